//! The two lists as they stand in their files.

/// One line of a list, by the names of its columns.
pub trait Line: Sized {
    /// The columns, in order.
    const COLUMNS: &'static [&'static str];

    /// The line with its place in the file, `file:line`. As many cells as there are columns.
    fn of(at: String, cells: Cells) -> Self;
}

/// The cells of a line, to be taken one after the other.
pub struct Cells<'a>(csv::StringRecordIter<'a>);

impl Cells<'_> {
    fn next(&mut self) -> String {
        self.0.next().unwrap_or_default().trim().to_owned()
    }

    /// The items of a cell, which stand between semicolons.
    fn list(&mut self) -> Vec<String> {
        let cell = self.next();
        if cell.is_empty() { Vec::new() } else { cell.split(';').map(|item| item.trim().to_owned()).collect() }
    }
}

/// A plan: one company and one kind of product.
pub struct Row {
    pub at: String,
    pub id: String,
    pub brand: String,
    pub legal_name: String,
    pub names: Vec<String>,
    pub lines: Vec<String>,
    pub regulator: String,
    pub licensed: String,
    pub counties: Vec<String>,
    pub phones: Vec<String>,
    pub tty: String,
    pub phone_for: Vec<String>,
    pub grievance_url: String,
    pub source: String,
    pub source_date: String,
    pub confidence: String,
    pub regulator_confidence: String,
    pub phone_display: String,
    pub phone_members: Vec<String>,
}

impl Line for Row {
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "brand",
        "legal_name",
        "names_on_card",
        "parent_or_brand",
        "product_lines",
        "regulator",
        "knox_keene_licensed",
        "medi_cal_counties",
        "member_phone",
        "tty",
        "phone_for",
        "grievance_url",
        "source",
        "source_date",
        "confidence",
        "note",
        "regulator_confidence",
        "phone_display",
        "phone_members",
    ];

    fn of(at: String, mut cells: Cells) -> Self {
        let (id, brand, legal_name, names) = (cells.next(), cells.next(), cells.next(), cells.list());
        let _parent = cells.next();
        let (lines, regulator, licensed, counties) = (cells.list(), cells.next(), cells.next(), cells.list());
        let (phones, tty, phone_for, grievance_url) = (cells.list(), cells.next(), cells.list(), cells.next());
        let (source, source_date, confidence) = (cells.next(), cells.next(), cells.next());
        let _note = cells.next();
        let (regulator_confidence, phone_display, phone_members) = (cells.next(), cells.next(), cells.list());
        Self {
            at,
            id,
            brand,
            legal_name,
            names,
            lines,
            regulator,
            licensed,
            counties,
            phones,
            tty,
            phone_for,
            grievance_url,
            source,
            source_date,
            confidence,
            regulator_confidence,
            phone_display,
            phone_members,
        }
    }
}

/// A county and the Medi-Cal plans in it.
pub struct County {
    pub at: String,
    pub name: String,
    pub plans: Vec<String>,
    pub model: String,
    pub confidence: String,
    pub cards: Vec<String>,
}

impl Line for County {
    const COLUMNS: &'static [&'static str] =
        &["county", "plan_ids", "model", "source", "confidence", "also_on_cards", "note"];

    fn of(at: String, mut cells: Cells) -> Self {
        let (name, plans, model) = (cells.next(), cells.list(), cells.next());
        let _source = cells.next();
        let (confidence, cards) = (cells.next(), cells.list());
        Self { at, name, plans, model, confidence, cards }
    }
}

/// All lines of a list; its columns must be the ones we know.
pub fn table<T: Line>(file: &str, text: &str) -> Result<Vec<T>, String> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let found = reader.headers().map_err(|error| format!("{file}: {error}"))?;
    if found != T::COLUMNS {
        return Err(format!("{file}:1: the columns must be {}", T::COLUMNS.join(",")));
    }
    let mut lines = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| format!("{file}: {error}"))?;
        let line = record.position().map_or(0, csv::Position::line);
        lines.push(T::of(format!("{file}:{line}"), Cells(record.iter())));
    }
    Ok(lines)
}
