//! What stands around a step and a day: effects on other rights, clocks that start later, what is still open.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use imr_rules::answers::*;
use imr_rules::date::{Date, DateAnswer};
use imr_rules::deadline::{Consequence, DeadlineKind, LateRule, Standing, StartEvent};
use imr_rules::outcome::{Action, Does, Guard, Outcome, Right};
use imr_rules::replay;

fn today() -> Date {
    "2026-11-22".parse().unwrap()
}

fn on(day: &str) -> DateAnswer {
    DateAnswer::On(day.parse().unwrap())
}

fn outcome(answers: &[Answer]) -> Outcome {
    let mut all = Answers::default();
    for &answer in answers {
        all.set(answer);
    }
    *replay(&all, today()).end.unwrap()
}

fn plan(name: &str) -> Answer {
    let all = Answer::all(Question::MediCalPlan);
    all.into_iter().find(|answer| answer.choice() == Some(name)).expect("the plan is on the list")
}

fn licensed() -> Answer {
    plan("other_plan")
}

fn county_plan() -> Answer {
    plan("caloptima")
}

/// What a step of the outcome does to other rights.
fn effects(outcome: &Outcome, action: Action) -> Vec<(Right, Does)> {
    let step = outcome.steps.iter().find(|step| step.action == action).expect("the step is part of the plan");
    outcome.effects(step).into_iter().map(|effect| (effect.right, effect.does)).collect()
}

fn medi_cal(stage: MediCalStage, problem: MediCalProblem, plan: Answer) -> Vec<Answer> {
    vec![
        Answer::Emergency(Emergency::No),
        Answer::Coverage(Coverage::MediCal),
        Answer::MediCalSender(MediCalSender::HealthPlan),
        Answer::MediCalProblem(problem),
        plan,
        Answer::MediCalStage(stage),
        Answer::LetterOffersImr(LetterOffersImr::No),
        Answer::DenialReason(DenialReason::NotNecessary),
        Answer::Urgency(Urgency::No),
        Answer::DenialDate(on("2026-10-20")),
        Answer::AnswerDate(on("2026-11-10")),
        Answer::EndDate(on("2026-12-01")),
        Answer::OtherRefusal(OtherRefusal::No),
        Answer::CareBasis(CareBasis::Recommended),
        Answer::Filer(Filer::Patient),
    ]
}

/// A plan of a private employer that pays its own claims, which has refused care and was not asked again.
fn job_plan(urgency: Urgency) -> Vec<Answer> {
    vec![
        Answer::Emergency(Emergency::No),
        Answer::Coverage(Coverage::Job),
        Answer::Employer(Employer::Private),
        Answer::JobMedicare(JobMedicare::No),
        Answer::Funding(Funding::SelfFunded),
        Answer::JobPlanProblem(JobPlanProblem::Refused),
        Answer::DenialReason(DenialReason::NotNecessary),
        Answer::Urgency(urgency),
        Answer::CareReceived(CareReceived::No),
        Answer::Grievance(Stage::NotFiled),
        Answer::DenialDate(on("2026-10-20")),
    ]
}

/// 28 CCR 1300.74.30 and the plan handbooks (MEDICAL-IMR-SFH-RULE, MEDICAL-IMR-NOPAUSE): the hearing ends the review, the
/// review leaves the hearing open and does not stop its clock.
#[test]
fn the_hearing_ends_the_review_and_the_review_leaves_the_hearing_open() {
    let upheld = outcome(&medi_cal(MediCalStage::Upheld, MediCalProblem::Refused, licensed()));
    assert!(effects(&upheld, Action::AskHearingIfImrLost).contains(&(Right::Imr, Does::Ends)));
    let review = effects(&upheld, Action::ApplyDmhcImr);
    assert!(review.contains(&(Right::Hearing, Does::LeavesOpen)));
    assert!(review.contains(&(Right::Hearing, Does::ClockRunsOn)));
    assert!(review.contains(&(Right::Lawsuit, Does::MayEnd)));
}

/// COHS-EXEMPT: a member of a county plan without a licence is told of no review, open or closed.
#[test]
fn a_county_plans_member_is_not_told_of_a_review() {
    let upheld = outcome(&medi_cal(MediCalStage::Upheld, MediCalProblem::Refused, county_plan()));
    for step in &upheld.steps {
        assert!(upheld.effects(step).iter().all(|effect| effect.right != Right::Imr), "{step:?}");
    }
    assert!(!upheld.later().contains(&DeadlineKind::MediCalImr));
}

/// MEDICAL-APP-PLAN, MEDICAL-APP-SFH: keeping care leaves it going and may cost.
#[test]
fn keeping_care_may_cost_and_leaves_the_hearing_open() {
    let cut = outcome(&medi_cal(MediCalStage::NotAppealed, MediCalProblem::Cut, licensed()));
    let keep = [Action::AppealMediCalPlanKeepService, Action::SayKeepService];
    let keep = keep.into_iter().find(|action| cut.steps.iter().any(|step| step.action == *action)).unwrap();
    let done = effects(&cut, keep);
    assert!(
        done.contains(&(Right::KeptService, Does::MayCost)) && done.contains(&(Right::KeptService, Does::LeavesOpen))
    );
    let later = cut.later();
    for kind in [DeadlineKind::MediCalPlanAnswer, DeadlineKind::MediCalHearing, DeadlineKind::MediCalImr] {
        assert!(later.contains(&kind), "{kind:?}");
    }
    assert!(!later.contains(&DeadlineKind::MediCalPlanAppeal), "a clock that runs already does not start later");
}

/// MEDICAL-APP-SFH: the 10 days to keep the care during the hearing are the shortest clock that the plan's answer starts.
#[test]
fn whoever_keeps_care_is_reported_of_the_ten_days_after_the_answer() {
    for denied in ["2026-09-20", "2026-11-16"] {
        let cut = [
            medi_cal(MediCalStage::NotAppealed, MediCalProblem::Cut, licensed()),
            vec![Answer::DenialDate(on(denied)), Answer::EndDate(on("2026-11-30"))],
        ];
        let later = outcome(&cut.concat()).later();
        assert!(later.contains(&DeadlineKind::MediCalHearingKeep), "{denied}: {later:?}");
    }
}

/// MEDICAL-PLAN-DECISION, SF-APPEAL-DECISION: a fast appeal is answered in 72 hours, so no 30 days are shown beside it.
#[test]
fn a_fast_appeal_does_not_wait_thirty_days() {
    let calm = medi_cal(MediCalStage::NotAppealed, MediCalProblem::Refused, licensed());
    assert!(outcome(&calm).later().contains(&DeadlineKind::MediCalPlanAnswer));
    assert!(outcome(&job_plan(Urgency::No)).later().contains(&DeadlineKind::JobAnswer));
    let now = vec![Answer::Urgency(Urgency::DoctorSays), Answer::CareReceived(CareReceived::No)];
    let urgent = [[calm, now].concat(), job_plan(Urgency::DoctorSays)];
    for outcome in urgent.map(|answers| outcome(&answers)) {
        let fast = [Action::AskMediCalPlanFast, Action::AskMediCalPlanFastToo, Action::AskJobPlanFast];
        assert!(outcome.steps.iter().any(|step| fast.contains(&step.action)), "{:?}", outcome.steps);
        let later = outcome.later();
        let is_medi_cal = outcome.steps.iter().any(|step| step.action == Action::AskMediCalPlanFast);
        assert_eq!(
            later.contains(&DeadlineKind::MediCalHearing),
            is_medi_cal,
            "the answer still opens the hearing: {later:?}"
        );
        let days = [DeadlineKind::MediCalPlanAnswer, DeadlineKind::JobAnswer, DeadlineKind::PlanAnswer];
        assert!(days.iter().all(|kind| !later.contains(kind)), "{later:?}");
    }
}

/// Every warning of an outcome comes with its step, and says where it was read.
#[test]
fn a_warning_names_its_right_and_its_source() {
    for &guard in Guard::ALL {
        let (_, does) = guard.effect();
        assert_ne!(does, Does::LeavesOpen, "{guard:?} warns of nothing");
        assert!(!guard.beside().is_empty() && !guard.sources().is_empty(), "{guard:?}");
    }
}

#[test]
fn what_a_step_leaves_open_was_read_somewhere() {
    for &action in Action::ALL {
        for (right, sources) in action.leaves_open() {
            assert!(!sources.is_empty(), "{action:?} leaves {right:?} open on nobody's word");
        }
    }
}

/// A plan's clock is for the plan to keep: passing it opens a step and loses nothing. Every other clock is the person's.
#[test]
fn who_must_act_fits_what_may_happen() {
    use imr_rules::deadline::Actor;
    for &kind in DeadlineKind::ALL {
        let plans = kind.actor() == Actor::Plan;
        assert_eq!(plans, kind.consequence() == Consequence::PlanOwesAnswer, "{kind:?}");
        let goes_on = matches!(kind.late_rule(), LateRule::GoOnWithoutAnswer | LateRule::BrochureSaysHow);
        assert_eq!(plans, goes_on, "{kind:?}");
        let from_asking = matches!(kind.start_event(), StartEvent::PlanAsked | StartEvent::PlanGotRequest);
        assert_eq!(plans, from_asking, "{kind:?}");
    }
    for &rule in LateRule::ALL {
        assert_eq!(rule.sources().is_empty(), rule == LateRule::NoneRead, "{rule:?}");
    }
}

/// DT4 and section 0: after the last day the person is told what else is open.
#[test]
fn a_passed_day_names_the_clocks_that_still_run() {
    let mut late = medi_cal(MediCalStage::Upheld, MediCalProblem::Refused, licensed());
    late.push(Answer::AnswerDate(on("2026-07-01")));
    let late = outcome(&late);
    let passed = |kind| late.deadlines.iter().find(|deadline| deadline.kind == kind).unwrap().standing(today());
    assert_eq!(passed(DeadlineKind::MediCalHearing), Standing::Late);
    assert_eq!(passed(DeadlineKind::MediCalImr), Standing::Open);
    let (hearing, review) = (DeadlineKind::MediCalLateHearing, DeadlineKind::MediCalImr);
    assert_eq!(late.still_open(DeadlineKind::MediCalHearing, today()), [hearing, review]);
    assert_eq!(late.still_open(review, today()), [hearing]);
}

/// A private plan's review has no State Fair Hearing behind it, and a step about a bill leaves no hearing open.
#[test]
fn who_has_no_hearing_is_not_told_of_one() {
    let private = outcome(&[
        Answer::Emergency(Emergency::No),
        Answer::Coverage(Coverage::Individual),
        Answer::PolicyKind(PolicyKind::Health),
        Answer::NamedAgency(NamedAgency::Dmhc),
        Answer::Problem(Problem::Refused),
        Answer::DenialReason(DenialReason::NotNecessary),
        Answer::Urgency(Urgency::No),
        Answer::Grievance(Stage::Upheld),
        Answer::DenialDate(on("2026-08-01")),
        Answer::AppealDate(on("2026-08-20")),
        Answer::AnswerDate(on("2026-09-10")),
        Answer::CareBasis(CareBasis::Recommended),
        Answer::Filer(Filer::Patient),
    ]);
    let review = effects(&private, Action::ApplyDmhcImr);
    assert!(review.contains(&(Right::Complaint, Does::LeavesOpen)));
    assert!(review.iter().all(|(right, _)| *right != Right::Hearing));
    assert_eq!(private.later(), []);
}

/// A service kept during a hearing goes on; a clock that waits for the plan is not one the person can still use.
#[test]
fn a_wait_that_is_over_is_not_a_clock_still_open() {
    let silent = outcome(&[
        Answer::Emergency(Emergency::No),
        Answer::Coverage(Coverage::MediCal),
        Answer::MediCalSender(MediCalSender::CountyMentalHealth),
        Answer::Urgency(Urgency::No),
        Answer::Grievance(Stage::Waiting),
        Answer::OtherRefusal(OtherRefusal::No),
        Answer::AppealDate(on("2026-06-01")),
    ]);
    let kinds: Vec<_> = silent.deadlines.iter().map(|deadline| deadline.kind).collect();
    assert_eq!(kinds, [DeadlineKind::CountyAnswer, DeadlineKind::CountyHearing]);
    assert_eq!(silent.still_open(DeadlineKind::CountyHearing, today()), []);
}
