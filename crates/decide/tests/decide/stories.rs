//! Every person's case ends for a program as the law says, and as the page shows it.

use std::collections::BTreeMap;

use imr_rules::agency::Form;
use imr_rules::answers::Answers;
use imr_rules::date::Date;
use imr_rules::deadline::{Actor, Deadline, DeadlineKind, Hour, Standing};
use imr_rules::outcome::{Condition, Effect, Outcome, Reason, Step, Timing, When};
use imr_rules::{replay, what_would_change};
use serde_json::{Value, json};

use crate::story::{Days, Story, stories};
use crate::{replies, reply};

#[test]
fn every_story_ends_as_the_law_says() {
    let differences: Vec<_> = stories().iter().flat_map(compare).collect();
    assert!(differences.is_empty(), "{} differences:\n{}", differences.len(), differences.join("\n"));
}

/// When a step is to be done, as the reply shows it.
fn act_by(when: When) -> Value {
    let day = |day: Date| json!(day.to_string());
    let (state, act, law, hour) = match when {
        When::By { due, hour } => ("by", day(due.act_by), day(due.law_day), json!(hour.map(Hour::name))),
        When::Today => ("today", Value::Null, Value::Null, Value::Null),
        When::Undated => ("undated", Value::Null, Value::Null, Value::Null),
        When::PerhapsInTime { last, .. } => {
            ("perhaps_in_time", Value::Null, json!(last.map(|last| last.law_day.to_string())), Value::Null)
        }
        When::Late { ended } => ("late", Value::Null, day(ended), Value::Null),
        When::From { until, from } => ("from", day(from), day(until), Value::Null),
        When::FromUndated => ("from_undated", Value::Null, Value::Null, Value::Null),
        When::WaitOver => ("wait_over", Value::Null, Value::Null, Value::Null),
        When::Anytime => ("anytime", Value::Null, Value::Null, Value::Null),
    };
    json!({ "state": state, "day": act, "law_day": law, "hour": hour })
}

fn counted_from(outcome: &Outcome, deadline: &Deadline, answers: &Answers) -> Value {
    let Some(from) = outcome.counted_from(deadline, answers) else { return Value::Null };
    json!({ "question": from.question.name(), "days_later": from.days_later, "start": from.start.to_string() })
}

/// What is different from the story, one line each.
fn compare(story: &Story) -> Vec<String> {
    let (reply, expect) = (reply(&story.line()), &story.expect);
    let outcome = &reply["outcome"];
    let mut differences = Vec::new();
    let mut check = |holds: bool, what: String| {
        if !holds {
            differences.push(format!("{}: {what}", story.name));
        }
    };
    check(reply["id"] == *story.name && reply["today"] == *story.today, "id or today is not repeated".to_owned());
    check(outcome["route"] == *expect.route, format!("route is {}, not {}", outcome["route"], expect.route));
    check(outcome["urgent"].is_null() != expect.urgent, format!("urgent is {}", outcome["urgent"]));
    check(reply["asked"].as_array().unwrap().len() == story.answers.len(), "an answer was not asked for".to_owned());
    check(reply["ignored"] == json!([]), format!("ignores {}", reply["ignored"]));
    let steps = all(outcome, "/steps", "/action");
    let phones = all(outcome, "/steps", "/contact/phone");
    let kinds = all(outcome, "/deadlines", "/kind");
    let rows = all(outcome, "/rows", "");
    for (found, wanted) in
        [(&steps, &expect.steps_include), (&phones, &expect.phones_include), (&rows, &expect.rows_include)]
    {
        for name in wanted {
            check(found.contains(&name.as_str()), format!("{name} is missing among {found:?}"));
        }
    }
    for (found, unwanted) in [(&steps, &expect.steps_exclude), (&kinds, &expect.deadlines_exclude)] {
        for name in unwanted {
            check(!found.contains(&name.as_str()), format!("{name} should not be there"));
        }
    }
    if let Some(first) = &expect.first_step {
        check(steps.first() == Some(&first.as_str()), format!("first step should be {first}; steps are {steps:?}"));
    }
    for (kind, days) in &expect.deadlines {
        let found = outcome["deadlines"].as_array().unwrap().iter().find(|deadline| deadline["kind"] == **kind);
        check(found.is_some_and(|deadline| same_days(deadline, days)), format!("clock {kind} is {found:?}"));
    }
    differences
}

fn same_days(deadline: &Value, days: &Days) -> bool {
    let by = Some(days.by.as_str()).filter(|by| *by != "none");
    deadline["by"].as_str() == by && deadline["last"].as_str() == days.last.as_deref()
}

fn all<'a>(outcome: &'a Value, list: &str, pointer: &str) -> Vec<&'a str> {
    let items = outcome.pointer(list).and_then(Value::as_array).unwrap();
    items.iter().filter_map(|item| item.pointer(pointer)?.as_str()).collect()
}

#[test]
fn nothing_is_lost_or_changed_on_the_way_out() {
    for story in stories() {
        let reply = reply(&story.line());
        let shown = &reply["outcome"];
        let outcome = replay(&story.to_answers(), story.day()).end.unwrap();
        let day = |day: Option<Date>| json!(day.map(|day| day.to_string()));

        let names = |list: &str, key: &str| -> Vec<Value> {
            shown[list].as_array().unwrap().iter().map(|item| item.pointer(key).unwrap().clone()).collect()
        };
        let lists = BTreeMap::from([
            ("steps", names("steps", "/action")),
            ("timings", names("steps", "/timing")),
            ("contacts", names("steps", "/contact/agency")),
            ("phones", names("steps", "/contact/phone")),
            ("actors", names("deadlines", "/actor")),
            ("late", names("deadlines", "/standing")),
            ("confirm", names("reasons", "/citations/0/confirm_by_phone")),
            ("deadlines", names("deadlines", "/kind")),
            ("by", names("deadlines", "/by")),
            ("start events", names("deadlines", "/start_event")),
            ("missed", names("deadlines", "/missed/consequence")),
            ("late rules", names("deadlines", "/late/rule")),
            ("still open", names("deadlines", "/still_open")),
            ("later", names("later", "/kind")),
            ("effects", names("steps", "/effects")),
            ("last", names("deadlines", "/last")),
            ("doors", names("doors", "/door")),
            ("guards", names("guards", "/guard")),
            ("concerns", names("guards", "/concern")),
            ("act by", names("steps", "/when")),
            ("only if", names("steps", "/only_if")),
            ("same call", names("steps", "/same_call_as")),
            ("forms", names("steps", "/form").iter().map(|form| form["form"].clone()).collect()),
            ("hours", names("deadlines", "/hour")),
            ("counted from", names("deadlines", "/counted_from")),
            ("next", names("next", "/next")),
            ("reasons", names("reasons", "/reason")),
            ("rows", names("rows", "")),
        ]);
        let found = BTreeMap::from([
            ("steps", outcome.steps.iter().map(|step| json!(step.action.name())).collect()),
            ("timings", outcome.steps.iter().map(timing).collect()),
            ("contacts", outcome.steps.iter().map(|step| json!(step.action.agency().name())).collect()),
            ("phones", outcome.steps.iter().map(|step| json!(step.action.agency().contact().phone)).collect()),
            ("actors", outcome.deadlines.iter().map(actor).collect()),
            ("late", outcome.deadlines.iter().map(|deadline| standing(deadline, story.day())).collect()),
            ("confirm", outcome.reasons.iter().map(confirm).collect()),
            ("deadlines", outcome.deadlines.iter().map(|deadline| json!(deadline.kind.name())).collect()),
            ("by", outcome.deadlines.iter().map(|deadline| day(deadline.by)).collect()),
            ("start events", of_kinds(&outcome, |kind| kind.start_event().name())),
            ("missed", of_kinds(&outcome, |kind| kind.consequence().name())),
            ("late rules", of_kinds(&outcome, |kind| kind.late_rule().name())),
            (
                "still open",
                outcome.deadlines.iter().map(|deadline| still_open(&outcome, deadline, story.day())).collect(),
            ),
            ("later", outcome.later().into_iter().map(|kind| json!(kind.name())).collect()),
            ("effects", outcome.steps.iter().map(|step| effects(&outcome, step)).collect()),
            ("last", outcome.deadlines.iter().map(|deadline| day(deadline.last)).collect()),
            ("doors", outcome.doors.iter().map(|door| json!(door.name())).collect()),
            ("guards", outcome.guards.iter().map(|guard| json!(guard.name())).collect()),
            ("concerns", outcome.guards.iter().map(|guard| json!(guard.concern().name())).collect()),
            ("act by", outcome.steps.iter().map(|step| act_by(outcome.when(step, story.day()))).collect()),
            ("only if", outcome.steps.iter().map(|step| json!(step.action.only_if().map(Condition::name))).collect()),
            ("same call", (0..outcome.steps.len()).map(|index| json!(outcome.same_call(index, story.day()))).collect()),
            ("forms", outcome.steps.iter().map(|step| json!(step.action.form().map(Form::name))).collect()),
            ("hours", outcome.deadlines.iter().map(|deadline| json!(deadline.kind.hour().map(Hour::name))).collect()),
            (
                "counted from",
                outcome
                    .deadlines
                    .iter()
                    .map(|deadline| counted_from(&outcome, deadline, &story.to_answers()))
                    .collect(),
            ),
            ("next", outcome.next.iter().map(|next| json!(next.name())).collect()),
            ("reasons", outcome.reasons.iter().map(|reason| json!(reason.name())).collect()),
            ("rows", outcome.rows.iter().map(|row| json!(row.name())).collect::<Vec<_>>()),
        ]);
        assert_eq!(lists, found, "{}", story.name);
        assert_eq!(shown["route"], outcome.route.name(), "{}", story.name);
        assert_eq!(shown["emergency"], outcome.emergency, "{}", story.name);
        let in_danger = if outcome.emergency { json!(["911", "988"]) } else { json!([]) };
        assert_eq!(json!(names("emergency_contacts", "/phone")), in_danger, "{}", story.name);
        let urgent = outcome.urgent.map(|urgent| urgent.name());
        assert_eq!(shown["urgent"]["urgent"].as_str(), urgent, "{}", story.name);
        let interview = replay(&story.to_answers(), story.day());
        let changes = what_would_change(&interview, story.day()).into_iter().map(|change| {
            let answer = json!({ "question": change.answer.question().name(), "answer": change.answer.choice() });
            json!({ "answer": answer, "route": change.route.name(), "faster": change.faster })
        });
        assert_eq!(reply["changes"], json!(changes.collect::<Vec<_>>()), "{}", story.name);
        let papers: Vec<_> =
            outcome.papers_to_gather(&interview.answers).into_iter().map(|paper| paper.name()).collect();
        assert_eq!(all(shown, "/papers/papers", "/paper"), papers, "{}", story.name);
        assert_eq!(shown["papers"]["list"], outcome.papers.name(), "{}", story.name);
        let regulator = outcome.regulator.map(|(agency, certainty)| (agency.name(), certainty.name()));
        let power = &shown["regulator"];
        assert_eq!(power["agency"].as_str().zip(power["certainty"].as_str()), regulator, "{}", story.name);
    }
}

fn of_kinds(outcome: &Outcome, name: impl Fn(DeadlineKind) -> &'static str) -> Vec<Value> {
    outcome.deadlines.iter().map(|deadline| json!(name(deadline.kind))).collect()
}

fn still_open(outcome: &Outcome, deadline: &Deadline, today: Date) -> Value {
    let passed = matches!(deadline.standing(today), Standing::PerhapsInTime | Standing::Late);
    let open = if passed { outcome.still_open(deadline.kind, today) } else { Vec::new() };
    json!(open.into_iter().map(DeadlineKind::name).collect::<Vec<_>>())
}

fn effects(outcome: &Outcome, step: &Step) -> Value {
    let one = |effect: Effect| {
        let citations: Vec<_> = effect
            .sources
            .iter()
            .map(|source| {
                let citation = source.citation();
                json!({
                    "row": source.name(),
                    "title": citation.title,
                    "link": citation.link,
                    "confidence": citation.confidence.name(),
                    "confirm_by_phone": citation.confidence.confirm_by_phone(),
                    "checked": source.checked().to_string(),
                })
            })
            .collect();
        let guard = effect.guard.map(|guard| guard.name());
        json!({ "right": effect.right.name(), "does": effect.does.name(), "guard": guard, "citations": citations })
    };
    json!(outcome.effects(step).into_iter().map(one).collect::<Vec<_>>())
}

// The words below are written out by hand, so that a word that changes by accident is seen.

fn timing(step: &Step) -> Value {
    match step.timing {
        Timing::Today => json!({ "kind": "today", "deadline": null }),
        Timing::By(kind) => json!({ "kind": "by", "deadline": kind.name() }),
        Timing::After(kind) => json!({ "kind": "after", "deadline": kind.name() }),
        Timing::Anytime => json!({ "kind": "anytime", "deadline": null }),
    }
}

fn actor(deadline: &Deadline) -> Value {
    match deadline.kind.actor() {
        Actor::You => json!("you"),
        Actor::Plan => json!("plan"),
    }
}

fn standing(deadline: &Deadline, today: Date) -> Value {
    json!(match deadline.standing(today) {
        Standing::Undated => "undated",
        Standing::Open => "open",
        Standing::PerhapsInTime => "perhaps_in_time",
        Standing::Late => "late",
        Standing::Waiting => "waiting",
        Standing::WaitOver => "wait_over",
    })
}

fn confirm(reason: &Reason) -> Value {
    json!(reason.sources()[0].citation().confidence.confirm_by_phone())
}

#[test]
fn a_deadline_of_a_step_stands_in_the_same_outcome() {
    for story in stories() {
        let reply = reply(&story.line());
        let kinds = all(&reply["outcome"], "/deadlines", "/kind");
        for kind in all(&reply["outcome"], "/steps", "/timing/deadline") {
            assert!(kinds.contains(&kind), "{}: {kind} is not among {kinds:?}", story.name);
        }
    }
}

#[test]
fn an_answer_left_out_is_asked_for_and_answering_leads_to_the_outcome() {
    for story in stories() {
        let whole = reply(&story.line());
        let mut line = story.line();
        line["answers"] = json!({});
        // As a program would interview somebody: from nothing, one question at a time.
        for asked in whole["asked"].as_array().unwrap() {
            let reply = reply(&line);
            let question = &reply["question"];
            assert_eq!(question["name"], asked["question"], "{}", story.name);
            let name = question["name"].as_str().unwrap();
            let answer = &story.answers[name];
            let is_choice = question["kind"] == "choice";
            let choices: Vec<_> =
                question["choices"].as_array().unwrap().iter().map(|choice| &choice["name"]).collect();
            assert_eq!(choices.contains(&&json!(answer)), is_choice, "{}: {name}", story.name);
            assert!(question["title"].is_string() && question["why"].is_string() && question["find"].is_string());
            line["answers"][name] = json!(answer);
        }
        assert_eq!(reply(&line), whole, "{}", story.name);
    }
}

#[test]
fn the_same_lines_always_give_the_same_bytes_in_any_order_of_answers() {
    let stories = stories();
    let lines = |reversed: bool| -> String {
        let line = |story: &Story| {
            let mut answers: Vec<_> =
                story.answers.iter().map(|(question, answer)| format!("{question:?}:{answer:?}")).collect();
            if reversed {
                answers.reverse();
            }
            let answers = answers.join(",");
            format!("{{\"answers\":{{{answers}}},\"today\":{:?},\"id\":{:?}}}\n", story.today, story.name)
        };
        stories.iter().map(line).collect()
    };
    let run = |input: String| {
        let mut output = Vec::new();
        imr_decide::run(input.as_bytes(), &mut output).unwrap();
        output
    };
    let first = run(lines(false));
    assert!(first == run(lines(false)), "the second run differs");
    assert!(first == run(lines(true)), "the order of the answers changes the reply");
}

#[test]
fn an_answer_that_no_question_asks_for_is_told() {
    let lines = r#"{"today":"2026-11-22","answers":{"emergency":"no","filer":"patient","denial_date":"2026-10","end_date":"unknown"}}"#;
    let reply = &replies(lines)[0];
    let ignored = json!([
        { "question": "filer", "answer": "patient" },
        { "question": "denial_date", "answer": { "earliest": "2026-10-01", "latest": "2026-10-31" } },
        { "question": "end_date", "answer": "unknown" },
    ]);
    assert_eq!(reply["ignored"], ignored);
    assert_eq!(reply["question"]["name"], "coverage");
}
