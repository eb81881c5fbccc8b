//! How the rules build an outcome, one word at a time.

use super::{
    Action, Certainty, Door, Guard, Next, Outcome, PaperList, Reason, Regulator, Route, Row, Step, Timing, UrgentBox,
};
use crate::agency::Agency;
use crate::date::{Date, DateAnswer};
use crate::deadline::{Deadline, DeadlineKind, Standing};
use crate::plan::Plan;

/// An outcome while the rules build it. It stays in one place: each word of a rule passes on where that is, and copies
/// nothing.
pub(crate) type Draft = Box<Outcome>;

/// How the rules build an outcome. Nothing is added twice; clocks and rows stand in their order from the first.
impl Outcome {
    pub(crate) fn new(route: Route, action: Action, timing: Timing) -> Draft {
        Box::new(Self {
            route,
            emergency: false,
            urgent: None,
            regulator: None,
            plan: None,
            steps: vec![Step { action, timing }],
            deadlines: Vec::new(),
            doors: Vec::new(),
            guards: Vec::new(),
            next: Vec::new(),
            reasons: Vec::new(),
            papers: PaperList::Review,
            rows: Vec::new(),
        })
    }

    pub(crate) fn then(mut self: Box<Self>, action: Action, timing: Timing) -> Draft {
        if !self.has_step(action) {
            self.steps.push(Step { action, timing });
        }
        self
    }

    /// Puts a step before all others.
    pub(crate) fn led_by(mut self: Box<Self>, action: Action, timing: Timing) -> Draft {
        self.steps.retain(|step| step.action != action);
        self.steps.insert(0, Step { action, timing });
        self
    }

    /// Puts a step after the first one.
    pub(crate) fn second(mut self: Box<Self>, action: Action, timing: Timing) -> Draft {
        self.steps.retain(|step| step.action != action);
        self.steps.insert(self.steps.len().min(1), Step { action, timing });
        self
    }

    /// Puts a step of today before all others; in an urgent case, behind the same-day way.
    pub(crate) fn first_unless_urgent(self: Box<Self>, action: Action) -> Draft {
        if self.urgent.is_some() { self.then(action, Timing::Today) } else { self.led_by(action, Timing::Today) }
    }

    /// Puts a step before the first one whose day comes later, or after all that have a day.
    pub(crate) fn before_later_days(mut self: Box<Self>, action: Action, kind: DeadlineKind) -> Draft {
        let day = self.day_of(&[kind]);
        let dated = |step: &Step| match step.timing {
            Timing::By(other) => Some(other),
            Timing::Today | Timing::After(_) | Timing::Anytime => None,
        };
        let later = self.steps.iter().position(|step| dated(step).is_some_and(|other| self.day_of(&[other]) > day));
        let behind_the_last = self.steps.iter().rposition(|step| dated(step).is_some()).map(|last| last + 1);
        let place = later.or(behind_the_last).unwrap_or(self.steps.len());
        if !self.has_step(action) {
            self.steps.insert(place, Step { action, timing: Timing::By(kind) });
        }
        self
    }

    /// Dates a step that one of these clocks has by the first of them, where nobody knows which is the person's; today where
    /// that day is over.
    pub(crate) fn by_the_first_of(mut self: Box<Self>, action: Action, kinds: &[DeadlineKind], today: Date) -> Draft {
        let Some(&first) = self.deadlines.iter().find(|deadline| kinds.contains(&deadline.kind)) else { return self };
        let is_over = first.standing(today) == Standing::Late;
        let timing = if is_over { Timing::Today } else { Timing::By(first.kind) };
        for step in self.steps.iter_mut().filter(|step| step.action == action) {
            if let Timing::By(kind) = step.timing
                && kinds.contains(&kind)
            {
                step.timing = timing;
            }
        }
        self
    }

    /// Does not let a step wait, where it is one of this outcome's.
    pub(crate) fn today_if_there(mut self: Box<Self>, action: Action) -> Draft {
        for step in self.steps.iter_mut().filter(|step| step.action == action) {
            step.timing = Timing::Today;
        }
        self
    }

    /// The same step under a name that fits the person better.
    pub(crate) fn instead_of(mut self: Box<Self>, action: Action, better: Action) -> Draft {
        for step in self.steps.iter_mut().filter(|step| step.action == action) {
            step.action = better;
        }
        self
    }

    /// Leaves a step out.
    pub(crate) fn without(mut self: Box<Self>, action: Action) -> Draft {
        self.steps.retain(|step| step.action != action);
        self
    }

    pub(crate) fn deadline(mut self: Box<Self>, deadline: Deadline) -> Draft {
        if !self.deadlines.iter().any(|other| other.kind == deadline.kind) {
            let before = |other: &Deadline| (other.by, other.kind) < (deadline.by, deadline.kind);
            let place = self.deadlines.partition_point(before);
            self.deadlines.insert(place, deadline);
        }
        self
    }

    /// Another clock in place of the one of `kind`, and the steps that hang on it with it.
    pub(crate) fn instead_of_clock(mut self: Box<Self>, kind: DeadlineKind, better: Deadline) -> Draft {
        self.deadlines.retain(|deadline| deadline.kind != kind);
        for step in &mut self.steps {
            if step.timing == Timing::By(kind) {
                step.timing = Timing::By(better.kind);
            } else if step.timing == Timing::After(kind) {
                step.timing = Timing::After(better.kind);
            }
        }
        self.deadline(better)
    }

    /// Leaves a warning out.
    pub(crate) fn without_guard(mut self: Box<Self>, guard: Guard) -> Draft {
        self.guards.retain(|other| *other != guard);
        self
    }

    /// Leaves a reason out.
    pub(crate) fn no_more_because(mut self: Box<Self>, reason: Reason) -> Draft {
        self.reasons.retain(|other| *other != reason);
        self
    }

    /// The deadline that an event on `start` sets off.
    pub(crate) fn clock(self: Box<Self>, kind: DeadlineKind, start: DateAnswer) -> Draft {
        self.deadline(Deadline::counted(kind, start))
    }

    pub(crate) fn door(mut self: Box<Self>, door: Door) -> Draft {
        add(&mut self.doors, door);
        self
    }

    pub(crate) fn guard(mut self: Box<Self>, guard: Guard) -> Draft {
        add(&mut self.guards, guard);
        self
    }

    pub(crate) fn happens(mut self: Box<Self>, next: Next) -> Draft {
        add(&mut self.next, next);
        self
    }

    /// The same news in words that fit the person better.
    pub(crate) fn happens_instead(mut self: Box<Self>, next: Next, better: Next) -> Draft {
        for other in self.next.iter_mut().filter(|other| **other == next) {
            *other = better;
        }
        self
    }

    pub(crate) fn because(mut self: Box<Self>, reason: Reason) -> Draft {
        add(&mut self.reasons, reason);
        self
    }

    pub(crate) fn row(mut self: Box<Self>, row: Row) -> Draft {
        let place = self.rows.partition_point(|other| *other < row);
        if self.rows.get(place) != Some(&row) {
            self.rows.insert(place, row);
        }
        self
    }

    pub(crate) fn papers(mut self: Box<Self>, papers: PaperList) -> Draft {
        self.papers = papers;
        self
    }

    pub(crate) fn urgent(mut self: Box<Self>, urgent: UrgentBox) -> Draft {
        self.urgent = Some(urgent);
        self
    }

    pub(crate) fn route(mut self: Box<Self>, route: Route) -> Draft {
        self.route = route;
        self
    }

    pub(crate) fn power(mut self: Box<Self>, regulator: Regulator, certainty: Certainty) -> Draft {
        self.regulator = Some((regulator, certainty));
        self
    }

    pub(crate) fn plan(mut self: Box<Self>, plan: Option<Plan>) -> Draft {
        self.plan = plan;
        self
    }

    /// The steps and the route of `first`, which must come before this outcome's own door opens; the reasons and doors of
    /// both.
    pub(crate) fn after(&self, first: Draft) -> Draft {
        let mut outcome = first;
        for &row in &self.rows {
            outcome = outcome.row(row);
        }
        for &reason in &self.reasons {
            outcome = outcome.because(reason);
        }
        for &door in &self.doors {
            outcome = outcome.door(door);
        }
        for &guard in &self.guards {
            outcome = outcome.guard(guard);
        }
        for &next in &self.next {
            outcome = outcome.happens(next);
        }
        outcome
    }

    /// The outcome as it is shown: same-day steps before later ones, all of them first where the case is urgent, and
    /// free help last.
    pub(crate) fn finished(mut self: Box<Self>) -> Draft {
        // What is for today does not stand below what can wait; the step of the headline stays on top.
        let first = usize::from(self.urgent.is_none());
        let mut later = self.steps.split_off(first.min(self.steps.len()));
        let mut today = later.clone();
        today.retain(|step| step.timing.is_same_day());
        later.retain(|step| !step.timing.is_same_day());
        self.steps.append(&mut today);
        self.steps.append(&mut later);
        if self.steps.iter().all(|step| step.action.agency() != Agency::HealthConsumerAlliance) {
            self.steps.push(Step { action: Action::CallHealthConsumerAlliance, timing: Timing::Anytime });
        }
        self
    }
}

fn add<T: PartialEq>(list: &mut Vec<T>, item: T) {
    if !list.contains(&item) {
        list.push(item);
    }
}
