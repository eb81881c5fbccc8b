//! What a person takes along from an outcome: on paper, in a calendar, as letters.

use imr_letters::{Event, calendar};
use imr_rules::date::Date;
use imr_rules::deadline::Hour;
use imr_rules::outcome::{Step, When};
use imr_text::{Line, Text, plain};
use yew::prelude::*;

use super::{Icon, Look, OutcomeView, SavePlan, button, icon, tool_button};
use crate::browser;
use crate::context::{Dispatch, use_dispatch, use_reader};
use crate::download::{Download, can_share, share, use_download};
use crate::in_order::insert_in_order;
use crate::state::panels::Panel;
use crate::state::{Action, State};

/// The row of tools.
pub fn tools(view: &OutcomeView, state: &UseReducerHandle<State>) -> Html {
    let has_letters = !view.letters.is_empty();
    html! { <Tools events={events(view)} {has_letters} state={state.clone()} /> }
}

/// The days on which something is to be done, as they would stand in a calendar with full titles.
fn events(view: &OutcomeView) -> Vec<Event> {
    let mut events: Vec<Event> = Vec::new();
    for step in &view.outcome.steps {
        if let Some((day, hour)) = day_of(view, step) {
            let words = view.text().action(step.action);
            let phone = view.text().reach(step.action.agency()).phone.map(|phone| [" ", phone].concat());
            let notes = [&plain(words.how), phone.as_deref().unwrap_or_default()].concat();
            let event = Event { day, hour, title: plain(words.title), notes };
            insert_in_order(&mut events, event, |event| (event.day, event.hour));
        }
    }
    events
}

/// The day and the hour of a step that has one.
fn day_of(view: &OutcomeView, step: &Step) -> Option<(Date, Option<u32>)> {
    match view.outcome.when(step, view.reader.today) {
        When::By { due, hour } => Some((due.act_by, hour.map(Hour::of_the_day))),
        When::From { from, .. } => Some((from, None)),
        // Perhaps the last day: until then the step is still worth taking.
        When::PerhapsInTime { last: Some(last), .. } if last.act_by > view.reader.today => Some((last.act_by, None)),
        When::Today
        | When::Undated
        | When::PerhapsInTime { .. }
        | When::Late { .. }
        | When::FromUndated
        | When::WaitOver
        | When::Anytime => None,
    }
}

/// The props of [`Tools`].
#[derive(PartialEq, Properties)]
struct ToolsProps {
    events: Vec<Event>,
    has_letters: bool,
    state: UseReducerHandle<State>,
}

/// The row of tools, and what the last of them did.
#[component]
fn Tools(props: &ToolsProps) -> Html {
    let ToolsProps { events, has_letters, state } = props;
    let reader = use_reader();
    let text = reader.text();
    let dispatch = use_dispatch();
    let saved = use_state_eq(|| false);
    let printed = use_state_eq(|| false);
    let print = {
        let printed = printed.clone();
        move |_| {
            browser::print();
            printed.set(true);
        }
    };
    let is_saving = use_state_eq(|| false);
    let toggle_saving = {
        let is_saving = is_saving.clone();
        move |_| is_saving.set(!*is_saving)
    };
    let download = use_download();
    let of_visit = (reader.today, state.first_number().wrapping_add(state.desk.open()));
    let save = |is_full: bool| {
        let (download, saved, events) = (download.clone(), saved.clone(), events.clone());
        Callback::from(move |_: MouseEvent| {
            download.emit(calendar_file(text, &events, of_visit, is_full));
            saved.set(true);
        })
    };
    html! {
        <>
            <div class="imr-tools">
                { tool_button(Icon::Printer, "print", print, text.line(Line::Print)) }
                if !events.is_empty() {
                    { tool_button(Icon::Calendar, "calendar", save(false), text.line(Line::Calendar)) }
                }
                if *has_letters {
                    { tool_button(Icon::Letter, "letters", open_letters(&dispatch), text.line(Line::ToolLetters)) }
                }
                <button
                    type="button"
                    class="imr-tool"
                    data-action="save"
                    aria-expanded={if *is_saving { "true" } else { "false" }}
                    onclick={toggle_saving}
                >
                    { icon(Icon::Download) }
                    { text.line(Line::ToolSave) }
                </button>
            </div>
            if *is_saving {
                <SavePlan state={state.clone()} />
            }
            <div class="imr-tool-said">
                <div role="status">
                    if *saved {
                        <p class="imr-small">{ text.line_with(Line::CalendarSaved, "file", CALENDAR_FILE) }</p>
                    }
                    if state.plan_file.is_refused {
                        <p>{ text.line(Line::PlanStale) }</p>
                    }
                </div>
                if *printed {
                    { print_large_button(text) }
                }
                if *saved {
                    { button(Look::Link, "calendar-full", save(true), text.line(Line::CalendarFull)) }
                    { share_button(text, calendar_file(text, events, of_visit, false)) }
                }
            </div>
        </>
    }
}

/// The way to print again with letters that more people can read.
pub fn print_large_button(text: Text) -> Html {
    button(Look::Link, "print-large", |_: MouseEvent| browser::print_large(), text.line(Line::PrintLarge))
}

const CALENDAR_FILE: &str = "days.ics";

/// The calendar's file. Others see a calendar: unless full titles are wanted, they do not say what it is about.
fn calendar_file(text: Text, events: &[Event], (today, visit): (Date, u32), is_full: bool) -> Download {
    let neutral = |event: &Event| Event {
        title: text.line(Line::CalendarNeutral).to_owned(),
        notes: String::new(),
        ..event.clone()
    };
    let file = if is_full {
        calendar(events, today, visit)
    } else {
        let mut neutral: Vec<Event> = events.iter().map(neutral).collect();
        // They all say the same.
        neutral.dedup();
        calendar(&neutral, today, visit)
    };
    Download { name: CALENDAR_FILE.to_owned(), media_type: "text/calendar", bytes: file.into_bytes() }
}

/// The way to hand the file to another app, where the device can: a phone opens its calendar that way.
fn share_button(text: Text, file: Download) -> Html {
    if !can_share(&file) {
        return Html::default();
    }
    button(Look::Link, "calendar-share", move |_: MouseEvent| share(&file), text.line(Line::CalendarShare))
}

/// Opens the list of letters, and goes there.
fn open_letters(dispatch: &Dispatch) -> Callback<MouseEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |_| {
        dispatch.emit(Action::Opened(Panel::Letters));
        browser::show_panel(&Panel::Letters.id());
    })
}
