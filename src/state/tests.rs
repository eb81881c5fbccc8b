//! What a person does with the page, without a page.

use imr_rules::answers::{Coverage, Emergency};
use imr_text::Text;

use super::*;

fn today() -> Date {
    law::last_checked()
}

fn english() -> State {
    State::new(today(), Language::En, 70)
}

fn after(state: State, actions: impl IntoIterator<Item = Action>) -> State {
    actions.into_iter().fold(state, State::after)
}

/// Answers everything with the first choice and "I don't know" dates until there is an outcome.
fn walked() -> State {
    let mut state = english();
    for _ in 0..60 {
        let Some(question) = state.question() else { return state };
        state = match state.interview().answers.offered(question).first() {
            Some(&choice) => after(state, [Action::Chose(choice), Action::Continued]),
            None => after(state, [Action::ChosePrecision(Precision::Unknown), Action::Continued]),
        };
    }
    state
}

/// The radios of the question on screen.
fn shown(state: &State, question: Question) -> Vec<&'static str> {
    let offered = state.interview().answers.offered(question).into_iter();
    offered
        .filter(|&answer| state.draft.finder.shows(Text { language: state.language }, answer))
        .filter_map(Answer::choice)
        .collect()
}

#[test]
fn typing_narrows_the_list_of_plans_and_forgets_nothing() {
    let state = State::asking(Question::PlanOnCard, today(), Language::En);
    let common = shown(&state, Question::PlanOnCard);
    assert!(common.contains(&"kaiser_permanente") && !common.contains(&"oscar") && common.contains(&"not_listed"));
    let kaiser = Answer::all(Question::PlanOnCard)
        .into_iter()
        .find(|answer| answer.choice() == Some("kaiser_permanente"))
        .map(Action::Chose);
    let state = after(state, kaiser.into_iter().chain([Action::Searched("osc".into())]));
    assert_eq!(shown(&state, Question::PlanOnCard), ["oscar", "not_listed", "unknown"]);
    assert_eq!(state.draft.choice.and_then(Answer::choice), Some("kaiser_permanente"));
    let state = after(state, [Action::Searched(String::new()), Action::ToggledAllNames]);
    assert_eq!(shown(&state, Question::PlanOnCard).len(), Answer::all(Question::PlanOnCard).len());
    let state = state.after(Action::ToggledAllNames);
    assert_eq!(shown(&state, Question::PlanOnCard), common);
}

#[test]
fn a_county_is_no_answer() {
    let state = State::asking(Question::MediCalPlan, today(), Language::En);
    let before = state.interview().answers.clone();
    let state = state.after(Action::ChoseCounty(County::from_name("Santa Barbara")));
    assert_eq!(shown(&state, Question::MediCalPlan), ["cencal", "other_plan", "unknown"]);
    assert_eq!(state.interview().answers, before);
    let state = after(state, [Action::Continued, Action::WentBack]);
    assert_eq!(state.draft.finder, Finder::default());
}

#[test]
fn a_walk_ends_in_an_outcome() {
    assert_eq!(walked().page(), Page::Outcome);
}

#[test]
fn continue_without_a_choice_stays_and_says_so() {
    let state = after(english(), [Action::Continued]);
    assert_eq!(state.page(), Page::Start);
    assert_eq!(state.draft.error, Some(EntryError::NothingChosen));
}

#[test]
fn the_words_of_the_letter_mark_the_reason_and_stay_ticked() {
    use imr_rules::answers::DenialReason;
    let mut state = english();
    state.interview.end = Err(Question::DenialReason);
    state.go(Page::Question(Question::DenialReason), false);
    let marked = |state: &State| state.draft.choice;
    let state = state.after(Action::Ticked(LetterPhrase::CriteriaNotMet));
    assert_eq!(marked(&state), Some(Answer::DenialReason(DenialReason::NotNecessary)));
    let state = state.after(Action::Ticked(LetterPhrase::NotCoveredBenefit));
    assert_eq!(marked(&state), Some(Answer::DenialReason(DenialReason::Mixed)));
    let state = after(state, [Action::WentBack, Action::Visited(71)]);
    assert_eq!(state.letter, [LetterPhrase::CriteriaNotMet, LetterPhrase::NotCoveredBenefit]);
    let state = after(state, both_phrases());
    assert_eq!((marked(&state), state.letter.is_empty()), (None, true));
}

fn both_phrases() -> [Action; 2] {
    [LetterPhrase::CriteriaNotMet, LetterPhrase::NotCoveredBenefit].map(Action::Ticked)
}

#[test]
fn back_leads_through_every_question_to_the_start_with_the_answers_kept() {
    let mut state = walked();
    let given = state.interview().given.clone();
    for answer in given.iter().rev() {
        state = state.after(Action::WentBack);
        assert_eq!(state.question(), Some(answer.question()));
        assert!(state.draft.choice == Some(*answer) || answer.date().is_some());
    }
    assert_eq!(state.page(), Page::Start);
    assert_eq!(state.interview().given, given);
}

#[test]
fn the_browsers_back_and_forward_show_the_same_pages_again() {
    let state = walked();
    let (outcome, last) = (state.number(), state.number() - 1);
    let state = state.after(Action::Visited(last));
    assert_ne!(state.page(), Page::Outcome);
    assert_eq!(state.after(Action::Visited(outcome)).page(), Page::Outcome);
}

#[test]
fn an_unknown_visit_is_the_start_page() {
    for number in [0, 69, 70_000, u32::MAX] {
        assert_eq!(walked().after(Action::Visited(number)).page(), Page::Start);
    }
}

#[test]
fn change_with_the_same_answer_leads_straight_back() {
    let state = walked();
    let given = state.interview().given.clone();
    let state = after(state, [Action::Changed(Question::Coverage), Action::Continued]);
    assert_eq!(state.page(), Page::Outcome);
    assert_eq!(state.interview().given, given);
}

#[test]
fn change_keeps_the_answers_that_still_apply() {
    let no_coverage = Answer::Coverage(Coverage::NoCoverage);
    let state = walked();
    let before = state.interview().given.clone();
    let state = after(state, [Action::Changed(Question::Coverage), Action::Chose(no_coverage), Action::Continued]);
    assert_eq!(state.page(), Page::Question(Question::CoverageGap));
    let first = state.interview().given.first().copied();
    assert_eq!(first, Some(Answer::Emergency(Emergency::No)));
    let back = before.iter().find(|answer| answer.question() == Question::Coverage).copied();
    let changed = [Action::Changed(Question::Coverage)];
    let state = after(state, changed.into_iter().chain(back.map(Action::Chose)).chain([Action::Continued]));
    assert_eq!(state.interview().given, before);
}

#[test]
fn a_visit_whose_question_is_no_longer_asked_shows_where_the_interview_stands() {
    let state = walked();
    let last_question = state.number() - 1;
    let no_coverage = Answer::Coverage(Coverage::NoCoverage);
    let state = after(state, [Action::Changed(Question::Coverage), Action::Chose(no_coverage), Action::Continued]);
    let state = state.after(Action::Visited(last_question));
    assert_eq!(state.page(), Page::Question(Question::CoverageGap));
}

#[test]
fn start_over_forgets_everything_and_older_visits_too() {
    let state = walked();
    let outcome = state.number();
    let state = state.after(Action::StartedOver);
    assert_eq!(state.page(), Page::Start);
    assert!(state.interview().given.is_empty());
    assert_eq!(state.after(Action::Visited(outcome)).page(), Page::Start);
}

#[test]
fn nothing_that_can_happen_on_a_page_breaks_another() {
    for state in [english(), State::asking(Question::DenialDate, today(), Language::En), walked()] {
        for action in [
            Action::Continued,
            Action::WentBack,
            Action::Picked(today()),
            Action::ChosePrecision(Precision::Rough),
            Action::Changed(Question::EndDate),
            Action::DayEntered,
            Action::DayTyped(Field::Day, "1".into()),
            Action::StartedOver,
        ] {
            let state = after(state.clone(), [action, Action::Continued, Action::WentBack, Action::WentBack]);
            assert!(matches!(state.page(), Page::Start | Page::Question(_) | Page::Outcome));
        }
    }
}

#[test]
fn a_clock_before_the_sources_were_checked_is_asked_about_until_it_is_put_right() {
    let wrong = Date::from_ymd_opt(2019, 3, 1).unwrap_or(Date::MIN);
    let state = State::new(wrong, Language::En, 0);
    assert!(state.doubts_clock());
    assert!(!state.clone().after(Action::DayConfirmed).doubts_clock());
    let typed = [("12", Field::Month), ("1", Field::Day), ("2026", Field::Year)];
    let typed = typed.map(|(text, field)| Action::DayTyped(field, text.into()));
    let state = after(state.after(Action::DayDenied), typed).after(Action::DayEntered);
    assert!(!state.doubts_clock());
    assert_eq!(Some(state.today), Date::from_ymd_opt(2026, 12, 1));
    assert_eq!(state.clone().after(Action::ClockRead(wrong)).today, state.today);
    assert!(!english().doubts_clock());
}

#[test]
fn one_press_leads_back_to_the_outcome_unchanged() {
    let state = walked();
    let given = state.interview().given.clone();
    let no_coverage = Answer::Coverage(Coverage::NoCoverage);
    let asked = after(state, [Action::Changed(Question::Coverage), Action::Chose(no_coverage), Action::Continued]);
    assert!(asked.is_changing() && asked.follows_from_change());
    let state = asked.after(Action::ReturnedToPlan);
    assert_eq!(state.page(), Page::Outcome);
    assert_eq!(state.interview().given, given);
    assert_eq!(state.changed, None);
}

#[test]
fn the_outcome_says_what_a_change_has_made_different() {
    let state = walked();
    let no_coverage = Answer::Coverage(Coverage::NoCoverage);
    let uninsured = Answer::all(Question::CoverageGap).into_iter().find(|gap| gap.choice() == Some("uninsured"));
    let changed = [Action::Changed(Question::Coverage), Action::Chose(no_coverage), Action::Continued];
    let state = after(state, changed.into_iter().chain(uninsured.map(Action::Chose)).chain([Action::Continued]));
    let mut state = state;
    for _ in 0..60 {
        let Some(question) = state.question() else { break };
        let first = state.interview().answers.offered(question).first().copied();
        let answer = first.map_or(Action::ChosePrecision(Precision::Unknown), Action::Chose);
        state = after(state, [answer, Action::Continued]);
    }
    assert_eq!(state.page(), Page::Outcome);
    let expected = change::Changed { answer: no_coverage, difference: change::Difference::FirstStep };
    assert_eq!(state.changed, Some(expected));
    let elsewhere = after(state, [Action::Changed(Question::Coverage), Action::Continued]);
    assert_eq!(elsewhere.changed, None, "the same answer is no change");
}

#[test]
fn typing_a_day_takes_back_that_it_is_not_known_and_the_other_way_round() {
    let state = State::asking(Question::DenialDate, today(), Language::En);
    let typed = after(state, [Action::ChosePrecision(Precision::Unknown), Action::Typed(Field::Month, "8".into())]);
    assert_eq!(typed.draft.date.precision, Precision::Exact);
    let unknown = typed.after(Action::ChosePrecision(Precision::Unknown));
    assert_eq!(unknown.draft.date.month, "");
}
