//! Medicare that comes through a job, mostly a former one: the letter tells whose decision it is.

use super::urgency::{feels_urgent, with_same_day_steps};
use super::{Asked, medicare};
use crate::answers::*;
use crate::date::Date;
use crate::deadline::DeadlineKind;
use crate::outcome::*;

/// A plan that supplements Original Medicare pays second: the Medicare part is appealed first (OM-L1, MEDIGAP).
pub(super) fn summary_notice(answers: &Answers, today: Date) -> Asked<Draft> {
    let outcome = medicare::of_kind(answers, today, MedicareKind::Original)?;
    Ok(outcome.because(Reason::JobPlanPaysSecond))
}

/// "The earliest of all, today, HICAP": until it is known whose decision it is, the shortest first appeal is planned for.
pub(super) fn unknown(answers: &Answers) -> Asked<Draft> {
    let urgent = feels_urgent(answers)?;
    let denial = answers.denial_date()?;
    let kind = DeadlineKind::MedicareFirstAppeal;
    let outcome = Outcome::new(Route::JobMedicareUnknown, Action::CallHicap, Timing::Today)
        .row(Row::R21)
        .then(Action::AskIfMedicareDecided, Timing::Today)
        .then(Action::CallQioIfEnding, Timing::Today)
        .then(Action::AppealAsLetterSays, Timing::By(kind))
        .clock(kind, denial)
        .because(Reason::LetterTellsWhoDecided)
        .because(Reason::ShortestTimesWhileUnknown)
        .because(Reason::QioIsForEndings)
        .happens(Next::ComeBackWhenKnown)
        .papers(PaperList::MedicareAppeal);
    // It may be a plan of California's, which DMHC can order to act today.
    let actions =
        [Action::CallQioIfEnding, Action::AskMedicarePlanFast, Action::CallDmhcUrgent, Action::DoctorUrgencyLetter];
    Ok(with_same_day_steps(outcome, urgent, UrgentBox::MedicarePlan, &actions))
}
