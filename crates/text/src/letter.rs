//! Letters as text: their sentences, with what is known and what was typed in their blanks.

use chrono::Datelike;
use imr_letters::{Document, Field, Fields, Letter, Part, Shape, reason};
use imr_rules::agency::Agency;
use imr_rules::answers::{Answer, Answers, Question};
use imr_rules::date::{Date, DateAnswer};
use imr_rules::outcome::{Outcome, Step, When};

use crate::{FIELD, LETTER, Language, PART, Text, pieces};

/// What a letter is called, when it is used, and its own subject line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LetterText {
    /// What it does.
    pub title: &'static str,
    /// Where it goes.
    pub how: &'static str,
    /// The line above its text.
    pub subject: &'static str,
}

/// What the blanks of a letter are filled from.
#[derive(Clone, Copy, Debug)]
pub struct LetterCase<'a> {
    /// The answers.
    pub answers: &'a Answers,
    /// The outcome they lead to.
    pub outcome: &'a Outcome,
    /// The day the letter is written.
    pub today: Date,
}

/// Rows of the plan list that stand for several plans: which of their names is the person's, nobody knows.
const SEVERAL_PLANS: [&str; 3] = ["calpers-ppo", "self-funded-any-brand", "restricted-licensee-medical-group"];
/// Stands where nothing is known: room to write by hand.
const BLANK: &str = "______________________";
/// The same for what takes more than a line.
const LONG_BLANK: &str = "\n__________________________________________________\n\
    __________________________________________________\n__________________________________________________";

impl Text {
    /// The sentences about a letter.
    pub fn letter(self, letter: Letter) -> LetterText {
        let at = LETTER + 3 * letter.index();
        LetterText { title: self.at(at), how: self.at(at + 1), subject: self.at(at + 2) }
    }

    /// What a blank is called.
    pub fn field(self, field: Field) -> &'static str {
        self.at(FIELD + field.index())
    }

    fn part(self, part: Part) -> &'static str {
        self.at(PART + part.index())
    }

    /// The line above a letter, which names what is asked for and under which program.
    pub fn subject(self, document: &Document) -> &'static str {
        document.subject.map_or_else(|| self.letter(document.letter).subject, |part| self.part(part))
    }

    /// The blanks of a letter that the answers do not fill, in the order of [`Field::ALL`].
    pub fn blanks(self, document: &Document, case: LetterCase) -> Vec<Field> {
        let is_in = |field: &Field| {
            let mut parts = document.parts.iter().map(|&part| pieces(self.part(part), ['{', '}']));
            parts.any(|mut pieces| pieces.any(|piece| piece == field.name()))
        };
        let is_open = |field: &Field| self.known(*field, case).is_none();
        Field::ALL.iter().copied().filter(is_in).filter(is_open).collect()
    }

    /// A letter as text: a line for each line, an empty line between paragraphs.
    ///
    /// What was typed comes before what the answers say; what neither holds is a blank to fill by hand. What was typed is
    /// text and nothing else: what looks like a blank in it stays as it is.
    pub fn write(self, document: &Document, fields: &Fields, case: LetterCase) -> String {
        let value = |field: Field| {
            let typed = fields.get(field).map(clean);
            let empty = if field.is_long() { LONG_BLANK } else { BLANK };
            typed.or_else(|| self.known(field, case)).unwrap_or_else(|| empty.to_owned())
        };
        let mut text = self.subject(document).to_owned();
        let mut before = None;
        for &part in &document.parts {
            let shape = part.shape();
            let is_run_on = before == Some(shape) && matches!(shape, Shape::Line | Shape::Item | Shape::Address);
            text.push_str(if is_run_on { "\n" } else { "\n\n" });
            if shape == Shape::Item {
                text.push_str("• ");
            }
            text.push_str(&fill(self.part(part), value));
            before = Some(shape);
        }
        text
    }

    /// What the answers say for a blank.
    fn known(self, field: Field, case: LetterCase) -> Option<String> {
        let LetterCase { answers, outcome, .. } = case;
        // What is read beside a letter is in its reader's language: 12/4 is a day in April there.
        let in_words = |day| if self.language == Language::En { numeric(day) } else { self.date(day) };
        let day = |question: Question| match answers.get(question).and_then(Answer::date) {
            Some(DateAnswer::On(day)) => Some(in_words(day)),
            Some(DateAnswer::Between { .. } | DateAnswer::Unknown) | None => None,
        };
        match field {
            Field::Plan => {
                let plan = outcome.plan.filter(|&plan| !SEVERAL_PLANS.contains(&plan.name()));
                let plan = plan.map(|plan| self.plan(plan));
                // One name on cards can stand for two companies: who could read the full name writes to the right one.
                let company = answers.get(Question::LegalName).and_then(|answer| self.proper_name(answer));
                match (company.map(|company| company.name), plan) {
                    (Some(company), Some(plan)) if company != plan => Some(format!("{company} ({plan})")),
                    (company, plan) => company.or(plan).map(str::to_owned),
                }
            }
            Field::Reason => reason(answers).map(|part| self.part(part).to_owned()),
            Field::LetterDate => day(Question::DenialDate),
            Field::AppealDate => day(Question::AppealDate),
            Field::AnswerDate => day(Question::AnswerDate),
            Field::EndDate => day(Question::EndDate),
            Field::DueDate => first_last_day(case).map(in_words),
            Field::Patient
            | Field::Sender
            | Field::BirthDate
            | Field::Address
            | Field::Phone
            | Field::Email
            | Field::MemberNumber
            | Field::MediCalNumber
            | Field::RequestDate
            | Field::Reference
            | Field::MedicalGroup
            | Field::Employer
            | Field::Service
            | Field::Diagnosis
            | Field::Doctor
            | Field::Provider
            | Field::CareDates
            | Field::Amount
            | Field::Why
            | Field::UrgentWhy
            | Field::LateWhy
            | Field::NewFacts
            | Field::Brochure
            | Field::Helper
            | Field::Language => None,
        }
    }
}

/// The first day by which a step must be taken: today where it is urgent, where the doctor's own words are asked for today, or
/// where the time may have ended.
fn first_last_day(case: LetterCase) -> Option<Date> {
    let act_by = |step| match case.outcome.when(step, case.today) {
        When::By { due, .. } => Some(due.act_by),
        When::PerhapsInTime { .. } | When::Late { .. } => Some(case.today),
        When::Today | When::Undated | When::From { .. } | When::FromUndated | When::WaitOver | When::Anytime => None,
    };
    let writes_today =
        |step: &Step| step.action.agency() == Agency::Doctor && case.outcome.when(step, case.today) == When::Today;
    let is_for_today = case.outcome.urgent.is_some() || case.outcome.steps.iter().any(writes_today);
    let today = is_for_today.then_some(case.today);
    today.or_else(|| case.outcome.steps.iter().filter_map(act_by).min())
}

/// A day as American offices write it.
fn numeric(day: Date) -> String {
    format!("{}/{}/{}", day.month(), day.day(), day.year())
}

/// What was typed without what no paper can show: control characters, but for the end of a line.
fn clean(typed: &str) -> String {
    typed
        .trim()
        .chars()
        .map(|letter| if letter == '\t' { ' ' } else { letter })
        .filter(|&letter| letter == '\n' || !letter.is_control())
        .collect()
}

/// The sentence with each blank filled once.
fn fill(sentence: &str, value: impl Fn(Field) -> String) -> String {
    let mut pieces = sentence.split('{');
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        match piece.split_once('}').and_then(|(name, after)| Some((Field::from_name(name)?, after))) {
            Some((field, after)) => {
                text.push_str(&value(field));
                text.push_str(after);
            }
            None => text.push_str(piece),
        }
    }
    text
}
