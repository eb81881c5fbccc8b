//! Cells of answers.

use imr_rules::answers::{Answer, Question};

use super::{WAITING, result};

#[test]
fn every_choice_of_every_question_is_read_in_any_case() {
    for &question in Question::ALL.iter().filter(|question| !question.is_date()) {
        for name in Answer::names(question) {
            for written in [name.to_owned(), name.to_uppercase(), format!(" {name}\u{a0}")] {
                let row = result(format!("{}\n{written}\n", question.name()));
                assert_eq!(row["error"], "", "{}: {written}", question.name());
            }
        }
    }
}

#[test]
fn a_choice_that_does_not_exist_is_reported_with_the_nearest_or_with_all() {
    let error = |coverage: &str| result(format!("emergency,coverage\nno,{coverage}\n"))["error"].clone();
    assert_eq!(error("medical"), "`coverage` has no choice `medical`. Did you mean `medi_cal`?");
    assert_eq!(error("indvidual"), "`coverage` has no choice `indvidual`. Did you mean `individual`?");
    let message = error("HMO");
    assert!(message.starts_with("`coverage` has no choice `HMO`. It takes job, "), "{message}");
    assert!(message.ends_with('.') && message.contains("medi_cal"), "{message}");
}

#[test]
fn every_mistake_of_a_row_is_reported_at_once() {
    let message = &result("today,emergency,coverage,denial_date\nnever,maybe,HMO,soon\n")["error"];
    for column in ["`today`", "`emergency`", "`coverage`", "`denial_date`"] {
        assert!(message.contains(column), "{column} is not in {message}");
    }
}

#[test]
fn the_phrases_of_a_letter_stand_there_as_a_list() {
    let [columns, _] = WAITING;
    let row = |phrases: &str| result(format!("{columns}\nno,individual,dmhc,health,refused,{phrases},no,waiting,,\n"));
    assert_eq!(row("\"[\"\"not_medically_necessary\"\"]\"")["next_question"], "appeal_date");
    for wrong in ["\"[\"\"nonsense\"\"]\"", "[]", "[1]", "[", "\"[[[[\""] {
        assert!(!row(wrong)["error"].is_empty(), "{wrong}");
    }
}

#[test]
fn a_choice_that_makes_no_sense_after_the_others_is_reported_with_what_does() {
    let message = &result(
        "emergency,coverage,named_agency,policy_kind,problem\nno,individual,dmhc,health,eligibility\n",
    )["error"];
    assert!(
        message.starts_with("`eligibility` is not on offer for `problem` after the other answers. It takes "),
        "{message}"
    );
    assert!(message.contains("refused"), "{message}");
}

#[test]
fn a_text_of_ten_thousand_letters_is_carried_as_a_note_and_told_as_an_answer() {
    let long = "é".repeat(10_000);
    let row = result(format!("note,emergency\n{long},no\n"));
    assert_eq!((row["note"].as_str(), row["next_question"].as_str()), (long.as_str(), "coverage"));
    let row = result(format!("note,emergency\n,{long}\n"));
    assert_eq!(row["error"], "`emergency` has a text of 10000 letters, which is no answer.");
    let deep = "[".repeat(900);
    assert!(result(format!("denial_reason\n{deep}\n"))["error"].contains("no choice"), "a list without end");
}

/// The random tables found it: a tab before an answer got an apostrophe, and was no answer in the next run.
#[test]
fn an_answer_that_got_an_apostrophe_is_still_one() {
    for written in ["'no", "'\tno", "' no "] {
        assert_eq!(result(format!("emergency,coverage\n{written},\n"))["next_question"], "coverage", "{written:?}");
    }
    assert_eq!(result("note,emergency,coverage\nx,no,'\t\n")["next_question"], "coverage");
}

#[test]
fn a_cell_of_blanks_is_not_answered() {
    assert_eq!(result("note,emergency,coverage\nx,no,\" \u{a0}\t\"\n")["next_question"], "coverage");
}
