//! Care that is ending, in hours: R18 and R19, and a change of hospital status.

use super::super::Asked;
use crate::answers::*;
use crate::date::{Date, DateAnswer};
use crate::deadline::{Deadline, DeadlineKind, Standing};
use crate::outcome::*;

/// R18. "No later than the day of discharge" (42 CFR 405.1206(b)(1)): asked in time, the stay costs nothing more until
/// noon of the day after the decision.
pub(super) fn hospital(answers: &Answers, today: Date) -> Asked<Draft> {
    let discharge = answers.end_date()?;
    let may_be_inside = discharge.latest().is_none_or(|day| today <= day);
    let kind = DeadlineKind::QioHospital;
    let days_are_over = Deadline::counted(kind, discharge).standing(today) == Standing::Late;
    let outcome = if may_be_inside {
        Outcome::new(Route::QioHospital, Action::CallQioHospital, Timing::By(kind))
            .urgent(UrgentBox::QioHospital)
            .because(Reason::QioHospitalRight)
            .guard(Guard::MayPayFromNoon)
            .guard(Guard::LateQioNoMoneyProtection)
            .happens(Next::QioHospitalTimes)
    } else if days_are_over {
        // No later call was read: it is asked for all the same, and what is left is an appeal of what was not paid.
        Outcome::new(Route::QioHospitalLongLeft, Action::CallQioLongAfterLeaving, Timing::Today)
            .urgent(UrgentBox::QioHospitalLongLeft)
            .then(Action::AskHicapAboutBill, Timing::Today)
            .happens(Next::QioLateCallTimes)
    } else {
        // After leaving, a review for 30 days, without protection from the bill (42 CFR 405.1206(d)(6)).
        Outcome::new(Route::QioHospitalLeft, Action::CallQioAfterLeaving, Timing::By(kind))
            .urgent(UrgentBox::QioHospitalLeft)
            .guard(Guard::LateQioNoMoneyProtection)
            .happens(Next::QioLateTimes)
    };
    // After leaving there is no discharge left to write against.
    let doctor_letter = if may_be_inside { Action::DoctorDischargeLetter } else { Action::DoctorFastLetter };
    let outcome = outcome
        .row(Row::R18)
        .clock(kind, discharge)
        .then(doctor_letter, Timing::Today)
        .because(Reason::QioName)
        .because(Reason::MedicareHasNoImr)
        .papers(PaperList::Medicare);
    let outcome = if days_are_over { outcome } else { outcome.then(Action::CallHicap, Timing::Anytime) };
    Ok(if may_be_inside { outcome.then(Action::StayInHospital, Timing::Today) } else { outcome })
}

/// R19. By noon of the day after the notice came (42 CFR 405.1202(b)(1)) and never later than noon of the day before
/// the care ends (form CMS-10123): the earlier of the two is safe. Where a notice comes more than two days ahead, the form
/// still gives until the day before the end, so that is the last day.
pub(super) fn care_ending(answers: &Answers, today: Date) -> Asked<Draft> {
    let received = answers.notice_received_date()?;
    let after_notice = Deadline::counted(DeadlineKind::QioServices, received);
    let deadline = if after_notice.by.is_none() {
        // Without the day the notice came, the rule may already have run: today, whenever the care ends.
        after_notice
    } else {
        match answers.end_date()? {
            // A lawful notice comes two days before the end, so the day after it is never too late.
            DateAnswer::Unknown => after_notice,
            end @ (DateAnswer::On(_) | DateAnswer::Between { .. }) => {
                after_notice.and_before(end).or_until_the_day_before(end)
            }
        }
    };
    // A late call is taken in Medicare Advantage (QIO-LATE), and asked for in Original Medicare.
    let (route, urgent_box, next) = if deadline.standing(today) == Standing::Late {
        (Route::QioServicesLate, UrgentBox::QioServicesLate, Next::QioLateCallTimes)
    } else {
        (Route::QioServices, UrgentBox::QioServices, Next::QioServicesTimes)
    };
    Ok(Outcome::new(route, Action::CallQioServices, Timing::By(DeadlineKind::QioServices))
        .urgent(urgent_box)
        .row(Row::R19)
        .deadline(deadline)
        .then(Action::DoctorFastLetter, Timing::Today)
        .then(Action::CallHicap, Timing::Anytime)
        .because(Reason::QioServicesRight)
        .because(Reason::QioName)
        .because(Reason::MedicareHasNoImr)
        .guard(Guard::LateQioNoMoneyProtection)
        .happens(next)
        .papers(PaperList::Medicare))
}

/// QIO-OBS. Who was admitted as an inpatient and then changed to observation can ask the quality organization while still
/// in the hospital, in Original Medicare (42 CFR 405.1210 to 405.1212); that a call after leaving is taken, and that the
/// plan is asked in Medicare Advantage, is our conclusion.
pub(super) fn hospital_status() -> Draft {
    Outcome::new(Route::HospitalStatus, Action::CallQioStatus, Timing::Today)
        .urgent(UrgentBox::HospitalStatus)
        .row(Row::R18)
        .then(Action::AskPlanAboutStatus, Timing::Today)
        .then(Action::CallQioIfEnding, Timing::Today)
        .then(Action::CallHicap, Timing::Anytime)
        .because(Reason::HospitalStatusRight)
        .because(Reason::ObservationFromTheStart)
        .because(Reason::QioName)
        .because(Reason::MedicareHasNoImr)
        .happens(Next::HospitalStatusTimes)
        .papers(PaperList::Medicare)
}
