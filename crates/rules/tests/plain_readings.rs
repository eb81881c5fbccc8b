//! What a number, a day, a step or a plan is read as: the small facts on which the rules stand.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use imr_rules::agency::Agency;
use imr_rules::answers::*;
use imr_rules::date::{Date, DateAnswer, days_after, days_before, months_after};
use imr_rules::deadline::{Deadline, DeadlineKind, Standing};
use imr_rules::law::Confidence;
use imr_rules::outcome::{Action, Reason, Timing};
use imr_rules::plan::{Brand, CardName, Phone, Plan};
use imr_rules::replay;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn today() -> Date {
    day("2026-11-22")
}

#[test]
fn a_number_is_dialled_with_the_country_code_unless_it_is_short() {
    assert_eq!(Agency::dial("1-888-466-2219"), "+18884662219");
    assert_eq!(Agency::dial("888-466-2219"), "+18884662219");
    assert_eq!(Agency::dial("911"), "911");
    assert_eq!(Agency::dial("711"), "711");
}

#[test]
fn what_was_not_read_in_the_law_or_with_an_agency_is_confirmed_by_phone() {
    let confirmed: Vec<_> = Confidence::ALL.iter().filter(|confidence| !confidence.confirm_by_phone()).collect();
    assert_eq!(confirmed, [&Confidence::Statute, &Confidence::Quoted, &Confidence::Agency]);
}

fn answered(answers: &[Answer]) -> Answers {
    let mut all = Answers::default();
    for &answer in answers {
        all.set(answer);
    }
    all
}

#[test]
fn only_an_end_may_lie_ahead_and_by_no_more_than_eighteen_months() {
    let check = |question, day| Answers::default().check_date(question, DateAnswer::On(day), today());
    let tomorrow = days_after(today(), 1).unwrap();
    for &question in Question::ALL.iter().filter(|question| question.is_date()) {
        assert_eq!(check(question, today()), Ok(()));
        let ahead = question == Question::EndDate;
        assert_eq!(question.may_lie_ahead(), ahead);
        assert_eq!(check(question, tomorrow), if ahead { Ok(()) } else { Err(DateProblem::InFuture) });
    }
    let furthest = months_after(today(), 18).unwrap();
    assert_eq!(check(Question::EndDate, furthest), Ok(()));
    assert_eq!(check(Question::EndDate, days_after(furthest, 1).unwrap()), Err(DateProblem::TooFarAhead));
}

#[test]
fn a_day_more_than_ten_years_ago_is_taken_for_a_wrong_year() {
    let check = |day| Answers::default().check_date(Question::DenialDate, DateAnswer::On(day), today());
    assert_eq!(check(day("2016-11-22")), Ok(()));
    assert_eq!(check(day("2016-11-21")), Err(DateProblem::TooLongAgo));
}

#[test]
fn an_answer_may_come_on_the_day_of_its_cause_and_not_before() {
    let answers = answered(&[
        Answer::DenialDate(DateAnswer::On(day("2026-09-10"))),
        Answer::AppealDate(DateAnswer::On(day("2026-09-20"))),
    ]);
    let check = |question, text| answers.check_date(question, DateAnswer::On(day(text)), today());
    assert_eq!(check(Question::AppealDate, "2026-09-10"), Ok(()));
    assert_eq!(check(Question::AppealDate, "2026-09-09"), Err(DateProblem::BeforeCause(Question::DenialDate)));
    assert_eq!(check(Question::AnswerDate, "2026-09-20"), Ok(()));
    assert_eq!(check(Question::AnswerDate, "2026-09-19"), Err(DateProblem::BeforeCause(Question::AppealDate)));
    // The end of a service has no cause among the letters.
    assert_eq!(check(Question::EndDate, "2026-09-01"), Ok(()));
    let rough = DateAnswer::Between { earliest: day("2026-09-01"), latest: day("2026-09-10") };
    assert_eq!(answers.check_date(Question::AppealDate, rough, today()), Ok(()));
}

#[test]
fn an_answer_that_no_longer_fits_falls_out_and_is_asked_again() {
    let start = [
        Answer::Emergency(Emergency::No),
        Answer::Coverage(Coverage::Individual),
        Answer::PolicyKind(PolicyKind::Health),
        Answer::NamedAgency(NamedAgency::Dmhc),
    ];
    // Enrolment is a matter of Covered California only.
    let mut answers = answered(&start);
    answers.set(Answer::Problem(Problem::Eligibility));
    assert_eq!(replay(&answers, today()).end, Err(Question::Problem));
    let mut answers = answered(&start);
    for answer in [
        Answer::Problem(Problem::Refused),
        Answer::DenialReason(DenialReason::NotNecessary),
        Answer::Urgency(Urgency::No),
        Answer::Grievance(Stage::NotFiled),
        Answer::DenialDate(DateAnswer::On(days_after(today(), 1).unwrap())),
    ] {
        answers.set(answer);
    }
    assert_eq!(replay(&answers, today()).end, Err(Question::DenialDate));
}

#[test]
fn days_later_keeps_what_is_known_of_a_day() {
    let (first, last) = (day("2026-09-01"), day("2026-09-30"));
    assert_eq!(DateAnswer::On(first).days_later(30), DateAnswer::On(day("2026-10-01")));
    let rough = DateAnswer::Between { earliest: first, latest: last };
    let later = DateAnswer::Between { earliest: day("2026-10-01"), latest: day("2026-10-30") };
    assert_eq!(rough.days_later(30), later);
    assert_eq!(DateAnswer::Unknown.days_later(30), DateAnswer::Unknown);
    assert_eq!(DateAnswer::On(Date::MAX).days_later(1), DateAnswer::Unknown);
}

/// Nobody can say that a time is over that may have started on any day since.
#[test]
fn a_passed_day_counted_from_an_unknown_event_is_not_called_late() {
    let passed = days_before(today(), 3).unwrap();
    let standing = |start, last| Deadline::between(DeadlineKind::DmhcImr, start, Some(passed), last).standing(today());
    assert_eq!(standing(DateAnswer::Unknown, None), Standing::PerhapsInTime);
    assert_eq!(standing(DateAnswer::On(day("2026-01-01")), None), Standing::Late);
    let over = days_before(today(), 1);
    assert_eq!(standing(DateAnswer::Unknown, over), Standing::Late);
    assert_eq!(standing(DateAnswer::Unknown, Some(today())), Standing::PerhapsInTime);
}

#[test]
fn today_and_clocks_of_hours_are_for_the_same_day() {
    assert!(Timing::Today.is_same_day());
    assert!(Timing::By(DeadlineKind::QioHospital).is_same_day());
    assert!(Timing::By(DeadlineKind::QioServices).is_same_day());
    assert!(!Timing::By(DeadlineKind::DmhcImr).is_same_day());
    assert!(!Timing::After(DeadlineKind::PlanAnswer).is_same_day());
    assert!(!Timing::Anytime.is_same_day());
}

#[test]
fn a_step_finds_the_day_it_is_to_be_done_by() {
    let answers = answered(&[
        Answer::Emergency(Emergency::No),
        Answer::Coverage(Coverage::WorkInjury),
        Answer::Urgency(Urgency::No),
        Answer::Grievance(Stage::NotFiled),
        Answer::WorkInjuryMedicine(WorkInjuryMedicine::No),
        Answer::WorkInjuryForm(WorkInjuryForm::No),
        Answer::DenialDate(DateAnswer::On(day("2026-11-01"))),
    ]);
    let outcome = replay(&answers, today()).end.unwrap();
    let step = outcome.steps.iter().find(|step| step.action == Action::SendWorkInjuryForm).unwrap();
    let found = outcome.deadline_of(step).unwrap();
    assert_eq!((found.kind, found.by), (DeadlineKind::WorkInjuryImr, Some(day("2026-12-01"))));
    let undated = outcome.steps.iter().find(|step| step.timing == Timing::Today).unwrap();
    assert_eq!(outcome.deadline_of(undated), None);
}

/// DT5: on the last safe day itself the plan is asked, and the agency is not called yet.
#[test]
fn the_agency_is_called_from_the_day_after_the_day_of_the_grievance() {
    let answers = answered(&[
        Answer::Emergency(Emergency::No),
        Answer::Coverage(Coverage::Individual),
        Answer::PolicyKind(PolicyKind::Health),
        Answer::NamedAgency(NamedAgency::Dmhc),
        Answer::Problem(Problem::Refused),
        Answer::DenialReason(DenialReason::NotNecessary),
        Answer::Urgency(Urgency::No),
        Answer::Grievance(Stage::NotFiled),
        Answer::DenialDate(DateAnswer::On(day("2026-05-01"))),
        Answer::Filer(Filer::Patient),
    ]);
    let outcome_on = |today| replay(&answers, today).end.unwrap_or_else(|asked| panic!("{asked:?} is asked"));
    let by = outcome_on(today())
        .deadlines
        .iter()
        .find(|clock| clock.kind == DeadlineKind::PlanGrievance)
        .and_then(|clock| clock.by);
    let by = by.expect("the grievance has a day");
    for (today, called) in [(by, false), (days_after(by, 1).unwrap(), true)] {
        let steps = outcome_on(today).steps;
        assert_eq!(steps.iter().any(|step| step.action == Action::CallDmhcLate), called, "{today}");
    }
}

#[test]
fn a_reason_of_the_plan_list_names_the_row() {
    assert!(Reason::PlanListSaysSo.is_of_plan_list() && Reason::PartnerCard.is_of_plan_list());
    assert!(!Reason::LetterNamesDmhc.is_of_plan_list() && !Reason::BrandHasSeveralCompanies.is_of_plan_list());
}

fn brands() -> impl Iterator<Item = Brand> {
    CardName::ALL.iter().filter_map(|card| match card {
        CardName::Brand(brand) => Some(*brand),
        CardName::NotListed | CardName::Unknown => None,
    })
}

fn brand(name: &str) -> Brand {
    brands().find(|brand| brand.name() == name).expect("the brand is on the list")
}

/// Other names are there to know one's card by; common is what sells several kinds of plans, one of them private.
#[test]
fn names_beside_a_plan_are_those_of_its_cards() {
    let kaiser = Plan::from_name("kaiser").unwrap();
    assert!(kaiser.also().contains("KP"), "{}", kaiser.also());
    let anthem = brand("anthem_blue_cross");
    assert!(anthem.also().contains("Anthem"), "{}", anthem.also());
    assert!(anthem.more().contains("Blue Cross of California"), "{}", anthem.more());
    assert!(anthem.is_common());
    let common: Vec<_> = brands().filter(|brand| brand.is_common()).collect();
    assert!(common.iter().all(|brand| brand.plans().len() > 1));
    assert!(common.iter().all(|brand| brand.plans().iter().any(|plan| plan.facts().is_private())));
    let many_but_public =
        |brand: &Brand| brand.plans().len() > 1 && brand.plans().iter().all(|plan| !plan.facts().is_private());
    let one_but_private =
        |brand: &Brand| brand.plans().len() == 1 && brand.plans().iter().all(|plan| plan.facts().is_private());
    assert!(brands().filter(one_but_private).all(|brand| !brand.is_common()));
    assert!(brands().any(|brand| one_but_private(&brand)));
    assert!(brands().filter(many_but_public).all(|brand| !brand.is_common()));
}

#[test]
fn a_choice_has_a_name_of_its_own_where_it_is_of_the_plan_list() {
    for answer in Question::ALL.iter().flat_map(|&question| Answer::all(question)) {
        assert_eq!(answer.is_of_plan_list(), answer.proper_name().is_some(), "{answer:?}");
    }
}

#[test]
fn the_numbers_of_the_plans_are_counted_through() {
    let phones: Vec<Phone> = Plan::ALL.iter().flat_map(|plan| plan.phones().0).copied().collect();
    assert!(phones.iter().map(|phone| phone.index()).eq(0..phones.len()));
    assert!(phones.iter().all(|phone| phone.number().starts_with("1-")));
}
