//! Every sentence, by what it is about. The sentences are in `locales/`; `build.rs` of this crate makes the table of them.

mod case_note;
#[cfg(feature = "bundled")]
mod every;
mod facts;
mod in_short;
mod letter;
mod number;
pub mod pack;
mod question_title;
mod time_to_act;
mod typed;

use std::str::Split;

use chrono::{Datelike, Weekday};
use imr_rules::agency::{Agency, Form, Hours};
use imr_rules::answers::{Answer, LetterPhrase, Question};
use imr_rules::date::{Date, DateAnswer};
use imr_rules::deadline::{Consequence, DeadlineKind, LateRule};
use imr_rules::law::{Confidence, Span};
use imr_rules::outcome::{
    Action, Certainty, Condition, Door, Guard, Next, Paper, PastReviews, Reason, Regulator, Right, Route, UrgentBox,
    Voice,
};
use imr_rules::plan::{Members, Plan, SourceDate};

#[cfg(feature = "bundled")]
pub use every::Sentence;
pub use facts::{Cited, Reach, agency_links};
pub use letter::{LetterCase, LetterText};
pub use number::{digits, year};
pub use time_to_act::TimeToAct;
pub use typed::{date_from, month_from, number_from, plain_digits};

include!(concat!(env!("OUT_DIR"), "/lines.rs"));

/// Around a phone number in a sentence: the page shows what is between them as a link to call.
pub const PHONE_MARKS: [char; 2] = ['\u{2}', '\u{3}'];

/// The sentence without the marks around phone numbers.
pub fn plain(sentence: &str) -> String {
    sentence.replace(PHONE_MARKS, "")
}

/// The sentences of one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    /// Which language.
    pub language: Language,
}

/// The sentences of a question.
#[derive(Clone, Copy, Debug)]
pub struct QuestionText {
    /// The question itself.
    pub title: &'static str,
    /// Why it is asked.
    pub why: &'static str,
    /// How to find out: where to look on the card or the letter.
    pub find: &'static str,
}

/// A choice as the person reads it.
#[derive(Clone, Copy, Debug)]
pub struct ChoiceText {
    /// The choice.
    pub label: &'static str,
    /// What helps to decide, where something does.
    pub hint: Option<&'static str>,
}

/// A heading and what stands under it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The heading.
    pub title: &'static str,
    /// The sentences under it.
    pub text: &'static str,
}

/// The sentences of a step.
#[derive(Clone, Copy, Debug)]
pub struct ActionText {
    /// What to do.
    pub title: &'static str,
    /// How it is done.
    pub how: &'static str,
    /// The words to say on the phone, where they help, as the patient says them; [`Text::say`] has them for everyone.
    pub say: Option<&'static str>,
}

/// The sentences of a deadline.
#[derive(Clone, Copy, Debug)]
pub struct DeadlineText {
    /// What must be done.
    pub title: &'static str,
    /// What the days are counted from.
    pub counts: &'static str,
}

/// The sentences of an agency.
#[derive(Clone, Copy, Debug)]
pub struct AgencyText {
    /// What it is to the person; its name where it has no official one.
    pub what: &'static str,
    /// Which languages it speaks, where that is known.
    pub languages: Option<&'static str>,
}

/// The sentences of a form that an agency takes online.
#[derive(Clone, Copy, Debug)]
pub struct FormText {
    /// What the button says that opens it.
    pub open: &'static str,
    /// Its languages, and what it costs, where that was read.
    pub note: Option<&'static str>,
    /// What it asks for, where that was read.
    pub asks: Option<&'static str>,
}

impl Text {
    fn at(self, index: usize) -> &'static str {
        pack::line(self.language, index)
    }

    fn optional(self, index: usize) -> Option<&'static str> {
        Some(self.at(index)).filter(|line| !line.is_empty())
    }

    /// A sentence of the interface.
    pub fn line(self, line: Line) -> &'static str {
        let line = line as usize;
        self.at(if line < LATER_LINE { FIRST_PAGE + line } else { LATER_PAGE + line - LATER_LINE })
    }

    /// A sentence of the interface with one thing filled in.
    pub fn line_with(self, line: Line, name: &str, value: &str) -> String {
        filled(self.line(line), name, value)
    }

    /// A sentence of the interface with a date in it.
    pub fn line_on(self, line: Line, date: Date) -> String {
        self.line_with(line, "date", &self.date(date))
    }

    /// The sentences of a question.
    pub fn question(self, question: Question) -> QuestionText {
        let at = question_at(question);
        QuestionText { title: self.at(at), why: self.at(at + 1), find: self.at(at + 2) }
    }

    /// A choice of a choice question; `None` for a date.
    pub fn choice(self, answer: Answer) -> Option<ChoiceText> {
        if let Some(own) = self.proper_name(answer) {
            return Some(ChoiceText { label: own.name, hint: Some(own.also).filter(|also| !also.is_empty()) });
        }
        let question = answer.question();
        let mut worded = Answer::all(question).into_iter().filter(|other| !other.is_of_plan_list());
        let index = worded.position(|other| other == answer)?;
        let at = question_at(question) + 3 + 2 * index;
        Some(ChoiceText { label: self.at(at), hint: self.optional(at + 1) })
    }

    /// An answer in the words it was given in.
    pub fn answer(self, answer: Answer) -> String {
        match (self.choice(answer), answer.date()) {
            (Some(choice), _) => choice.label.to_owned(),
            (None, Some(date)) => self.date_answer(date),
            (None, None) => String::new(),
        }
    }

    fn date_answer(self, date: DateAnswer) -> String {
        match date {
            DateAnswer::On(day) => self.date(day),
            DateAnswer::Between { earliest, .. } => {
                let format = filled(self.at(DATE_FORMAT + 1), "month", self.month(earliest.month0()));
                filled(&format, "year", &year(earliest.year()))
            }
            DateAnswer::Unknown => self.line(Line::PrecisionUnknown).to_owned(),
        }
    }

    /// The sentence at the top of the outcome, and what stands under it.
    pub fn route(self, route: Route) -> Passage {
        self.passage(ROUTE, route.index())
    }

    /// The urgent box.
    pub fn urgent(self, urgent: UrgentBox) -> Passage {
        self.passage(URGENT, urgent.index())
    }

    /// Another door.
    pub fn door(self, door: Door) -> Passage {
        self.passage(DOOR, door.index())
    }

    fn passage(self, start: usize, index: usize) -> Passage {
        Passage { title: self.at(start + 2 * index), text: self.at(start + 2 * index + 1) }
    }

    /// A step.
    pub fn action(self, action: Action) -> ActionText {
        let at = ACTION + 4 * action.index();
        ActionText { title: self.at(at), how: self.at(at + 1), say: self.optional(at + 2) }
    }

    /// The words to say about a step, for whoever says them; `None` where there are none.
    ///
    /// Of oneself they are those of [`ActionText::say`]. Somebody else says "my child’s" or "the patient’s" instead of
    /// "my", in a sentence of its own, since a language may need another order of words for it. Words that fit everyone
    /// have no second sentence.
    pub fn say(self, action: Action, voice: Voice) -> Option<String> {
        let own = self.action(action).say;
        let Some(person) = self.person(voice) else { return own.map(str::to_owned) };
        let for_other = self.optional(ACTION + 4 * action.index() + 3);
        for_other.or(own).map(|words| filled(words, "person", person))
    }

    /// Whom the speaker calls for, in their words: "my child"; `None` for the patient, who says "I".
    pub fn person(self, voice: Voice) -> Option<&'static str> {
        match voice {
            Voice::Patient => None,
            Voice::Parent => Some(self.at(VOICE)),
            Voice::Helper => Some(self.at(VOICE + 1)),
            Voice::Provider => Some(self.at(VOICE + 2)),
        }
    }

    /// A deadline.
    pub fn deadline(self, kind: DeadlineKind) -> DeadlineText {
        let at = DEADLINE + 2 * kind.index();
        DeadlineText { title: self.at(at), counts: self.at(at + 1) }
    }

    /// What may happen if the day of a deadline passes.
    pub fn consequence(self, consequence: Consequence) -> &'static str {
        self.at(CONSEQUENCE + consequence.index())
    }

    /// What can still be done once the day has passed.
    pub fn late_rule(self, rule: LateRule) -> &'static str {
        self.at(LATE_RULE + rule.index())
    }

    /// A right that a step may touch.
    pub fn right(self, right: Right) -> &'static str {
        self.at(RIGHT + right.index())
    }

    /// An agency.
    pub fn agency(self, agency: Agency) -> AgencyText {
        let at = AGENCY + 3 * agency.index();
        AgencyText { what: self.at(at), languages: self.optional(at + 1) }
    }

    /// When an agency answers the phone, urgent calls first; `None` where that was not read.
    pub fn hours(self, hours: Hours) -> Option<String> {
        let office = self.office_hours(hours)?;
        Some(match self.urgent_calls(hours) {
            Some(urgent) => [urgent, &office].join(" "),
            None => office,
        })
    }

    /// That an agency takes urgent calls when its office is closed.
    pub fn urgent_calls(self, hours: Hours) -> Option<&'static str> {
        matches!(hours, Hours::Weekdays { urgent_at_any_time: true, .. }).then(|| self.line(Line::UrgentAnyTime))
    }

    /// When an agency answers all calls; `None` where that was not read.
    pub fn office_hours(self, hours: Hours) -> Option<String> {
        match hours {
            Hours::Unknown => None,
            Hours::DayAndNight => Some(self.at(HOURS).to_owned()),
            Hours::Weekdays { opens, closes, .. } => {
                let weekdays = filled(self.at(HOURS + 1), "opens", &self.hour(opens));
                let weekdays = filled(&weekdays, "closes", &self.hour(closes));
                // "6 p.m." has its full stop.
                Some([weekdays.trim_end_matches('.'), "."].concat())
            }
        }
    }

    /// An hour of the day, as one says it.
    fn hour(self, hour: u32) -> String {
        let (index, shown) = match hour {
            0..12 => (2, hour),
            12 => (3, hour),
            _ => (4, hour - 12),
        };
        filled(self.at(HOURS + index), "hour", &digits(shown as usize))
    }

    /// A form that an agency takes online.
    pub fn form(self, form: Form) -> FormText {
        let at = FORM + 3 * form.index();
        FormText { open: self.at(at), note: self.optional(at + 1), asks: self.optional(at + 2) }
    }

    /// What must be true for a step to be of use.
    pub fn condition(self, condition: Condition) -> &'static str {
        self.at(CONDITION + condition.index())
    }

    /// A phrase of a denial letter.
    pub fn phrase(self, phrase: LetterPhrase) -> &'static str {
        self.at(PHRASE + phrase.index())
    }

    /// The members a plan's number is for.
    pub fn members(self, members: Members) -> &'static str {
        self.at(MEMBERS + members.index())
    }

    /// The date of a source, as far as it is known.
    pub fn source_date(self, date: SourceDate) -> Option<String> {
        Some(match date {
            SourceDate::Day(year, month, day) => self.date(Date::from_ymd_opt(year, month, day)?),
            SourceDate::Month(of, month) => {
                let named = filled(self.at(DATE_FORMAT + 1), "month", self.month(month.checked_sub(1)?));
                filled(&named, "year", &year(of))
            }
            SourceDate::Year(only) => year(only),
            SourceDate::Since(first) => self.line_with(Line::PlanSince, "date", &year(first)),
            SourceDate::Unknown => return None,
        })
    }

    /// "On <date>, <plan> gave this number for <its members>", with the number to tap; `None` where nobody knows when.
    pub fn plan_gave(self, plan: Plan, index: usize) -> Option<String> {
        let (phones, read) = plan.phones();
        let phone = phones.get(index)?;
        let on = match read {
            SourceDate::Day(..) => Line::PlanOnDay,
            SourceDate::Month(..) | SourceDate::Year(_) | SourceDate::Since(_) | SourceDate::Unknown => Line::PlanIn,
        };
        let on = self.line_with(on, "date", &self.source_date(read)?);
        let [begin, end] = PHONE_MARKS.map(String::from);
        let number = [begin.as_str(), self.plan_phone(plan, index), end.as_str()].concat();
        let parts = [
            ("date", on.as_str()),
            ("plan", self.plan(plan)),
            ("members", self.members(phone.members)),
            ("phone", &number),
        ];
        let sentence = self.line(Line::PlanGave).to_owned();
        Some(parts.into_iter().fold(sentence, |text, (name, value)| filled(&text, name, value)))
    }

    /// What [`Self::plan_gave`] says of each number for members who have no Medicare with the plan.
    pub fn plan_numbers(self, plan: Plan) -> impl Iterator<Item = String> {
        plan.numbers_for_members().filter_map(move |index| self.plan_gave(plan, index))
    }

    /// The row of the plan list that something rests on.
    pub fn plan_row(self, plan: Plan) -> String {
        let (_, read) = plan.phones();
        match self.source_date(read) {
            Some(date) => filled(&self.line_with(Line::PlanRowDated, "row", plan.name()), "date", &date),
            None => self.line_with(Line::PlanRow, "row", plan.name()),
        }
    }

    /// What a step would end, pause or cost.
    pub fn guard(self, guard: Guard) -> &'static str {
        self.at(GUARD + guard.index())
    }

    /// A reason for the outcome.
    pub fn reason(self, reason: Reason) -> &'static str {
        self.at(REASON + reason.index())
    }

    /// What happens next.
    pub fn next(self, next: Next) -> &'static str {
        self.at(NEXT + next.index())
    }

    /// How past reviews of a kind ended.
    pub fn past_reviews(self, reviews: PastReviews) -> &'static str {
        self.at(PAST_REVIEWS + reviews.index())
    }

    /// A paper to gather.
    pub fn paper(self, paper: Paper) -> &'static str {
        self.at(PAPER + paper.index())
    }

    /// How a statement was read.
    pub fn confidence(self, confidence: Confidence) -> &'static str {
        self.at(CONFIDENCE + confidence.index())
    }

    /// Which agency has power over the plan, and how sure that is.
    pub fn power(self, regulator: Regulator, certainty: Certainty) -> Option<&'static str> {
        self.optional(POWER + Certainty::ALL.len() * regulator.index() + certainty.index())
    }

    /// A length of time in words.
    pub fn span(self, span: Span) -> String {
        match span {
            Span::Days(days) => filled(self.at(SPAN), "count", &digits(days as usize)),
            Span::Months(months) | Span::MonthsOrNextFirst(months) => {
                filled(self.at(SPAN + 1), "count", &digits(months as usize))
            }
            Span::SameDay => self.at(SPAN + 2).to_owned(),
            Span::DayBefore => self.at(SPAN + 3).to_owned(),
            Span::DayAfter => self.at(SPAN + 4).to_owned(),
            Span::YearEnd => self.at(SPAN + 5).to_owned(),
        }
    }

    /// A day with its weekday, as one says it.
    pub fn date(self, date: Date) -> String {
        let weekday = self.weekday(date);
        [
            ("weekday", weekday),
            ("month", self.month(date.month0())),
            ("day", &digits(date.day() as usize)),
            ("year", &year(date.year())),
        ]
        .into_iter()
        .fold(self.at(DATE_FORMAT).to_owned(), |text, (name, value)| filled(&text, name, value))
    }

    /// The name of the day of the week.
    pub fn weekday(self, date: Date) -> &'static str {
        self.at(WEEKDAY + days_from_monday(date.weekday()))
    }

    /// The name of a month, January being 0.
    pub fn month(self, month0: u32) -> &'static str {
        self.at(MONTH + month0 as usize)
    }
}

const fn days_from_monday(weekday: Weekday) -> usize {
    weekday.num_days_from_monday() as usize
}

/// A sentence with one thing filled in where its name stands in braces.
pub fn filled(sentence: &str, name: &str, value: &str) -> String {
    let mut written = String::new();
    for (index, piece) in pieces(sentence, ['{', '}']).enumerate() {
        let parts = match index % 2 {
            1 if piece == name => ["", value, ""],
            1 => ["{", piece, "}"],
            _ => ["", piece, ""],
        };
        parts.into_iter().for_each(|part| written.push_str(part));
    }
    written
}

/// What stands between marks. Everything is taken apart in this one way: each other way would be one more searcher in
/// the WASM.
pub fn pieces(text: &str, marks: [char; 2]) -> Split<'_, [char; 2]> {
    text.split(marks)
}

/// A day as machines read it: `2026-11-22`.
pub fn iso(date: Date) -> String {
    let two = |number: u32| [if number < 10 { "0" } else { "" }, &digits(number as usize)].concat();
    [year(date.year()).as_str(), &two(date.month()), &two(date.day())].join("-")
}

/// The day that machines write as `2026-11-22`.
pub fn from_iso(written: &str) -> Option<Date> {
    let mut parts = pieces(written, ['-'; 2]);
    let mut number = || parts.next()?.parse::<u32>().ok();
    let (year, month, day) = (number()?, number()?, number()?);
    if parts.next().is_some() {
        return None;
    }
    Date::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

#[cfg(all(test, feature = "bundled"))]
mod tests {
    use super::*;

    #[test]
    fn hours_are_said_as_one_says_them() {
        let text = Text { language: Language::En };
        let dmhc = text.hours(Agency::Dmhc.hours());
        assert_eq!(dmhc.as_deref(), Some("Urgent? Call at any time. Monday to Friday, 8 a.m. to 6 p.m."));
        assert_eq!(text.hours(Agency::Medicare.hours()).as_deref(), Some("Day and night"));
        assert_eq!(text.hours(Agency::StateHearings.hours()), None);
    }
}
