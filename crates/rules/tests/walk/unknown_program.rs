//! Where nobody knows the programme, a step carries the earliest clock that could be its own, and no hearing of Medi-Cal is
//! advised without what it does to the medical review.

use imr_rules::deadline::{DeadlineKind, Standing};
use imr_rules::outcome::{Action, Guard, Outcome, Reason, Timing};

use crate::all_trees;

/// Steps of an unknown programme, with the clocks that may be theirs.
const MAY_BE_UNDER: &[(Action, &[DeadlineKind])] = &[
    (
        Action::AppealAsLetterSays,
        &[
            DeadlineKind::UnknownCcsHearing,
            DeadlineKind::UnknownCcs,
            DeadlineKind::UnknownAppeal,
            DeadlineKind::MedicareFirstAppeal,
            DeadlineKind::TricareAppeal,
            DeadlineKind::TricareSecond,
            DeadlineKind::TricareHearing,
            DeadlineKind::IndianHealthAppeal,
            DeadlineKind::IndianHealthNext,
        ],
    ),
    (
        Action::AppealMediCalPlan,
        &[DeadlineKind::UnknownCcsHearing, DeadlineKind::UnknownCcs, DeadlineKind::UnknownAppeal],
    ),
    (Action::FileGrievance, &[DeadlineKind::UnknownAppeal, DeadlineKind::PlanGrievance, DeadlineKind::InsurerAppeal]),
    (Action::ApplyDmhcImr, &[DeadlineKind::MediCalImrPerhaps, DeadlineKind::EitherImr, DeadlineKind::DmhcImr]),
];

/// The steps that ask for a hearing that may close a medical review.
const HEARINGS: &[Action] = &[
    Action::AskHearing,
    Action::AskHearingKeepService,
    Action::AskHearingKeepOpen,
    Action::AskHearingAsSafetyNet,
    Action::AskHearingIfMediCal,
];

#[test]
fn a_step_of_an_unknown_program_carries_the_earliest_clock() {
    let mut compared = 0;
    for tree in all_trees() {
        for (number, outcome) in tree.outcomes.iter().enumerate() {
            if !outcome.reasons.contains(&Reason::ShortestTimesWhileUnknown) {
                continue;
            }
            for &(action, kinds) in MAY_BE_UNDER {
                let Some(step) = outcome.steps.iter().find(|step| step.action == action) else { continue };
                let Timing::By(kind) = step.timing else { continue };
                let day = outcome.deadline_of(step).unwrap().by;
                let earlier = outcome.deadlines.iter().find(|other| kinds.contains(&other.kind) && other.by < day);
                assert_eq!(earlier, None, "{action:?} waits for {kind:?}: {}", tree.tell(number));
                let over = outcome.deadline_of(step).unwrap().standing(tree.today) == Standing::Late;
                let of_several = kinds.iter().filter(|&&kind| has(outcome, kind)).count() > 1;
                assert!(!(over && of_several), "{action:?} by a day that is over: {}", tree.tell(number));
                compared += 1;
            }
        }
    }
    assert!(compared > 0);
    println!("unknown program: {compared} steps carry the earliest clock");
}

#[test]
fn a_hearing_that_may_be_medi_cals_is_not_advised_without_the_review() {
    let mut seen = 0;
    for tree in all_trees() {
        for (number, outcome) in tree.outcomes.iter().enumerate() {
            let may_be =
                [Reason::DualMayHaveImr, Reason::NameMayBeMediCal].iter().any(|why| outcome.reasons.contains(why));
            if may_be && outcome.steps.iter().any(|step| HEARINGS.contains(&step.action)) {
                let warned = outcome.guards.contains(&Guard::HearingHeldEndsImr);
                assert!(warned, "nothing says what a hearing does to the review: {}", tree.tell(number));
                seen += 1;
            }
        }
    }
    assert!(seen > 0);
}

fn has(outcome: &Outcome, kind: DeadlineKind) -> bool {
    outcome.deadlines.iter().any(|deadline| deadline.kind == kind)
}
