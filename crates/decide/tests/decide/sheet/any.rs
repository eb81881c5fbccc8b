//! Any table at all: made at random from hostile pieces, always the same ones, and held to what always holds.

use imr_rules::answers::Question;

use super::{Results, result_names, results_with, settings, written};
use imr_decide::sheet::SheetError;

const PIECES: [&str; 40] = [
    "no",
    "yes",
    "unknown",
    "medi_cal",
    "individual",
    "dmhc",
    "refused",
    "waiting",
    "patient",
    "2026-10-24",
    "10/24/2026",
    "3/8/2026",
    "2026-10",
    "2026-10-01 to 2026-10-09",
    "0000-00-00",
    "99/99/9999",
    "=1+1",
    "+",
    "-1",
    "@x",
    "\t",
    "\r",
    "\n",
    "\"",
    "\"\"",
    ",",
    ";",
    "\0",
    "'",
    "#",
    "é",
    "مرحبا",
    "\u{202e}",
    "👩‍👧",
    "\u{feff}",
    "{\"earliest\":1}",
    "[[[[",
    "9999-12-31",
    " ",
    "",
];

/// Numbers that look thrown and are the same on every machine (xorshift).
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides as u64).unwrap()
    }

    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.throw(of.len())]
    }
}

/// A table, and its cells if all of it is well formed.
fn table(dice: &mut Dice) -> (String, char, Vec<Vec<String>>) {
    let mut names: Vec<_> = Question::ALL.iter().map(|question| question.name()).collect();
    names.extend(["today", "name", "note", "covrage", "Name", "#"]);
    let mut header = vec!["emergency".to_owned(), "note".to_owned()];
    header.extend((0..dice.throw(9)).map(|_| dice.one(&names).to_owned()));
    let delimiter = [',', ';', '\t'][dice.throw(3)];
    let mut rows = vec![header];
    for _ in 0..dice.throw(6) {
        let cell = |dice: &mut Dice| (0..dice.throw(3)).map(|_| dice.one(&PIECES)).collect::<String>();
        let cells = (0..rows[0].len()).map(|_| cell(dice)).collect();
        rows.push(cells);
    }
    let line = |row: &Vec<String>| {
        let cells: Vec<_> = row.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
        cells.join(&delimiter.to_string()) + "\r\n"
    };
    (rows.iter().map(line).collect(), delimiter, rows)
}

/// Nothing but blanks, or apostrophes, which a tab in front gets.
fn is_blank(cell: &str) -> bool {
    cell.chars().all(|letter| letter == '\'' || letter.is_whitespace())
}

fn check(results: &Results, rows: &[Vec<String>]) {
    let own = rows[0].len();
    let filled = rows[1..].iter().filter(|row| row.iter().any(|cell| !is_blank(cell)));
    assert_eq!(results.rows.len(), filled.clone().count());
    for (result, row) in results.rows.iter().zip(filled) {
        let ends = ["route", "next_question", "error"].map(|name| !result[name].is_empty());
        assert_eq!(ends.iter().filter(|end| **end).count(), 1, "a row has one end: {result:?}");
        // Names that stand there twice keep the last cell here.
        let last = |name: &String| rows[0].iter().rposition(|other| other == name).unwrap();
        for name in &results.header[..own] {
            let (came, went) = (&row[last(name)], &result[name]);
            assert!(went == came || *went == format!("'{came}"), "{name}: {came:?} became {went:?}");
        }
        for cell in result.values() {
            let seen = cell.trim_start();
            let runs = seen.starts_with(['=', '+', '-', '@']) || cell.starts_with(['\t', '\r', '\n']);
            assert!(!runs, "it could run: {cell:?}");
        }
    }
}

#[test]
fn whatever_stands_in_a_table_each_row_has_one_end_and_no_cell_runs() {
    let mut dice = Dice(0x2026_1122);
    for _ in 0..600 {
        let (text, delimiter, rows) = table(&mut dice);
        let results = results_with(&text, settings(), delimiter);
        assert_eq!(results.header.len(), rows[0].len() + result_names().len());
        check(&results, &rows);
        let (first, _) = written(&text, settings()).unwrap();
        let (second, _) = written(&first, settings()).unwrap();
        assert!(first == second, "the second run is another: {text:?}");
    }
}

#[test]
fn whatever_bytes_there_are_none_stops_the_program() {
    let mut dice = Dice(0x1122_2026);
    for _ in 0..1_500 {
        let (text, ..) = table(&mut dice);
        let mut bytes = text.into_bytes();
        for _ in 0..=dice.throw(8) {
            let (place, byte) = (dice.throw(bytes.len()), u8::try_from(dice.throw(256)).unwrap());
            match dice.throw(3) {
                0 => bytes[place] = byte,
                1 => bytes.insert(place, b"\",;\r\n\t"[dice.throw(6)]),
                _ => bytes.truncate(place + 1),
            }
        }
        match written(&bytes, settings()) {
            Ok((output, summary)) => {
                assert!(String::from_utf8(output).is_ok() && summary.errors <= summary.lines);
            }
            Err(SheetError::Refused(why)) => assert!(why.ends_with('.'), "{why}"),
            Err(SheetError::Io(error)) => panic!("{error}"),
        }
    }
}
