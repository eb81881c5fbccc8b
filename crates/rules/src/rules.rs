//! The decision: from answers to the outcome, or to the question that is missing.
//!
//! Each programme has one file, in the order of the decision tables. An accessor of [`Answers`] returns the answer, or
//! the question that is missing; `?` therefore reads "ask this", and the order of the reads is the order of the questions.

mod commercial;
mod experimental;
mod federal;
mod job_medicare;
mod ladder;
mod last_no;
mod medi_cal;
mod medi_cal_programs;
mod medicare;
mod no_coverage;
mod other;
mod self_funded;
mod unknown;
mod urgency;

use crate::answers::*;
use crate::date::{Date, DateAnswer};
use crate::deadline::DeadlineKind;
use crate::law;
use crate::outcome::{Action, Door, Draft, Outcome, Reason, Row, Timing};

use commercial::Plan;

/// What a rule returns: an outcome, or the question whose answer it needs.
pub(crate) type Asked<T> = Result<T, Question>;

/// The outcome for these answers on this day, or the next question to ask.
///
/// Pure: the same answers and day always give the same result.
pub fn decide(answers: &Answers, today: Date) -> Result<Box<Outcome>, Question> {
    // R-SAFE: danger now puts 911 and 988 on top, whatever else is true.
    let danger = answers.emergency()?.may_be_danger();
    let mut outcome = with_open_enrollment(by_coverage(answers, today)?, today);
    for deadline in &mut outcome.deadlines {
        *deadline = deadline.or_after_days_off(today);
    }
    if danger {
        outcome.emergency = true;
        outcome.rows.insert(0, Row::RSafe);
    }
    Ok(outcome.finished())
}

/// Whoever looks for new coverage while open enrollment runs needs no loss of coverage (45 CFR 155.410(e)(5)(i)).
fn with_open_enrollment(mut outcome: Draft, today: Date) -> Draft {
    let looks_for_coverage = outcome.doors.contains(&Door::NewCoverage) || outcome.has_step(Action::GetNewCoverage);
    if looks_for_coverage && law::open_enrollment_may_run_on(today) {
        return outcome.because(Reason::OpenEnrollmentMayRunOn);
    }
    let Some(opened) = law::open_enrollment(today).filter(|_| looks_for_coverage) else { return outcome };
    for door in &mut outcome.doors {
        if *door == Door::NewCoverage {
            *door = Door::NewCoverageNow;
        }
    }
    let outcome =
        outcome.clock(DeadlineKind::OpenEnrollment, DateAnswer::On(opened)).because(Reason::OpenEnrollmentIsOn);
    by_open_enrollment(outcome, today)
}

/// The step to new coverage takes the day of open enrollment where the days after a loss end later, or are over: not every
/// loss opens them, and "late" must not read as closed.
fn by_open_enrollment(mut outcome: Draft, today: Date) -> Draft {
    let enrollment = outcome.day_of(&[DeadlineKind::OpenEnrollment]);
    let after_a_loss = [DeadlineKind::NewCoverage, DeadlineKind::NewCoverageAfterMediCal];
    // The day that still counts: the safe one, or once it has passed the last one of a longer reading.
    let is_sooner = outcome.deadlines.iter().filter(|deadline| after_a_loss.contains(&deadline.kind)).any(|deadline| {
        let days = [deadline.by, deadline.last];
        deadline.by.is_none()
            || days.into_iter().flatten().find(|&day| today <= day).is_some_and(|day| Some(day) <= enrollment)
    });
    if is_sooner {
        return outcome;
    }
    for step in outcome.steps.iter_mut().filter(|step| step.action == Action::GetNewCoverage) {
        if let Timing::By(kind) = step.timing
            && after_a_loss.contains(&kind)
        {
            step.timing = Timing::By(DeadlineKind::OpenEnrollment);
        }
    }
    outcome
}

fn by_coverage(answers: &Answers, today: Date) -> Asked<Draft> {
    match answers.coverage()? {
        Coverage::Job => job(answers, today),
        Coverage::CoveredCalifornia => commercial::decide(answers, today, Plan::CoveredCalifornia),
        Coverage::Individual => commercial::decide(answers, today, Plan::Individual),
        Coverage::MediCal => medi_cal::decide(answers, today),
        Coverage::Medicare => medicare::decide(answers, today),
        Coverage::MedicareAndMediCal => medicare::dual(answers, today),
        Coverage::Government => federal::decide(answers, today),
        Coverage::Student => other::student(answers, today),
        Coverage::WorkInjury => other::work_injury(answers),
        Coverage::Other => other::decide(answers, today),
        Coverage::NoCoverage => no_coverage::decide(answers, today),
        Coverage::Unknown => unknown::decide(answers, today),
    }
}

/// Job plans: who the employer is and who pays the claims decide the regulator (REG-INSURED-ERISA, ERISA-NOIMR). With
/// Medicare, the letter decides first.
fn job(answers: &Answers, today: Date) -> Asked<Draft> {
    let employer = answers.employer()?;
    match answers.job_medicare()? {
        JobMedicare::No | JobMedicare::JobPlanFirst => by_employer(answers, today, employer),
        JobMedicare::Advantage => medicare::of_kind(answers, today, MedicareKind::Advantage),
        JobMedicare::DrugPlan => medicare::of_kind(answers, today, MedicareKind::DrugPlan),
        JobMedicare::SummaryNotice => job_medicare::summary_notice(answers, today),
        JobMedicare::Unknown => job_medicare::unknown(answers),
    }
}

fn by_employer(answers: &Answers, today: Date, employer: Employer) -> Asked<Draft> {
    match employer {
        Employer::Federal => federal::employee(answers, today),
        Employer::Calpers => match answers.calpers_plan()? {
            CalpersPlan::Hmo => commercial::decide(answers, today, Plan::CalpersHmo),
            CalpersPlan::Ppo => self_funded::calpers(answers, today, CalpersPlan::Ppo),
            CalpersPlan::Unknown => self_funded::calpers(answers, today, CalpersPlan::Unknown),
        },
        employer @ (Employer::Private | Employer::Public | Employer::Church | Employer::Unknown) => {
            match answers.funding()? {
                Funding::Insured => commercial::decide(answers, today, Plan::InsuredJob),
                Funding::SelfFunded => self_funded::decide(answers, today, employer),
                Funding::Unknown => commercial::decide(answers, today, Plan::JobOfUnknownFunding),
            }
        }
    }
}
