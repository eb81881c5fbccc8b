//! The outcome: what to do, by which day, whom to call, and why. Urgent first, and every guard before its steps.

use imr_rules::agency::Agency;
use imr_rules::date::{Date, days_after};
use imr_rules::deadline::{Actor, Deadline, DeadlineKind, Standing};
use imr_rules::law;
use imr_rules::outcome::{Does, Effect, Guard, Outcome, Step, Timing};
use imr_rules::plan::{Members, Phone, Plan};
use imr_rules::what_would_change;
use imr_text::Line;
use yew::prelude::*;

use super::{Draw, parts};
use crate::browser;
use crate::state::Action;

pub fn page(draw: Draw, outcome: &Outcome) -> Html {
    let Draw { state, text, .. } = draw;
    let route = text.route(outcome.route);
    let power = outcome.regulator.and_then(|(regulator, certainty)| text.power(regulator, certainty));
    // The heading gets the focus; who listens to the page must not miss what stands above it.
    let above = match (outcome.emergency, outcome.urgent) {
        (true, Some(_)) => Some("imr-emergency imr-urgent"),
        (true, None) => Some("imr-emergency"),
        (false, Some(_)) => Some("imr-urgent"),
        (false, None) => None,
    };
    html! {
        <article class="imr-outcome" data-outcome={outcome.route.name()}>
            if outcome.emergency {
                <section class="imr-card imr-alarm">
                    <h2 id="imr-emergency">{ text.line(Line::EmergencyTitle) }</h2>
                    <p>{ parts::prose(text.line(Line::EmergencyText)) }</p>
                </section>
            }
            if let Some(urgent) = outcome.urgent.map(|urgent| text.urgent(urgent)) {
                <section class="imr-card imr-urgent">
                    <h2 id="imr-urgent">{ parts::prose(urgent.title) }</h2>
                    <p>{ parts::prose(urgent.text) }</p>
                </section>
            }
            <h1 tabindex="-1" aria-describedby={above}>{ parts::prose(route.title) }</h1>
            <p class="imr-lead">{ parts::prose(route.text) }</p>
            if power.is_some() || outcome.plan.is_some() {
                <p class="imr-power">
                    if let Some(plan) = outcome.plan {
                        <strong data-plan={plan.name()}>{ text.plan(plan) }</strong>{ ". " }
                    }
                    { power.map(parts::prose) }
                </p>
            }
            { parts::clock_check(draw) }
            <p class="imr-small">{ text.line_on(Line::TodayTaken, state.today) }</p>
            { stale(draw) }
            <section class="imr-section">
                <h2>{ text.line(Line::StepsTitle) }</h2>
                <ol class="imr-steps">{ for steps(draw, outcome) }</ol>
            </section>
            if !outcome.deadlines.is_empty() {
                <section class="imr-section">
                    <h2>{ text.line(Line::DatesTitle) }</h2>
                    <p>{ text.line(Line::DatesText) }</p>
                    <ol class="imr-dates">{ for outcome.deadlines.iter().map(|deadline| date_item(draw, outcome, deadline)) }</ol>
                </section>
            }
            { later(draw, outcome) }
            <section class="imr-section">
                <h2>{ text.line(Line::PapersTitle) }</h2>
                <ul class="imr-papers">
                    { for outcome.papers.papers().iter().map(|&paper| html! {
                        <li>{ parts::prose(text.paper(paper)) }</li>
                    }) }
                </ul>
            </section>
            { doors(draw, outcome) }
            { next(draw, outcome) }
            { changes(draw) }
            { reasons(draw, outcome) }
            <section class="imr-section imr-given">
                <h2>{ text.line(Line::AnswersTitle) }</h2>
                { parts::answers(draw) }
            </section>
            <div class="imr-buttons imr-last">
                <button type="button" class="imr-button" data-action="print"
                    onclick={Callback::from(|_: MouseEvent| browser::print())}>{ text.line(Line::Print) }</button>
                <button type="button" class="imr-quiet" data-action="start-over"
                    onclick={draw.on_click(Action::StartedOver)}>{ text.line(Line::StartOver) }</button>
            </div>
            <p class="imr-small imr-screen">{ text.line(Line::StartOverText) }</p>
            <p class="imr-small">{ text.line(Line::StartLegal) }</p>
        </article>
    }
}

/// The rules were checked long ago: every day and number is to be confirmed.
fn stale(draw: Draw) -> Html {
    let Draw { state, text, .. } = draw;
    if !law::is_stale(state.today) {
        return Html::default();
    }
    html! {
        <section class="imr-card imr-guards">
            <h2>{ text.line(Line::StaleTitle) }</h2>
            <p>{ text.line_on(Line::StaleText, law::checked()) }</p>
        </section>
    }
}

/// Every step, each with what it does to other rights. A warning is told in full before the first step it belongs to.
fn steps(draw: Draw, outcome: &Outcome) -> Vec<Html> {
    let mut told: Vec<Guard> = Vec::new();
    outcome
        .steps
        .iter()
        .map(|step| {
            let mut effects = outcome.effects(step);
            effects.retain(|effect| effect.guard.is_none_or(|guard| !told.contains(&guard)));
            told.extend(effects.iter().filter_map(|effect| effect.guard));
            step_item(draw, outcome, step, &effects)
        })
        .collect()
}

/// What the step would end, risk or cost, and what it leaves open: before how it is done.
fn effects_of(draw: Draw, effects: &[Effect]) -> Html {
    let text = draw.text;
    let guards: Vec<Guard> = effects.iter().filter_map(|effect| effect.guard).collect();
    let open: Vec<&str> = effects
        .iter()
        .filter(|effect| effect.does == Does::LeavesOpen)
        .map(|effect| text.right(effect.right))
        .collect();
    html! {
        <>
            if !guards.is_empty() {
                <div class="imr-guards">
                    <p class="imr-eyebrow">{ text.line(Line::GuardsTitle) }</p>
                    { for guards.iter().map(|&guard| html! {
                        <div data-guard={guard.name()}>
                            <p>{ parts::prose(text.guard(guard)) }</p>
                            { parts::sources(text, guard.sources()) }
                        </div>
                    }) }
                </div>
            }
            if !open.is_empty() {
                <p class="imr-small imr-open">{ text.line_with(Line::LeavesOpen, "rights", &open.join("; ")) }</p>
            }
        </>
    }
}

fn step_item(draw: Draw, outcome: &Outcome, step: &Step, effects: &[Effect]) -> Html {
    let text = draw.text;
    let words = text.action(step.action);
    html! {
        <li class="imr-step" data-step={step.action.name()}>
            <h3>{ parts::prose(words.title) }</h3>
            if let Some(when) = when(draw, outcome, step) {
                <p class="imr-when">{ when }</p>
            }
            { effects_of(draw, effects) }
            <p>{ parts::prose(words.how) }</p>
            if let Some(say) = words.say {
                <div class="imr-say">
                    <p class="imr-eyebrow">{ text.line(Line::SayTitle) }</p>
                    <blockquote><p>{ parts::prose(say) }</p></blockquote>
                </div>
            }
            <p class="imr-eyebrow">{ text.line(Line::CallTitle) }</p>
            { parts::contact(text, step.action.agency()) }
            if let (Agency::Plan, Some(plan)) = (step.action.agency(), outcome.plan) {
                { numbers_of(draw, plan) }
            }
        </li>
    }
}

/// The numbers the plan gave for its own members, each with its day. The one on the card comes first, above.
fn numbers_of(draw: Draw, plan: Plan) -> Html {
    let (phones, _) = plan.phones();
    let for_medicare = |phone: &&Phone| matches!(phone.members, Members::Medicare | Members::CalpersMedicare);
    phones
        .iter()
        .enumerate()
        .filter(|(_, phone)| !for_medicare(phone))
        .filter_map(|(place, _)| draw.text.plan_gave(plan, place))
        .map(|gave| html! { <p class="imr-small" data-plan-number="true">{ parts::prose(&gave) }</p> })
        .collect()
}

/// When a step is to be done; nothing where the law sets no day.
fn when(draw: Draw, outcome: &Outcome, step: &Step) -> Option<Html> {
    let Draw { state, text, .. } = draw;
    let deadline = outcome.deadline_of(step);
    let standing = deadline.map(|deadline| deadline.standing(state.today));
    let line = |line: Line| Some(html! { { text.line(line) } });
    match step.timing {
        Timing::Anytime => None,
        Timing::Today => line(Line::StepToday),
        Timing::By(_) => match (standing, deadline.and_then(|deadline| deadline.by)) {
            (Some(Standing::PerhapsInTime), _) => line(Line::StepPerhaps),
            (Some(Standing::Late), _) => line(Line::StepLate),
            (_, Some(by)) => Some(parts::on_day(by, text.line_on(Line::StepBy, by))),
            (_, None) => line(Line::StepToday),
        },
        Timing::After(_) => match (standing, deadline.and_then(|deadline| turn(deadline, state.today))) {
            (Some(Standing::WaitOver), _) => line(Line::StepWaitOver),
            (_, Some((_, from))) => Some(parts::on_day(from, text.line_on(Line::StepFrom, from))),
            (_, None) => line(Line::StepFromUndated),
        },
    }
}

/// The day a plan's time ends, and the day after, on which the person can go on. Once the earliest reading has passed
/// without the wait being surely over, the latest one counts.
fn turn(deadline: &Deadline, today: Date) -> Option<(Date, Date)> {
    let by = deadline.by?;
    let end = if today > by { deadline.last.unwrap_or(by) } else { by };
    Some((end, days_after(end, 1)?))
}

fn date_item(draw: Draw, outcome: &Outcome, deadline: &Deadline) -> Html {
    let Draw { state, text, .. } = draw;
    let words = text.deadline(deadline.kind);
    let standing = deadline.standing(state.today);
    let limit = deadline.kind.limit();
    let (mark, by_line) = match deadline.kind.actor() {
        Actor::You => ("imr-date", Line::DateBy),
        // How long an insurer has was not read: the day is when the agency takes the case, not when the insurer must act.
        Actor::Plan if deadline.kind == DeadlineKind::InsurerAnswer => ("imr-date imr-wait", Line::DateBy),
        Actor::Plan => ("imr-date imr-wait", Line::DatePlanBy),
    };
    let when = match (deadline.by, deadline.kind.actor()) {
        (Some(by), _) => Some(parts::on_day(by, text.line_on(by_line, by))),
        (None, Actor::You) => Some(html! { { text.line(Line::DateToday) } }),
        (None, Actor::Plan) => None,
    };
    let told = match standing {
        Standing::Open => None,
        Standing::Undated => Some(text.line(Line::DateNone).to_owned()),
        Standing::PerhapsInTime => Some(text.line(Line::DatePerhaps).to_owned()),
        Standing::Late => Some(text.line(Line::StepLate).to_owned()),
        Standing::Waiting => Some(turn(deadline, state.today).map_or_else(
            || text.line(Line::DateWaitUndated).to_owned(),
            |(end, from)| text.line_on(Line::DateWait, end).replace("{next}", &text.date(from)),
        )),
        Standing::WaitOver => Some(text.line(Line::DateWaitOver).to_owned()),
    };
    // A later day that has passed helps nobody, and the plan's own last day is not one to count on or not.
    let last =
        deadline.by.and(deadline.last).filter(|&last| deadline.kind.actor() == Actor::You && last >= state.today);
    html! {
        <li class={mark} data-deadline={deadline.kind.name()}>
            if let Some(when) = when {
                <p class="imr-when">{ when }</p>
            }
            <h3>{ parts::prose(words.title) }</h3>
            if let Some(told) = told {
                <p>{ parts::prose(&told) }</p>
            }
            if let Some(last) = last {
                <p>{ parts::on_day(last, text.line_on(Line::DateLast, last)) }</p>
            }
            if matches!(standing, Standing::PerhapsInTime | Standing::Late) {
                { late(draw, outcome, deadline) }
            } else {
                <p class="imr-small">{ text.consequence(deadline.kind.consequence()) }</p>
            }
            <p class="imr-small">{ parts::prose(words.counts) }</p>
            <p class="imr-small">{ text.line_with(Line::DateRule, "span", &text.span(limit.safe)) }</p>
            { parts::sources(text, limit.sources) }
        </li>
    }
}

/// What can still be done after the day, on what ground, and what else is still open.
fn late(draw: Draw, outcome: &Outcome, deadline: &Deadline) -> Html {
    let Draw { state, text, .. } = draw;
    let rule = deadline.kind.late_rule();
    let open: Vec<&str> = outcome
        .still_open(deadline.kind, state.today)
        .into_iter()
        .map(|kind| text.deadline(kind).title)
        .chain(outcome.doors.iter().map(|&door| text.door(door).title))
        .collect();
    html! {
        <>
            <p data-late={rule.name()}>{ parts::prose(text.late_rule(rule)) }</p>
            if !rule.sources().is_empty() {
                { parts::sources(text, rule.sources()) }
            }
            if !open.is_empty() {
                <p>{ parts::prose(&text.line_with(Line::StillOpen, "open", &open.join("; "))) }</p>
            }
        </>
    }
}

/// The clocks that do not run yet.
fn later(draw: Draw, outcome: &Outcome) -> Html {
    let text = draw.text;
    let kinds = outcome.later();
    if kinds.is_empty() {
        return Html::default();
    }
    html! {
        <section class="imr-section">
            <h2>{ text.line(Line::LaterTitle) }</h2>
            <p>{ text.line(Line::LaterText) }</p>
            <ul class="imr-dates">
                { for kinds.iter().map(|&kind| {
                    let words = text.deadline(kind);
                    let limit = kind.limit();
                    let line = match kind.actor() {
                        Actor::You => Line::LaterSpan,
                        Actor::Plan => Line::LaterPlanSpan,
                    };
                    html! {
                        <li class="imr-date imr-wait" data-later={kind.name()}>
                            <h3>{ parts::prose(words.title) }</h3>
                            <p>{ text.line_with(line, "span", &text.span(limit.safe)) }</p>
                            <p class="imr-small">{ parts::prose(words.counts) }</p>
                            <p class="imr-small">{ text.consequence(kind.consequence()) }</p>
                            { parts::sources(text, limit.sources) }
                        </li>
                    }
                }) }
            </ul>
        </section>
    }
}

/// The answers that, if they were different, would open another door.
fn changes(draw: Draw) -> Html {
    let Draw { state, text, .. } = draw;
    let changes = what_would_change(state.interview(), state.today);
    if changes.is_empty() {
        return Html::default();
    }
    html! {
        <section class="imr-section">
            <h2>{ text.line(Line::ChangeTitle) }</h2>
            <ul class="imr-list">
                { for changes.iter().map(|change| {
                    let question = change.answer.question();
                    let title = text.question(question).title;
                    let sentence = text
                        .line_with(Line::ChangeIf, "answer", &text.answer(change.answer))
                        .replace("{question}", title)
                        .replace("{route}", text.route(change.route).title);
                    html! {
                        <li data-change={question.name()}>
                            <p>
                                { parts::prose(&sentence) }
                                if change.faster {
                                    { " " }<strong>{ text.line(Line::ChangeFaster) }</strong>
                                }
                            </p>
                            <button type="button" class="imr-link" data-question={question.name()}
                                onclick={draw.on_click(Action::Changed(question))}>
                                { text.line(Line::Change) }<span class="imr-hidden">{ ": " }{ title }</span>
                            </button>
                        </li>
                    }
                }) }
            </ul>
        </section>
    }
}

fn doors(draw: Draw, outcome: &Outcome) -> Html {
    if outcome.doors.is_empty() {
        return Html::default();
    }
    let text = draw.text;
    html! {
        <section class="imr-section">
            <h2>{ text.line(Line::DoorsTitle) }</h2>
            { for outcome.doors.iter().map(|&door| {
                let words = text.door(door);
                html! {
                    <div class="imr-door" data-door={door.name()}>
                        <h3>{ parts::prose(words.title) }</h3>
                        <p>{ parts::prose(words.text) }</p>
                        { parts::contact(text, door.agency()) }
                        { parts::sources(text, &[door.source()]) }
                    </div>
                }
            }) }
        </section>
    }
}

fn next(draw: Draw, outcome: &Outcome) -> Html {
    if outcome.next.is_empty() {
        return Html::default();
    }
    let text = draw.text;
    html! {
        <section class="imr-section">
            <h2>{ text.line(Line::NextTitle) }</h2>
            <ul class="imr-list">
                { for outcome.next.iter().map(|&next| html! {
                    <li data-next={next.name()}>
                        <p>{ parts::prose(text.next(next)) }</p>
                        { parts::sources(text, next.sources()) }
                    </li>
                }) }
            </ul>
        </section>
    }
}

fn reasons(draw: Draw, outcome: &Outcome) -> Html {
    if outcome.reasons.is_empty() {
        return Html::default();
    }
    let text = draw.text;
    html! {
        <section class="imr-section">
            <h2>{ text.line(Line::ReasonsTitle) }</h2>
            <ul class="imr-list">
                { for outcome.reasons.iter().map(|&reason| html! {
                    <li data-reason={reason.name()}>
                        <p>{ parts::prose(text.reason(reason)) }</p>
                        { parts::citations(text, reason.sources()) }
                        if let Some(plan) = outcome.plan.filter(|_| reason.is_of_plan_list()) {
                            <p class="imr-source" data-plan-row={plan.name()}>{ text.plan_row(plan) }</p>
                        }
                    </li>
                }) }
            </ul>
        </section>
    }
}
