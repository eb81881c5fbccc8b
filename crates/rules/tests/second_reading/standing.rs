//! Where a clock stands on a day, and on both sides of each of its boundaries.

use imr_rules::deadline::{Deadline, DeadlineKind, Standing, is_working_day};

use super::calendar::{Day, Reported, days, every_day, to_product};
use super::table::{Runs, entry};

/// Brief, "Dates": after the safe day "you may still be in time", after the last day "still do it". A plan's wait runs
/// out with the last day on which the plan may lawfully be silent. Where no day is known there is nothing to be late for.
pub fn expected(kind: DeadlineKind, (by, last): (Option<Day>, Option<Day>), today: Day) -> Standing {
    let runs = entry(kind).runs;
    let Some(by) = by else {
        return if runs == Runs::Plan { Standing::Waiting } else { Standing::Undated };
    };
    let end = last.unwrap_or(by);
    match runs {
        Runs::Person if today <= by => Standing::Open,
        Runs::Person if today <= end => Standing::PerhapsInTime,
        Runs::Person => Standing::Late,
        Runs::Plan if today <= end => Standing::Waiting,
        Runs::Plan => Standing::WaitOver,
    }
}

/// Brief, "Dates": where the law would extend a day off, it may give until the next working day (Civ. Code 10, 14; DT2).
/// That is only said of a day that is over, and only of the days of California's law and of its hearings.
pub fn after_days_off(
    kind: DeadlineKind,
    (by, last): (Option<Day>, Option<Day>),
    today: Day,
) -> (Option<Day>, Option<Day>) {
    let of_the_state = matches!(
        kind,
        DeadlineKind::DmhcImr
            | DeadlineKind::CdiImr
            | DeadlineKind::EitherImr
            | DeadlineKind::MediCalImr
            | DeadlineKind::MediCalImrPerhaps
            | DeadlineKind::MediCalHearing
            | DeadlineKind::MediCalHearingKeep
            | DeadlineKind::CountyHearing
            | DeadlineKind::StateHearing
            | DeadlineKind::RenewalHearing
            | DeadlineKind::CoveredCaliforniaHearing
            | DeadlineKind::UnknownHearing
            | DeadlineKind::MediCalPlanAppeal
            | DeadlineKind::CountyPlanAppeal
            | DeadlineKind::UnknownAppeal
            | DeadlineKind::AskItBack
            | DeadlineKind::MediCalCure
            | DeadlineKind::PlanGrievance
            | DeadlineKind::InsurerAppeal
            | DeadlineKind::CcsAppeal
            | DeadlineKind::CountyKeepService
    );
    let works = |day: Day| is_working_day(to_product(day));
    match last.or(by) {
        Some(end) if of_the_state && end < today && !works(end) => {
            let next = (1..).map(|count| days(end, count)).find(|&day| works(day)).unwrap();
            if today <= next { (by, Some(next)) } else { (by, last) }
        }
        Some(_) | None => (by, last),
    }
}

/// On the safe day it is still open, on the day after it perhaps in time or late; a wait is over on the day after it.
#[test]
fn every_kind_stands_right_on_both_sides_of_each_boundary() {
    let mut compared = 0;
    for (number, day) in (0..).zip(every_day()) {
        for &kind in DeadlineKind::ALL {
            for event in [Reported::On(day), Reported::Between(day, days(day, number % 45))] {
                let deadline = Deadline::counted(kind, event.answer());
                let (by, last) = entry(kind).days(event);
                let boundaries = [by, last].into_iter().flatten();
                for today in boundaries.flat_map(|boundary| [-1, 0, 1].map(|offset| days(boundary, offset))) {
                    let standing = deadline.standing(to_product(today));
                    assert_eq!(standing, expected(kind, (by, last), today), "{} on {today}", kind.name());
                    compared += 1;
                }
            }
            let undated = Deadline::counted(kind, Reported::Unknown.answer());
            assert_eq!(undated.standing(to_product(day)), expected(kind, (None, None), day), "{}", kind.name());
        }
    }
    println!("{compared} standings compared");
}
