//! Nobody knows who decided, or there is no letter: what the care is tells which part of Medi-Cal decides about it.

use super::plan;
use crate::answers::*;
use crate::date::Date;
use crate::deadline::DeadlineKind;
use crate::outcome::*;
use crate::rules::Asked;
use crate::rules::medi_cal_programs as programs;
use crate::rules::unknown::{UNKNOWN_APPEALS, keep_clock};
use crate::rules::urgency::{feels_urgent, with_same_day_steps};

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
        .then(Action::CallOmbudsman, Timing::Today)
        .then(Action::AskMediCalRx, Timing::Today);
    let outcome = match keep_clock(answers, denial)? {
        Some((keep, timing)) => outcome
            .then(Action::AppealMediCalPlanKeepService, timing)
            .deadline(keep)
            .guard(Guard::KeptServiceMayBeRepaid),
        None => outcome.then(Action::AppealMediCalPlan, Timing::By(DeadlineKind::UnknownAppeal)),
    };
    let outcome = outcome
        .then(Action::AskHearing, Timing::By(DeadlineKind::UnknownHearing))
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
    let actions =
        [Action::AskMediCalPlanFast, Action::DoctorUrgencyLetter, Action::CallDmhcUrgent, Action::AskFastHearing];
    Ok(with_same_day_steps(outcome, urgent, UrgentBox::MediCalUnknown, &actions))
}
