//! The outcome: what the person can do, by when, whom to call, and why.

mod condition;
mod control;
mod counted_from;
mod door;
mod draft;
mod effect;
mod gather;
mod later;
mod paper;
mod past_reviews;
mod reason;
mod row;
mod sources;
mod step;
mod urgent;
mod voice;
mod when;

pub use condition::Condition;
pub use control::{Control, Controls};
pub use counted_from::CountedFrom;
pub use door::{Door, Route};
pub(crate) use draft::Draft;
pub use effect::{Does, Effect, Right};
pub use paper::{Paper, PaperList};
pub use past_reviews::PastReviews;
pub use reason::{Concern, Guard, Next, Reason};
pub use row::Row;
pub use step::{Action, Step, Timing};
pub use urgent::UrgentBox;
pub use voice::Voice;
pub use when::When;

use crate::date::Date;
use crate::deadline::{Deadline, DeadlineKind, Standing};
use crate::plan::Plan;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// Who has power over a private plan.
    Regulator {
        /// The California Department of Managed Health Care.
        Dmhc = "dmhc",
        /// The California Department of Insurance.
        Cdi = "cdi",
        /// One of the two, or none; a call settles it.
        Undetermined = "undetermined",
    }
}

vocabulary! {
    /// How sure the regulator is. A guess is never shown as certain.
    Certainty {
        /// The letter or booklet names it.
        Certain = "certain",
        /// A sign points to it.
        Likely = "likely",
        /// Only a call can tell.
        Ask = "ask",
    }
}

/// What a person can do, in order, with every day, contact and reason.
///
/// An outcome always has at least one step, and the free help that takes any coverage is always among them. It is
/// built by the rules only.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Outcome {
    /// The door that is the person's.
    pub route: Route,
    /// Whether 911 and 988 stand on top because somebody may be in danger now.
    pub emergency: bool,
    /// The same-day route, above everything else, where the case may be urgent.
    pub urgent: Option<UrgentBox>,
    /// Who has power over the plan, where that is DMHC or CDI, and how sure it is.
    pub regulator: Option<(Regulator, Certainty)>,
    /// The row of the plan list that the person named, where there is only one it can be.
    pub plan: Option<Plan>,
    /// What to do, step by step.
    pub steps: Vec<Step>,
    /// Every clock that applies, earliest first; those without a day come first of all, since they mean today.
    pub deadlines: Vec<Deadline>,
    /// Other doors that stay open.
    pub doors: Vec<Door>,
    /// What a step would end, pause or cost.
    pub guards: Vec<Guard>,
    /// What happens next.
    pub next: Vec<Next>,
    /// Why this is the answer.
    pub reasons: Vec<Reason>,
    /// Which papers to gather.
    pub papers: PaperList,
    /// The rows of the decision tables that were applied, in the order of the tables.
    pub rows: Vec<Row>,
}

/// Reading an outcome.
impl Outcome {
    /// Whether it asks for this step.
    pub(crate) fn has_step(&self, action: Action) -> bool {
        self.steps.iter().any(|step| step.action == action)
    }

    /// The safe day of the first clock of one of these kinds, where there is one.
    pub(crate) fn day_of(&self, kinds: &[DeadlineKind]) -> Option<Date> {
        self.deadlines.iter().find(|deadline| kinds.contains(&deadline.kind)).and_then(|deadline| deadline.by)
    }

    /// The deadline a step refers to, if it stands in this outcome.
    pub fn deadline_of(&self, step: &Step) -> Option<&Deadline> {
        match step.timing {
            Timing::By(kind) | Timing::After(kind) => self.deadlines.iter().find(|deadline| deadline.kind == kind),
            Timing::Today | Timing::Anytime => None,
        }
    }

    /// The earlier step that one call can do this one with: the same number on the same day. The steps are given by their
    /// index; `None` where the step needs a call of its own, or none.
    pub fn same_call(&self, index: usize, today: Date) -> Option<usize> {
        let step = self.steps.get(index)?;
        let is_one_call = |other: &Step| {
            other.action.agency() == step.action.agency()
                && other.action.is_by_phone()
                && step.action.is_by_phone()
                && self.when(other, today) == self.when(step, today)
        };
        self.steps.iter().take(index).position(is_one_call)
    }

    /// The person's other clocks that have not run out on `today`, for one that has. A plan's clock is never among them:
    /// it is waited for.
    pub fn still_open(&self, passed: DeadlineKind, today: Date) -> Vec<DeadlineKind> {
        let open = |deadline: &&Deadline| {
            deadline.kind != passed
                && matches!(deadline.standing(today), Standing::Open | Standing::PerhapsInTime | Standing::Undated)
        };
        self.deadlines.iter().filter(open).map(|deadline| deadline.kind).collect()
    }
}
