//! A walk over every path of answers, asserting what must always be true (brief, rules 2 to 6).
//!
//! Every combination of choices is walked. Two things are walked once each instead of everywhere, because they only
//! add to an outcome and never choose between two: whether there is danger now (`danger_only_adds_the_emergency_box`)
//! and who files (`the_filer_never_changes_the_door`). Dates are walked in classes: unknown, and known; the days
//! themselves are compared day by day in `deadlines.rs`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm
)]

mod classes;

use std::collections::{BTreeMap, BTreeSet, HashSet};

use classes::{Place, is_of_power, one_of_each};
use imr_rules::agency::Agency;
use imr_rules::answers::*;
use imr_rules::date::{Date, DateAnswer, days_after, days_before, months_after};
use imr_rules::deadline::{Actor, Standing};
use imr_rules::decide;
use imr_rules::outcome::*;

fn today() -> Date {
    Date::from_ymd_opt(2026, 11, 22).unwrap()
}

/// The dates a question is walked with: unknown; recent; so long ago that every limit has passed; rough.
fn dates(question: Question, today: Date, rich: bool) -> Vec<DateAnswer> {
    let ago = |days| days_before(today, days).unwrap();
    // Causes come before effects: denial, then appeal, then answer.
    let (recent, old) = match question {
        Question::DenialDate => (ago(60), ago(900)),
        Question::AppealDate => (ago(45), ago(850)),
        Question::AnswerDate => (ago(5), ago(800)),
        Question::NoticeReceivedDate => (ago(1), ago(700)),
        _ => (days_after(today, 2).unwrap(), ago(700)),
    };
    let mut dates = vec![DateAnswer::Unknown, DateAnswer::On(recent)];
    if rich {
        dates.push(DateAnswer::On(old));
        dates.push(DateAnswer::Between { earliest: days_before(recent, 20).unwrap(), latest: recent });
        dates.push(DateAnswer::On(if question == Question::AppealDate { ago(10) } else { recent }));
    }
    dates
}

/// Calls `visit` at the end of every path below `answers`. Returns how many there were.
fn walk(
    answers: &Answers,
    today: Date,
    options: Options,
    visit: &mut impl FnMut(&Answers, &Outcome, &[Question]),
) -> u64 {
    fn step(
        answers: &Answers,
        asked: &mut Vec<Question>,
        today: Date,
        options: Options,
        stood: &mut HashSet<Place>,
        visit: &mut impl FnMut(&Answers, &Outcome, &[Question]),
    ) -> u64 {
        let question = match decide(answers, today) {
            Ok(outcome) => {
                visit(answers, &outcome, asked);
                return 1;
            }
            Err(question) => question,
        };
        assert!(!asked.contains(&question), "{question:?} is asked twice: {answers:?}");
        // Who has power over the plan is known now; those who stand alike are walked once (decision 6).
        let power_is_known = asked.last().copied().is_some_and(is_of_power) && !is_of_power(question);
        if power_is_known && !stood.insert(Place::of(answers, today)) {
            return 0;
        }
        asked.push(question);
        let offered: Vec<Answer> = if question.is_date() {
            dates(question, today, options.rich_dates)
                .into_iter()
                .map(|date| Answer::dated(question, date).unwrap())
                .collect()
        } else {
            one_of_each(answers, question, answers.offered(question))
        };
        assert!(!offered.is_empty(), "{question:?} offers nothing");
        let mut paths = 0;
        for answer in offered {
            let only_adds = matches!(answer, Answer::Emergency(e) if e != Emergency::No)
                || matches!(answer, Answer::Filer(f) if f != Filer::Patient);
            if only_adds && !options.what_only_adds {
                continue;
            }
            let mut answers = answers.clone();
            answers.set(answer);
            paths += step(&answers, asked, today, options, stood, visit);
        }
        asked.pop();
        paths
    }
    step(answers, &mut Vec::new(), today, options, &mut HashSet::new(), visit)
}

#[derive(Clone, Copy)]
struct Options {
    rich_dates: bool,
    what_only_adds: bool,
}

const EVERYWHERE: Options = Options { rich_dates: false, what_only_adds: false };

/// What must be true at the end of every path.
fn check(answers: &Answers, outcome: &Outcome, today: Date) {
    let at = || format!("\n{answers:?}\n{outcome:#?}");

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
    assert_eq!(outcome.emergency, answers.emergency() != Ok(Emergency::No), "emergency box{}", at());

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
        let commercial = outcome.rows.contains(&Row::RWaiverNote) || outcome.route.name().starts_with("medi_cal");
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
            | Route::QioServices
            | Route::OriginalMedicare
            | Route::OriginalMedicareSecond
            | Route::MedicareAdvantage
            | Route::MedicareAdvantageReview
            | Route::MedicareDrugPlan
            | Route::MedicareDrugPlanReview
            | Route::JobAppeal
            | Route::JobWait
            | Route::FederalReview
            | Route::Grandfathered
            | Route::CalpersPpo
            | Route::CalpersPpoReview
            | Route::FederalEmployees
            | Route::FederalEmployeesOpm
            | Route::Tricare
            | Route::Va
            | Route::WorkInjury
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
fn every_path_ends_in_an_outcome_a_person_can_use() {
    let today = today();
    let mut rows = BTreeMap::new();
    let mut routes = BTreeSet::new();
    let mut questions = BTreeSet::new();
    let mut longest = 0;
    let paths = walk(&Answers::default(), today, EVERYWHERE, &mut |answers, outcome, asked| {
        check(answers, outcome, today);
        for &row in &outcome.rows {
            *rows.entry(row).or_insert(0_u64) += 1;
        }
        routes.insert(outcome.route);
        questions.extend(asked.iter().copied());
        longest = longest.max(asked.len());
    });
    // The rows that only danger or a helper apply are reached in their own tests.
    let elsewhere = [Row::RSafe, Row::RHelper, Row::RProvider];
    for &row in Row::ALL {
        assert!(rows.contains_key(&row) || elsewhere.contains(&row), "no path applies row {}", row.name());
    }
    for &route in Route::ALL {
        assert!(routes.contains(&route), "no path leads to {}", route.name());
    }
    for &question in Question::ALL {
        assert!(questions.contains(&question), "no path asks {}", question.name());
    }
    println!(
        "paths {paths}, questions {}, outcomes {}, longest path {longest} questions",
        questions.len(),
        routes.len()
    );
}

fn with(answers: &[Answer]) -> Answers {
    let mut all = Answers::default();
    for &answer in answers {
        all.set(answer);
    }
    all
}

/// Start points that reach every kind of date question, walked with old, rough and recent dates.
#[test]
fn dates_of_every_kind_end_in_a_usable_outcome() {
    let today = today();
    let calm = [
        Answer::Emergency(Emergency::No),
        Answer::Urgency(Urgency::No),
        Answer::CareBasis(CareBasis::Recommended),
        Answer::SeriousCondition(SeriousCondition::Yes),
        Answer::Promptness(Promptness::No),
        Answer::CompanyName(CompanyName::Neither),
        Answer::Problem(Problem::Refused),
        Answer::JobPlanProblem(JobPlanProblem::Refused),
        Answer::CareReceived(CareReceived::No),
        Answer::Filer(Filer::Patient),
    ];
    let mut paths = 0;
    for reason in [DenialReason::NotNecessary, DenialReason::Experimental, DenialReason::NotCovered] {
        let mut start = with(&calm);
        start.set(Answer::DenialReason(reason));
        let options = Options { rich_dates: true, what_only_adds: false };
        paths += walk(&start, today, options, &mut |answers, outcome, _| check(answers, outcome, today));
    }
    println!("paths with every class of dates {paths}");
}

#[test]
fn danger_only_adds_the_emergency_box() {
    let today = today();
    let calm = with(&[Answer::Emergency(Emergency::No), Answer::Coverage(Coverage::CoveredCalifornia)]);
    walk(&calm, today, EVERYWHERE, &mut |answers, outcome, _| {
        for danger in [Emergency::Yes, Emergency::Unknown] {
            let mut answers = answers.clone();
            answers.set(Answer::Emergency(danger));
            let mut other = decide(&answers, today).unwrap();
            assert!(other.emergency && other.rows.remove(0) == Row::RSafe);
            other.emergency = false;
            assert_eq!(&other, outcome);
        }
    });
}

#[test]
fn the_filer_never_changes_the_door() {
    let today = today();
    let mut rows = BTreeSet::new();
    for coverage in [Coverage::Individual, Coverage::MediCal] {
        let start = with(&[Answer::Emergency(Emergency::No), Answer::Coverage(coverage), Answer::Urgency(Urgency::No)]);
        walk(&start, today, EVERYWHERE, &mut |answers, outcome, asked| {
            if !asked.contains(&Question::Filer) {
                return;
            }
            for &filer in Filer::ALL {
                let mut answers = answers.clone();
                answers.set(Answer::Filer(filer));
                let other = decide(&answers, today).unwrap();
                assert_eq!((other.route, &other.deadlines), (outcome.route, &outcome.deadlines));
                check(&answers, &other, today);
                rows.extend(other.rows);
            }
        });
    }
    assert!(rows.contains(&Row::RHelper) && rows.contains(&Row::RProvider));
}

#[test]
fn unknown_dates_never_give_a_later_safe_day_than_any_date_they_could_stand_for() {
    use imr_rules::deadline::DeadlineKind;
    let today = today();
    let base = [
        Answer::Emergency(Emergency::No),
        Answer::Coverage(Coverage::Individual),
        Answer::NamedAgency(NamedAgency::Dmhc),
        Answer::Problem(Problem::Refused),
        Answer::DenialReason(DenialReason::NotNecessary),
        Answer::Urgency(Urgency::No),
        Answer::Grievance(Grievance::Upheld),
        Answer::CareBasis(CareBasis::Recommended),
        Answer::Filer(Filer::Patient),
    ];
    let safe_day = |denial, appeal, answer| {
        let mut answers = with(&base);
        answers.set(Answer::DenialDate(denial));
        answers.set(Answer::AppealDate(appeal));
        answers.set(Answer::AnswerDate(answer));
        let outcome = decide(&answers, today).unwrap();
        outcome.deadlines.into_iter().find(|deadline| deadline.kind == DeadlineKind::DmhcImr).unwrap().by
    };
    let denial = days_before(today, 300).unwrap();
    for appeal_after in (0..=200).step_by(7) {
        for answer_after in (0..=90).step_by(5) {
            let appeal = days_after(denial, appeal_after).unwrap();
            let answer = days_after(appeal, answer_after).unwrap();
            if answer > today {
                continue;
            }
            let [d, f, a] = [denial, appeal, answer].map(DateAnswer::On);
            let exact = safe_day(d, f, a).unwrap();
            let first_event = answer.min(days_after(appeal, 30).unwrap());
            assert_eq!(exact, months_after(first_event, 6).unwrap());
            for vague in [
                safe_day(d, DateAnswer::Unknown, a),
                safe_day(d, f, DateAnswer::Unknown),
                safe_day(d, DateAnswer::Unknown, DateAnswer::Unknown),
            ] {
                assert!(vague.is_none_or(|vague| vague <= exact), "{vague:?} is later than {exact}");
            }
            assert_eq!(safe_day(DateAnswer::Unknown, DateAnswer::Unknown, a), None);
        }
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
