//! Every day on every path: none before its event, none later than the law's.

use imr_rules::answers::{Answer, Question};
use imr_rules::date::DateAnswer;
use imr_rules::deadline::{Deadline, DeadlineKind};
use imr_rules::law::{KEEP_SERVICE_DAYS, NOTICE_MAIL_DAYS};

use crate::all_trees;
use crate::tree::Place;

#[test]
fn no_day_is_before_its_event_and_none_is_later_than_the_laws() {
    let mut days = 0_u64;
    for tree in all_trees() {
        let ways_in = tree.ways_in();
        let start: Vec<Answer> = Question::ALL.iter().filter_map(|&question| tree.start.get(question)).collect();
        for (number, outcome) in tree.outcomes.iter().enumerate() {
            let mut person = None;
            for deadline in &outcome.deadlines {
                days += u64::from(deadline.by.is_some());
                let person =
                    person.get_or_insert_with(|| [start.clone(), ways_in.somebody_at(Place::End(number))].concat());
                if let Some(wrong) = wrong(deadline, person) {
                    panic!("{}: {wrong}: {deadline:?}{}", deadline.kind.name(), tree.tell(number));
                }
            }
        }
    }
    println!("dates: {days} days of different outcomes are neither before their event nor later than the law's");
}

/// What is wrong with a clock of somebody with these answers.
fn wrong(deadline: &Deadline, person: &[Answer]) -> Option<&'static str> {
    let limit = deadline.kind.limit();
    if limit.sources.is_empty() {
        return Some("has no source");
    }
    let date_of = |question| person.iter().find(|answer| answer.question() == question)?.date();
    let change = date_of(Question::EndDate);
    let first_event = [Question::DenialDate, Question::AppealDate, Question::AnswerDate]
        .into_iter()
        .filter_map(|question| date_of(question)?.earliest())
        .min();
    let (by, last) = (deadline.by, deadline.last.or(deadline.by));

    let event = if is_of_first_event(deadline.kind) { first_event } else { deadline.start.earliest() };
    if by.zip(event).is_some_and(|(by, event)| by < event) && !may_be_before_its_event(deadline.kind) {
        return Some("is before its event");
    }
    // The start of a review is its event: the answer, day 30 without one, or the denial.
    let safe = deadline.start.earliest().and_then(|day| limit.safe.after(day));
    if by.zip(safe).is_some_and(|(by, safe)| by > safe) {
        return Some("is later than the safe day");
    }
    if by.is_some() && safe.is_none() && !is_of_first_event(deadline.kind) {
        return Some("has a day and no event");
    }
    let span = limit.last.unwrap_or(limit.safe);
    let latest = deadline.start.latest().and_then(|day| span.after(day));
    let until_change = change.and_then(DateAnswer::latest).filter(|_| runs_until_change(deadline.kind));
    // A notice that comes too late gives its own days (42 CFR 431.231, FFS-APP).
    let late_notice = date_of(Question::DenialDate)
        .and_then(|notice| notice.days_later(KEEP_SERVICE_DAYS + NOTICE_MAIL_DAYS).latest())
        .filter(|_| deadline.kind == DeadlineKind::KeepBeforeChange);
    // A plan's appeal keeps the care until the later of the change and day 10 (42 CFR 438.420(a)).
    let day_10 = date_of(Question::DenialDate)
        .and_then(|notice| notice.days_later(KEEP_SERVICE_DAYS).latest())
        .filter(|_| deadline.kind == DeadlineKind::PlanKeepBeforeChange);
    // COBRA is counted from the loss or the notice, whichever is later (COBRA-60).
    let cobra_notice = date_of(Question::NoticeReceivedDate)
        .and_then(|notice| span.after(notice.latest()?))
        .filter(|_| deadline.kind == DeadlineKind::Cobra);
    if last
        .zip(latest.max(until_change).max(late_notice).max(day_10).max(cobra_notice))
        .is_some_and(|(last, latest)| last > latest)
    {
        return Some("has a last day that is later than the law's");
    }
    None
}

/// A review is counted from the first of several events, and last of all from the latest of them (DT1 to DT3).
const fn is_of_first_event(kind: DeadlineKind) -> bool {
    matches!(
        kind,
        DeadlineKind::DmhcImr
            | DeadlineKind::CdiImr
            | DeadlineKind::EitherImr
            | DeadlineKind::DmhcComplaint
            | DeadlineKind::CdiRequest
    )
}

/// Rights that end on the day before a change, or that are planned for the day before it.
const fn may_be_before_its_event(kind: DeadlineKind) -> bool {
    matches!(
        kind,
        DeadlineKind::KeepBeforeChange
            | DeadlineKind::PlanKeepBeforeChange
            | DeadlineKind::RegionalCenterKeep
            | DeadlineKind::UnknownKeepService
            | DeadlineKind::QioServices
            | DeadlineKind::BeforeEnd
    )
}

/// Rights that the law keeps open until the change, if that is later.
const fn runs_until_change(kind: DeadlineKind) -> bool {
    matches!(
        kind,
        DeadlineKind::MediCalKeepService
            | DeadlineKind::CountyKeepService
            | DeadlineKind::KeepBeforeChange
            | DeadlineKind::PlanKeepBeforeChange
            | DeadlineKind::UnknownKeepService
            | DeadlineKind::QioServices
    )
}
