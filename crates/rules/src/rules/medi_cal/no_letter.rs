//! Nobody knows who decided, or there is no letter: what the care is tells which part of Medi-Cal decides about it.

use super::{keep_timing, plan};
use crate::answers::*;
use crate::date::Date;
use crate::deadline::{Deadline, DeadlineKind};
use crate::outcome::*;
use crate::rules::Asked;
use crate::rules::medi_cal_programs as programs;
use crate::rules::unknown::{UNKNOWN_APPEALS, keep_clock};
use crate::rules::urgency::{Urgent, feels_urgent, with_same_day_steps};

/// A refusal that was spoken has no sender. Teeth, specialty mental health, drug treatment, medicine from a pharmacy and
/// help at home are decided by programs outside the plan (MHP-ROUTE, DENTAL-FFS, RX-NOIMR, IHSS-ROUTE).
pub(super) fn no_letter(answers: &Answers, today: Date) -> Asked<Draft> {
    match answers.medi_cal_care()? {
        MediCalCare::Teeth => programs::dental(answers, today),
        MediCalCare::MentalHealth | MediCalCare::DrugTreatment => programs::county_mental_health(answers, today),
        MediCalCare::PharmacyMedicine => programs::medi_cal_rx(answers, today),
        MediCalCare::HomeHelp => programs::ihss(answers, today),
        MediCalCare::ChildrensServices => programs::ccs(answers, today),
        MediCalCare::DevelopmentalServices => programs::regional_center(answers),
        MediCalCare::Other => match answers.medi_cal_cards()? {
            MediCalCards::PlanCard => plan(answers, today),
            MediCalCards::StateCardOnly => {
                let outcome = programs::fee_for_service(answers, today)?;
                Ok(outcome
                    .row(Row::U1)
                    .because(Reason::OnlyStateCard)
                    .then(Action::CallHealthCareOptions, Timing::Today))
            }
            MediCalCards::Unknown => unknown_part(answers, today),
        },
        MediCalCare::Unknown => unknown_part(answers, today),
    }
}

/// 13.3 (4): which part of Medi-Cal decided is not known. The shortest time of every part it could be, from the
/// letter's date.
fn unknown_part(answers: &Answers, today: Date) -> Asked<Draft> {
    let urgent = feels_urgent(answers)?;
    let denial = answers.denial_date()?;
    let outcome = Outcome::new(Route::MediCalUnknownPart, Action::CallHealthCareOptions, Timing::Today)
        .row(Row::U4)
        .then(Action::CallOmbudsman, Timing::Today);
    let keep = keep_clock(answers, denial)?;
    let may_be_cut = keep.is_some();
    let outcome = match keep {
        Some((keep, timing)) => keeping_at_both(outcome, keep, timing, today),
        None => outcome
            .then(Action::AppealMediCalPlan, Timing::By(DeadlineKind::UnknownAppeal))
            .then(Action::AskHearing, Timing::By(DeadlineKind::UnknownHearing)),
    };
    // Who says what the care is has said that it is no medicine from a pharmacy.
    let outcome = match answers.medi_cal_care()? {
        MediCalCare::Unknown => outcome.then(Action::AskMediCalRx, Timing::Anytime),
        MediCalCare::Teeth
        | MediCalCare::MentalHealth
        | MediCalCare::DrugTreatment
        | MediCalCare::PharmacyMedicine
        | MediCalCare::HomeHelp
        | MediCalCare::ChildrensServices
        | MediCalCare::DevelopmentalServices
        | MediCalCare::Other => outcome,
    };
    let outcome = outcome
        .clock(DeadlineKind::UnknownAppeal, denial)
        .clock(DeadlineKind::UnknownHearing, denial)
        .clock(DeadlineKind::UnknownCcs, denial)
        .clock(DeadlineKind::UnknownCcsHearing, denial)
        .by_the_first_of(Action::AppealMediCalPlan, &UNKNOWN_APPEALS, today)
        .because(Reason::ShortestTimesWhileUnknown)
        .because(Reason::TwoCards)
        .guard(Guard::HearingHeldEndsImr)
        .happens(Next::MediCalPlanTime)
        .papers(PaperList::MediCal);
    if urgent == Urgent::Yes && may_be_cut {
        return Ok(fast_at_both(outcome));
    }
    let actions =
        [Action::AskMediCalPlanFast, Action::DoctorUrgencyLetter, Action::CallDmhcUrgent, Action::AskFastHearing];
    Ok(with_same_day_steps(outcome, urgent, UrgentBox::MediCalUnknown, &actions))
}

/// A plan goes on with the care while it is appealed to (42 CFR 438.420); the State and the counties only if a hearing is
/// asked for before the change (FFS-APP). So both are asked, and DMHC is called before the hearing (R13).
fn keeping_at_both(outcome: Draft, keep: Deadline, timing: Timing, today: Date) -> Draft {
    let outcome = outcome.deadline(keep).guard(Guard::KeptServiceMayBeRepaid).because(Reason::OnlyApprovedCareIsKept);
    let (appeal, hearing) = (Action::AppealMediCalPlanKeepService, Action::AskHearingKeepService);
    if keep_timing(&keep, today) == Timing::Today {
        outcome
            .second(hearing, Timing::Today)
            .second(appeal, Timing::Today)
            .then(Action::CallDmhcIfImrOpen, Timing::Today)
    } else {
        outcome.then(Action::CallDmhcIfImrOpen, Timing::Today).then(appeal, timing).then(hearing, timing)
    }
}

/// The same where it is urgent: one call to the plan and one request at the State ask for both.
fn fast_at_both(outcome: Draft) -> Draft {
    let outcome = [Action::AppealMediCalPlanKeepService, Action::AskHearingKeepService, Action::CallDmhcIfImrOpen]
        .into_iter()
        .fold(outcome, Outcome::without)
        .then(Action::SayKeepService, Timing::Today)
        .because(Reason::FastHearingDirect);
    let actions =
        [Action::AskMediCalPlanFast, Action::CallDmhcUrgent, Action::AskFastHearingKeep, Action::DoctorUrgencyLetter];
    with_same_day_steps(outcome, Urgent::Yes, UrgentBox::MediCalUnknown, &actions)
}
