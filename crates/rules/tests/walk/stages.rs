//! What has been done is done: no outcome asks a person to do what they said they have done, and no clock counts from a
//! letter that a later letter has replaced (K02, K04, K05, K25).

use std::collections::BTreeSet;

use imr_rules::answers::{Answer, Stage};
use imr_rules::deadline::DeadlineKind;
use imr_rules::outcome::{Action, Next, Outcome, Reason};

use crate::all_trees;
use crate::tree::{Place, Tree};

/// The first appeals and grievances. Whoever is waiting for an answer, or has one, has sent theirs.
const FIRST_APPEALS: &[Action] = &[
    Action::FileGrievance,
    Action::AppealMediCalPlan,
    Action::AppealMediCalPlanKeepService,
    Action::AppealCounty,
    Action::AppealCountyKeepService,
    Action::AppealCcs,
    Action::AppealTricare,
    Action::AppealChampva,
    Action::AppealJobPlan,
    Action::AppealAdvantage,
    Action::AppealDrugPlan,
    Action::AppealOriginalMedicare,
    Action::AskFehbPlan,
    Action::HaveRequestSent,
];

const REVIEW_FORMS: &[Action] = &[Action::ApplyDmhcImr, Action::ApplyCdiImr, Action::SendWorkInjuryForm];

const HEARING_REQUESTS: &[Action] = &[
    Action::AskHearing,
    Action::AskHearingKeepService,
    Action::AskHearingAsSafetyNet,
    Action::AskHearingIfImrLost,
    Action::AskHearingKeepOpen,
    Action::AskHearingAfterReview,
    Action::AskHearingWithoutNotice,
    Action::AskFastHearingWithoutNotice,
    Action::AskHearingGetBack,
    Action::AskFastHearingGetBack,
    Action::AskFastHearing,
    Action::AskFastHearingDirect,
    Action::AskFastHearingKeep,
    Action::AskCcsHearing,
    Action::AskTricareHearing,
];

/// What a person at a stage has done, as far as steps of outcomes name it.
fn done(stage: Stage) -> Vec<Action> {
    match stage {
        Stage::NotFiled | Stage::NoRequest | Stage::ApprovedNotDone | Stage::Unknown => Vec::new(),
        Stage::Waiting | Stage::Upheld => FIRST_APPEALS.to_vec(),
        Stage::ReviewAsked | Stage::ReviewLost => [FIRST_APPEALS, REVIEW_FORMS].concat(),
        Stage::HearingAsked | Stage::HearingHeld => [FIRST_APPEALS, HEARING_REQUESTS].concat(),
    }
}

/// The clocks that count from the first letter. An answer to the appeal replaces it.
const OF_THE_FIRST_LETTER: &[DeadlineKind] = &[
    DeadlineKind::PlanGrievance,
    DeadlineKind::InsurerAppeal,
    DeadlineKind::MediCalPlanAppeal,
    DeadlineKind::MediCalKeepService,
    DeadlineKind::CcsAppeal,
    DeadlineKind::CountyPlanAppeal,
    DeadlineKind::TricareAppeal,
    DeadlineKind::ChampvaAppeal,
    DeadlineKind::JobAppeal,
    DeadlineKind::AdvantageAppeal,
    DeadlineKind::DrugPlanAppeal,
    DeadlineKind::OriginalMedicareAppeal,
    DeadlineKind::FehbReconsideration,
    DeadlineKind::WorkInjuryImr,
];

/// How long a first appeal takes: over, once it has its answer.
const TIMES_OF_THE_FIRST_APPEAL: &[Next] = &[
    Next::OriginalMedicareTimes,
    Next::AdvantageTimes,
    Next::AdvantageRequestTime,
    Next::DrugPlanTimes,
    Next::FehbTimes,
];

const fn has_a_later_letter(stage: Stage) -> bool {
    match stage {
        Stage::Upheld | Stage::ReviewLost | Stage::HearingHeld => true,
        Stage::NotFiled
        | Stage::NoRequest
        | Stage::Waiting
        | Stage::ApprovedNotDone
        | Stage::ReviewAsked
        | Stage::HearingAsked
        | Stage::Unknown => false,
    }
}

/// Where a second program or plan has refused the same care, its letter has an appeal and a clock of its own.
fn has_a_second_refusal(outcome: &Outcome) -> bool {
    outcome.reasons.contains(&Reason::TwoProgramsRefuse)
        || outcome.deadlines.iter().any(|deadline| deadline.kind == DeadlineKind::OtherPlanGrievance)
}

/// The stages that lead to each outcome, as bits.
fn stages_of_outcomes(tree: &Tree) -> Vec<u16> {
    let mut at_nodes = vec![0_u16; tree.nodes.len()];
    let mut at_ends = vec![0_u16; tree.outcomes.len()];
    // What follows a question stands before it, so the way from the start goes backwards through the list.
    for (number, node) in tree.nodes.iter().enumerate().rev() {
        let here = at_nodes[number];
        for branch in &node.branches {
            let stages = match branch.answer {
                Answer::Grievance(stage) => here | bit(stage),
                Answer::MediCalStage(stage) => here | bit(stage.stage()),
                _ => here,
            };
            match branch.then {
                Place::Asked(next) => at_nodes[next] |= stages,
                Place::End(end) => at_ends[end] |= stages,
            }
        }
    }
    at_ends
}

fn bit(stage: Stage) -> u16 {
    1 << stage.index()
}

#[test]
fn nobody_is_asked_to_do_what_they_have_done() {
    let mut wrong = BTreeSet::new();
    let mut compared = 0;
    for tree in all_trees() {
        for (outcome, stages) in tree.outcomes.iter().zip(stages_of_outcomes(tree)) {
            for &stage in Stage::ALL.iter().filter(|&&stage| stages & bit(stage) != 0) {
                compared += 1;
                if has_a_second_refusal(outcome) {
                    continue;
                }
                let route = outcome.route.name();
                let steps = outcome.steps.iter().map(|step| step.action);
                let again = steps.filter(|action| done(stage).contains(action));
                wrong.extend(again.map(|action| format!("{route} at {stage:?}: {action:?}")));
                let replaced = outcome.deadlines.iter().map(|deadline| deadline.kind);
                let replaced = replaced.filter(|kind| has_a_later_letter(stage) && OF_THE_FIRST_LETTER.contains(kind));
                wrong.extend(replaced.map(|kind| format!("{route} at {stage:?}: clock {kind:?}")));
                let over = outcome.next.iter().filter(|next| TIMES_OF_THE_FIRST_APPEAL.contains(next));
                let over = over.filter(|_| has_a_later_letter(stage));
                wrong.extend(over.map(|next| format!("{route} at {stage:?}: {next:?}")));
            }
        }
    }
    println!("stages: {compared} outcomes at a stage ask for nothing that was done");
    let wrong: Vec<_> = wrong.into_iter().collect();
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}
