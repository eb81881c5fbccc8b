//! R-BILL and R-ER: what kind of bill it is, and why the plan does not pay all of it.

use super::complaint::{
    complaint, complaint_ladder, complaint_row, headline, led_by_plan_or_state, narrow_complaint, told_to_plan,
};
use super::dispute::{by_reason, letter_of};
use super::funding::is_review_at_the_state;
use super::plan_first::filing_kind;
use super::rung::Letter;
use super::{Care, Power};
use crate::answers::*;
use crate::date::Date;
use crate::deadline::DeadlineKind;
use crate::outcome::*;
use crate::rules::Asked;
use crate::rules::medi_cal::with_grievance_at_other_plan;

/// Whether the plan refused to pay at all, or the person is billed for a rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Payment {
    Refused,
    Disputed,
}

/// The reason is asked for behind every bill: care that was refused as not needed, or as no emergency, is for the
/// review (H&S 1374.30(b), (j)(1)(B)), whatever the bill is called.
pub(super) fn bill(answers: &Answers, today: Date, power: Power) -> Asked<Draft> {
    let kind = answers.bill_kind()?;
    let ride = if kind == BillKind::Ambulance { Some(answers.ambulance_kind()?) } else { None };
    let reason = answers.denial_reason()?;
    let payment = match kind {
        BillKind::PlanWillNotPay | BillKind::PaidMyself => Payment::Refused,
        BillKind::Ambulance if is_refused_ride(reason) => Payment::Refused,
        BillKind::OutOfNetworkDoctor
        | BillKind::Emergency
        | BillKind::Ambulance
        | BillKind::CostShare
        | BillKind::Unknown => Payment::Disputed,
    };
    let outcome = if is_about_care(reason, payment) {
        by_reason(answers, today, power, reason, Care::Given)?
    } else if power.is_narrow() {
        told_to_plan(narrow_complaint(answers, today, power, letter_of(reason))?).papers(PaperList::Bill)
    } else {
        let draft = complaint(power).row(complaint_row(power));
        told_to_plan(complaint_ladder(answers, today, power, draft, letter_of(reason))?).papers(PaperList::Bill)
    };
    let outcome = match payment {
        // Who has paid has nothing left to put on hold.
        Payment::Refused if kind == BillKind::PaidMyself => outcome.because(Reason::AskForMoneyBack),
        Payment::Refused => outcome.then(Action::HoldBill, Timing::Today),
        Payment::Disputed => {
            let outcome = with_headline_of_a_bill(outcome, reason);
            // The day of a review that is open now is the first thing to know.
            if is_review(outcome.route) {
                outcome.then(Action::AskAboutBill, Timing::Today)
            } else if matches!(outcome.route, Route::BillWaiting | Route::BillToState) {
                // The plan has been asked: what is left is that nobody collects meanwhile.
                led_by_plan_or_state(outcome, Action::HoldBill)
            } else {
                led_by_plan_or_state(outcome, Action::AskAboutBill)
            }
        }
    };
    let outcome = with_protections(outcome, kind, ride, reason, power);
    let nobody_found_need = ride.is_some() && answers.care_basis() == Ok(CareBasis::NoneOfThese);
    let outcome = if nobody_found_need { led_by_complaint(outcome, power) } else { outcome };
    // "Not eligible on the date of service" is such a reason, and a newborn's cover reaches back to birth (29 CFR
    // 2590.701-6(b)(3)).
    let may_be_a_baby = reason == DenialReason::NotCovered
        && !power.is_narrow()
        && !matches!(kind, BillKind::CostShare | BillKind::Ambulance)
        && !matches!(outcome.route, Route::NotCarriedOut | Route::ImrLost | Route::RequestFirst);
    let outcome = if may_be_a_baby {
        outcome.then(Action::AddBabyIfNewborn, Timing::Today).because(Reason::PerhapsABaby)
    } else {
        outcome
    };
    // A visit now finds nothing about care that was given (H&S 1374.30(j)(1) asks what was found then).
    let outcome = outcome.without(Action::SeePlanDoctor).no_more_because(Reason::PlanDoctorIsEnough).row(Row::RBill);
    Ok(if kind == BillKind::PaidMyself { outcome } else { outcome.guard(Guard::PayingBeforeAsking) })
}

/// Whether the plan paid nothing for the ride: then there is no share yet to speak of.
const fn is_refused_ride(reason: DenialReason) -> bool {
    match reason {
        DenialReason::NotNecessary
        | DenialReason::Experimental
        | DenialReason::NotCovered
        | DenialReason::NotEmergency
        | DenialReason::Paperwork
        | DenialReason::StepTherapy
        | DenialReason::Mixed => true,
        DenialReason::OutOfNetwork
        | DenialReason::OtherPayer
        | DenialReason::NoLetter
        | DenialReason::PaidInPart
        | DenialReason::Unknown => false,
    }
}

/// Whether the ladder of the reason is walked, and not that of a bill which the plan has paid its part of.
const fn is_about_care(reason: DenialReason, payment: Payment) -> bool {
    match reason {
        DenialReason::NotNecessary
        | DenialReason::Experimental
        | DenialReason::NotEmergency
        | DenialReason::StepTherapy
        | DenialReason::OtherPayer
        | DenialReason::NoLetter
        | DenialReason::Mixed
        | DenialReason::Unknown => true,
        DenialReason::NotCovered | DenialReason::OutOfNetwork | DenialReason::Paperwork => {
            matches!(payment, Payment::Refused)
        }
        DenialReason::PaidInPart => false,
    }
}

fn with_headline_of_a_bill(outcome: Draft, reason: DenialReason) -> Draft {
    let outcome = headline(outcome, [Route::BillDispute, Route::BillWaiting, Route::BillToState]);
    let not_known = matches!(reason, DenialReason::Unknown | DenialReason::NoLetter);
    if not_known && is_review(outcome.route) { outcome.route(Route::BillToState) } else { outcome }
}

const fn is_review(route: Route) -> bool {
    is_review_at_the_state(route) || matches!(route, Route::WhoPaysUnknown | Route::OutOfState)
}

fn with_protections(
    outcome: Draft,
    kind: BillKind,
    ride: Option<AmbulanceKind>,
    reason: DenialReason,
    power: Power,
) -> Draft {
    let dmhc = power.regulator != Regulator::Cdi;
    match kind {
        // A network provider may not ask for what the plan owes (H&S 1379).
        BillKind::PlanWillNotPay | BillKind::PaidMyself if dmhc => outcome.because(Reason::NetworkProviderShareOnly),
        BillKind::PlanWillNotPay | BillKind::PaidMyself => outcome,
        BillKind::OutOfNetworkDoctor => with_desks(outcome.because(Reason::InNetworkShareOnly)),
        // The ruling on emergency bills is about HMO members, so not for CDI's policies (SP-ER-BILL).
        BillKind::Emergency if dmhc => {
            with_desks(outcome.because(Reason::EmergencyBalanceBill).because(Reason::EmergencyUntilStable))
        }
        BillKind::Emergency => with_desks(outcome),
        BillKind::Ambulance => with_ride(outcome, ride.unwrap_or(AmbulanceKind::Unknown), reason, power),
        BillKind::CostShare => outcome,
        BillKind::Unknown => {
            let outcome = with_desks(outcome).because(Reason::InNetworkShareOnly).because(Reason::AmbulanceBill);
            if dmhc { outcome.because(Reason::EmergencyBalanceBill) } else { outcome }
        }
    }
}

fn with_desks(outcome: Draft) -> Draft {
    outcome.door(Door::NoSurprisesDesk).door(Door::HospitalDiscount)
}

/// A review needs that a provider found the care needed (H&S 1374.30(j)(1)(B)). A ride that no one did find needed is a
/// complaint with the words about 911 (H&S 1371.5), and the review's form stays behind it.
fn led_by_complaint(outcome: Draft, power: Power) -> Draft {
    if !is_review(outcome.route) {
        return outcome;
    }
    match power.regulator {
        Regulator::Dmhc => outcome.led_by(Action::FileDmhcComplaint, Timing::Today).route(Route::BillToState),
        Regulator::Cdi => outcome.led_by(Action::FileCdiRequest, Timing::Today).route(Route::BillToState),
        Regulator::Undetermined => outcome.second(Action::FileDmhcComplaint, Timing::Today).route(Route::BillToState),
    }
}

/// By road, State law limits the bill (SP-AMB) and the federal desk takes none; by air, federal law does. A ride refused
/// as no emergency is judged by what the person could believe then (H&S 1371.5; Ins 10126.6).
fn with_ride(outcome: Draft, ride: AmbulanceKind, reason: DenialReason, power: Power) -> Draft {
    let by_air = |outcome: Draft| outcome.because(Reason::AirAmbulanceShare).door(Door::NoSurprisesDesk);
    let outcome = if is_refused_ride(reason) {
        // What the person could believe counts in DMHC's law (H&S 1371.5(c)); the insurers' (Ins 10126.6) has other words.
        let better = match power.regulator {
            Regulator::Dmhc | Regulator::Undetermined => Action::GrievanceAmbulance,
            Regulator::Cdi => Action::GrievanceAmbulanceInsurer,
        };
        outcome.instead_of(Action::FileGrievance, better)
    } else {
        match ride {
            AmbulanceKind::Ground => outcome.because(Reason::AmbulanceBill),
            AmbulanceKind::Air => by_air(outcome),
            AmbulanceKind::Unknown => by_air(outcome.because(Reason::AmbulanceBill)),
        }
    };
    if reason == DenialReason::PaidInPart {
        return outcome;
    }
    match power.regulator {
        Regulator::Dmhc | Regulator::Undetermined => outcome.because(Reason::AmbulanceEmergency),
        Regulator::Cdi => outcome.because(Reason::AmbulanceEmergencyCdi),
    }
}

/// Two plans that each say the other pays first: both get the same two letters, and each has its own grievance
/// (DMHC-COMPLAINT-SCOPE).
pub(super) fn two_plans(answers: &Answers, today: Date, power: Power) -> Asked<Draft> {
    let draft =
        complaint(power).row(complaint_row(power)).because(Reason::TwoPlansTwoClocks).because(Reason::NeedKeepsReview);
    let outcome = complaint_ladder(answers, today, power, draft, Letter::Plain)?
        .instead_of(Action::FileGrievance, Action::GrievanceEachPlan)
        .without(Action::DoctorLetter);
    let outcome = if outcome.route == Route::AskPlanThenComplain {
        with_other_plan(outcome.route(Route::TwoPlans).papers(PaperList::TwoPlans), answers, power)?
    } else if matches!(outcome.route, Route::NotCarriedOut | Route::ImrLost | Route::RequestFirst) {
        outcome
    } else {
        // What one plan has been asked does not count for the other, whose letter has a day of its own (referee P8).
        with_grievance_beside(outcome, answers, today)?
    };
    Ok(outcome.led_by(Action::AskWhoPaysFirst, Timing::Today).led_by(Action::TellBothPlans, Timing::Today))
}

/// Of care to come, and of a ride, more has been asked, and nobody is asked more than 20 questions: there the other plan is
/// a step of today, whatever day its letter has.
fn with_grievance_beside(outcome: Draft, answers: &Answers, today: Date) -> Asked<Draft> {
    if answers.problem()? != Problem::Bill || answers.bill_kind()? == BillKind::Ambulance {
        return Ok(outcome.then(Action::GrievanceOtherPlan, Timing::Today));
    }
    Ok(match answers.other_refusal()? {
        OtherRefusal::No => outcome,
        OtherRefusal::Unknown => outcome.then(Action::GrievanceOtherPlan, Timing::Today),
        OtherRefusal::Yes => with_grievance_at_other_plan(outcome, answers.other_letter_date()?, today),
    })
}

/// The other plan's letter has a day of its own, and the earlier of the two goes with the step that asks both.
fn with_other_plan(outcome: Draft, answers: &Answers, power: Power) -> Asked<Draft> {
    match answers.other_refusal()? {
        OtherRefusal::No | OtherRefusal::Unknown => return Ok(outcome),
        OtherRefusal::Yes => {}
    }
    let (own, other) = (filing_kind(power), DeadlineKind::OtherPlanGrievance);
    let outcome = outcome.clock(other, answers.other_letter_date()?);
    let first_of_the_two =
        outcome.deadlines.iter().map(|deadline| deadline.kind).find(|&kind| kind == own || kind == other);
    Ok(if first_of_the_two == Some(other) {
        outcome.without(Action::GrievanceEachPlan).led_by(Action::GrievanceEachPlan, Timing::By(other))
    } else {
        outcome
    })
}
