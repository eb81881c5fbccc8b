//! The outcome as a whole.

use imr_rules::agency::Agency;
use imr_rules::answers::{Answer, Answers, Question};
use imr_rules::date::Date;
use imr_rules::outcome::{self as rules, Certainty, Paper, PaperList, Regulator, Route, Row, UrgentBox, Voice};
use schemars::JsonSchema;
use serde::Serialize;

use super::statement::passage;
use super::{Contact, Deadline, Door, Guard, LaterClock, Next, Reason, Step};
use crate::name::Name;
use crate::sentence::{Sentence, Words, sentence};

/// What a person can do, in order, with every day, contact and reason.
///
/// There is always at least one step, and the free help that takes any coverage is always among them.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Outcome {
    route: Name<Route>,
    /// The one sentence that answers "what can I do?".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headline: Option<Sentence>,
    /// What stands under the headline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<Sentence>,
    /// Whether somebody may be in danger now: then the numbers in `emergency_contacts` come before everything else.
    pub emergency: bool,
    /// 911 and 988 where `emergency` is true; otherwise empty.
    pub emergency_contacts: Vec<Contact>,
    /// The same-day route, where the case may be urgent: it comes before the headline. Otherwise null.
    pub urgent: Option<Urgent>,
    /// Who has power over the plan, where that is DMHC or CDI; otherwise null.
    pub regulator: Option<Power>,
    /// The plan that the person named, where there is only one it can be; otherwise null.
    pub plan: Option<NamedPlan>,
    /// Who says the words of the steps: the patient, a parent, a helper or a provider.
    voice: Name<Voice>,
    /// What to do, step by step.
    pub steps: Vec<Step>,
    /// Every clock that applies, earliest first; those without a day come first of all, since they mean today.
    pub deadlines: Vec<Deadline>,
    /// The clocks that start later, in the order they come.
    pub later: Vec<LaterClock>,
    /// Other doors that stay open.
    pub doors: Vec<Door>,
    /// Warnings: what a step would end, pause or cost. They are to be shown before the steps.
    pub guards: Vec<Guard>,
    /// What happens next.
    pub next: Vec<Next>,
    /// Why this is the answer.
    pub reasons: Vec<Reason>,
    /// Which papers to gather.
    pub papers: Papers,
    /// The date that is not known and that a clock without a day needs; null where no clock lacks its day.
    missing_day: Option<Name<Question>>,
    /// The rows of the decision tables that were applied.
    rows: Vec<Name<Row>>,
}

/// A row of the plan list.
#[derive(Debug, Serialize, JsonSchema)]
pub struct NamedPlan {
    /// The id of the row.
    pub row: &'static str,
    /// The name on its cards.
    pub name: &'static str,
}

/// The same-day route.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Urgent {
    urgent: Name<UrgentBox>,
    /// Its heading.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<Sentence>,
    /// What to do today.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Sentence>,
}

/// Who has power over the plan.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Power {
    agency: Name<Regulator>,
    certainty: Name<Certainty>,
    /// Both in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Sentence>,
}

/// A checklist of papers.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Papers {
    list: Name<PaperList>,
    /// The papers on it that can exist at this stage, in the order to gather them.
    pub papers: Vec<PaperShown>,
}

/// A paper to gather.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "PaperOnList")]
pub struct PaperShown {
    paper: Name<Paper>,
    /// What it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Sentence>,
}

impl Outcome {
    pub(crate) fn show(
        outcome: rules::Outcome,
        answers: &Answers,
        given: &[Answer],
        words: Words,
        today: Date,
    ) -> Self {
        let whole = outcome.clone();
        let voice = Voice::of(answers);
        let rules::Outcome {
            route,
            emergency,
            urgent,
            regulator,
            plan,
            steps,
            deadlines,
            doors,
            guards,
            next,
            reasons,
            papers,
            rows,
        } = outcome;
        let (headline, detail) = passage(words.of(|text| text.route(route)));
        let in_danger: &[Agency] = if emergency { &[Agency::Emergency, Agency::Crisis] } else { &[] };
        Self {
            route: Name(route),
            headline,
            detail,
            emergency,
            emergency_contacts: in_danger.iter().map(|&agency| Contact::show(agency, words, today)).collect(),
            urgent: urgent.map(|urgent| Urgent::show(urgent, words)),
            regulator: regulator.map(|(agency, certainty)| Power::show(agency, certainty, words)),
            plan: plan.map(|plan| NamedPlan { row: plan.name(), name: plan.label() }),
            voice: Name(voice),
            steps: steps
                .into_iter()
                .enumerate()
                .map(|(index, step)| Step::show(index, step, &whole, voice, words, today))
                .collect(),
            deadlines: deadlines
                .into_iter()
                .map(|deadline| Deadline::show(deadline, &whole, answers, words, today))
                .collect(),
            later: whole.later().into_iter().map(|kind| LaterClock::show(kind, words)).collect(),
            doors: doors.into_iter().map(|door| Door::show(door, words, today)).collect(),
            guards: guards.into_iter().map(|guard| Guard::show(guard, words)).collect(),
            next: next.into_iter().map(|next| Next::show(next, words)).collect(),
            reasons: reasons.into_iter().map(|reason| Reason::show(reason, words)).collect(),
            papers: Papers::show(papers, whole.papers_to_gather(answers), words),
            missing_day: whole.missing_day(given).map(Name),
            rows: rows.into_iter().map(Name).collect(),
        }
    }
}

impl Urgent {
    fn show(urgent: UrgentBox, words: Words) -> Self {
        let (title, text) = passage(words.of(|text| text.urgent(urgent)));
        Self { urgent: Name(urgent), title, text }
    }
}

impl Power {
    fn show(agency: Regulator, certainty: Certainty, words: Words) -> Self {
        let text = words.of(|text| text.power(agency, certainty)).flatten().map(sentence);
        Self { agency: Name(agency), certainty: Name(certainty), text }
    }
}

impl Papers {
    fn show(list: PaperList, papers: Vec<Paper>, words: Words) -> Self {
        let show = |paper: Paper| PaperShown { paper: Name(paper), text: words.line(|text| text.paper(paper)) };
        Self { list: Name(list), papers: papers.into_iter().map(show).collect() }
    }
}
