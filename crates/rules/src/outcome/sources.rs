//! Every source that an outcome rests on.

use super::Outcome;
use crate::deadline::DeadlineKind;
use crate::law::Source;

impl Outcome {
    /// The sources of everything that is said in the outcome, its phone numbers included: each one once, in the
    /// order in which it is first said.
    pub fn sources(&self) -> Vec<Source> {
        let clock = |kind: DeadlineKind| kind.limit().sources.iter().chain(kind.late_rule().sources());
        let agencies =
            self.steps.iter().map(|step| step.action.agency()).chain(self.doors.iter().map(|door| door.agency()));
        let lists = [
            self.reasons.iter().flat_map(|reason| reason.sources()).copied().collect::<Vec<_>>(),
            self.guards.iter().flat_map(|guard| guard.sources()).copied().collect(),
            self.next.iter().flat_map(|next| next.sources()).copied().collect(),
            self.doors.iter().map(|door| door.source()).collect(),
            self.deadlines.iter().flat_map(|deadline| clock(deadline.kind)).copied().collect(),
            self.later().into_iter().flat_map(clock).copied().collect(),
            agencies.filter_map(|agency| agency.number_source()).collect(),
        ];
        let mut sources = Vec::new();
        for source in lists.into_iter().flatten() {
            if !sources.contains(&source) {
                sources.push(source);
            }
        }
        sources
    }
}
