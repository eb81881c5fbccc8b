//! How past reviews of the same kind ended.

use imr_rules::law::Source;
use imr_rules::outcome::PastReviews;
use imr_text::{Line, filled};
use yew::prelude::*;

use super::{OutcomeView, cited};

/// The width of the picture, in its own units; its height is 8.
const WIDTH: u64 = 100;

/// How many past reviews there were, how many went against the plan, and what that does not mean.
pub fn past_reviews(view: &OutcomeView, reviews: PastReviews) -> Html {
    let text = view.text();
    let (part, count) = (reviews.overturned(), reviews.decisions());
    let label = filled(&text.line_with(Line::PastPicture, "part", &part.to_string()), "count", &count.to_string());
    let width = (part * WIDTH / count).to_string();
    html! {
        <>
            <p>{ text.past_reviews(reviews) }</p>
            <svg class="imr-share" viewBox="0 0 100 8" role="img" aria-label={label} preserveAspectRatio="none">
                <rect class="imr-share-all" width="100" height="8" />
                <rect class="imr-share-part" {width} height="8" />
            </svg>
            <ul>
                <li>{ text.line(Line::PastForecast) }</li>
                <li>{ text.line(Line::PastCounted) }</li>
                <li>{ text.line(Line::PastWho) }</li>
            </ul>
            { for reviews.sources().iter().map(|&source| counted_in(view, source)) }
        </>
    }
}

/// The data, with what its publisher asks to be said of it, in sight; its number is in the list of sources.
fn counted_in(view: &OutcomeView, source: Source) -> Html {
    let number = view.number_of(source);
    html! { <p class="imr-small">{ cited(view.text().citation(source)) }{ format!(" [{number}]") }</p> }
}
