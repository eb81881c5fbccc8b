//! What is different in a plan that was saved on an earlier day.

use imr_text::{Line, Text};
use yew::prelude::*;

use crate::state::change::Difference;
use crate::state::plan_file::OpenedPlan;

/// When the plan was saved and what is different now; nothing where none was opened.
pub fn opened_note(text: Text, opened: Option<OpenedPlan>) -> Html {
    let Some(OpenedPlan { saved_on, difference, is_partial }) = opened else { return Html::default() };
    let difference = difference.map(|difference| match difference {
        Difference::FirstStep => Line::OpenedFirstStep,
        Difference::Steps => Line::OpenedSteps,
        Difference::Day => Line::OpenedDay,
        Difference::Nothing => Line::OpenedNothing,
    });
    html! {
        <p class="imr-changed" role="status">
            { text.line_on(Line::PlanOpened, saved_on) }
            if let Some(difference) = difference {
                { " " }{ text.line(difference) }
            }
            if is_partial {
                { " " }{ text.line(Line::PlanPartial) }
            }
        </p>
    }
}
