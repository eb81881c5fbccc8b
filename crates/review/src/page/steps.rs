//! Every step in full: how it is done, what to say, whom to call, and what it does to other rights.

use imr_rules::outcome::{Action, Control, Voice};

use super::Review;
use super::words::{anchor, field, id};
use crate::html::Html;

pub fn write(review: &Review<'_>, html: &mut Html) {
    html.line(
        "p",
        "The steps in full. Each outcome shows those that apply, in order, with the day by which each is done.",
    );
    for &action in Action::ALL {
        html.element("div", &[("class", "item"), ("id", &id("step", action.name()))], |html| {
            review.said(html, "h3", |text| text.action(action).title);
            review.said(html, "p", |text| text.action(action).how);
            html.element("dl", &[], |html| {
                if review.text.action(action).say.is_some() {
                    field(html, "Words to say", |html| {
                        review.says(html, |text| text.action(action).say.unwrap_or_default())
                    });
                    field(html, "Said for somebody else", |html| {
                        review.says(html, |text| text.say(action, Voice::Helper).unwrap_or_default())
                    });
                }
                field(html, "Done by", |html| done_by(review, html, action));
                if let Some(condition) = action.only_if() {
                    field(html, "Only for some", |html| review.says(html, |text| text.condition(condition)));
                }
                field(html, "Whom to call", |html| agency(review, html, action));
                field(html, "In outcomes", |html| outcomes(review, html, action));
            });
        });
    }
}

/// What a person presses: the first screen of an outcome has it for the first step.
fn done_by(review: &Review<'_>, html: &mut Html, action: Action) {
    match action.control() {
        Control::Form(form) => review.linked(html, &anchor("form", form.name()), |text| text.form(form).open),
        Control::Call(_) => html.text("a call to the number below"),
        Control::OwnNumber(_) => html.text("a call or a letter; the number is on the person’s own papers"),
    }
    if action.is_call() {
        html.text("; what is for one number on one day is one call");
    }
}

fn agency(review: &Review<'_>, html: &mut Html, action: Action) {
    let agency = action.agency();
    let contact = agency.contact();
    let address = anchor("agency", agency.name());
    match contact.name {
        Some(name) => html.link(&address, name),
        None => review.linked(html, &address, |text| text.agency(agency).what),
    }
    if let Some(phone) = contact.phone {
        html.text(", ");
        html.phone(phone);
    }
}

fn outcomes(review: &Review<'_>, html: &mut Html, action: Action) {
    let found = review.findings.routes.iter().filter(|(_, found)| found.steps.contains_key(&action));
    review.outcomes(html, found.map(|(route, _)| *route));
}
