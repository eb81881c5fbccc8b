//! The small number behind a sentence that opens to where it was read.

use imr_rules::law::Source;
use imr_text::{Line, digits};
use yew::prelude::*;

use super::{OutcomeView, cited};

/// Where a sentence was read: the numbers of its sources, which open to the sources in full; with a short word where it is
/// to be confirmed by phone. Nothing where there is no source.
pub fn note(view: &OutcomeView, sources: &[Source]) -> Html {
    let text = view.text();
    let mut numbered: Vec<(usize, Source)> = Vec::new();
    for &source in sources {
        let number = view.number_of(source);
        if numbered.iter().all(|&(other, _)| other != number) {
            numbered.push((number, source));
        }
    }
    if numbered.is_empty() {
        return Html::default();
    }
    let numbers = numbered.iter().map(|&(number, _)| digits(number)).collect::<Vec<_>>().join(", ");
    let label = text.line_with(Line::SourceNumber, "number", &numbers);
    let is_doubtful = sources.iter().any(|source| is_doubtful(view, *source));
    html! {
        <>
            if is_doubtful {
                <span class="imr-tag">{ text.line(Line::ConfirmShort) }</span>
            }
            <details class="imr-note">
                <summary aria-label={label}>{ numbers }</summary>
                <span class="imr-source">{ for numbered.into_iter().map(|(_, source)| source_in_full(view, source)) }</span>
            </details>
        </>
    }
}

/// A source with its link and how it was read.
pub fn source_in_full(view: &OutcomeView, source: Source) -> Html {
    let text = view.text();
    html! {
        <span>
            { cited(text.citation(source)) }
            { ". " }
            { text.confidence(source.confidence()) }
            if is_doubtful(view, source) {
                { " " }
                <strong>{ text.line(Line::Confirm) }</strong>
            }
            { " " }
        </span>
    }
}

fn is_doubtful(view: &OutcomeView, source: Source) -> bool {
    source.confidence().confirm_by_phone() || source.is_stale(view.reader.today)
}
