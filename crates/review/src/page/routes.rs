//! The outcomes: one for each door that can be the person's, with everything that can stand in it.

use imr_rules::outcome::Route;

use super::Review;
use super::words::{anchor, count, field, id, list, outcome_number, paths};
use crate::findings::{OfRoute, Tally, ranked};
use crate::html::Html;

pub fn write(review: &Review<'_>, html: &mut Html) {
    html.line(
        "p",
        "Each outcome begins with one sentence: the door that is the person’s. What stands below it differs from case to \
         case; everything that can stand there is listed, with the number of paths. The full words of each step are in the \
         section “Steps”.",
    );
    for &route in Route::ALL {
        html.element("div", &[("class", "item route"), ("id", &id("route", route.name()))], |html| {
            html.element("h3", &[], |html| {
                html.text(&["Outcome ", &outcome_number(route), ". "].concat());
                review.says(html, |text| text.route(route).title);
            });
            review.said(html, "p", |text| text.route(route).text);
            match review.findings.routes.get(&route) {
                Some(found) => one(review, html, found),
                None => html.line("p", "No path leads here."),
            }
        });
    }
}

fn one(review: &Review<'_>, html: &mut Html, found: &OfRoute) {
    let whole = found.paths;
    html.element("dl", &[], |html| {
        field(html, "Leads here", |html| html.text(&format!("{} of {}", paths(whole), count(review.findings.paths))));
        filled(html, "Rows applied", &found.rows, |html, tally| {
            for (number, (row, _)) in ranked(tally).into_iter().enumerate() {
                html.text(if number > 0 { ", " } else { "" });
                html.link(&anchor("row", row.name()), row.name());
            }
        });
        filled(html, "Same-day box on top", &found.urgent, |html, tally| {
            list(html, tally, whole, |html, urgent| {
                review.linked(html, &anchor("urgent", urgent.name()), |text| text.urgent(urgent).title)
            });
        });
        filled(html, "Who has power over the plan", &found.powers, |html, tally| {
            list(html, tally, whole, |html, (regulator, certainty)| {
                review.says(html, |text| text.power(regulator, certainty).unwrap_or_default());
            });
        });
        filled(html, "Steps", &found.steps, |html, tally| {
            list(html, tally, whole, |html, action| {
                review.linked(html, &anchor("step", action.name()), |text| text.action(action).title);
                html.text(" (");
                for (number, &when) in found.timings.get(&action).into_iter().flatten().enumerate() {
                    html.text(if number > 0 { "; or " } else { "" });
                    review.when(html, when);
                }
                html.text(")");
            });
        });
        for (term, tally) in [("Clocks that run", &found.deadlines), ("Clocks that a step will start", &found.later)] {
            filled(html, term, tally, |html, tally| {
                list(html, tally, whole, |html, kind| {
                    review.linked(html, &anchor("deadline", kind.name()), |text| text.deadline(kind).title);
                });
            });
        }
        filled(html, "Warnings before a step", &found.guards, |html, tally| {
            list(html, tally, whole, |html, guard| {
                review.linked(html, &anchor("guard", guard.name()), |text| text.guard(guard))
            });
        });
        filled(html, "Other doors that stay open", &found.doors, |html, tally| {
            list(html, tally, whole, |html, door| {
                review.linked(html, &anchor("door", door.name()), |text| text.door(door).title)
            });
        });
        filled(html, "What happens next", &found.next, |html, tally| {
            list(html, tally, whole, |html, next| {
                review.linked(html, &anchor("next", next.name()), |text| text.next(next))
            });
        });
        filled(html, "Why", &found.reasons, |html, tally| {
            list(html, tally, whole, |html, reason| {
                review.linked(html, &anchor("reason", reason.name()), |text| text.reason(reason));
                html.text(" [");
                review.sources(html, reason.sources());
                html.text("]");
            });
        });
        field(html, "The shortest case that leads here", |html| review.case(html, &found.example));
    });
}

/// A field that is left out where there is nothing to say.
fn filled<K>(html: &mut Html, term: &str, tally: &Tally<K>, inside: impl FnOnce(&mut Html, &Tally<K>)) {
    if !tally.is_empty() {
        field(html, term, |html| inside(html, tally));
    }
}
