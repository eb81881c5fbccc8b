//! The first line: questions, the day, the person's own columns, and slips of the pen.

use imr_decide::sheet::Settings;
use imr_rules::answers::Question;

use super::{refused, result, result_names, results, settings, written};

#[test]
fn own_columns_are_carried_in_their_place_and_results_follow() {
    let results = results("id,emergency,Nombre,coverage,name\n7,no,Ana,,Bo\n");
    let mut expected = vec!["id", "emergency", "Nombre", "coverage", "name"];
    expected.extend(result_names());
    assert_eq!(results.header, expected);
    let row = &results.rows[0];
    assert_eq!([&row["id"], &row["Nombre"], &row["name"], &row["emergency"]], ["7", "Ana", "Bo", "no"]);
}

#[test]
fn a_title_with_capitals_and_blanks_is_the_question() {
    assert_eq!(result(" Emergency , COVERAGE\nno,medi_cal\n")["next_question"], "medi_cal_sender");
    assert_eq!(result("emergency,Denial Date,denial reason\nno,soon,\n")["error"].get(..13), Some("`denial_date`"));
}

#[test]
fn a_misspelled_question_is_reported_where_something_stands_under_it() {
    let rows = results("emergency,covrage,note\nno,job,x\nno,,y\n").rows;
    assert_eq!(
        rows[0]["error"],
        "The column `covrage` is no question. Did you mean `coverage`? If it is your own, give it another name."
    );
    assert_eq!((rows[1]["error"].as_str(), rows[1]["next_question"].as_str()), ("", "coverage"));
}

#[test]
fn slips_of_the_pen_are_noticed_and_other_words_are_not() {
    for (slip, meant) in [
        ("covergae", "coverage"),
        ("Denial dte", "denial_date"),
        ("denialdate", "denial_date"),
        ("grievence", "grievance"),
        ("problems", "problem"),
        ("urgncy", "urgency"),
        ("named_agencies", "named_agency"),
    ] {
        let message = &result(format!("emergency,{slip}\nno,x\n"))["error"];
        assert!(
            message.contains(&format!("Did you mean `{meant}`?")) == (slip != "named_agencies"),
            "{slip}: {message}"
        );
    }
    for own in
        ["name", "phone", "note", "file", "date", "plan", "case", "status", "county", "birthday", "caller", "#", ""]
    {
        assert_eq!(result(format!("emergency,{own}\nno,x\n"))["error"], "", "{own}");
    }
}

#[test]
fn no_question_is_near_another() {
    for question in Question::ALL {
        let row = result(format!("emergency,coverage,{}\nno,,\n", question.name()));
        assert_eq!(row["error"], "", "{}", question.name());
    }
}

#[test]
fn a_question_that_stands_there_twice_is_reported_only_where_both_are_answered() {
    let rows = results("emergency,coverage,Coverage\nno,medi_cal,\nno,,medi_cal\nno,medi_cal,job\n").rows;
    assert_eq!(rows[0]["next_question"], "medi_cal_sender");
    assert_eq!(rows[1]["next_question"], "medi_cal_sender");
    assert_eq!(rows[2]["error"], "`coverage` is answered in two columns.");
    let row = result("today,today,emergency\n2026-11-22,2026-11-23,no\n");
    assert_eq!(row["error"], "`today` stands in two columns.");
}

#[test]
fn results_go_in_again_and_come_out_the_same() {
    let (first, _) = written("note,emergency,coverage\n=1,no,\nb,maybe,\n", settings()).unwrap();
    let (second, _) = written(&first, settings()).unwrap();
    assert_eq!(String::from_utf8(first.clone()).unwrap(), String::from_utf8(second).unwrap());
    // What the first run asked for is filled in.
    let filled = String::from_utf8(first).unwrap().replacen("\"no\",\"\"", "\"no\",\"medi_cal\"", 1);
    assert_eq!(results(filled).rows[0]["next_question"], "medi_cal_sender");
}

#[test]
fn results_of_an_older_program_go_in_again() {
    let some: Vec<_> = result_names().into_iter().skip(8).collect();
    let table = format!("emergency,{}\nno{}\n", some.join(","), ",old".repeat(some.len()));
    let results = results(table);
    assert_eq!(results.header.len(), 1 + result_names().len());
    assert_eq!((results.rows[0]["next_question"].as_str(), results.rows[0]["error"].as_str()), ("coverage", ""));
}

#[test]
fn an_own_column_with_the_name_of_a_result_is_not_overwritten() {
    let why = refused("Error,route,emergency\na,b,no\n", settings());
    assert_eq!(why, "The results have a column `error` and `route` too. Rename or delete yours.");
}

#[test]
fn a_table_without_a_question_or_a_day_is_refused() {
    for table in ["name,phone\nAna,1\n", "today\n2026-11-22\n", "emergency|coverage\nno|\n"] {
        assert!(refused(table, settings()).starts_with("No column is a question."), "{table}");
    }
    let none = Settings { today: None, ..settings() };
    assert!(refused("emergency\nno\n", none).starts_with("No day to count from"));
    assert!(written("emergency,today\nno,2026-11-22\n", none).is_ok());
}
