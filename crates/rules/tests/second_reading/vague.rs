//! What a person cannot say exactly never makes a safe day later than the truth would: for every date question that
//! `decide` reaches.

use std::collections::BTreeSet;

use imr_rules::answers::{Answer, Answers, Question};
use imr_rules::date::DateAnswer;
use imr_rules::deadline::DeadlineKind;
use imr_rules::{decide, replay};

use super::calendar::{Day, FIRST, Reported, days, from_product, to_product};

/// A person for each number: every question answered by lot, the dates in their order.
struct Lot(u64);

impl Lot {
    /// A number below `end`, from a generator that needs no library (Knuth's multiplier).
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % end
    }

    fn days(&mut self, end: usize) -> i32 {
        i32::try_from(self.below(end)).unwrap()
    }
}

/// The days as they truly were, and today.
#[derive(Clone, Copy, Debug)]
struct Truth {
    denied: Day,
    asked: Day,
    answered: Day,
    received: Day,
    ends: Day,
    today: Day,
}

impl Truth {
    fn by_lot(lot: &mut Lot) -> Self {
        let denied = days(FIRST, lot.days(5800));
        let asked = days(denied, lot.days(90));
        let answered = days(asked, lot.days(60));
        let received = days(denied, lot.days(8));
        // A lawful notice comes two days before the care ends (QIO-OTHER).
        Self {
            denied,
            asked,
            answered,
            received,
            ends: days(received, 2 + lot.days(60)),
            today: days(answered, lot.days(60)),
        }
    }

    fn of(&mut self, question: Question) -> &mut Day {
        match question.name() {
            "denial_date" | "other_letter_date" | "birth_date" => &mut self.denied,
            "appeal_date" => &mut self.asked,
            "answer_date" => &mut self.answered,
            "notice_received_date" => &mut self.received,
            "end_date" => &mut self.ends,
            other => panic!("{other} is not a date this reading knows"),
        }
    }

    /// Whether the law and the calendar allow these days together.
    fn possible(self) -> bool {
        self.denied <= self.asked
            && self.asked <= self.answered
            && self.answered <= self.today
            && self.received <= self.today
            && days(self.received, 2) <= self.ends
    }
}

#[test]
fn a_vague_day_never_makes_a_safe_day_later() {
    let mut lot = Lot(1);
    let mut compared = 0;
    let mut reached = BTreeSet::new();
    let mut differences = BTreeSet::new();
    for _ in 0..60_000 {
        let truth = Truth::by_lot(&mut lot);
        let answers = person(&mut lot, truth);
        let given = replay(&answers, to_product(truth.today)).given;
        for question in given.iter().map(|answer| answer.question()).filter(|question| question.is_date()) {
            for vague in vaguely(truth, question, &mut lot) {
                compared += compare(&answers, truth, question, vague, &mut lot, &mut reached, &mut differences);
            }
        }
    }
    let missed: Vec<_> = DeadlineKind::ALL.iter().filter(|kind| !reached.contains(kind)).collect();
    assert!(differences.is_empty(), "{}", differences.into_iter().collect::<Vec<_>>().join("\n"));
    assert!(missed.is_empty(), "no person came to {missed:?}");
    println!("{compared} vague days compared with the days they can stand for");
}

fn person(lot: &mut Lot, mut truth: Truth) -> Answers {
    let mut answers = Answers::default();
    for &question in Question::ALL {
        answers.set(if question.is_date() {
            Answer::dated(question, DateAnswer::On(to_product(*truth.of(question)))).unwrap()
        } else {
            let choices = Answer::all(question);
            choices[lot.below(choices.len())]
        });
    }
    answers
}

/// Nothing known, and a stretch that holds the true day but, where the question asks about the past, not tomorrow.
fn vaguely(mut truth: Truth, question: Question, lot: &mut Lot) -> [Reported; 2] {
    let day = *truth.of(question);
    let latest = days(day, lot.days(40));
    let latest = if question == Question::EndDate { latest } else { latest.min(truth.today) };
    [Reported::Unknown, Reported::Between(days(day, -lot.days(40)), latest)]
}

/// Compares what is said of a vague day with what is said of days it can stand for.
fn compare(
    answers: &Answers,
    truth: Truth,
    question: Question,
    vague: Reported,
    lot: &mut Lot,
    reached: &mut BTreeSet<DeadlineKind>,
    differences: &mut BTreeSet<String>,
) -> u32 {
    let today = to_product(truth.today);
    let mut vaguely = answers.clone();
    vaguely.set(Answer::dated(question, vague.answer()).unwrap());
    let outcome = decide(&vaguely, today).unwrap();
    let mut compared = 0;
    for try_ in 0..6 {
        let mut exact = truth;
        *exact.of(question) = match vague {
            Reported::Between(earliest, latest) if try_ > 1 => {
                days(earliest, lot.days(usize::try_from((latest - earliest).get_days()).unwrap() + 1))
            }
            Reported::Between(earliest, _) if try_ == 1 => earliest,
            Reported::Unknown if try_ > 0 => days(truth.today, 60 - lot.days(300)),
            Reported::On(_) | Reported::Between(..) | Reported::Unknown => *exact.of(question),
        };
        if !exact.possible() {
            continue;
        }
        let mut exactly = answers.clone();
        exactly.set(Answer::dated(question, Reported::On(*exact.of(question)).answer()).unwrap());
        for known in decide(&exactly, today).unwrap().deadlines {
            reached.insert(known.kind);
            let Some(said) = outcome.deadlines.iter().find(|said| said.kind == known.kind) else { continue };
            if said.by > known.by {
                differences.insert(format!(
                    "{} with {} {vague:?}: by {:?}, but {exact:?} gives {:?}",
                    known.kind.name(),
                    question.name(),
                    said.by.map(from_product),
                    known.by.map(from_product)
                ));
            }
            compared += 1;
        }
    }
    compared
}
