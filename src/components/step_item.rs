//! One step: what to do, when, what it touches, how, and whom to call.

use imr_rules::agency::Agency;
use imr_rules::deadline::{Deadline, Standing};
use imr_rules::outcome::{Does, Effect, Guard, Outcome, Step, Timing};
use imr_rules::plan::{Members, Plan};
use imr_text::{Line, Text};
use yew::prelude::*;

use super::deadline_item::wait_end_and_next_day;
use super::{contact, guards, on_day, prose};
use crate::context::Reader;

/// One step of an outcome. `effects` is what it does to other rights, as far as that has not been said beside an earlier one.
pub fn step_item(reader: Reader, outcome: &Outcome, step: &Step, effects: &[Effect]) -> Html {
    let text = reader.text();
    let words = text.action(step.action);
    let agency = step.action.agency();
    let warnings: Vec<Guard> = effects.iter().filter_map(|effect| effect.guard).collect();
    let left_open: Vec<&str> = effects
        .iter()
        .filter(|effect| effect.does == Does::LeavesOpen)
        .map(|effect| text.right(effect.right))
        .collect();
    html! {
        <li class="imr-step" data-step="true">
            <h3>{ prose(words.title) }</h3>
            { when(reader, step, outcome.deadline_of(step).copied()) }
            { guards(reader, &warnings) }
            if !left_open.is_empty() {
                <p class="imr-small imr-open">{ text.line_with(Line::LeavesOpen, "rights", &left_open.join("; ")) }</p>
            }
            <p>{ prose(words.how) }</p>
            if let Some(say) = words.say {
                <div class="imr-say">
                    <p class="imr-eyebrow">{ text.line(Line::SayTitle) }</p>
                    <blockquote><p>{ prose(say) }</p></blockquote>
                </div>
            }
            <p class="imr-eyebrow">{ text.line(Line::CallTitle) }</p>
            { contact(reader, agency) }
            if let Some(plan) = outcome.plan.filter(|_| agency == Agency::Plan) {
                { for plan_numbers(text, plan) }
            }
        </li>
    }
}

/// The numbers the plan gave for its own members, each with its day. The one on the card comes first, above.
fn plan_numbers(text: Text, plan: Plan) -> impl Iterator<Item = Html> {
    let (phones, _) = plan.phones();
    let for_medicare = |members| matches!(members, Members::Medicare | Members::CalpersMedicare);
    let given = phones.iter().enumerate().filter(move |(_, phone)| !for_medicare(phone.members));
    given.filter_map(move |(index, _)| text.plan_gave(plan, index)).map(|number| {
        html! { <p class="imr-small" data-plan-number="true">{ prose(&number) }</p> }
    })
}

/// When the step is to be done; nothing where the law sets no day.
fn when(reader: Reader, step: &Step, deadline: Option<Deadline>) -> Html {
    let (text, today) = (reader.text(), reader.today);
    let standing = deadline.map(|deadline| deadline.standing(today));
    let is_closed = deadline.is_some_and(|deadline| deadline.offices_closed(today));
    let (line, day) = match step.timing {
        Timing::Anytime => return Html::default(),
        Timing::Today => (Line::StepToday, None),
        Timing::By(_) => match (standing, deadline.and_then(|deadline| deadline.due(today))) {
            (Some(Standing::PerhapsInTime), _) if is_closed => (Line::StepTodayClosed, None),
            (Some(Standing::PerhapsInTime), _) => (Line::StepPerhaps, None),
            (Some(Standing::Late), _) => (Line::StepLate, None),
            (_, Some(_)) if is_closed => (Line::StepTodayClosed, None),
            (_, Some(due)) => (Line::StepBy, Some(due.act_by)),
            (_, None) => (Line::StepToday, None),
        },
        Timing::After(_) => match (standing, deadline.and_then(|deadline| wait_end_and_next_day(deadline, today))) {
            (Some(Standing::WaitOver), _) => (Line::StepWaitOver, None),
            (_, Some((_, from))) => (Line::StepFrom, Some(from)),
            (_, None) => (Line::StepFromUndated, None),
        },
    };
    html! {
        <p class="imr-when">
            if let Some(day) = day {
                { on_day(day, text.line_on(line, day)) }
            } else {
                { text.line(line) }
            }
        </p>
    }
}
