//! A long list of names: a field to type in, the counties, and a button for the rest. All of it works without typing.

use imr_rules::answers::{Answer, Question};
use imr_rules::plan::County;
use imr_text::{Line, digits};

use super::element::{Attribute, Element};
use super::parts::TextField;
use super::{Draw, parts};
use crate::ears::Heard;
use crate::state::Action;

/// The name of the field: Enter in it does not continue.
pub const FIELD: &str = "find";
const HINT: &str = "imr-find-hint";
const COUNTY: &str = "imr-county";
const COUNTY_HINT: &str = "imr-county-hint";

/// What stands above the list. `offered` is the whole list.
pub fn search(draw: Draw, question: Question, offered: &[Answer]) -> Element {
    let Draw { state, text, .. } = draw;
    let finder = &state.draft.finder;
    let names: Vec<Answer> = offered.iter().copied().filter(|answer| answer.is_of_plan_list()).collect();
    let found = names.iter().filter(|&&answer| finder.shows(text, answer)).count();
    let told = match (finder.narrows(), found) {
        (false, _) => String::new(),
        (true, 0) => text.line(Line::FinderNone).to_owned(),
        (true, found) => text.line_with(Line::FinderFound, "count", &digits(found)),
    };
    let label = text.line(Line::FinderLabel);
    let field =
        TextField { name: FIELD, label, value: &finder.typed, digits: false, invalid: false, described_by: Some(HINT) };
    let searched = draw.on_value(Box::new(|typed| Some(Action::Searched(typed))));
    let all = (question == Question::PlanOnCard && !finder.narrows()).then(|| {
        Element::new("button", "imr-quiet")
            .set(Attribute::Type, "button")
            .set(Attribute::Action, "all-names")
            .set(Attribute::Expanded, parts::yes_or_no(finder.all))
            .on(Heard::Click, draw.on(Action::ToggledAllNames))
            .text(&text.line_with(Line::FinderAll, "count", &digits(names.len())))
    });
    Element::new("div", "imr-finder")
        .key("finder")
        .child_if((question == Question::MediCalPlan).then(|| counties(draw)))
        .child(parts::text_field(&field, searched))
        .child(Element::new("p", "imr-hint").set(Attribute::Id, HINT).line(text, Line::FinderHint))
        .child(Element::new("div", "imr-found").set(Attribute::Role, "status").text(&told))
        .child_if(all)
}

fn counties(draw: Draw) -> Element {
    let Draw { state, text, .. } = draw;
    let chosen = state.draft.finder.county;
    let chose = |value: String| {
        let county = value.parse().ok().and_then(|place: usize| County::ALL.get(place).copied());
        Some(Action::ChoseCounty(county))
    };
    let list = Element::new("select", "imr-input")
        .set(Attribute::Id, COUNTY)
        .set(Attribute::Name, "county")
        .set(Attribute::Autocomplete, "off")
        .set(Attribute::DescribedBy, COUNTY_HINT)
        .on(Heard::Change, draw.on_value(Box::new(chose)))
        .child(parts::option("", chosen.is_none()).line(text, Line::CountyAny));
    let list = County::ALL.iter().fold(list, |list, &county| {
        list.child(parts::option(&digits(county.index()), chosen == Some(county)).text(text.county(county)))
    });
    Element::new("div", "imr-field")
        .child(Element::new("label", "").set(Attribute::For, COUNTY).line(text, Line::CountyLabel))
        .child(list)
        .child(Element::new("p", "imr-hint").set(Attribute::Id, COUNTY_HINT).line(text, Line::CountyHint))
}
