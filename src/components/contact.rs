//! Whom to call.

use imr_rules::agency::Agency;
use imr_rules::law::Source;
use imr_text::{Line, Reach};
use yew::prelude::*;

use super::{about, cited, county_lines, external_link, prose, source_day, tel};
use crate::context::Reader;

/// How to reach an agency.
pub fn contact(reader: Reader, agency: Agency) -> Html {
    let text = reader.text();
    let Reach { name, phone, tty, link, fax, mail } = text.reach(agency);
    let words = text.agency(agency);
    // One that has no official name is called by what it is, and that says where its number is.
    let description = name.map(|_| words.what);
    let name = name.unwrap_or(words.what);
    html! {
        <div class="imr-contact">
            <p class="imr-name">{ name }</p>
            if let Some(description) = description {
                <p class="imr-small">{ description }</p>
            }
            if let Some(phone) = phone {
                <p class="imr-phone">{ tel(phone) }</p>
            }
            if let Some(tty) = tty {
                <p class="imr-small">{ text.line(Line::Tty) }{ " " }{ tel(tty) }</p>
            }
            if let Some(hours) = words.hours {
                <p class="imr-small">{ prose(hours) }</p>
            }
            if let Some(languages) = words.languages {
                <p class="imr-small">{ languages }</p>
            }
            if let Some(link) = link {
                <p class="imr-small">
                    { external_link(link, html! { <>{ text.line(Line::Website) }{ about(name) }</> }) }
                </p>
            }
            if let Some(fax) = fax {
                <p class="imr-small">{ text.line_with(Line::Fax, "phone", fax) }</p>
            }
            if let Some(mail) = mail {
                <p class="imr-small">{ text.line_with(Line::Mail, "address", mail) }</p>
            }
            if agency == Agency::CountyMentalHealth {
                { county_lines(reader) }
            }
            if let Some(source) = phone.and_then(|_| agency.number_source()) {
                { number_source(reader, source) }
            }
        </div>
    }
}

/// Where a phone number was read, and when. A number on the person's own letter is newer than a second-hand one.
pub fn number_source(reader: Reader, source: Source) -> Html {
    let text = reader.text();
    html! {
        <p class="imr-source">
            { text.line(Line::NumberSource) }
            { " " }
            { cited(text.citation(source)) }
            { ". " }
            { source_day(reader, source, Line::NumberWeak) }
        </p>
    }
}
