//! The plan list: who watches over each plan, and which plans each county has for Medi-Cal.

use super::Review;
use super::words::{field, id, table};
use crate::html::Html;
use crate::plan_list::Listed;

/// What is shown of a plan: the heading in the file, and the words for it.
const OF_A_PLAN: [(&str, &str); 13] = [
    ("legal_name", "Legal name"),
    ("names_on_card", "Names on its cards"),
    ("product_lines", "What it sells"),
    ("regulator", "Who watches over it"),
    ("regulator_confidence", "How that was read"),
    ("knox_keene_licensed", "DMHC licence"),
    ("member_phone", "Phone"),
    ("phone_for", "Whom the phone is for"),
    ("phone_display", "How the phone is shown"),
    ("medi_cal_counties", "Medi-Cal counties"),
    ("source", "Source"),
    ("source_date", "Date of the source"),
    ("note", "Note"),
];

pub fn write(review: &Review<'_>, html: &mut Html) {
    html.line(
        "p",
        "The list the product knows plans by. What an agency or the plan itself says counts as stated. A secondary source is \
         shown as “probably”. What was inferred is only a reason to call. A phone is shown only where its row says “dated”, \
         after the words “the number on your card”.",
    );
    for plan in review.plans {
        html.element("div", &[("class", "item"), ("id", &id("plan", &plan.name))], |html| {
            html.element("h3", &[], |html| html.text(&format!("{} ({})", plan.cell("brand"), plan.name)));
            html.element("dl", &[], |html| {
                for (heading, words) in OF_A_PLAN {
                    if !plan.cell(heading).is_empty() {
                        field(html, words, |html| html.text(&spaced(plan.cell(heading))));
                    }
                }
            });
        });
    }
    html.line("h3", "Counties");
    table(
        html,
        "Medi-Cal plans by county",
        &["County", "Plans", "Model", "How it was read", "Source and note"],
        |html| {
            for county in review.counties {
                html.element("tr", &[("id", &id("county", &county.name.replace(' ', "-")))], |html| row(html, county));
            }
        },
    );
}

fn row(html: &mut Html, county: &Listed) {
    html.line("td", &county.name);
    html.element("td", &[], |html| {
        for (number, plan) in county.cell("plan_ids").split(';').enumerate() {
            html.text(if number > 0 { ", " } else { "" });
            html.link(&["#plan-", plan.trim()].concat(), plan.trim());
        }
        if !county.cell("also_on_cards").is_empty() {
            html.text(&format!(". Also on cards: {}", spaced(county.cell("also_on_cards"))));
        }
    });
    html.line("td", &county.cell("model").replace('_', " "));
    html.line("td", county.cell("confidence"));
    html.element("td", &[], |html| {
        html.text(&spaced(county.cell("source")));
        html.text(" ");
        html.text(county.cell("note"));
    });
}

/// A list in a cell stands between semicolons, without spaces.
fn spaced(cell: &str) -> String {
    cell.split(';').map(str::trim).collect::<Vec<_>>().join("; ")
}
