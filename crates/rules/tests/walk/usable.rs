//! What must be true at the end of every path, whatever the case is.

use std::collections::BTreeSet;

use imr_rules::agency::Agency;
use imr_rules::date::Date;
use imr_rules::deadline::{Actor, Standing};
use imr_rules::outcome::*;

use crate::all_trees;

#[test]
fn every_path_ends_in_an_outcome_a_person_can_use() {
    for tree in all_trees() {
        for (number, outcome) in tree.outcomes.iter().enumerate() {
            check(outcome, tree.today, || tree.tell(number));
        }
    }
}

/// What must be true at the end of every path.
pub fn check(outcome: &Outcome, today: Date, at: impl Fn() -> String) {
    // Rule 5: no dead ends. Something to do, someone to call, a reason, what happens next.
    assert!(!outcome.steps.is_empty(), "nothing to do{}", at());
    assert!(outcome.steps.iter().any(|step| step.action.agency().contact().phone.is_some()), "nobody to call{}", at());
    assert!(
        outcome.steps.iter().any(|step| step.action.agency() == Agency::HealthConsumerAlliance),
        "no free help{}",
        at()
    );
    assert!(!outcome.reasons.is_empty() && !outcome.next.is_empty() && !outcome.rows.is_empty(), "unexplained{}", at());

    // Rule 4: urgent first.
    if outcome.urgent.is_some() {
        assert!(outcome.steps[0].timing.is_same_day(), "urgent, but the first step is not for today{}", at());
    }

    // Rule 2: every reason and every day has its source; no day before its event, none twice, all in order.
    assert!(outcome.reasons.iter().all(|reason| !reason.sources().is_empty()));
    let mut kinds = BTreeSet::new();
    for deadline in &outcome.deadlines {
        assert!(!deadline.kind.limit().sources.is_empty());
        assert!(kinds.insert(deadline.kind), "{:?} twice{}", deadline.kind, at());
        if let (Some(by), Some(last)) = (deadline.by, deadline.last) {
            assert!(by < last, "last day before the safe day{}", at());
        }
    }
    assert!(outcome.deadlines.windows(2).all(|two| two[0].by <= two[1].by), "clocks out of order{}", at());
    for step in &outcome.steps {
        if let Timing::By(kind) | Timing::After(kind) = step.timing {
            assert!(kinds.contains(&kind), "{:?} names a day that is not shown{}", step.action, at());
        }
        if let Timing::After(kind) = step.timing {
            assert_eq!(kind.actor(), Actor::Plan, "a wait that nobody owes{}", at());
        }
    }
    assert!(
        outcome.deadlines.iter().all(|deadline| deadline.standing(today) != Standing::Undated || deadline.by.is_none())
    );

    // Rule 6: one step never closes another unnoticed.
    let does = |action| outcome.steps.iter().any(|step| step.action == action);
    let warns = |guard| outcome.guards.contains(&guard);
    let reviews = does(Action::ApplyDmhcImr) || does(Action::ApplyCdiImr);
    let medi_cal = outcome.regulator.is_some_and(|(_, certainty)| certainty == Certainty::Likely)
        && kinds.iter().any(|kind| kind.name().starts_with("medi_cal"));
    let hearing = does(Action::AskHearing) || does(Action::AskHearingIfImrLost) || does(Action::AskHearingAsSafetyNet);
    if does(Action::ApplyDmhcImr) && hearing {
        assert!(warns(Guard::HearingHeldEndsImr), "hearing and review without a word on their order{}", at());
    }
    if reviews && !medi_cal && outcome.route != Route::MediCalExperimental && outcome.route != Route::MediCalUrgent {
        let commercial = outcome.rows.contains(&Row::RWaiverNote)
            || outcome.route.name().starts_with("medi_cal")
            || warns(Guard::SkippingImrMayCostLawsuit);
        assert!(commercial, "a review without the note on suing{}", at());
    }
    if does(Action::AskHearingKeepService) || does(Action::AppealMediCalPlanKeepService) {
        assert!(warns(Guard::KeptServiceMayBeRepaid), "keeping a service without the word on repayment{}", at());
    }
    if does(Action::KeepHearing) {
        assert!(warns(Guard::WithdrawingMayLoseHearing));
    }
    if does(Action::AskAboutBill) {
        assert!(warns(Guard::PayingBeforeAsking));
    }

    // Every warning stands before a step, and says what happens to which right.
    for guard in &outcome.guards {
        let stands = outcome.steps.iter().any(|step| guard.beside().contains(&step.action));
        assert!(stands, "{guard:?} stands beside no step{}", at());
    }

    // Never an IMR for those who have none.
    let no_state_review = matches!(
        outcome.route,
        Route::FeeForService
            | Route::MediCalRx
            | Route::Ihss
            | Route::MediCalEligibility
            | Route::CountyMentalHealth
            | Route::Dental
            | Route::Ccs
            | Route::RegionalCenter
            | Route::Pace
            | Route::QioHospital
            | Route::QioHospitalLeft
            | Route::QioServices
            | Route::QioServicesLate
            | Route::QioHospitalLongLeft
            | Route::MedicarePlanLate
            | Route::OriginalMedicare
            | Route::OriginalMedicareSecond
            | Route::MedicareAdvantage
            | Route::MedicareAdvantageReview
            | Route::MedicareDrugPlan
            | Route::MedicareDrugPlanReview
            | Route::JobAppeal
            | Route::JobWait
            | Route::JobLate
            | Route::JobPerhapsLate
            | Route::JobTimeOver
            | Route::CalpersLate
            | Route::FederalReview
            | Route::Grandfathered
            | Route::CalpersPpo
            | Route::CalpersPpoReview
            | Route::CalpersReview
            | Route::FederalEmployees
            | Route::FederalEmployeesOpm
            | Route::Tricare
            | Route::AskedAndWaiting
            | Route::ApprovedNotDone
            | Route::TricareSecond
            | Route::TricareHearing
            | Route::Va
            | Route::VaBenefits
            | Route::Champva
            | Route::ChampvaSecond
            | Route::IndianHealth
            | Route::OutsideReviewLost
            | Route::WorkInjury
            | Route::WorkInjuryWait
            | Route::WorkInjuryBoard
            | Route::ShortTermPolicy
            | Route::LongTermCare
            | Route::NotHealthCoverage
            | Route::UniversityAppeal
            | Route::UniversityWait
            | Route::UniversityReview
            | Route::JobUrgent
            | Route::JobUrgentLate
            | Route::JobContinuity
            | Route::JobNoAppointment
            | Route::JobNoDecision
            | Route::NewBaby
            | Route::MedicareHearing
            | Route::HospitalStatus
            | Route::SocialSecurity
            | Route::DrugPenalty
            | Route::MedicareBill
            | Route::MedicareService
            | Route::LeaveMedicarePlan
            | Route::MedigapCompany
            | Route::NoCoverageUrgent
            | Route::EndedByUnknown
            | Route::SharingMinistry
            | Route::LimitedPolicy
            | Route::HearingHeld
            | Route::MediCalUrgentCohs
            | Route::MediCalCohsAppeal
            | Route::HearingAskedCohs
            | Route::LostCoverage
            | Route::LostMediCal
            | Route::Uninsured
            | Route::HospitalBill
            | Route::CoveredCaliforniaEligibility
    );
    if no_state_review {
        assert!(!reviews, "an IMR for someone who has none{}", at());
        assert!(!outcome.deadlines.iter().any(|deadline| {
            use imr_rules::deadline::DeadlineKind::*;
            matches!(deadline.kind, DmhcImr | CdiImr | EitherImr | MediCalImr)
        }));
    }
}

#[test]
fn phone_numbers_are_well_formed() {
    for agency in Agency::ALL {
        let contact = agency.contact();
        for number in [contact.phone, contact.tty].into_iter().flatten() {
            let dial = Agency::dial(number);
            assert!(dial.len() == 3 || (dial.starts_with("+1") && dial.len() == 12), "{number}");
        }
        assert_eq!(contact.phone.is_some(), contact.source.is_some() && contact.phone.is_some());
    }
}
