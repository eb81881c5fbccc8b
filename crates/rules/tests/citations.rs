//! "No invented law" (brief, rule 2): whatever the product says has a source that a reader can find.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;

use imr_rules::agency::Agency;
use imr_rules::answers::{Answer, Answers, Coverage, CoverageGap, Emergency, Urgency};
use imr_rules::date::DateAnswer;
use imr_rules::deadline::DeadlineKind;
use imr_rules::law::{Source, last_checked};
use imr_rules::outcome::{Door, Guard, Next, Paper, PaperList, PastReviews, Reason};

#[test]
fn every_source_has_a_title_and_a_link_that_can_be_opened() {
    for &source in Source::ALL {
        let citation = source.citation();
        assert!(citation.title.len() > 5, "{} has no title", source.name());
        let host = citation.link.strip_prefix("https://").unwrap_or_default().split('/').next().unwrap_or_default();
        assert!(host.contains('.') && !host.contains(' '), "{}: {}", source.name(), citation.link);
    }
}

/// A source that nothing rests on is one that somebody forgot to take out.
#[test]
fn everything_said_has_a_source_and_every_source_says_something() {
    let mut used: BTreeSet<Source> = BTreeSet::new();
    let mut rests_on = |what: &str, sources: &[Source]| {
        assert!(!sources.is_empty(), "{what} rests on nothing");
        used.extend(sources);
    };
    for kind in DeadlineKind::ALL {
        rests_on(kind.name(), kind.limit().sources);
    }
    for guard in Guard::ALL {
        rests_on(guard.name(), guard.sources());
    }
    for door in Door::ALL {
        rests_on(door.name(), &[door.source()]);
        let contact = door.agency().contact();
        let reachable = contact.phone.is_some() || contact.link.is_some() || door.agency() == Agency::Plan;
        assert!(reachable, "{} leads nowhere", door.name());
    }
    for reason in Reason::ALL {
        rests_on(reason.name(), reason.sources());
    }
    for reviews in PastReviews::ALL {
        rests_on(reviews.name(), reviews.sources());
    }
    for next in Next::ALL {
        // Where nothing is promised, there is nothing to cite.
        used.extend(next.sources());
    }
    println!("sources behind clocks, warnings, doors, reasons and times: {} of {}", used.len(), Source::ALL.len());
    assert!(used.len() > 150);
}

#[test]
fn every_list_names_its_papers_once_and_every_paper_is_on_a_list() {
    let mut listed: BTreeSet<Paper> = BTreeSet::new();
    for list in PaperList::ALL {
        let papers = list.papers();
        assert!(!papers.is_empty(), "{} is empty", list.name());
        assert_eq!(papers.iter().collect::<BTreeSet<_>>().len(), papers.len(), "{} names one twice", list.name());
        listed.extend(papers);
    }
    assert!(Paper::ALL.iter().all(|paper| listed.contains(paper)));
}

/// The page asks these whether something on it was checked too long ago.
#[test]
fn an_outcome_names_the_sources_of_all_that_it_says() {
    let mut answers = Answers::default();
    for answer in [
        Answer::Emergency(Emergency::No),
        Answer::Coverage(Coverage::NoCoverage),
        Answer::CoverageGap(CoverageGap::Uninsured),
        Answer::Urgency(Urgency::No),
        Answer::EndDate(DateAnswer::Unknown),
    ] {
        answers.set(answer);
    }
    let outcome = imr_rules::decide(&answers, last_checked()).expect("an outcome");
    let sources = outcome.sources();
    let reasons = outcome.reasons.iter().flat_map(|reason| reason.sources());
    let clocks = outcome.deadlines.iter().flat_map(|deadline| deadline.kind.limit().sources);
    for source in reasons.chain(clocks) {
        assert!(sources.contains(source), "{source:?}");
    }
    assert!(!sources.is_empty());
}
