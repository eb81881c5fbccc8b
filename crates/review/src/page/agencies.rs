//! Everyone the product tells people to call.

use imr_rules::agency::{Agency, COUNTY_LINES, Form, Hours, MAIN};
use imr_text::iso;

use super::Review;
use super::words::{field, id, table};
use crate::html::Html;

pub fn write(review: &Review<'_>, html: &mut Html) {
    html.line("p", "Please dial each number once. The six marked as main also stand on the page that shows when nothing else works.");
    for &agency in Agency::ALL {
        let contact = agency.contact();
        html.element("div", &[("class", "item"), ("id", &id("agency", agency.name()))], |html| {
            match review.text.reach(agency).name {
                Some(name) => html.line("h3", name),
                None => review.said(html, "h3", |text| text.agency(agency).what),
            }
            html.element("dl", &[], |html| {
                field(html, "What it is", |html| review.says(html, |text| text.agency(agency).what));
                field(html, "Phone", |html| match contact.phone {
                    Some(phone) => html.phone(phone),
                    None => html.text("none shown; it stands on the person’s own card or letter"),
                });
                if let Some(tty) = contact.tty {
                    field(html, "TTY", |html| html.phone(tty));
                }
                if let Some(fax) = contact.fax {
                    field(html, "Fax", |html| html.text(fax));
                }
                if let Some(mail) = contact.mail {
                    field(html, "Mail", |html| html.text(mail));
                }
                if agency == Agency::CountyMentalHealth {
                    field(html, "By county", by_county);
                }
                if let Some(link) = contact.link {
                    field(html, "Web page", |html| html.link(link, link));
                }
                let text = review.text.agency(agency);
                if let Some(hours) = review.text.hours(agency.hours()) {
                    field(html, "Hours", |html| html.text(&hours));
                    field(html, "Closed", |html| html.text(closed(agency.hours())));
                }
                if text.languages.is_some() {
                    field(html, "Languages", |html| {
                        review.says(html, |text| text.agency(agency).languages.unwrap_or_default());
                    });
                }
                if MAIN.contains(&agency) {
                    field(html, "Main number", |html| html.text("yes"));
                }
                if let Some(source) = contact.source {
                    field(html, "Source", |html| {
                        review.sources(html, &[source]);
                        html.text(&[", checked ", &iso(source.checked()), ". "].concat());
                        if let Some(caution) = review.caution(source) {
                            html.line("strong", &caution);
                        }
                    });
                }
            });
        });
    }
}

/// The days on which the page says that an agency is closed.
const fn closed(hours: Hours) -> &'static str {
    match hours {
        Hours::Weekdays { .. } => {
            "on Saturday, Sunday and State or federal holidays, which the page says on such a day"
        }
        Hours::DayAndNight => "never",
        Hours::Unknown => "not known",
    }
}

/// The forms that agencies take online, with what each asks for.
pub fn write_forms(review: &Review<'_>, html: &mut Html) {
    html.line("p", "The first button of an outcome opens one of these, where its first step is to send a form.");
    table(html, "Forms", &["The button", "Leads to", "Below the button", "What it asks for", "Source"], |html| {
        for &form in Form::ALL {
            let link = form.agency().contact().link.unwrap_or_default();
            html.element("tr", &[("id", &id("form", form.name()))], |html| {
                review.said(html, "td", |text| text.form(form).open);
                html.element("td", &[], |html| html.link(link, link));
                review.said(html, "td", |text| text.form(form).note.unwrap_or_default());
                review.said(html, "td", |text| text.form(form).asks.unwrap_or_default());
                html.element("td", &[], |html| review.sources(html, form.asks().as_slice()));
            });
        }
    });
}

fn by_county(html: &mut Html) {
    for line in &COUNTY_LINES {
        html.text(&[line.county, " "].concat());
        html.phone(line.phone);
        if let Some(family) = line.family_phone {
            html.text(" (families ");
            html.phone(family);
            html.text(")");
        }
        html.text(". ");
    }
}
