//! What the rules found for a row, as it stands in the columns of results.

use imr_rules::agency::Agency;
use imr_rules::answers::{Answer, Question};
use imr_rules::date::Date;
use imr_rules::law::Source;
use imr_rules::outcome::{Outcome, When};
use imr_text::{Line, Text, iso, plain};

use super::result::ResultColumn;
use super::when;

/// In the column `urgent`, where 911 and 988 come before everything else.
const EMERGENCY: &str = "emergency";

/// What the rules found for a row.
pub enum Finding {
    /// The answers are enough.
    Outcome(Box<Found>),
    /// An answer is missing.
    Question(Asked),
    /// The row cannot be used: why, in plain words.
    Mistaken(String),
}

/// An outcome, and what it was found with.
pub struct Found {
    /// The outcome.
    pub outcome: Outcome,
    /// The answers that no question asked for.
    pub ignored: Vec<Answer>,
    /// The day that was counted from.
    pub today: Date,
}

/// The question to answer next.
pub struct Asked {
    /// The question.
    pub question: Question,
    /// Its choices after the earlier answers; empty for a date.
    pub offered: Vec<Answer>,
    /// Whether somebody may be in danger now, whatever else is still to be asked.
    pub emergency: bool,
    /// The answers it follows from.
    pub given: Vec<Answer>,
    /// The answers that no question has asked for so far.
    pub ignored: Vec<Answer>,
}

impl Finding {
    /// Whether the row cannot be used.
    pub const fn is_error(&self) -> bool {
        matches!(self, Self::Mistaken(_))
    }

    /// What stands in a column of results; empty where that does not apply.
    pub fn cell(&self, column: ResultColumn, text: Text) -> String {
        match self {
            Self::Outcome(found) => found.cell(column, text),
            Self::Question(asked) => asked.cell(column, text),
            Self::Mistaken(why) if column == ResultColumn::Error => why.clone(),
            Self::Mistaken(_) => String::new(),
        }
    }
}

impl Asked {
    fn cell(&self, column: ResultColumn, text: Text) -> String {
        let choice = |&answer: &Answer| {
            let name = answer.choice()?;
            Some(match text.choice(answer) {
                Some(words) => format!("{name}: {}", plain(words.label)),
                None => format!("{name}: {}", text.answer(answer)),
            })
        };
        if column == ResultColumn::Urgent && self.emergency {
            EMERGENCY.to_owned()
        } else if column == ResultColumn::UrgentText && self.emergency {
            plain(text.line(Line::EmergencyText))
        } else if column == ResultColumn::NextQuestion {
            self.question.name().to_owned()
        } else if column == ResultColumn::NextQuestionText {
            plain(text.question_title(self.question, &self.given))
        } else if column == ResultColumn::NextChoices {
            lines(self.offered.iter().filter_map(choice))
        } else if column == ResultColumn::IgnoredAnswers {
            names(&self.ignored)
        } else {
            String::new()
        }
    }
}

impl Found {
    fn cell(&self, column: ResultColumn, text: Text) -> String {
        let Self { outcome, ignored, today } = self;
        let mut steps = outcome.steps.iter();
        let (first, second) = (steps.next(), steps.next());
        let agency = first.map(|step| step.action.agency());
        let contact = agency.map(Agency::contact);
        let when = first.map(|step| outcome.when(step, *today));
        let cell = match column {
            ResultColumn::Route => Some(outcome.route.name().to_owned()),
            ResultColumn::Headline => Some(plain(text.route(outcome.route).title)),
            ResultColumn::Urgent => Some(self.urgency().to_owned()),
            ResultColumn::UrgentText => Some(self.urgent_text(text)),
            ResultColumn::FirstStep => first.map(|step| text.step_in_short(step)),
            ResultColumn::Warnings => Some(lines(outcome.guards.iter().map(|&guard| plain(text.guard(guard))))),
            ResultColumn::ActBy => when.and_then(|when| act_by(when, *today)).map(iso),
            ResultColumn::LawDay => when.and_then(law_day).map(iso),
            ResultColumn::WhenInWords => when.map(|when| when::in_words(when, outcome, text, *today)),
            ResultColumn::Agency => agency.map(|agency| called(agency, text)),
            ResultColumn::AgencyPhone => contact.and_then(|contact| contact.phone).map(str::to_owned),
            ResultColumn::AgencyLink => contact.and_then(|contact| contact.link).map(str::to_owned),
            ResultColumn::SecondStep => second.map(|step| text.step_in_short(step)),
            ResultColumn::SecondStepWhen => second.map(|step| {
                text.time_to_act(outcome.when(step, *today), *today).map(|time| time.words).unwrap_or_default()
            }),
            ResultColumn::AllDays => {
                Some(lines(outcome.deadlines.iter().map(|&deadline| text.deadline_in_short(deadline, *today, iso))))
            }
            // Every outcome has it among its steps, and not always in the same place.
            ResultColumn::FreeHelp => {
                let agency = Agency::HealthConsumerAlliance;
                agency.contact().phone.map(|phone| format!("{} {phone}", called(agency, text)))
            }
            ResultColumn::Regulator => outcome.regulator.map(|(agency, _)| agency.name().to_owned()),
            ResultColumn::RegulatorCertainty => outcome.regulator.map(|(_, certainty)| certainty.name().to_owned()),
            ResultColumn::ConfirmByPhone => Some(self.to_be_confirmed()),
            ResultColumn::IgnoredAnswers => Some(names(ignored)),
            ResultColumn::NextQuestion
            | ResultColumn::NextQuestionText
            | ResultColumn::NextChoices
            | ResultColumn::Error => None,
        };
        cell.unwrap_or_default()
    }

    const fn urgency(&self) -> &'static str {
        if self.outcome.emergency { EMERGENCY } else { yes_or_no(self.outcome.urgent.is_some()) }
    }

    /// What comes before everything else: 911 and 988, and the way of the same day.
    fn urgent_text(&self, text: Text) -> String {
        let emergency = self.outcome.emergency.then(|| plain(text.line(Line::EmergencyText)));
        let urgent = self.outcome.urgent.map(|urgent| plain(text.urgent(urgent).text));
        lines(emergency.into_iter().chain(urgent))
    }

    /// The columns that rest on a source which is weak, or was checked long ago. Most rows have one; that it is the number,
    /// or a day, is what a person must know.
    fn to_be_confirmed(&self) -> String {
        let Outcome { steps, reasons, guards, deadlines, .. } = &self.outcome;
        let number = |agency: Agency| agency.number_source().into_iter().collect();
        let columns: [(ResultColumn, Vec<Source>); 5] = [
            (ResultColumn::Route, reasons.iter().flat_map(|reason| reason.sources()).copied().collect()),
            (ResultColumn::Warnings, guards.iter().flat_map(|guard| guard.sources()).copied().collect()),
            (ResultColumn::AgencyPhone, steps.first().map(|step| number(step.action.agency())).unwrap_or_default()),
            (
                ResultColumn::AllDays,
                deadlines.iter().flat_map(|deadline| deadline.kind.limit().sources).copied().collect(),
            ),
            (ResultColumn::FreeHelp, number(Agency::HealthConsumerAlliance)),
        ];
        let is_weak = |source: &Source| source.confidence().confirm_by_phone() || source.is_stale(self.today);
        let weak = columns.iter().filter(|(_, sources)| sources.iter().any(is_weak));
        weak.map(|(column, _)| column.name()).collect::<Vec<_>>().join(", ")
    }
}

/// The day to sort by: today for what cannot wait, and none while it is the plan's turn or the law sets no day.
fn act_by(when: When, today: Date) -> Option<Date> {
    match when {
        When::By { due, .. } => Some(due.act_by),
        When::Today | When::Undated | When::PerhapsInTime { .. } | When::Late { .. } | When::WaitOver => Some(today),
        When::From { .. } | When::FromUndated | When::Anytime => None,
    }
}

/// The law's own day for the first step, where one can be computed.
fn law_day(when: When) -> Option<Date> {
    match when {
        When::By { due, .. } => Some(due.law_day),
        When::PerhapsInTime { last, .. } => last.map(|last| last.law_day),
        When::Late { ended } => Some(ended),
        When::From { until, .. } => Some(until),
        When::Today | When::Undated | When::FromUndated | When::WaitOver | When::Anytime => None,
    }
}

fn called(agency: Agency, text: Text) -> String {
    agency.contact().name.map_or_else(|| plain(text.agency(agency).what), str::to_owned)
}

const fn yes_or_no(is_so: bool) -> &'static str {
    if is_so { "yes" } else { "no" }
}

fn names(answers: &[Answer]) -> String {
    answers.iter().map(|answer| answer.question().name()).collect::<Vec<_>>().join(", ")
}

/// Several things in one cell, each on a line of its own.
fn lines(things: impl Iterator<Item = String>) -> String {
    things.collect::<Vec<_>>().join("\n")
}
