//! A second reader of CSV, written from RFC 4180 alone and as strict as it: what the program writes must mean the same to
//! programs that are not built on the crate it is written with.

/// The rows of a file whose lines all end with CR LF and whose cells are plain or quoted, nothing in between.
pub fn rows(text: &str, delimiter: char) -> Result<Vec<Vec<String>>, String> {
    let mut rows = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let mut row = Vec::new();
        loop {
            let (cell, after) = cell(rest, delimiter)?;
            row.push(cell);
            if let Some(after) = after.strip_prefix(delimiter) {
                rest = after;
            } else {
                rest = after.strip_prefix("\r\n").ok_or_else(|| format!("no CR LF after a cell: {after:.40?}"))?;
                break;
            }
        }
        rows.push(row);
    }
    Ok(rows)
}

fn cell(text: &str, delimiter: char) -> Result<(String, &str), String> {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find([delimiter, '\r', '\n', '"']).ok_or("a line does not end")?;
        return Ok((text[..end].to_owned(), &text[end..]));
    };
    let (mut cell, mut rest) = (String::new(), quoted);
    loop {
        let (before, after) = rest.split_once('"').ok_or("a quotation mark is not closed")?;
        cell += before;
        match after.strip_prefix('"') {
            Some(after) => {
                cell.push('"');
                rest = after;
            }
            None => return Ok((cell, after)),
        }
    }
}

#[test]
fn it_reads_what_the_rfc_says_and_nothing_else() {
    let read = rows("a,\"b \"\"c\"\"\r\nd\"\r\n,\r\n", ',').unwrap();
    assert_eq!(read, [["a", "b \"c\"\r\nd"], ["", ""]]);
    for wrong in ["a", "a\n", "\"a\r\n", "\"a\"b\r\n", "a\"b\r\n"] {
        assert!(rows(wrong, ',').is_err(), "{wrong:?}");
    }
}
