//! Rows that are not as the first line says: each has its error, and the others go on.

use super::{result, results};

#[test]
fn cells_that_are_left_out_at_the_end_are_not_answered() {
    let rows = results("note,emergency,coverage\na,no\nb\nc,no,medi_cal\n").rows;
    let asked: Vec<_> = rows.iter().map(|row| row["next_question"].as_str()).collect();
    assert_eq!(asked, ["coverage", "emergency", "medi_cal_sender"]);
}

#[test]
fn a_row_with_more_cells_than_columns_is_told() {
    let rows = results("note,emergency\nSmith, Jane,no\nb,no,,\nc,no\n").rows;
    assert!(rows[0]["error"].starts_with("The row has 3 cells, the first line 2"), "{}", rows[0]["error"]);
    assert_eq!(rows[0]["note"], "Smith");
    assert!(rows[1..].iter().all(|row| row["next_question"] == "coverage"), "empty cells at the end do no harm");
}

#[test]
fn bytes_that_are_not_utf_8_are_reported_in_their_row() {
    let table = b"name,emergency\nMu\xF1oz,no\nBo,no\n";
    let results = results(table);
    let message = &results.rows[0]["error"];
    assert!(
        message.starts_with("The row has letters that are not in UTF-8.") && message.contains("CSV UTF-8"),
        "{message}"
    );
    assert_eq!(results.rows[0]["name"], "Mu\u{fffd}oz");
    assert_eq!(results.rows[1]["next_question"], "coverage");
    assert_eq!((results.summary.lines, results.summary.errors), (2, 1));
}

#[test]
fn a_quotation_mark_that_is_not_closed_is_reported_in_its_row() {
    let rows = results("note,emergency\na,no\n\"b,no\nc,no\nd,no\n").rows;
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0]["next_question"], "coverage");
    assert!(rows[1]["error"].starts_with("A quotation mark in this row is not closed"), "{}", rows[1]["error"]);
}

#[test]
fn a_row_that_swallows_the_next_ones_up_to_another_mark_is_told() {
    let rows = results("note,emergency\n\"a,no\nb,no\n\"c\"\" d,no\ne,no\n").rows;
    assert!(rows[0]["error"].starts_with("A quotation mark"), "{rows:?}");
    let rows = results("note,emergency\n\"a\"b,no\nc,no\n").rows;
    assert!(rows[0]["error"].starts_with("A quotation mark"), "{rows:?}");
    assert_eq!(rows[1]["next_question"], "coverage");
    assert!(result("note,emergency\n5\" pipe,no\n")["error"].is_empty(), "a mark within a plain text is a letter");
}

#[test]
fn a_first_line_with_an_open_quotation_mark_is_refused() {
    let why = super::refused("emergency,\"note\nno,x\n", super::settings());
    assert_eq!(why, "A quotation mark in the first line is not closed.");
}

#[test]
fn line_breaks_and_separators_within_a_text_are_carried() {
    let row = result("note,emergency\n\"1, 2;\r\n3 \"\"4\"\"\",no\n");
    assert_eq!(row["note"], "1, 2;\r\n3 \"4\"");
    assert_eq!(row["next_question"], "coverage");
}

#[test]
fn a_line_that_begins_with_a_number_sign_is_a_row() {
    let row = result("case,emergency\n#12,no\n");
    assert_eq!((row["case"].as_str(), row["next_question"].as_str()), ("#12", "coverage"));
}

#[test]
fn nul_other_directions_and_emoji_are_carried() {
    for note in ["a\0b", "مرحبا", "\u{202e}abc", "👩‍👩‍👧", "e\u{301}", "\u{feff}x"] {
        let row = result(format!("note,emergency\n{note},no\n"));
        assert_eq!((row["note"].as_str(), row["next_question"].as_str()), (note, "coverage"), "{note:?}");
        let message = &result(format!("note,emergency\n,{note}\n"))["error"];
        assert!(message.contains("`emergency` has no choice"), "{note:?}: {message}");
    }
}
