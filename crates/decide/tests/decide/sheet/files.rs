//! Files as programs save them: encodings, separators, line ends, and what is no table.

use std::io::{self, Read, Write};

use imr_decide::sheet::{LARGEST_FILE, ROWS_A_REPORT, SheetError, run};

use super::{refused, results, results_with, settings, written};

const TABLE: &str = "name,emergency,coverage\nJosé,no,medi_cal\nBo,no,\n";

#[track_caller]
fn check(input: impl AsRef<[u8]>, delimiter: char) {
    let rows = results_with(input, settings(), delimiter).rows;
    assert_eq!(rows.len(), 2);
    assert_eq!((rows[0]["name"].as_str(), rows[0]["next_question"].as_str()), ("José", "medi_cal_sender"));
    assert_eq!(rows[1]["next_question"], "coverage");
}

#[test]
fn line_ends_byte_order_marks_and_blank_lines_do_no_harm() {
    check(TABLE, ',');
    check(TABLE.trim_end(), ',');
    check(format!("\u{feff}{TABLE}"), ',');
    check(TABLE.replace('\n', "\r\n"), ',');
    check(TABLE.replace('\n', "\r"), ',');
    check(TABLE.replace('\n', "\r\n\r\n"), ',');
    check(format!("{TABLE},,\n , \n"), ',');
}

#[test]
fn the_separator_is_that_of_the_first_line_and_stays() {
    for (delimiter, written) in [(';', ";"), ('\t', "\t")] {
        check(TABLE.replace(',', written), delimiter);
    }
    check(format!("sep=;\r\n{}", TABLE.replace(',', ";")), ';');
    check(format!("\u{feff}SEP=|\n{}", TABLE.replace(',', "|")), '|');
    for no_separator in ["sep=\"\n", "sep=x\n", "sep=\n\n", "sep=é\n"] {
        let why = refused(format!("{no_separator}{TABLE}"), settings());
        assert!(why.starts_with("No column") || why.starts_with("A quotation mark"), "{no_separator:?}: {why}");
    }
}

#[test]
fn the_separator_of_other_texts_in_the_first_line_is_not_taken() {
    let rows = results_with("\"a, b, c, d\";emergency;coverage\nx,y;no;\n", settings(), ';').rows;
    assert_eq!((rows[0]["a, b, c, d"].as_str(), rows[0]["next_question"].as_str()), ("x,y", "coverage"));
    let rows = results_with("a, b, c, d;emergency;coverage\nx,y;no;\n", settings(), ';').rows;
    assert_eq!(rows[0]["next_question"], "coverage", "more commas, but no known name between them");
}

#[test]
fn files_that_are_no_csv_in_utf_8_are_refused_with_what_to_do() {
    let utf_16: Vec<u8> = TABLE.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (file, what) in [
        (b"PK\x03\x04rest".to_vec(), "workbook"),
        (b"\xD0\xCF\x11\xE0\xA1".to_vec(), "workbook"),
        ([b"\xFF\xFE".as_slice(), &utf_16].concat(), "UTF-16"),
        (utf_16, "first line"),
        (b"Tel\xE9fono,emergency\n1,no\n".to_vec(), "first line"),
    ] {
        let why = refused(file, settings());
        assert!(why.contains(what) && why.contains("CSV UTF-8 (Comma delimited)"), "{why}");
    }
}

#[test]
fn a_file_with_nothing_in_it_is_refused_and_one_without_rows_is_not() {
    for empty in ["", "\u{feff}", "\n\r\n", "sep=;\n"] {
        assert!(refused(empty, settings()).starts_with("The file is empty"), "{empty:?}");
    }
    for header in ["emergency", "\u{feff}emergency,coverage\r\n"] {
        let results = results(header);
        assert_eq!((results.rows.len(), results.summary.lines), (0, 0));
    }
}

#[test]
fn what_is_written_is_for_excel() {
    let (output, _) = written("note,emergency\n\"a \"\"b\"\"\nc;d\",no\n", settings()).unwrap();
    assert!(output.starts_with(b"\xEF\xBB\xBF\"note\",\"emergency\",\"route\""));
    let text = String::from_utf8(output).unwrap();
    assert!(text.contains("\"error\"\r\n\"a \"\"b\"\"\nc;d\",\"no\",\"\","), "{text}");
    assert!(text.ends_with("\"\"\r\n"));
}

#[test]
fn a_file_that_is_too_large_is_refused_and_not_read_to_its_end() {
    let mut endless = io::repeat(b'a').take(LARGEST_FILE * 2);
    let refusal = run(&mut endless, io::sink(), settings(), |_, _| {});
    assert!(matches!(refusal, Err(SheetError::Refused(why)) if why.contains("larger than")));
    assert!(endless.limit() >= LARGEST_FILE - 1);
}

#[test]
fn a_file_of_commas_is_refused() {
    assert!(written(format!("emergency{}", ",".repeat(16_383)), settings()).is_ok());
    let why = refused(format!("emergency{}", ",".repeat(16_384)), settings());
    assert_eq!(why, "The first line has 16385 columns; Excel takes 16384.");
}

#[test]
fn progress_is_reported_by_rows_and_not_by_the_clock() {
    let rows = "x,no\n".repeat(usize::try_from(ROWS_A_REPORT).unwrap() * 2 + 1);
    let mut reports = Vec::new();
    let table = format!("note,emergency\n{rows},\n");
    let summary = run(table.as_bytes(), io::sink(), settings(), |done, total| reports.push((done, total))).unwrap();
    assert_eq!(reports, [(1_000, 2_001), (2_000, 2_001)]);
    assert_eq!((summary.lines, summary.errors), (2_001, 0));
}

#[test]
fn a_writer_that_fails_ends_the_run() {
    /// Takes the byte order mark and nothing more.
    struct Full {
        has_room: bool,
    }
    impl Write for Full {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            let has_room = std::mem::take(&mut self.has_room);
            if has_room { Ok(bytes.len()) } else { Err(io::ErrorKind::StorageFull.into()) }
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    for has_room in [false, true] {
        let failure = run(TABLE.as_bytes(), Full { has_room }, settings(), |_, _| {});
        assert!(matches!(failure, Err(SheetError::Io(error)) if error.kind() == io::ErrorKind::StorageFull));
    }
}
