//! "I don't know what coverage I have": what the card shows decides, section 13.3.

use super::commercial::{self, Plan};
use super::urgency::{Urgent, feels_urgent, with_same_day_steps};
use super::{Asked, medi_cal, medicare, self_funded};
use crate::answers::*;
use crate::date::{Date, DateAnswer};
use crate::deadline::{Deadline, DeadlineKind};
use crate::outcome::*;

pub(super) fn decide(answers: &Answers, today: Date) -> Asked<Draft> {
    match answers.card_clue()? {
        CardClue::StateBenefitsCard => medi_cal::decide(answers, today),
        CardClue::MedicareCard => medicare::decide(answers, today),
        CardClue::BothCards => medicare::dual(answers, today),
        CardClue::DmhcNamed => commercial::decide(answers, today, Plan::NamedByClue(Regulator::Dmhc)),
        CardClue::CdiNamed => commercial::decide(answers, today, Plan::NamedByClue(Regulator::Cdi)),
        CardClue::AdministeredBy => {
            let outcome = self_funded::decide(answers, today, Employer::Unknown)?;
            Ok(outcome
                .row(Row::U2)
                .because(Reason::AdministeredByIsASign)
                .then(Action::AskEmployerFunding, Timing::Today)
                .then(Action::CallDmhcWhichAgency, Timing::Today))
        }
        CardClue::PlanNameOnly => Ok(commercial::decide(answers, today, Plan::OnlyAName)?.row(Row::U2)),
        CardClue::Nothing => nothing_found(answers, today),
    }
}

/// The clocks that an appeal may be under whose programme nobody knows: none of them may pass before it is sent.
pub(super) const UNKNOWN_APPEALS: [DeadlineKind; 3] =
    [DeadlineKind::UnknownCcsHearing, DeadlineKind::UnknownCcs, DeadlineKind::UnknownAppeal];

/// 13.3 (3) and (4): the Health Consumer Alliance takes any coverage; until they know, the shortest days that could
/// apply, from the letter's date.
fn nothing_found(answers: &Answers, today: Date) -> Asked<Draft> {
    let urgent = feels_urgent(answers)?;
    let denial = answers.denial_date()?;
    let route = if urgent == Urgent::Yes { Route::UnknownCoverageUrgent } else { Route::UnknownCoverage };
    let outcome = Outcome::new(route, Action::CallQioIfEnding, Timing::Today)
        .row(Row::U3)
        .row(Row::U4)
        .row(Row::ROut)
        .then(Action::CallHealthConsumerAlliance, Timing::Today)
        .then(Action::FindCardAndLetter, Timing::Today)
        .then(Action::SendFormIfWorkInjury, Timing::By(DeadlineKind::UnknownWorkInjury))
        .then(Action::AppealAsLetterSays, Timing::By(DeadlineKind::UnknownAppeal))
        .then(Action::CallHicap, Timing::Anytime)
        .clock(DeadlineKind::UnknownWorkInjury, denial)
        .clock(DeadlineKind::UnknownCcs, denial)
        .clock(DeadlineKind::UnknownCcsHearing, denial)
        .clock(DeadlineKind::UnknownAppeal, denial)
        .clock(DeadlineKind::UnknownHearing, denial)
        .clock(DeadlineKind::FederalReview, denial)
        .clock(DeadlineKind::PlanGrievance, denial)
        .clock(DeadlineKind::EitherImr, denial)
        .because(Reason::ShortestTimesWhileUnknown)
        .because(Reason::FasterKinds)
        .because(Reason::AllianceTakesAnyCoverage)
        .because(Reason::WorkInjuryIsSeparate)
        .papers(PaperList::Review)
        .happens(Next::ComeBackWhenKnown)
        .by_the_first_of(Action::AppealAsLetterSays, &UNKNOWN_APPEALS, today);
    let outcome = match keep_clock(answers, denial)? {
        Some((keep, timing)) => outcome
            .second(Action::AskPlanToKeepService, timing)
            .deadline(keep)
            .guard(Guard::KeptServiceMayBeRepaid)
            .because(Reason::OnlyApprovedCareIsKept),
        None => outcome,
    };
    // DMHC is called once: where it is urgent, it is asked to act and not only whose the plan is.
    let outcome = if urgent == Urgent::Yes {
        outcome.row(Row::RUrgUnk)
    } else {
        outcome.then(Action::CallDmhcWhichAgency, Timing::Today)
    };
    let actions = [Action::CallQioIfEnding, Action::CallDmhcUrgent, Action::AskPlanFast, Action::DoctorUrgencyLetter];
    Ok(with_same_day_steps(outcome, urgent, UrgentBox::UnknownCoverage, &actions))
}

/// Keeping what one has while the programme is not known, where it is, or may be, being cut: a Medi-Cal plan gives ten days
/// from the letter or until the change, whichever is later (42 CFR 438.420(a)); outside a plan it is before the change
/// (FFS-APP, RC-ROUTE).
///
/// With it comes the day of its step. Where the day of the change is not known, it may come before day 10, so the step is
/// today's and no day is safe; and a plan gives until the change where that is later, so day 10 is not the last day either.
pub(super) fn keep_clock(answers: &Answers, denial: DateAnswer) -> Asked<Option<(Deadline, Timing)>> {
    let kind = DeadlineKind::UnknownKeepService;
    let day_10 = Deadline::counted(kind, denial);
    Ok(match answers.service_cut()? {
        ServiceCut::No => None,
        ServiceCut::Yes | ServiceCut::Unknown => Some(match answers.end_date()? {
            DateAnswer::Unknown => (Deadline::between(kind, denial, None, None), Timing::Today),
            change @ (DateAnswer::On(_) | DateAnswer::Between { .. }) => {
                (day_10.before_or_until(change), Timing::By(kind))
            }
        }),
    })
}
