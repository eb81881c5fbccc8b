//! Where in the questions the person is, without a promise that may not be kept.

use imr_rules::Remaining;
use imr_rules::answers::{Answer, Question};
use imr_text::{Line, Text, digits};
use yew::prelude::*;

use super::opened_note;
use crate::state::State;

/// The questions that find out the plan's name. They look like one asked again, so their number is said.
const OF_THE_NAME: [Question; 4] =
    [Question::NamedAgency, Question::PlanOnCard, Question::LegalName, Question::CompanyName];

/// The number of the question, and what is sure of those that follow; while one answer is changed, that.
pub fn progress(text: Text, state: &State, question: Question, remaining: Option<Remaining>) -> Html {
    if state.is_changing() {
        return html! {
            <>
                <p class="imr-count">{ text.line(Line::Changing) }</p>
                if state.follows_from_change() {
                    <p class="imr-count" role="status">{ text.line(Line::FollowsFromChange) }</p>
                }
            </>
        };
    }
    let number = digits(state.question_number());
    let more = match remaining {
        Some(Remaining::None) => Some(Line::LastQuestion),
        Some(Remaining::AtMostOne) => Some(Line::OneMoreQuestion),
        Some(Remaining::Unproved) | None => None,
    };
    html! {
        <>
        { opened_note(text, state.plan_file.opened) }
        <p class="imr-count">
            { text.line_with(Line::QuestionNumber, "number", &number) }
            if let Some(more) = more {
                { " · " }
                { text.line(more) }
            }
            if let Some(count) = still_the_name(&state.interview().given, question) {
                { " · " }
                { text.line_with(Line::StillName, "count", &count.to_string()) }
            }
        </p>
        </>
    }
}

/// Which question about the plan’s name this is, counted from 1; from the second one on.
fn still_the_name(given: &[Answer], question: Question) -> Option<usize> {
    let is_of_name = |question: &Question| OF_THE_NAME.contains(question);
    let asked = given.iter().map(|answer| answer.question()).take_while(|other| *other != question);
    let before = asked.filter(is_of_name).count();
    (is_of_name(&question) && before > 0).then_some(before + 1)
}

#[cfg(test)]
mod tests {
    use imr_rules::answers::{CardName, NamedAgency};

    use super::*;

    #[test]
    fn from_the_second_question_about_the_name_on_its_number_is_said() {
        let given = [Answer::NamedAgency(NamedAgency::Unknown), Answer::PlanOnCard(CardName::NotListed)];
        assert_eq!(still_the_name(&[], Question::NamedAgency), None);
        assert_eq!(still_the_name(&given, Question::NamedAgency), None, "it is looked at again");
        assert_eq!(still_the_name(&given[..1], Question::PlanOnCard), Some(2));
        assert_eq!(still_the_name(&given, Question::CompanyName), Some(3));
        assert_eq!(still_the_name(&given, Question::Problem), None);
    }
}
