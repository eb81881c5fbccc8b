//! The title of the page: how far the person is, and no answer and no topic. The browser's history keeps it.

use imr_text::pack::{self, Part};
use imr_text::{Line, Text, digits};

use crate::state::{Page, State};

/// The title of the page that is shown; the product's name at the start, and where the words of the outcome are not here yet.
pub fn title(text: Text, state: &State) -> String {
    let product = text.line(Line::Product);
    let is_refused = state.draft.error.is_some();
    let page = match state.page() {
        Page::Start if !is_refused => return product.to_owned(),
        Page::Start | Page::Question(_) => {
            text.line_with(Line::QuestionNumber, "number", &digits(state.question_number()))
        }
        Page::Outcome if pack::has(Part::Later) => text.line(Line::YourPlan).to_owned(),
        Page::Letter(_) if pack::has(Part::Later) => text.line(Line::LetterPage).to_owned(),
        Page::Calls if pack::has(Part::Later) => text.line(Line::CallsTitle).to_owned(),
        Page::Note if pack::has(Part::Later) => text.line(Line::NoteTitle).to_owned(),
        Page::Cases if pack::has(Part::Later) => text.line(Line::CasesTitle).to_owned(),
        Page::Outcome | Page::Letter(_) | Page::Calls | Page::Note | Page::Cases => return product.to_owned(),
    };
    let page = if is_refused { [text.line(Line::ErrorWord), ": ", &page].concat() } else { page };
    [&page, " – ", product].concat()
}

#[cfg(test)]
mod tests {
    use imr_rules::answers::{Answer, Emergency, Question};
    use imr_rules::law::last_checked;
    use imr_text::Language;

    use super::*;
    use crate::state::Action;

    fn check(state: &State, expected: &str) {
        assert_eq!(title(Text { language: state.language }, state), expected);
    }

    #[test]
    fn the_title_says_how_far_the_person_is_and_nothing_else() {
        let start = State::new(last_checked(), Language::En, 0);
        check(&start, "IMR Navigator");
        check(&start.clone().after(Action::Continued), "Error: Question 1 – IMR Navigator");
        let second = start.after(Action::Chose(Answer::Emergency(Emergency::No))).after(Action::Continued);
        check(&second, "Question 2 – IMR Navigator");
        check(&second.after(Action::Continued), "Error: Question 2 – IMR Navigator");
        let spanish = State::asking(Question::Coverage, last_checked(), Language::Es);
        check(&spanish, "Pregunta 1 – IMR Navigator");
    }
}
