//! The document holds everything, each thing once and under its own name, and needs nothing else.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;
use std::sync::LazyLock;

use imr_review::doubts::Doubts;
use imr_review::findings::Findings;
use imr_review::page::{Review, write};
use imr_review::plan_list::{counties, plans};
use imr_review::tree::Tree;
use imr_rules::agency::{Agency, Form};
use imr_rules::answers::{Answer, Answers, Emergency, LetterPhrase, Question};
use imr_rules::date::{Date, days_after};
use imr_rules::deadline::{Consequence, DeadlineKind, LateRule};
use imr_rules::law::{FRESH_DAYS, QUOTED, Source, all_checked_since, last_checked};
use imr_rules::outcome::{Action, Door, Guard, Next, Paper, Reason, Right, Route, Row, UrgentBox};
use imr_text::{Language, PHONE_MARKS, Text, filled, plain};

/// Danger is followed for one small kind of coverage: enough paths for a picture, few enough for every test run.
static TREE: LazyLock<Tree> = LazyLock::new(|| {
    let mut start = Answers::default();
    start.set(Answer::Emergency(Emergency::Yes));
    Tree::walk(&start, last_checked())
});

fn document(language: Language, today: Date) -> String {
    let doubts = Doubts::read().unwrap();
    let (plans, counties) = (plans().unwrap(), counties().unwrap());
    write(&Review {
        text: Text { language },
        today,
        version: "test",
        tree: &TREE,
        findings: &Findings::of(&TREE),
        doubts: &doubts,
        plans: &plans,
        counties: &counties,
    })
}

static ENGLISH: LazyLock<String> = LazyLock::new(|| document(Language::En, last_checked()));

/// Every value of an attribute.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let begins = format!(" {attribute}=\"");
    html.split(&begins).skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

/// What a reader sees, without tags.
fn words(html: &str) -> String {
    let body = &html[html.find("<body").unwrap()..];
    let text: String = body.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text)).collect();
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")]
        .iter()
        .fold(text, |text, (written, meant)| text.replace(written, meant))
}

#[test]
fn everything_has_its_place() {
    let ids: BTreeSet<&str> = values(&ENGLISH, "id").into_iter().collect();
    let mut missing = Vec::new();
    let mut expect = |kind: &str, name: &str| {
        let id = format!("{kind}-{name}");
        if !ids.contains(id.as_str()) {
            missing.push(id);
        }
    };
    for &question in Question::ALL {
        expect("question", question.name());
        Answer::names(question).iter().for_each(|name| expect("choice", &format!("{}-{name}", question.name())));
    }
    LetterPhrase::ALL.iter().for_each(|phrase| expect("phrase", phrase.name()));
    Route::ALL.iter().for_each(|route| expect("route", route.name()));
    Action::ALL.iter().for_each(|action| expect("step", action.name()));
    UrgentBox::ALL.iter().for_each(|urgent| expect("urgent", urgent.name()));
    DeadlineKind::ALL.iter().for_each(|kind| expect("deadline", kind.name()));
    Consequence::ALL.iter().for_each(|consequence| expect("consequence", consequence.name()));
    LateRule::ALL.iter().for_each(|rule| expect("late", rule.name()));
    QUOTED.iter().for_each(|quoted| expect("number", quoted.name));
    Source::ALL.iter().for_each(|source| expect("source", source.name()));
    Agency::ALL.iter().for_each(|agency| expect("agency", agency.name()));
    Row::ALL.iter().for_each(|row| expect("row", row.name()));
    Guard::ALL.iter().for_each(|guard| expect("guard", guard.name()));
    Right::ALL.iter().for_each(|right| expect("right", right.name()));
    Door::ALL.iter().for_each(|door| expect("door", door.name()));
    Next::ALL.iter().for_each(|next| expect("next", next.name()));
    Reason::ALL.iter().for_each(|reason| expect("reason", reason.name()));
    Paper::ALL.iter().for_each(|paper| expect("paper", paper.name()));
    Doubts::read().unwrap().all().for_each(|doubt| expect("doubt", &doubt.id));
    plans().unwrap().iter().for_each(|plan| expect("plan", &plan.name));
    assert!(missing.is_empty(), "not in the document: {missing:?}");
}

#[test]
fn every_sentence_of_every_language_can_be_read() {
    for &language in Language::ALL {
        let seen = words(&document(language, last_checked()));
        let every: Vec<_> = Text { language }.every().collect();
        // What somebody else says is shown as a helper says it.
        let helper = every.iter().find(|sentence| sentence.key == "voice.helper").unwrap().text;
        for sentence in every {
            let said = match sentence.key.starts_with("action.") {
                true => filled(sentence.text, "person", helper),
                false => sentence.text.to_owned(),
            };
            assert!(seen.contains(&plain(&said)), "{}: {} is not shown", language.code(), sentence.key);
        }
    }
}

#[test]
fn nothing_is_left_to_be_filled_in() {
    assert!(!ENGLISH.contains(PHONE_MARKS));
    // The sentences of the interface are shown with what the page fills in, and the text says so.
    let before_interface = ENGLISH.split("Words between braces").next().unwrap();
    assert!(!words(before_interface).contains('{'));
}

#[test]
fn ids_are_unique_and_links_lead_somewhere() {
    for html in [&*ENGLISH, &document(Language::Es, last_checked())] {
        let ids = values(html, "id");
        let unique: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), unique.len(), "an id stands twice");
        for address in values(html, "href") {
            match address.strip_prefix('#') {
                Some(id) => assert!(unique.contains(id), "{address} leads nowhere"),
                None => assert!(address.starts_with("https://") || address.starts_with("tel:"), "{address}"),
            }
        }
        for id in values(html, "aria-labelledby").iter().flat_map(|ids| ids.split(' ')) {
            assert!(unique.contains(id), "nothing is called {id}");
        }
    }
}

#[test]
fn the_document_needs_nothing_from_elsewhere_and_every_element_is_closed() {
    for outside in ["<script", "<link", "<img", "@import", "url(", " src="] {
        assert!(!ENGLISH.contains(outside), "{outside}");
    }
    let mut open: Vec<&str> = Vec::new();
    for tag in ENGLISH.split('<').skip(2).map(|piece| piece.split('>').next().unwrap()) {
        match tag.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name)),
            None if tag.starts_with("meta ") => {}
            None => open.push(tag.split(' ').next().unwrap()),
        }
    }
    assert!(open.is_empty(), "left open: {open:?}");
}

#[test]
fn headings_go_down_one_step_at_a_time() {
    let levels = ENGLISH.match_indices("<h").filter_map(|(at, _)| ENGLISH[at + 2..at + 3].parse::<u32>().ok());
    let levels: Vec<u32> = levels.collect();
    assert_eq!(levels[0], 1);
    assert!(levels.windows(2).all(|two| two[1] <= two[0] + 1), "a heading skips a level");
}

#[test]
fn facts_are_flagged_as_old_from_the_day_after_the_limit() {
    let fresh = document(Language::En, days_after(all_checked_since(), FRESH_DAYS).unwrap());
    let stale = document(Language::En, days_after(last_checked(), FRESH_DAYS + 1).unwrap());
    assert!(!fresh.contains("id=\"stale\"") && !fresh.contains("Please confirm by phone."));
    assert!(stale.contains("id=\"stale\""));
    let stale = words(&stale);
    let flags =
        |day| stale.matches(&format!("Last checked Sunday, November {day}, 2026. Please confirm by phone.")).count();
    assert!(flags(22) > 0 && flags(29) > 0, "each source has its own day");
    let flags = flags(22) + flags(29);
    let numbers_and_sources = QUOTED.len() + Source::ALL.len();
    assert!(flags >= numbers_and_sources, "{flags} flags for {numbers_and_sources} facts");
}

#[test]
fn numbers_have_summaries_of_our_own() {
    for quoted in QUOTED {
        assert!(quoted.summary.ends_with('.') && quoted.summary.len() > 12, "{}: {}", quoted.name, quoted.summary);
        assert!(!quoted.summary.contains(['"', '“']), "{} quotes the law", quoted.name);
    }
}

/// What the first screen of an outcome is made of can be read and signed too.
#[test]
fn what_the_first_screen_is_made_of_is_shown() {
    for &form in Form::ALL {
        let id = format!("id=\"form-{}\"", form.name());
        assert!(ENGLISH.contains(&id), "{id}");
    }
    let seen = words(&ENGLISH);
    for said in
        ["Only for some", "a call to the number below", "Ends at an hour", "noon", "on Saturday, Sunday and State"]
    {
        assert!(seen.contains(said), "{said}");
    }
}
