//! Cells that no spreadsheet takes for a formula.

use std::borrow::Cow;

/// What makes a spreadsheet compute a cell, and what East Asian ones take for it.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// The cell as it is, or with an apostrophe before it where Excel, LibreOffice or Sheets could take it for a formula.
///
/// Somebody who writes to a help line must not make a program run on the computer that opens the list. What is not seen,
/// such as blanks, tabs and NUL, is looked through, since programs drop some of it; a tab or a line break in front always
/// gets the apostrophe. A cell that has one is left alone, so that nothing grows from run to run.
pub fn safe(cell: &str) -> Cow<'_, str> {
    let is_unseen = |letter: char| letter.is_whitespace() || letter.is_control() || is_invisible(letter);
    let first_seen = cell.trim_start_matches(is_unseen);
    if cell.starts_with(['\t', '\r', '\n']) || first_seen.starts_with(FORMULA) {
        format!("'{cell}").into()
    } else {
        cell.into()
    }
}

/// What stands in a cell, without blanks around it and without the apostrophe of an earlier run: what was an answer stays
/// one. No answer begins with one of its own.
pub fn content(cell: &str) -> &str {
    cell.trim_end().trim_start_matches(|letter: char| letter == '\'' || letter.is_whitespace())
}

/// Marks without width: joiners, directions of writing, byte order marks, the soft hyphen.
const fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}
