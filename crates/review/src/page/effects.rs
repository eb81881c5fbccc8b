//! What a step does to other rights, as the page says before the step.

use imr_rules::outcome::{Concern, Does, Guard, Right};

use super::Review;
use super::words::{anchor, count, id, table};
use crate::html::Html;

pub fn write(review: &Review<'_>, html: &mut Html) {
    html.line(
        "p",
        "Before each step the product says what it does to other rights. Nothing we read says that a step stops another \
         clock, so the product never says that it does.",
    );
    html.line("h3", "The warnings");
    table(html, "Warnings", &["Warning", "The right", "What happens to it", "Warns of", "Sources"], |html| {
        for &guard in Guard::ALL {
            let (right, does) = guard.effect();
            html.element("tr", &[("id", &id("guard", guard.name()))], |html| {
                review.said(html, "td", |text| text.guard(guard));
                review.said(html, "td", |text| text.right(right));
                html.line("td", words(does));
                html.line("td", warns_of(guard.concern()));
                html.element("td", &[], |html| review.sources(html, guard.sources()));
            });
        }
    });
    html.line("h3", "Step by step");
    table(html, "Steps and rights", &["Step", "The right", "What happens to it", "Paths"], |html| {
        for (&(action, right, does, guard), &paths) in &review.findings.effects {
            html.element("tr", &[], |html| {
                html.element("td", &[], |html| {
                    review.linked(html, &anchor("step", action.name()), |text| text.action(action).title);
                });
                review.said(html, "td", |text| text.right(right));
                html.element("td", &[], |html| match guard {
                    Some(guard) => html.link(&anchor("guard", guard.name()), words(does)),
                    None => html.text(words(does)),
                });
                html.line("td", &count(paths));
            });
        }
    });
    html.line("h3", "The rights");
    table(html, "Rights", &["As people read it", "Name in the rules"], |html| {
        for &right in Right::ALL {
            html.element("tr", &[("id", &id("right", right.name()))], |html| {
                review.said(html, "td", |text| text.right(right));
                html.line("td", right.name());
            });
        }
    });
}

/// A warning of doing a step comes before the control that does it; one of leaving it out comes last.
const fn warns_of(concern: Concern) -> &'static str {
    match concern {
        Concern::Doing => "doing the step: it comes before the button",
        Concern::Skipping => "leaving the step out: it comes last in the step",
        Concern::NotDone => "what the step does not do: it comes first in the step",
    }
}

const fn words(does: Does) -> &'static str {
    match does {
        Does::Ends => "ends it",
        Does::MayEnd => "may end it",
        Does::MayCost => "may cost money",
        Does::ClockRunsOn => "does not stop its clock",
        Does::LeavesOpen => "leaves it open",
    }
}
