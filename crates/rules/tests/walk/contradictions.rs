//! No two rules contradict each other on any path: what must never stand together, as data in one place.

use std::collections::BTreeSet;

use imr_rules::deadline::{Actor, DeadlineKind};
use imr_rules::outcome::*;

use crate::all_trees;

/// Steps of which nobody is given two of a line.
const NEVER_TOGETHER: &[&[Action]] = &[
    // File with the plan; wait for it; go to the agency now.
    &[Action::FileGrievance, Action::GatherPapersWhileWaiting, Action::ApplyCdiImr],
    &[Action::FileGrievance, Action::GatherPapersWhileWaiting],
    &[Action::FileGrievance, Action::ApplyDmhcImr],
    &[Action::FileComplaintWithPlan, Action::GatherPapersWhileWaiting, Action::FileDmhcComplaint],
    &[Action::FileComplaintWithPlan, Action::GatherPapersWhileWaiting, Action::ReportToDmhc],
    &[Action::FileGrievance, Action::FileComplaintWithPlan],
    &[Action::FileGrievance, Action::ReportToDmhc, Action::NewEvidence],
    &[Action::ComeBackAfterAnswer, Action::GatherPapersWhileWaiting],
    &[Action::AppealMediCalPlan, Action::AppealMediCalPlanKeepService, Action::GatherPapersWhileWaiting],
    &[Action::AppealCalpersPlan, Action::AskCalpersReview],
    &[Action::AskFehbPlan, Action::AskOpm],
    &[Action::AppealOriginalMedicare, Action::AppealOriginalMedicareSecond],
    &[Action::AppealDrugPlan, Action::AskDrugPlanReview],
    // The same thing now and later, or at two agencies.
    &[Action::ApplyDmhcImr, Action::ApplyDmhcImrAfterWait, Action::ApplyCdiImr, Action::ApplyCdiImrAfterWait],
    &[Action::FileDmhcComplaint, Action::FileDmhcComplaintAfterWait, Action::FileCdiRequest],
    &[Action::CallDmhcUrgent, Action::CallCdiUrgent],
    &[Action::CallDmhcCancelled, Action::CallCdiCancelled],
    &[Action::ReportToDmhc, Action::ReportToCdi],
    &[Action::CallDmhcLate, Action::CallCdiLate],
    &[Action::AssistantFormDmhc, Action::AgentFormCdi],
    &[Action::AskPlanFast, Action::AskInsurerFast],
    &[Action::ConfirmWithDmhc, Action::ConfirmWithCdi],
    &[Action::AskExternalReview, Action::AskGovernmentReview],
    // A hearing is asked for, or kept, or over. (That it is asked for early, to keep a service, and in time, to be heard
    // at all, are two clocks of one hearing.)
    &[Action::AskHearing, Action::AskHearingAfterWait, Action::KeepHearing, Action::LegalAidAfterHearing],
    &[Action::AskHearingKeepService, Action::AskHearingAfterWait, Action::KeepHearing, Action::LegalAidAfterHearing],
    &[Action::AskFastHearing, Action::AskFastHearingDirect, Action::MakeHearingFast],
    // What the doctor is asked, and what the doctor has said.
    &[Action::AskDoctorIfUrgent, Action::DoctorUrgencyLetter, Action::DoctorFastLetter, Action::DoctorDischargeLetter],
    &[Action::AskDoctorPromptness, Action::DoctorPromptness],
    // Pay the premium that is owed; do not pay the bill before asking.
    &[Action::PayPremiumOwed, Action::AskAboutBill],
];

/// Reasons of which two of a line cannot both be true.
const NEVER_BOTH_TRUE: &[&[Reason]] = &[
    &[Reason::LetterNamesDmhc, Reason::LetterNamesCdi, Reason::AgencyUnknown],
    &[Reason::NameSuggestsDmhc, Reason::NameSuggestsCdi, Reason::AgencyUnknown],
    &[Reason::LetterNamesDmhc, Reason::NameSuggestsDmhc],
    &[Reason::LetterNamesCdi, Reason::NameSuggestsCdi],
    &[Reason::ThirtyDaysAreOver, Reason::PlanHasThirtyDays, Reason::PlanSaidNoAgain, Reason::GrievanceFirst],
    &[Reason::ThirtyDaysAreOver, Reason::CdiAfterThirtyDays, Reason::PlanSaidNoAgain, Reason::CdiWantsAppealFirst],
    &[Reason::JobPlanLate, Reason::JobPlanHasTime, Reason::JobPlanTimeOver],
    &[Reason::InsuredJobIsStateRegulated, Reason::SelfFundedHasNoStateReview],
    &[Reason::SeriousCondition, Reason::ConditionLessSerious, Reason::AskDoctorHowSerious],
    &[Reason::CoverageQuestionIsComplaint, Reason::NecessityIsForImr, Reason::ExperimentalIsForImr],
    &[Reason::FederalReviewRight, Reason::GrandfatheredNeedNotReview, Reason::ReviewIsForMedicalJudgment],
    &[Reason::CancelledStraightToDmhc, Reason::CancelledCommissioner],
];

/// Clocks of which two of a line cannot both run: the same right counted from two events, or under two laws.
const NEVER_BOTH_RUN: &[&[DeadlineKind]] = &[
    &[DeadlineKind::PlanGrievance, DeadlineKind::PlanAnswer],
    &[DeadlineKind::InsurerAppeal, DeadlineKind::InsurerAnswer],
    &[DeadlineKind::PlanGrievance, DeadlineKind::InsurerAppeal],
    &[DeadlineKind::DmhcImr, DeadlineKind::CdiImr, DeadlineKind::EitherImr, DeadlineKind::MediCalImr],
    &[DeadlineKind::DmhcComplaint, DeadlineKind::CdiRequest, DeadlineKind::MediCalComplaint],
    &[DeadlineKind::DmhcImr, DeadlineKind::DmhcComplaint],
    &[DeadlineKind::MediCalPlanAppeal, DeadlineKind::MediCalPlanAnswer],
    &[DeadlineKind::MediCalHearing, DeadlineKind::CountyHearing],
    &[DeadlineKind::JobAppeal, DeadlineKind::JobAnswer, DeadlineKind::FederalReview, DeadlineKind::GovernmentReview],
    &[DeadlineKind::FehbReconsideration, DeadlineKind::FehbAnswer, DeadlineKind::OpmReview],
    &[DeadlineKind::OriginalMedicareAppeal, DeadlineKind::OriginalMedicareSecond],
    &[DeadlineKind::DrugPlanAppeal, DeadlineKind::DrugPlanSecond],
    &[DeadlineKind::WorkInjuryImr, DeadlineKind::WorkInjuryMedicineImr],
];

#[test]
fn no_two_rules_contradict_each_other() {
    let mut found = BTreeSet::new();
    for tree in all_trees() {
        for outcome in &tree.outcomes {
            let actions: Vec<Action> = outcome.steps.iter().map(|step| step.action).collect();
            let kinds: Vec<DeadlineKind> = outcome.deadlines.iter().map(|deadline| deadline.kind).collect();
            let route = outcome.route.name();
            found.extend(two_of_a_line(NEVER_TOGETHER, &actions).map(|two| format!("{route}: steps {two}")));
            found.extend(two_of_a_line(NEVER_BOTH_TRUE, &outcome.reasons).map(|two| format!("{route}: reasons {two}")));
            found.extend(two_of_a_line(NEVER_BOTH_RUN, &kinds).map(|two| format!("{route}: clocks {two}")));
            found.extend(twice(&actions).map(|action| format!("{route}: step {action:?} twice")));
            found.extend(twice(&kinds).map(|kind| format!("{route}: clock {kind:?} counted twice")));
            found.extend(wrong_in_itself(outcome).map(|what| format!("{route}: {what}")));
        }
    }
    assert!(found.is_empty(), "{} contradictions:\n{}", found.len(), found.into_iter().collect::<Vec<_>>().join("\n"));
}

fn two_of_a_line<T: PartialEq + Copy + std::fmt::Debug>(lines: &[&[T]], all: &[T]) -> impl Iterator<Item = String> {
    lines.iter().filter_map(|line| {
        let here: Vec<T> = line.iter().copied().filter(|one| all.contains(one)).collect();
        (here.len() > 1).then(|| format!("{here:?}"))
    })
}

fn twice<T: PartialEq + Copy>(all: &[T]) -> impl Iterator<Item = T> {
    all.iter().enumerate().filter(|(place, one)| all[..*place].contains(one)).map(|(_, one)| *one)
}

/// Contradictions between one part of an outcome and another.
fn wrong_in_itself(outcome: &Outcome) -> impl Iterator<Item = String> {
    let mut wrong = Vec::new();
    for step in &outcome.steps {
        if let Timing::By(kind) = step.timing
            && kind.actor() == Actor::Plan
        {
            wrong.push(format!("{:?} is to be done by the plan's own day {kind:?}", step.action));
        }
    }
    if outcome.urgent.is_some() && !outcome.steps[0].timing.is_same_day() {
        wrong.push(format!("urgent, but first {:?}", outcome.steps[0]));
    }
    for &guard in &outcome.guards {
        let (right, _) = guard.effect();
        if !has(outcome, right) {
            wrong.push(format!("{guard:?} warns about a right the person does not have"));
        }
    }
    let reviews =
        [Action::ApplyDmhcImr, Action::ApplyDmhcImrAfterWait, Action::ApplyCdiImr, Action::ApplyCdiImrAfterWait];
    let perhaps = outcome.reasons.contains(&Reason::PlanLicenceUnknown) || may_have_asked(outcome);
    if outcome.regulator.is_none() && !perhaps && outcome.steps.iter().any(|step| reviews.contains(&step.action)) {
        wrong.push("a review by an agency that has no power over the plan".to_owned());
    }
    wrong.into_iter()
}

/// Whether the person has asked for a review, or DMHC is asked if there is one.
fn may_have_asked(outcome: &Outcome) -> bool {
    let does = |action| outcome.steps.iter().any(|step| step.action == action);
    does(Action::AskDmhcHowFar) || does(Action::CallDmhcIfImrOpen) || does(Action::CallDmhcAboutHearing)
}

/// Whether the person can have this right at all, as far as an outcome shows it.
fn has(outcome: &Outcome, right: Right) -> bool {
    let clocks: Vec<DeadlineKind> =
        outcome.deadlines.iter().map(|deadline| deadline.kind).chain(outcome.later()).collect();
    let names = |word: &str| clocks.iter().any(|kind| kind.name().contains(word));
    let does = |word: &str| outcome.steps.iter().any(|step| step.action.name().contains(word));
    match right {
        // A Medi-Cal plan whose licence is not known may have one, and so may whoever has asked for one.
        Right::Imr | Right::Complaint | Right::Lawsuit => {
            outcome.regulator.is_some()
                || outcome.reasons.contains(&Reason::PlanLicenceUnknown)
                // DMHC has power over the dental plans of Medi-Cal, and may find that the care is medical.
                || outcome.route == Route::MediCalUnknownPart
                || outcome.reasons.contains(&Reason::DentalImrIsNarrow)
                || may_have_asked(outcome)
        }
        Right::Hearing => names("hearing") || does("hearing"),
        Right::KeptService => names("keep") || does("keep_service") || does("check_service") || does("get_back"),
        Right::NextMedicareLevel => names("medicare") || names("drug_plan") || names("advantage") || does("medicare"),
        Right::BillProtection => does("qio") || does("hospital") || outcome.route.name().contains("discharge"),
        Right::Coverage => {
            outcome.route.name().contains("cancelled") || does("cobra") || outcome.route == Route::PayBeforeEnd
        }
        Right::MoneyBack => {
            let bill = outcome.rows.contains(&Row::RBill) || outcome.papers == PaperList::Bill;
            bill || does("bill") || does("surprises")
        }
        Right::PlanAppeal | Right::FederalReview | Right::OpmReview | Right::CalpersReview => true,
    }
}
