//! Whom to call: in full where an agency first comes up, and then by the number of that step.

use imr_rules::agency::Agency;
use imr_rules::outcome::Control;
use imr_text::{Line, Reach, digits};
use yew::prelude::*;

use super::{
    ContactAbove, OutcomeView, about, county_lines, external_link, hours, note, plan_numbers, prose, short_name,
    source_day, tel,
};

/// The contact of a step, by the number of the step on the page, or of another way; nothing where we show neither number nor
/// page.
pub fn contact(view: &OutcomeView, agency: Agency, step: Option<usize>) -> Html {
    let text = view.text();
    let Reach { name, phone, link, .. } = text.reach(agency);
    match view.contact_above(agency, step) {
        ContactAbove::Nowhere => {}
        ContactAbove::InStep(step) => return phone.map(|phone| same_number(view, step, phone)).unwrap_or_default(),
        ContactAbove::InOtherWay => {
            return phone.map(|phone| html! { <p class="imr-small">{ tel(phone) }</p> }).unwrap_or_default();
        }
    }
    let has_own_numbers = matches!(agency, Agency::Plan | Agency::CountyMentalHealth);
    if phone.is_none() && link.is_none() && !has_own_numbers {
        return Html::default();
    }
    let words = text.agency(agency);
    let is_above = step == Some(1) && (phone.is_some() || view.outcome.controls().first == Control::OwnNumber(agency));
    if is_above {
        // The number, or where to find it, is beside the answer.
        return html! {
            <div class="imr-contact" data-agency={agency.name()}>
                if agency == Agency::CountyMentalHealth {
                    { county_lines(view) }
                }
                { more_ways(view, agency) }
            </div>
        };
    }
    html! {
        <div class="imr-contact" data-agency={agency.name()}>
            <p>
                <strong>{ name.map_or(words.what, short_name) }</strong>
                if let Some(phone) = phone {
                    { " " }
                    { tel(phone) }
                }
            </p>
            { hours(view.reader, agency) }
            if let Some(plan) = view.outcome.plan.filter(|_| agency == Agency::Plan) {
                { for plan_numbers(text, plan) }
            }
            if agency == Agency::CountyMentalHealth {
                { county_lines(view) }
            }
            { more_ways(view, agency) }
        </div>
    }
}

fn same_number(view: &OutcomeView, step: usize, phone: &'static str) -> Html {
    let sentence = view.text().line_with(Line::SameNumber, "number", &digits(step));
    html! { <p class="imr-small">{ sentence }{ " " }{ tel(phone) }</p> }
}

/// What few people need: the line for deaf people, the languages, the page, where to send papers.
fn more_ways(view: &OutcomeView, agency: Agency) -> Html {
    let text = view.text();
    let Reach { name, phone, tty, link, fax, mail } = text.reach(agency);
    let words = text.agency(agency);
    let name = name.unwrap_or(words.what);
    let has_more = [tty, link, fax, mail, words.languages].iter().any(Option::is_some) || phone.is_some();
    if !has_more {
        return Html::default();
    }
    html! {
        <details class="imr-more">
            <summary>{ text.line(Line::MoreWays) }{ about(name) }</summary>
            <p>{ words.what }</p>
            if let Some(tty) = tty {
                <p>{ text.line(Line::Tty) }{ " " }{ tel(tty) }</p>
            }
            if let Some(languages) = words.languages {
                <p>{ prose(languages) }</p>
            }
            if let Some(link) = link {
                <p>{ external_link(link, html! { <>{ text.line(Line::Website) }{ about(name) }</> }) }</p>
            }
            if let Some(fax) = fax {
                <p>{ text.line_with(Line::Fax, "phone", fax) }</p>
            }
            if let Some(mail) = mail {
                <p>{ text.line_with(Line::Mail, "address", mail) }</p>
            }
            if let Some(source) = agency.number_source().filter(|_| phone.is_some()) {
                <div class="imr-said">
                    <p>{ text.line(Line::NumberSource) }{ " " }{ source_day(view.reader, source, Line::NumberWeak) }</p>
                    { note(view, &[source]) }
                </div>
            }
        </details>
    }
}
