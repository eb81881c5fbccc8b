//! The steps: what to do, when, what it touches, how, and whom to call.

use imr_rules::agency::Agency;
use imr_rules::deadline::Standing;
use imr_rules::outcome::{Does, Effect, Guard, Outcome, Step, Timing};
use imr_rules::plan::Members;
use imr_text::Line;

use super::dates::turn;
use crate::view::element::{Attribute, Element};
use crate::view::{Draw, parts};

/// How many steps fill the first screen, with what stands above them.
const FIRST_STEPS: usize = 1;

/// Every step, each with what it does to other rights. A warning is told in full before the first step it belongs to.
pub fn list(draw: Draw, outcome: &Outcome) -> Element {
    let mut told: Vec<Guard> = Vec::new();
    let mut list = Element::new("ol", "imr-steps");
    for (place, step) in outcome.steps.iter().enumerate() {
        if !draw.whole && place >= FIRST_STEPS {
            list = list.child_if(None);
            continue;
        }
        let mut effects = outcome.effects(step);
        effects.retain(|effect| effect.guard.is_none_or(|guard| !told.contains(&guard)));
        told.extend(effects.iter().filter_map(|effect| effect.guard));
        list = list.child(item(draw, outcome, step, &effects));
    }
    list
}

fn item(draw: Draw, outcome: &Outcome, step: &Step, effects: &[Effect]) -> Element {
    let text = draw.text;
    let words = text.action(step.action);
    let agency = step.action.agency();
    let say = words.say.map(|say| {
        let quote = Element::new("blockquote", "").child(Element::new("p", "").prose(say));
        Element::new("div", "imr-say").child(eyebrow(draw, Line::SayTitle)).child(quote)
    });
    let item = Element::new("li", "imr-step")
        .place(Attribute::Step, step.action.index())
        .child(Element::new("h3", "").prose(words.title))
        .child_if(when(draw, outcome, step))
        .child_if(guards(draw, effects))
        .child_if(leaves_open(draw, effects))
        .child(Element::new("p", "").prose(words.how))
        .child_if(say)
        .child(eyebrow(draw, Line::CallTitle))
        .child(parts::contact(draw, agency));
    if agency == Agency::Plan { numbers(draw, outcome, item) } else { item }
}

fn eyebrow(draw: Draw, line: Line) -> Element {
    Element::new("p", "imr-eyebrow").line(draw.text, line)
}

/// What the step would end, risk or cost: before how it is done.
fn guards(draw: Draw, effects: &[Effect]) -> Option<Element> {
    let text = draw.text;
    let mut card = None;
    for guard in effects.iter().filter_map(|effect| effect.guard) {
        let told = Element::new("div", "")
            .place(Attribute::Guard, guard.index())
            .child(Element::new("p", "").prose(text.guard(guard)))
            .child(parts::sources(draw, guard.sources()));
        let begun = card.unwrap_or_else(|| Element::new("div", "imr-guards").child(eyebrow(draw, Line::GuardsTitle)));
        card = Some(begun.child(told));
    }
    card
}

/// What the step leaves as it is.
fn leaves_open(draw: Draw, effects: &[Effect]) -> Option<Element> {
    let text = draw.text;
    let mut open: Vec<&str> = Vec::new();
    for effect in effects {
        if effect.does == Does::LeavesOpen {
            open.push(text.right(effect.right));
        }
    }
    let told = || text.line_with(Line::LeavesOpen, "rights", &open.join("; "));
    (!open.is_empty()).then(|| Element::new("p", "imr-small imr-open").text(&told()))
}

/// The numbers the plan gave for its own members, each with its day. The one on the card comes first, above.
fn numbers(draw: Draw, outcome: &Outcome, mut item: Element) -> Element {
    let Some(plan) = outcome.plan else { return item };
    let (phones, _) = plan.phones();
    for (place, phone) in phones.iter().enumerate() {
        let for_medicare = matches!(phone.members, Members::Medicare | Members::CalpersMedicare);
        if !for_medicare && let Some(gave) = draw.text.plan_gave(plan, place) {
            item = item.child(Element::new("p", "imr-small").set(Attribute::PlanNumber, "true").prose(&gave));
        }
    }
    item
}

/// When a step is to be done; nothing where the law sets no day.
fn when(draw: Draw, outcome: &Outcome, step: &Step) -> Option<Element> {
    let Draw { state, text, .. } = draw;
    let deadline = outcome.deadline_of(step);
    let standing = deadline.map(|deadline| deadline.standing(state.today));
    let closed = deadline.is_some_and(|deadline| deadline.offices_closed(state.today));
    let (line, day) = match step.timing {
        Timing::Anytime => return None,
        Timing::Today => (Line::StepToday, None),
        Timing::By(_) => match (standing, deadline.and_then(|deadline| deadline.due(state.today))) {
            (Some(Standing::PerhapsInTime), _) if closed => (Line::StepTodayClosed, None),
            (Some(Standing::PerhapsInTime), _) => (Line::StepPerhaps, None),
            (Some(Standing::Late), _) => (Line::StepLate, None),
            (_, Some(_)) if closed => (Line::StepTodayClosed, None),
            (_, Some(due)) => (Line::StepBy, Some(due.act_by)),
            (_, None) => (Line::StepToday, None),
        },
        Timing::After(_) => match (standing, deadline.and_then(|deadline| turn(deadline, state.today))) {
            (Some(Standing::WaitOver), _) => (Line::StepWaitOver, None),
            (_, Some((_, from))) => (Line::StepFrom, Some(from)),
            (_, None) => (Line::StepFromUndated, None),
        },
    };
    let told = Element::new("p", "imr-when");
    Some(match day {
        Some(day) => told.child(parts::on_day(day, &text.line_on(line, day))),
        None => told.line(text, line),
    })
}
