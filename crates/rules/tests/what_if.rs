//! "What would change this": found by running the rules again, never promised on a guess.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use imr_rules::answers::*;
use imr_rules::date::{Date, DateAnswer, days_before};
use imr_rules::outcome::Route;
use imr_rules::{Change, replay, what_would_change};

fn today() -> Date {
    Date::from_ymd_opt(2026, 11, 22).unwrap()
}

fn changes(answers: &[Answer]) -> Vec<Change> {
    let mut all = Answers::default();
    for &answer in answers {
        all.set(answer);
    }
    let interview = replay(&all, today());
    assert!(interview.end.is_ok(), "the person is not done: {:?}", interview.end);
    what_would_change(&interview, today())
}

fn calm_denial(named: NamedAgency) -> Vec<Answer> {
    vec![
        Answer::Emergency(Emergency::No),
        Answer::Coverage(Coverage::Individual),
        Answer::NamedAgency(named),
        Answer::CompanyName(CompanyName::Unknown),
        Answer::PolicyKind(PolicyKind::Health),
        Answer::Filer(Filer::Patient),
        Answer::Problem(Problem::Refused),
        Answer::DenialReason(DenialReason::NotNecessary),
        Answer::Urgency(Urgency::No),
        Answer::Grievance(Stage::NotFiled),
        Answer::DenialDate(DateAnswer::On(days_before(today(), 20).unwrap())),
    ]
}

/// The same refusal, and the plan has said no to the appeal too.
fn second_denial(named: NamedAgency) -> Vec<Answer> {
    let mut answers = calm_denial(named);
    answers.extend([
        Answer::PlanOnCard(CardName::Unknown),
        Answer::Grievance(Stage::Upheld),
        Answer::AppealDate(DateAnswer::On(days_before(today(), 15).unwrap())),
        Answer::AnswerDate(DateAnswer::On(days_before(today(), 5).unwrap())),
        Answer::CareBasis(CareBasis::Recommended),
    ]);
    answers
}

#[test]
fn a_doctors_word_on_urgency_is_the_faster_way() {
    let changes = changes(&calm_denial(NamedAgency::Dmhc));
    let first = changes.first().unwrap();
    assert_eq!(first.answer, Answer::Urgency(Urgency::DoctorSays));
    assert_eq!((first.route, first.faster), (Route::DmhcUrgent, true));
}

#[test]
fn a_letter_that_calls_the_care_experimental_opens_the_review_at_once() {
    let changes = changes(&calm_denial(NamedAgency::Dmhc));
    let second = changes.get(1).unwrap();
    assert_eq!(second.answer, Answer::DenialReason(DenialReason::Experimental));
    assert_eq!((second.route, second.faster), (Route::DmhcImrExperimental, false));
}

#[test]
fn an_urgent_case_is_not_told_of_slower_ways_as_faster() {
    let mut answers = calm_denial(NamedAgency::Dmhc);
    answers.extend([
        Answer::Urgency(Urgency::DoctorSays),
        Answer::CareReceived(CareReceived::No),
        Answer::Filer(Filer::Patient),
    ]);
    assert!(changes(&answers).iter().all(|change| !change.faster));
}

/// An approval that is not carried out leads to a complaint; a refusal in writing, to a review. Where one answer could turn
/// out in several ways, the best of them is suggested.
#[test]
fn of_the_ways_one_answer_may_turn_out_the_one_with_a_review_is_told() {
    let mut answers = calm_denial(NamedAgency::Dmhc);
    answers.retain(|answer| !matches!(answer.question(), Question::Grievance | Question::DenialDate));
    answers.push(Answer::Grievance(Stage::ApprovedNotDone));
    let suggested: Vec<_> = changes(&answers).iter().map(|change| (change.answer, change.route)).collect();
    assert!(suggested.contains(&(Answer::Grievance(Stage::Upheld), Route::DmhcImr)), "{suggested:?}");
}

#[test]
fn nothing_is_said_while_a_question_is_open() {
    assert!(what_would_change(&replay(&Answers::default(), today()), today()).is_empty());
}

/// What is easiest to find out comes first only among ways that are worth as much: an outside review outweighs it.
#[test]
fn an_outside_review_comes_before_what_is_easier_to_find_out() {
    let mut answers = calm_denial(NamedAgency::Dmhc);
    answers.retain(|answer| answer.question() != Question::Coverage);
    answers.extend([
        Answer::Coverage(Coverage::Job),
        Answer::Employer(Employer::Private),
        Answer::JobMedicare(JobMedicare::No),
        Answer::Funding(Funding::Insured),
    ]);
    let suggested: Vec<_> = changes(&answers).iter().map(|change| (change.answer, change.route)).collect();
    let urgent = (Answer::Urgency(Urgency::DoctorSays), Route::DmhcUrgent);
    let reviewed = (Answer::DenialReason(DenialReason::Experimental), Route::DmhcImrExperimental);
    assert_eq!(suggested, [urgent, reviewed]);
}

/// What a change would newly ask is answered on the calm side: no faster way is suggested that rests on a guess.
#[test]
fn a_change_that_asks_how_urgent_it_is_does_not_promise_a_faster_way() {
    let answers = [
        Answer::Emergency(Emergency::No),
        Answer::Coverage(Coverage::Student),
        Answer::StudentPlan(StudentPlan::Unknown),
        Answer::NamedAgency(NamedAgency::Dmhc),
        Answer::PolicyKind(PolicyKind::Health),
        Answer::Filer(Filer::Patient),
        Answer::Problem(Problem::Quality),
        Answer::Grievance(Stage::NotFiled),
        Answer::DenialDate(DateAnswer::Unknown),
    ];
    let suggested = changes(&answers);
    let other =
        suggested.iter().find(|change| change.answer == Answer::StudentPlan(StudentPlan::UniversityFunded)).unwrap();
    assert_eq!((other.route, other.faster), (Route::UniversityAppeal, false));
}

/// A fact that was read off the letter is not said to be otherwise (DMHC to CDI, who sent the letter, who pays).
#[test]
fn what_was_read_off_a_paper_is_not_changed() {
    for named in [NamedAgency::Dmhc, NamedAgency::Cdi] {
        for answers in [calm_denial(named), second_denial(named)] {
            let suggested = changes(&answers);
            assert!(suggested.iter().all(|change| change.answer.question() != Question::NamedAgency), "{suggested:?}");
        }
    }
}

/// A letter that names no agency has settled nothing: the card, or a call, may still show one.
#[test]
fn what_no_paper_settles_may_still_be_found_out() {
    for named in [NamedAgency::Neither, NamedAgency::Unknown] {
        let suggested = changes(&second_denial(named));
        let routes: Vec<_> = suggested.iter().map(|change| (change.answer, change.route)).collect();
        assert!(routes.contains(&(Answer::NamedAgency(NamedAgency::Dmhc), Route::DmhcImr)), "{suggested:?}");
    }
}

/// With the agency named the card is not asked for, and a plan for teeth would pass for a full one. What else may turn out
/// is suggested all the same.
#[test]
fn of_a_plan_for_teeth_the_company_is_suggested_and_not_the_agency() {
    let mut answers = second_denial(NamedAgency::Neither);
    answers.push(Answer::PolicyKind(PolicyKind::Dental));
    let suggested: Vec<_> = changes(&answers).iter().map(|change| change.answer.question()).collect();
    assert_eq!(suggested, [Question::Urgency, Question::CompanyName]);
}
