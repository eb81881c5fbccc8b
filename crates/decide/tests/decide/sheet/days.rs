//! Days as spreadsheets write them.

use imr_decide::sheet::Settings;

use super::{WAITING, results, results_with, settings};

/// Rows of a case that waits for its plan since these days.
fn since(days: &[&str]) -> String {
    let [columns, cells] = WAITING;
    let rows: String = days.iter().map(|day| format!("{cells},{day}\n")).collect();
    format!("{columns}\n{rows}")
}

/// The day on which the plan's time ends, 30 days later, or the mistake.
fn ends(days: &[&str], settings: Settings) -> Vec<String> {
    let rows = results_with(since(days), settings, ',').rows;
    rows.iter().map(|row| format!("{}{}", row["all_days"].split(':').next().unwrap(), row["error"])).collect()
}

#[test]
fn every_form_of_a_day_is_read() {
    for (written, end) in [
        ("2026-10-24", "2026-11-23"),
        ("10/24/2026", "2026-11-23"),
        (" 10/24/2026 ", "2026-11-23"),
        ("11/11/2026", "2026-12-11"),
        ("2026-11", "2026-12-01"),
        ("2026-11-01 to 2026-11-09", "2026-12-01"),
        ("11/13/2026 to 11/19/2026", "2026-12-13"),
        ("\"{\"\"earliest\"\": \"\"2026-11-01\"\", \"\"latest\"\": \"\"2026-11-09\"\"}\"", "2026-12-01"),
        ("unknown", "When the plan answers or is late"),
        ("Unknown", "When the plan answers or is late"),
    ] {
        assert_eq!(ends(&[written], settings()), [end], "{written}");
    }
}

#[test]
fn a_day_that_is_none_is_reported_with_the_forms_there_are() {
    for wrong in [
        "2026-02-30",
        "13/13/2026",
        "24/10/2026",
        "2/30/2026",
        "0/1/2026",
        "10/24/26",
        "10/24/2026 0:00",
        "24.10.2026",
        "Oct-26",
        "24-Oct",
        "46319",
        "soon",
        "TRUE",
        "2026-13",
        "2026-11-09 to 2026-11-01",
        "2026-11-01 to",
        "1/2/3/4",
        "10/24/99999",
        "１０/24/2026",
        "{\"\"earliest\"\": 1}",
        "{",
        "[]",
    ] {
        let message = &ends(&[&format!("\"{wrong}\"")], settings())[0];
        assert!(
            message.starts_with("`appeal_date` is `") && message.contains("it takes a day 2026-10-01 or"),
            "{wrong}: {message}"
        );
    }
}

#[test]
fn a_day_with_two_readings_is_read_as_the_rest_of_its_column() {
    let clear = settings();
    // 13 of November can only have the month first, and so does 9 November beside it.
    assert_eq!(ends(&["11/9/2026", "11/13/2026"], clear), ["2026-12-09", "2026-12-13"]);
    for alone in [&["11/9/2026"][..], &["11/9/2026", "2026-11-13"][..], &["11/9/2026", "11/11/2026"][..]] {
        let message = &ends(alone, clear)[0];
        assert!(message.contains("do not show") && message.contains("2026-11-09"), "{message}");
    }
}

#[test]
fn one_date_with_the_day_first_makes_the_others_doubtful() {
    let message = ends(&["11/9/2026", "11/13/2026", "13/11/2026"], settings());
    assert!(message[0].contains("do not show"), "{message:?}");
    assert_eq!(message[1], "2026-12-13");
    assert!(message[2].contains("`13/11/2026`; it takes"), "{message:?}");
}

#[test]
fn whoever_says_that_months_come_first_is_believed() {
    let month_first = Settings { month_first: true, ..settings() };
    assert_eq!(ends(&["11/9/2026"], month_first), ["2026-12-09"]);
    assert!(ends(&["13/11/2026"], month_first)[0].contains("it takes"), "a day first is still none");
}

#[test]
fn a_column_is_not_proof_for_another() {
    let [columns, cells] = WAITING;
    let table = format!("{columns},denial_date\n{cells},11/9/2026,11/13/2026\n");
    assert!(results(table).rows[0]["error"].contains("`appeal_date` is `11/9/2026`"));
    let table = format!("today,{columns}\n11/22/2026,{cells},11/9/2026\n");
    assert!(results(table).rows[0]["error"].contains("`appeal_date` is `11/9/2026`"));
}

#[test]
fn a_range_is_proof_too() {
    assert_eq!(ends(&["11/9/2026", "11/3/2026 to 11/13/2026"], settings())[0], "2026-12-09");
}

#[test]
fn today_is_read_from_the_row_before_the_argument() {
    let [columns, cells] = WAITING;
    let table =
        format!("today,{columns}\n2026-11-24,{cells},2026-10-24\n,{cells},2026-10-24\n11/24/2026,{cells},2026-10-24\n");
    let rows = results(&table).rows;
    let ends: Vec<_> = rows.iter().map(|row| format!("{}{}", row["route"], row["next_question"])).collect();
    assert_eq!(ends, ["care_basis", "wait_then_dmhc", "care_basis"], "on 24 November the plan’s time is over");
    let rows = results_with(table, Settings { today: None, ..settings() }, ',').rows;
    assert!(rows[1]["error"].starts_with("`today` is empty"), "{}", rows[1]["error"]);
    assert_eq!(rows[0]["next_question"], "care_basis");
}

#[test]
fn a_today_that_is_no_day_is_told() {
    for wrong in ["yesterday", "2026-11", "unknown", "2026-11-31"] {
        let row = &results(format!("today,emergency\n{wrong},no\n")).rows[0];
        assert!(
            row["error"].starts_with(&format!("`today` is `{wrong}`; it takes a day 2026-10-01")),
            "{}",
            row["error"]
        );
    }
}

#[test]
fn a_day_that_does_not_fit_the_others_is_reported_as_in_a_line() {
    let message = ends(&["2026-11-23"], settings());
    assert_eq!(message, ["`appeal_date` lies after `today`, but asks for something that has happened."]);
    let message = ends(&["2026-12"], settings());
    assert_eq!(message, ["`appeal_date` lies after `today`, but asks for something that has happened."]);
}

#[test]
fn days_at_the_ends_of_the_calendar_are_answered() {
    for today in ["0001-01-01", "9999-12-31", "12/31/9999", "0000-01-01"] {
        let [columns, cells] = WAITING;
        let table = format!("today,{columns}\n{today},{cells},{today}\n");
        let row = &results(table).rows[0];
        assert!(!row["route"].is_empty() || !row["error"].is_empty(), "{today}: {row:?}");
    }
}
