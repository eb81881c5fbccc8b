//! What several pages share: sentences with phone numbers, contacts, sources, the answers given, buttons and fields.

use imr_rules::agency::{Agency, COUNTY_LINES};
use imr_rules::date::Date;
use imr_rules::law::Source;
use imr_text::{Cited, Line, PHONE_MARKS, Reach, Text, iso, pieces};
use yew::prelude::*;

use super::Draw;
use super::element::{Attribute, Element};
use crate::date_entry::EntryError;
use crate::ears::{Ear, Heard};
use crate::state::Action;

impl Element {
    /// The element with a sentence in it whose phone numbers can be tapped.
    #[inline(never)]
    pub fn prose(mut self, sentence: &str) -> Self {
        for (place, piece) in pieces(sentence, PHONE_MARKS).enumerate() {
            self = if place % 2 == 1 { self.child(tel(piece)) } else { self.text(piece) };
        }
        self
    }

    /// The element with the day that the source was checked, and with what a doubtful or old one asks for.
    fn checked_on(self, draw: Draw, source: Source, doubt: Line) -> Self {
        let Draw { state, text, .. } = draw;
        let checked = self.text(&text.line_on(Line::Checked, source.checked()));
        if source.confidence().confirm_by_phone() || source.is_stale(state.today) {
            checked.text(" ").child(Element::new("strong", "").line(text, doubt))
        } else {
            checked
        }
    }
}

/// The heading of a page: it gets the focus when the page is shown.
pub fn heading() -> Element {
    Element::new("h1", "").set(Attribute::Tabindex, "-1")
}

/// A part of a page with its title.
#[inline(never)]
pub fn section(text: Text, class: &'static str, title: Line) -> Element {
    Element::new("section", class).child(Element::new("h2", "").line(text, title))
}

/// A button; `action` is its name in the markup.
#[inline(never)]
pub fn button(text: Text, class: &'static str, action: &str, label: Line, pressed: Callback<Event>) -> Element {
    Element::new("button", class)
        .set(Attribute::Type, "button")
        .set(Attribute::Action, action)
        .on(Heard::Click, pressed)
        .line(text, label)
}

/// A phone number to tap.
#[inline(never)]
pub fn tel(number: &str) -> Element {
    Element::new("a", "imr-tel").set(Attribute::Href, &["tel:", &Agency::dial(number)].concat()).text(number)
}

/// A link to a page of somebody else's: in a tab of its own, because leaving this page would lose the answers.
#[inline(never)]
fn away(link: &str) -> Element {
    Element::new("a", "")
        .set(Attribute::Href, link)
        .set(Attribute::Target, "_blank")
        .set(Attribute::Rel, "noopener noreferrer")
}

fn cited(citation: Cited) -> Element {
    away(citation.link).text(citation.title)
}

/// What a link or a button is about, for who does not see what it stands beside.
pub fn about(what: &str) -> Element {
    Element::new("span", "imr-hidden").text(": ").text(what)
}

/// A sentence that is about one day.
pub fn on_day(day: Date, sentence: &str) -> Element {
    Element::new("time", "").set(Attribute::Datetime, &iso(day)).text(sentence)
}

/// 911 and 988, on every page.
pub fn danger_line(text: Text) -> Element {
    Element::new("p", "imr-danger")
        .child(Element::new("span", "").prose(text.line(Line::EmergencyCall)))
        .text(" ")
        .child(Element::new("span", "").prose(text.line(Line::CrisisCall)))
}

/// Whom to call.
pub fn contact(draw: Draw, agency: Agency) -> Element {
    let text = draw.text;
    let Reach { name, phone, tty, link, fax, mail } = text.reach(agency);
    let words = text.agency(agency);
    let small = || Element::new("p", "imr-small");
    // One that has no official name is called by what it is, and that says where its number stands.
    let what = name.map(|_| words.what);
    let name = name.unwrap_or(words.what);
    let site = |link| small().child(away(link).line(text, Line::Website).child(about(name)));
    let number_source = phone.and_then(|_| agency.number_source());
    Element::new("div", "imr-contact")
        .child(Element::new("p", "imr-name").text(name))
        .child_if(what.map(|what| small().text(what)))
        .child_if(phone.map(|phone| Element::new("p", "imr-phone").child(tel(phone))))
        .child_if(tty.map(|tty| small().line(text, Line::Tty).text(" ").child(tel(tty))))
        .child_if(words.hours.map(|hours| small().prose(hours)))
        .child_if(words.languages.map(|languages| small().text(languages)))
        .child_if(link.map(site))
        .child_if(fax.map(|fax| small().text(&text.line_with(Line::Fax, "phone", fax))))
        .child_if(mail.map(|mail| small().text(&text.line_with(Line::Mail, "address", mail))))
        .child_if((agency == Agency::CountyMentalHealth).then(|| county_lines(draw)))
        .child_if(number_source.map(|source| read_at(draw, source)))
}

/// The access lines of all counties, to open.
fn county_lines(draw: Draw) -> Element {
    let text = draw.text;
    let lines = (0..COUNTY_LINES.len()).map(|index| text.county_line(index));
    let list = lines.fold(Element::new("ul", "imr-small"), |list, line| {
        let item = Element::new("li", "").text(line.county).text(": ").child(tel(line.phone));
        list.child(match line.family_phone {
            Some(family) => item.text(text.line(Line::FamilyPhone)).child(tel(family)),
            None => item,
        })
    });
    Element::new("details", "")
        .child(Element::new("summary", "").line(text, Line::CountyLines))
        .child(list)
        .child(read_at(draw, Source::CountyLines))
}

/// Where a phone number was read, and when. A number on the person's own letter is newer than a second-hand one.
fn read_at(draw: Draw, source: Source) -> Element {
    let text = draw.text;
    Element::new("p", "imr-source")
        .line(text, Line::NumberSource)
        .text(" ")
        .child(cited(text.citation(source)))
        .text(". ")
        .checked_on(draw, source, Line::NumberWeak)
}

/// Where statements were read, briefly; a title that two of them share is named once. The day is that of the source that
/// was checked first, and one doubtful source makes all of it doubtful.
#[inline(never)]
pub fn sources(draw: Draw, sources: &[Source]) -> Element {
    let Draw { state, text, .. } = draw;
    let mut titles: Vec<&str> = Vec::new();
    let mut line = Element::new("p", "imr-source").line(text, Line::Source);
    for &source in sources {
        let citation = text.citation(source);
        if !titles.contains(&citation.title) {
            titles.push(citation.title);
            line = line.text(" ").child(cited(citation)).text(".");
        }
    }
    let weakest =
        |source: &&Source| (!source.confidence().confirm_by_phone() && !source.is_stale(state.today), source.checked());
    match sources.iter().min_by_key(weakest) {
        Some(&weakest) => line.text(" ").checked_on(draw, weakest, Line::Confirm),
        None => line,
    }
}

/// Where a reason was read, how surely, and when.
pub fn citations(draw: Draw, sources: &[Source]) -> Element {
    let text = draw.text;
    sources.iter().fold(Element::new("ul", "imr-sources"), |list, &source| {
        let item = Element::new("li", "imr-source")
            .child(cited(text.citation(source)))
            .text(". ")
            .text(text.confidence(source.confidence()))
            .text(" ");
        list.child(item.checked_on(draw, source, Line::Confirm))
    })
}

/// The answers given, each with a way to change it.
pub fn answers(draw: Draw) -> Element {
    let text = draw.text;
    draw.state.interview().given.iter().fold(Element::new("dl", "imr-answers"), |list, &answer| {
        let question = answer.question();
        let title = text.question(question).title;
        let change = button(text, "imr-link", "change", Line::Change, draw.on_click(Action::Changed(question)))
            .place(Attribute::Question, question.index())
            .child(about(title));
        list.child(
            Element::new("div", "imr-answer")
                .child(Element::new("dt", "").text(title))
                .child(Element::new("dd", "").text(&text.answer(answer)))
                .child(Element::new("dd", "").child(change)),
        )
    })
}

/// A form, which is never sent.
pub fn form(mut ear: Ear) -> Element {
    ear.push((Heard::Submit, Callback::from(|event: Event| event.prevent_default())));
    Element::new("form", "")
        .set(Attribute::Novalidate, "novalidate")
        // Or the browser writes what is chosen to its disk, to open its tabs again after a crash.
        .set(Attribute::Autocomplete, "off")
        // Or Chromium asks Google what kind of form this is, with hashes that tell it. It leaves search forms out.
        .set(Attribute::FormAction, "search")
        .hears(ear)
}

/// What is marked in a list of choices.
pub struct Mark<'a> {
    /// `radio` or `checkbox`.
    pub shape: &'static str,
    /// The name of the list.
    pub name: &'static str,
    /// Which of the list it is.
    pub value: &'a str,
    /// Whether it is marked.
    pub marked: bool,
}

/// A choice on a card of its own, all of which can be tapped.
#[inline(never)]
pub fn card(mark: &Mark, words: Element, marked: Callback<Event>) -> Element {
    let input = Element::new("input", "")
        .set(Attribute::Type, mark.shape)
        .set(Attribute::Name, mark.name)
        .value(mark.value)
        .checked(mark.marked)
        .on(Heard::Change, marked);
    Element::new("label", "imr-choice").key(mark.value).child(input).child(words)
}

/// An entry of a closed list.
#[inline(never)]
pub fn option(value: &str, selected: bool) -> Element {
    Element::new("option", "")
        .set(Attribute::Value, value)
        .set_some(Attribute::Selected, selected.then_some("selected"))
}

/// `true` or `false`, as the attributes for screen readers write it.
pub const fn yes_or_no(yes: bool) -> &'static str {
    if yes { "true" } else { "false" }
}

/// A text field with its label. `id` is unique on the page.
pub struct TextField<'a> {
    /// Name, and the end of the id.
    pub name: &'static str,
    /// What it asks for.
    pub label: &'a str,
    /// What stands in it.
    pub value: &'a str,
    /// Whether digits are enough.
    pub digits: bool,
    /// Whether what stands in it was refused.
    pub invalid: bool,
    /// The ids of what explains it.
    pub described_by: Option<&'static str>,
}

/// Draws a text field.
#[inline(never)]
pub fn text_field(field: &TextField, typed: Callback<Event>) -> Element {
    let id = ["imr-", field.name].concat();
    let (class, inputmode) = if field.digits { ("imr-input imr-digits", "numeric") } else { ("imr-input", "text") };
    let input = Element::new("input", class)
        .set(Attribute::Id, &id)
        .set(Attribute::Type, "text")
        .set(Attribute::Name, field.name)
        .set(Attribute::Inputmode, inputmode)
        .set(Attribute::Autocomplete, "off")
        .set(Attribute::Spellcheck, "false")
        .set_some(Attribute::Invalid, field.invalid.then_some("true"))
        .set_some(Attribute::DescribedBy, field.described_by)
        .value(field.value)
        .on(Heard::Input, typed);
    Element::new("div", "imr-field")
        .child(Element::new("label", "").set(Attribute::For, &id).text(field.label))
        .child(input)
}

/// What was wrong, told at once by screen readers.
pub fn error(id: &str, told: &str) -> Element {
    Element::new("p", "imr-error").set(Attribute::Id, id).set(Attribute::Role, "alert").text(told)
}

/// Why a date cannot be taken, in words.
pub fn refusal(text: Text, error: EntryError) -> String {
    use imr_rules::answers::DateProblem as Problem;
    let line = match error {
        EntryError::NothingChosen => Line::ChooseOne,
        EntryError::Empty => Line::DateEmpty,
        EntryError::RoughEmpty => Line::DateRoughEmpty,
        EntryError::Unreadable => Line::DateUnreadable,
        EntryError::Impossible => Line::DateImpossible,
        EntryError::Problem(Problem::InFuture) => Line::DateInFuture,
        EntryError::Problem(Problem::TooFarAhead) => Line::DateTooFar,
        EntryError::Problem(Problem::TooLongAgo) => Line::DateTooLongAgo,
        EntryError::Problem(Problem::BeforeCause(cause)) => {
            return text.line_with(Line::DateBeforeCause, "question", text.question(cause).title);
        }
    };
    text.line(line).to_owned()
}
