//! Plans that DMHC or CDI may regulate: jobs with insured plans, Covered California, bought directly.
//!
//! Decision table of the fact file on DMHC and CDI, R-UNK to R-WAIVER-NOTE.

use super::ladder::{Letters, plan_time_over, review_deadline};
use super::urgency::{Urgent, feels_urgent, urgent_for_care_to_come};
use super::{Asked, other};
use crate::answers::*;
use crate::date::{Date, DateAnswer};
use crate::deadline::{Deadline, DeadlineKind};
use crate::law;
use crate::outcome::*;

/// How a private plan came to this table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Plan {
    InsuredJob,
    JobOfUnknownFunding,
    CalpersHmo,
    CoveredCalifornia,
    Individual,
    Student,
    /// The person could not name the coverage, but the letter names this agency.
    NamedByClue(Regulator),
    /// The person could not name the coverage and sees only a plan's name.
    OnlyAName,
}

/// Who has power over the plan, how sure that is, and what else it could be.
#[derive(Clone, Copy, Debug)]
struct Power {
    regulator: Regulator,
    certainty: Certainty,
    may_be_self_funded: bool,
    plan: Plan,
}

pub(super) fn decide(answers: &Answers, today: Date, plan: Plan) -> Asked<Outcome> {
    let power = power_over(answers, plan)?;
    let outcome = by_problem(answers, today, power)?;
    Ok(with_power(outcome, power))
}

/// Which agency: the bold paragraph of H&S 1368.02 in letter or booklet settles it; the legal name of the company
/// makes it likely; nothing else does (REG-HOW, REG-NAMES, REG-CARD).
fn power_over(answers: &Answers, plan: Plan) -> Asked<Power> {
    let certain = |regulator| Power { regulator, certainty: Certainty::Certain, may_be_self_funded: false, plan };
    if plan == Plan::CalpersHmo {
        return Ok(Power { certainty: Certainty::Likely, ..certain(Regulator::Dmhc) });
    }
    if let Plan::NamedByClue(regulator) = plan {
        return Ok(certain(regulator));
    }
    match answers.named_agency()? {
        NamedAgency::Dmhc => Ok(certain(Regulator::Dmhc)),
        NamedAgency::Cdi => Ok(certain(Regulator::Cdi)),
        NamedAgency::Neither | NamedAgency::Unknown => {
            let likely = |regulator| Power {
                certainty: Certainty::Likely,
                may_be_self_funded: matches!(plan, Plan::JobOfUnknownFunding | Plan::OnlyAName),
                ..certain(regulator)
            };
            Ok(match answers.company_name()? {
                CompanyName::InsuranceCompany => likely(Regulator::Cdi),
                CompanyName::HmoOrKaiser => likely(Regulator::Dmhc),
                CompanyName::Neither | CompanyName::Unknown if plan == Plan::CoveredCalifornia => {
                    likely(Regulator::Dmhc)
                }
                CompanyName::Neither | CompanyName::Unknown => {
                    Power { certainty: Certainty::Ask, ..likely(Regulator::Undetermined) }
                }
            })
        }
    }
}

/// Says which agency and why, and adds the call that settles it where that is not certain (R-UNK).
fn with_power(mut outcome: Outcome, power: Power) -> Outcome {
    outcome.regulator = Some((power.regulator, power.certainty));
    outcome = match power.plan {
        Plan::InsuredJob => outcome.because(Reason::InsuredJobIsStateRegulated),
        Plan::CalpersHmo => outcome.because(Reason::CalpersHmoIsDmhc).row(Row::R30),
        Plan::CoveredCalifornia => outcome.because(Reason::CoveredCaliforniaMostlyDmhc).row(Row::R30),
        Plan::Student => outcome.because(Reason::StudentPlanIsInsured).row(Row::R33),
        Plan::Individual | Plan::JobOfUnknownFunding | Plan::NamedByClue(_) | Plan::OnlyAName => outcome,
    };
    if power.plan == Plan::InsuredJob {
        outcome = outcome.row(Row::R30);
    }
    outcome = match (power.regulator, power.certainty) {
        (Regulator::Dmhc, Certainty::Certain) => outcome.because(Reason::LetterNamesDmhc),
        (Regulator::Cdi, Certainty::Certain) => outcome.because(Reason::LetterNamesCdi),
        (Regulator::Dmhc, Certainty::Likely | Certainty::Ask) => {
            outcome.because(Reason::NameSuggestsDmhc).then(Action::ConfirmWithDmhc, Timing::Anytime)
        }
        (Regulator::Cdi, Certainty::Likely | Certainty::Ask) => {
            outcome.because(Reason::NameSuggestsCdi).then(Action::ConfirmWithCdi, Timing::Anytime)
        }
        (Regulator::Undetermined, _) => {
            outcome.row(Row::RUnk).because(Reason::AgencyUnknown).door(Door::CdiIfTheyRedirect)
        }
    };
    if power.may_be_self_funded {
        outcome = outcome
            .because(Reason::MayBeSelfFunded)
            .then(Action::AskEmployerFunding, Timing::Anytime)
            .door(Door::FederalReviewIfSelfFunded);
    }
    if power.plan == Plan::CalpersHmo {
        outcome = outcome.door(Door::CalpersReview);
    }
    outcome
}

fn by_problem(answers: &Answers, today: Date, power: Power) -> Asked<Outcome> {
    match answers.problem()? {
        Problem::Eligibility => covered_california_eligibility(answers),
        Problem::Cancelled => Ok(cancelled(power)),
        Problem::NotCarriedOut => Ok(not_carried_out(power)),
        Problem::ImrLost => Ok(imr_lost(power)),
        Problem::Discharge => Ok(discharge(power)),
        Problem::Appointment => appointment(answers, power),
        Problem::DoctorLeft => {
            let outcome = complaint_ladder(answers, today, power, doctor_left(power))?;
            Ok(outcome.led_by(Action::AskCompletionOfCare, Timing::Today))
        }
        Problem::Quality => complaint_ladder(answers, today, power, complaint(power).row(complaint_row(power))),
        Problem::Bill => bill(answers, today, power),
        Problem::NoDecision => no_decision(answers, today, power),
        Problem::Drug => Ok(with_drug_rules(disputed_care(answers, today, power)?)),
        Problem::Refused | Problem::Stopping | Problem::Unknown => disputed_care(answers, today, power),
    }
}

/// Care that was refused, stopped or changed: the reason and the urgency choose the ladder.
fn disputed_care(answers: &Answers, today: Date, power: Power) -> Asked<Outcome> {
    let reason = answers.denial_reason()?;
    let urgent = urgent_for_care_to_come(answers)?;
    if urgent == Urgent::Yes {
        return urgent_outcome(answers, power, reason);
    }
    let care = if urgent == Urgent::ButCareGiven { Care::Given } else { Care::ToCome };
    let outcome = by_reason(answers, today, power, reason, care)?;
    Ok(with_urgency_notes(outcome, urgent))
}

fn with_urgency_notes(outcome: Outcome, urgent: Urgent) -> Outcome {
    match urgent {
        Urgent::ButCareGiven => outcome.row(Row::RUrgPast).because(Reason::UrgentIsForCareToCome),
        Urgent::No { ask_doctor: true } => outcome.then(Action::AskDoctorIfUrgent, Timing::Today),
        Urgent::No { ask_doctor: false } | Urgent::Yes => outcome,
    }
}

/// Whether the care in dispute still lies ahead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Care {
    ToCome,
    Given,
}

fn by_reason(answers: &Answers, today: Date, power: Power, reason: DenialReason, care: Care) -> Asked<Outcome> {
    match reason {
        DenialReason::Experimental => experimental(answers, today, power, care),
        DenialReason::NotNecessary => review_ladder(answers, today, power, Reason::NecessityIsForImr),
        DenialReason::NotEmergency => {
            let outcome = review_ladder(answers, today, power, Reason::EmergencyCareIsForImr)?;
            Ok(outcome.row(Row::REr))
        }
        DenialReason::NotCovered => {
            let draft = complaint(power).because(Reason::CoverageQuestionIsComplaint).row(complaint_row(power));
            complaint_ladder(answers, today, power, draft)
        }
        DenialReason::OutOfNetwork | DenialReason::Paperwork | DenialReason::Mixed | DenialReason::Unknown => {
            Ok(review_ladder(answers, today, power, Reason::AgencySortsMixedReasons)?.row(Row::RMix))
        }
        DenialReason::NoLetter => {
            let outcome = review_ladder(answers, today, power, Reason::AgencySortsMixedReasons)?;
            Ok(outcome.row(Row::RMix).then(Action::AskWrittenReason, Timing::Today))
        }
    }
}

/// R-URG-D, R-URG-C, R-URG-UNK. "An enrollee shall not be required to participate in the plan's grievance process for
/// more than three days" where it needs expedited review (H&S 1374.30(j)(3)), and an urgent grievance may go to the
/// department at once (28 CCR 1300.68.01(a)(4)).
fn urgent_outcome(answers: &Answers, power: Power, reason: DenialReason) -> Asked<Outcome> {
    let mut outcome = match power.regulator {
        Regulator::Dmhc => Outcome::new(Route::DmhcUrgent, Action::CallDmhcUrgent, Timing::Today)
            .row(Row::RUrgD)
            .urgent(UrgentBox::Dmhc)
            .then(Action::AskPlanFast, Timing::Today)
            .then(Action::DoctorUrgencyLetter, Timing::Today)
            .then(Action::ApplyDmhcImr, Timing::Today)
            .because(Reason::UrgentSkipsGrievance)
            .because(Reason::UrgentMeans)
            .happens(Next::DmhcUrgentTimes)
            .happens(Next::PlanUrgentTime),
        Regulator::Cdi => Outcome::new(Route::CdiUrgent, Action::CallCdiUrgent, Timing::Today)
            .row(Row::RUrgC)
            .urgent(UrgentBox::Cdi)
            .then(Action::AskPlanFast, Timing::Today)
            .then(Action::DoctorUrgencyLetter, Timing::Today)
            .then(Action::ApplyCdiImr, Timing::Today)
            .because(Reason::CdiMayWaiveAppeal)
            .because(Reason::UrgentMeans)
            .happens(Next::CdiUrgentTimes),
        Regulator::Undetermined => Outcome::new(Route::UrgentUnknownAgency, Action::CallDmhcUrgent, Timing::Today)
            .row(Row::RUrgUnk)
            .urgent(UrgentBox::Unknown)
            .then(Action::AskPlanFast, Timing::Today)
            .then(Action::DoctorUrgencyLetter, Timing::Today)
            .then(Action::CallCdiIfTold, Timing::Today)
            .because(Reason::UrgentMeans)
            .happens(Next::DmhcUrgentTimes)
            .happens(Next::PlanUrgentTime),
    };
    if reason == DenialReason::Experimental {
        outcome = with_certification(outcome, answers, power, Care::ToCome)?;
    }
    if reason == DenialReason::NoLetter {
        outcome = outcome.then(Action::AskWrittenReason, Timing::Today);
    }
    outcome = outcome.papers(PaperList::Review).guard(Guard::SkippingImrMayCostLawsuit).row(Row::RWaiverNote);
    with_filer(outcome, answers, power)
}

/// R-EXP-D: "no grievance is required before the IMR" of an experimental denial (28 CCR 1300.70.4(b)(2)).
/// R-EXP-C: CDI publishes no such exception, so the appeal goes out and CDI is called the same day.
fn experimental(answers: &Answers, today: Date, power: Power, care: Care) -> Asked<Outcome> {
    let stage = answers.grievance()?;
    if stage == Grievance::ApprovedNotDone {
        return Ok(not_carried_out(power));
    }
    let denial = answers.denial_date()?;
    let letters = match stage {
        Grievance::NotFiled | Grievance::Unknown | Grievance::ApprovedNotDone => {
            Letters { denial, appeal: DateAnswer::Unknown, answer: None }
        }
        Grievance::Waiting => Letters { denial, appeal: answers.appeal_date()?, answer: None },
        Grievance::Upheld => Letters { denial, appeal: answers.appeal_date()?, answer: Some(answers.answer_date()?) },
    };
    let filing = Deadline::counted(DeadlineKind::InsurerAppeal, denial);
    let outcome = match power.regulator {
        Regulator::Dmhc | Regulator::Undetermined => {
            let review = review_deadline(imr_kind(power), letters, true, today);
            let first = if power.regulator == Regulator::Dmhc {
                Outcome::new(Route::DmhcImrExperimental, Action::ApplyDmhcImr, Timing::By(imr_kind(power)))
            } else {
                Outcome::new(Route::ImrUnknownAgency, Action::CallDmhcWhichAgency, Timing::Today)
                    .then(Action::ApplyDmhcImr, Timing::By(imr_kind(power)))
                    .then(Action::AppealPlanToo, Timing::Today)
            };
            first.row(Row::RExpD).deadline(review).because(Reason::ExperimentalSkipsGrievance).happens(Next::DmhcTimes)
        }
        Regulator::Cdi => {
            let ready = stage == Grievance::Upheld
                || (stage == Grievance::Waiting && plan_time_over(letters.appeal, law::GRIEVANCE_DAYS, today));
            let review = review_deadline(DeadlineKind::CdiImr, letters, true, today);
            let draft = if ready {
                Outcome::new(Route::CdiImrExperimental, Action::ApplyCdiImr, Timing::By(DeadlineKind::CdiImr))
            } else {
                Outcome::new(Route::CdiImrExperimental, Action::CallCdiSkipAppeal, Timing::Today)
                    .then(Action::AppealPlanToo, Timing::Today)
                    .then(Action::ApplyCdiImr, Timing::By(DeadlineKind::CdiImr))
                    .deadline(filing)
            };
            draft.row(Row::RExpC).deadline(review).because(Reason::CdiExperimentalAppealFirst).happens(Next::CdiTimes)
        }
    };
    let outcome = outcome
        .because(Reason::ExperimentalIsForImr)
        .papers(PaperList::Experimental)
        .guard(Guard::SkippingImrMayCostLawsuit)
        .row(Row::RWaiverNote);
    let outcome = with_certification(outcome, answers, power, care)?;
    with_filer(outcome, answers, power)
}

/// H&S 1370.4(a): a life-threatening or seriously debilitating condition, and the doctor's certification. Never a
/// reason to hold back: the agency screens.
fn with_certification(outcome: Outcome, answers: &Answers, power: Power, care: Care) -> Asked<Outcome> {
    let outcome = match answers.serious_condition()? {
        SeriousCondition::Yes => outcome.because(Reason::SeriousCondition),
        SeriousCondition::No => outcome.because(Reason::ConditionLessSerious),
        SeriousCondition::Unknown => outcome.because(Reason::AskDoctorHowSerious),
    };
    let outcome = outcome.then(Action::DoctorCertification, Timing::Today);
    if outcome.urgent.is_some() || care == Care::Given {
        return Ok(outcome);
    }
    Ok(match answers.promptness()? {
        Promptness::DoctorSays => {
            let outcome = outcome.then(Action::DoctorPromptness, Timing::Today);
            match power.regulator {
                Regulator::Dmhc | Regulator::Undetermined => outcome.happens(Next::ExperimentalFastTimes),
                Regulator::Cdi => outcome.happens(Next::CdiUrgentTimes),
            }
        }
        Promptness::Unknown => outcome.then(Action::AskDoctorPromptness, Timing::Today),
        Promptness::No => outcome,
    })
}

/// R-MN-NOGRV, R-MN-WAIT, R-MN-READY-D, R-MN-READY-C, R-Q8-NONE: the plan is asked first; after its answer, or 30 days
/// without one, the State decides.
fn review_ladder(answers: &Answers, today: Date, power: Power, why: Reason) -> Asked<Outcome> {
    let stage = answers.grievance()?;
    let unknown = DateAnswer::Unknown;
    let outcome = match stage {
        Grievance::ApprovedNotDone => return Ok(not_carried_out(power)),
        Grievance::NotFiled | Grievance::Unknown => {
            return Ok(ask_plan_first(answers, power, stage)?
                .because(why)
                .row(Row::RMnNogrv)
                .door(Door::ImrAfterAnswer));
        }
        Grievance::Waiting => {
            let appeal = answers.appeal_date()?;
            if !plan_time_over(appeal, law::GRIEVANCE_DAYS, today) {
                return Ok(wait(power, appeal).because(why).row(Row::RMnWait).door(Door::ImrAfterAnswer));
            }
            let letters = Letters { denial: unknown, appeal, answer: None };
            review_ready(answers, power, letters, today)?.because(Reason::ThirtyDaysAreOver)
        }
        Grievance::Upheld => {
            let denial = answers.denial_date()?;
            let appeal = answers.appeal_date()?;
            let letters = Letters { denial, appeal, answer: Some(answers.answer_date()?) };
            review_ready(answers, power, letters, today)?.because(Reason::PlanSaidNoAgain)
        }
    };
    Ok(outcome.because(why))
}

fn review_ready(answers: &Answers, power: Power, letters: Letters, today: Date) -> Asked<Outcome> {
    let kind = imr_kind(power);
    let by = Timing::By(kind);
    let outcome = match power.regulator {
        Regulator::Dmhc => Outcome::new(Route::DmhcImr, Action::ApplyDmhcImr, by)
            .row(Row::RMnReadyD)
            .happens(Next::DmhcTimes)
            .happens(Next::DmhcDecisionBinds),
        Regulator::Cdi => Outcome::new(Route::CdiImr, Action::ApplyCdiImr, by)
            .row(Row::RMnReadyC)
            .happens(Next::CdiTimes)
            .happens(Next::CdiDecisionBinds),
        Regulator::Undetermined => Outcome::new(Route::ImrUnknownAgency, Action::CallDmhcWhichAgency, Timing::Today)
            .then(Action::ApplyDmhcImr, by)
            .row(Row::RMnReadyD)
            .happens(Next::DmhcTimes)
            .happens(Next::DmhcDecisionBinds),
    };
    let mut outcome = outcome
        .then(Action::DoctorLetter, Timing::Anytime)
        .deadline(review_deadline(kind, letters, false, today))
        .papers(PaperList::Review)
        .because(Reason::ReviewIsFree)
        .guard(Guard::SkippingImrMayCostLawsuit)
        .row(Row::RWaiverNote)
        .happens(Next::NotForImrBecomesComplaint);
    if power.may_be_self_funded {
        let from = letters.answer.unwrap_or(letters.appeal);
        outcome = outcome.deadline(Deadline::counted(DeadlineKind::FederalReview, from));
    }
    let outcome = match answers.care_basis()? {
        CareBasis::Recommended | CareBasis::UrgentCare | CareBasis::SeenByPlanDoctor => {
            outcome.because(Reason::ConditionMet)
        }
        CareBasis::NoneOfThese => outcome.row(Row::RQ8None).then(Action::SeePlanDoctor, Timing::Today),
        CareBasis::Unknown => outcome.then(Action::SeePlanDoctor, Timing::Anytime),
    };
    with_filer(outcome, answers, power)
}

const fn imr_kind(power: Power) -> DeadlineKind {
    match power.regulator {
        Regulator::Dmhc => DeadlineKind::DmhcImr,
        Regulator::Cdi => DeadlineKind::CdiImr,
        Regulator::Undetermined => DeadlineKind::EitherImr,
    }
}

const fn filing_kind(power: Power) -> DeadlineKind {
    match power.regulator {
        Regulator::Cdi => DeadlineKind::InsurerAppeal,
        Regulator::Dmhc | Regulator::Undetermined => DeadlineKind::PlanGrievance,
    }
}

/// The first rung: ask the plan again. "I don't know" whether that was done counts as not done, after a call to ask.
fn ask_plan_first(answers: &Answers, power: Power, stage: Grievance) -> Asked<Outcome> {
    let filing = filing_kind(power);
    let denial = answers.denial_date()?;
    let outcome = if stage == Grievance::Unknown {
        Outcome::new(Route::AskPlanAgain, Action::AskPlanForStatus, Timing::Today)
            .then(Action::FileGrievance, Timing::By(filing))
    } else {
        Outcome::new(Route::AskPlanAgain, Action::FileGrievance, Timing::By(filing))
    };
    let mut outcome = outcome
        .then(Action::DoctorLetter, Timing::Anytime)
        .then(Action::ComeBackAfterAnswer, Timing::Anytime)
        .deadline(Deadline::counted(filing, denial))
        .because(match power.regulator {
            Regulator::Cdi => Reason::CdiWantsAppealFirst,
            Regulator::Dmhc | Regulator::Undetermined => Reason::GrievanceFirst,
        })
        .papers(PaperList::Grievance)
        .happens(Next::PlanAnswerTime);
    if power.regulator == Regulator::Undetermined {
        outcome = outcome.then(Action::CallDmhcWhichAgency, Timing::Today);
    }
    Ok(outcome)
}

/// The second rung: the plan's 30 days run (DT6).
fn wait(power: Power, appeal: DateAnswer) -> Outcome {
    let kind = DeadlineKind::PlanAnswer;
    let (route, action) = match power.regulator {
        Regulator::Dmhc => (Route::WaitThenDmhc, Action::ApplyDmhcImrAfterWait),
        Regulator::Cdi => (Route::WaitThenCdi, Action::ApplyCdiImrAfterWait),
        Regulator::Undetermined => (Route::WaitThenDmhc, Action::ApplyDmhcImrAfterWait),
    };
    let outcome = if appeal == DateAnswer::Unknown {
        Outcome::new(route, Action::AskPlanForStatus, Timing::Today)
    } else {
        Outcome::new(route, Action::GatherPapersWhileWaiting, Timing::Anytime)
    };
    let outcome = outcome
        .then(action, Timing::After(kind))
        .then(Action::CallIfWorse, Timing::Anytime)
        .deadline(Deadline::counted(kind, appeal))
        .because(Reason::PlanHasThirtyDays)
        .papers(PaperList::Review)
        .happens(Next::PlanAnswerTime);
    if power.regulator == Regulator::Undetermined {
        outcome.then(Action::CallDmhcWhichAgency, Timing::Today)
    } else {
        outcome
    }
}

/// A draft for matters that are not for an IMR: what the agency is asked to do, and why it is a complaint.
fn complaint(power: Power) -> Outcome {
    match power.regulator {
        Regulator::Dmhc => {
            Outcome::new(Route::DmhcComplaint, Action::FileDmhcComplaint, Timing::By(DeadlineKind::DmhcComplaint))
                .because(Reason::DmhcTakesComplaints)
                .happens(Next::DmhcComplaintTime)
        }
        Regulator::Cdi => Outcome::new(Route::CdiRequest, Action::FileCdiRequest, Timing::By(DeadlineKind::CdiRequest))
            .because(Reason::CdiTakesRequests)
            .happens(Next::CdiRequestTime),
        Regulator::Undetermined => {
            Outcome::new(Route::ComplaintUnknownAgency, Action::CallDmhcWhichAgency, Timing::Today)
                .then(Action::FileDmhcComplaint, Timing::By(DeadlineKind::DmhcComplaint))
                .because(Reason::DmhcTakesComplaints)
                .happens(Next::DmhcComplaintTime)
        }
    }
}

const fn complaint_row(power: Power) -> Row {
    match power.regulator {
        Regulator::Cdi => Row::RCovC,
        Regulator::Dmhc | Regulator::Undetermined => Row::RCovD,
    }
}

/// R-COV-D, R-COV-C and every other complaint: the plan first, 30 days, then the agency (H&S 1368(b)(1)(A)).
fn complaint_ladder(answers: &Answers, today: Date, power: Power, draft: Outcome) -> Asked<Outcome> {
    let kind = match power.regulator {
        Regulator::Cdi => DeadlineKind::CdiRequest,
        Regulator::Dmhc | Regulator::Undetermined => DeadlineKind::DmhcComplaint,
    };
    let stage = answers.grievance()?;
    let outcome = match stage {
        Grievance::ApprovedNotDone => return Ok(not_carried_out(power)),
        Grievance::NotFiled | Grievance::Unknown => {
            let outcome = ask_plan_first(answers, power, stage)?;
            return Ok(draft.after(outcome).door(Door::ComplaintAfterAnswer));
        }
        Grievance::Waiting => {
            let appeal = answers.appeal_date()?;
            if !plan_time_over(appeal, law::GRIEVANCE_DAYS, today) {
                return Ok(draft.after(wait(power, appeal)).door(Door::ComplaintAfterAnswer));
            }
            let letters = Letters { denial: DateAnswer::Unknown, appeal, answer: None };
            draft.because(Reason::ThirtyDaysAreOver).deadline(review_deadline(kind, letters, false, today))
        }
        Grievance::Upheld => {
            let denial = answers.denial_date()?;
            let appeal = answers.appeal_date()?;
            let letters = Letters { denial, appeal, answer: Some(answers.answer_date()?) };
            draft.because(Reason::PlanSaidNoAgain).deadline(review_deadline(kind, letters, false, today))
        }
    };
    with_filer(outcome.papers(PaperList::Complaint), answers, power)
}

/// R-DELAY: a delay counts like a denial where the need is questioned (H&S 1374.30(j)(2)).
fn no_decision(answers: &Answers, today: Date, power: Power) -> Asked<Outcome> {
    let urgent = feels_urgent(answers)?;
    if urgent == Urgent::Yes {
        return Ok(urgent_outcome(answers, power, DenialReason::Unknown)?
            .row(Row::RDelay)
            .because(Reason::DelayCountsAsDenial));
    }
    let outcome = review_ladder(answers, today, power, Reason::DelayCountsAsDenial)?.row(Row::RDelay);
    Ok(with_urgency_notes(outcome, urgent))
}

/// R-RX: the prescriber asks with the State's form; no answer in 72 hours (24 if exigent) counts as approval in DMHC
/// plans (H&S 1367.241(b)).
fn with_drug_rules(outcome: Outcome) -> Outcome {
    let timing = if outcome.urgent.is_some() { Timing::Today } else { Timing::Anytime };
    outcome
        .row(Row::RRx)
        .then(Action::DoctorDrugRequest, timing)
        .door(Door::ExternalExceptionReview)
        .because(Reason::DrugTimes)
        .because(Reason::StepTherapyGrounds)
}

/// R-TIMELY: a wait that is too long is a grievance, then a complaint; at once if urgent.
fn appointment(answers: &Answers, power: Power) -> Asked<Outcome> {
    let urgent = feels_urgent(answers)?;
    let outcome = match (urgent, power.regulator) {
        (Urgent::Yes, Regulator::Dmhc | Regulator::Undetermined) => {
            Outcome::new(Route::TimelyAccess, Action::CallDmhcUrgent, Timing::Today)
                .urgent(UrgentBox::Dmhc)
                .then(Action::AskTimelyAppointment, Timing::Today)
        }
        (Urgent::Yes, Regulator::Cdi) => Outcome::new(Route::TimelyAccess, Action::CallCdiUrgent, Timing::Today)
            .urgent(UrgentBox::Cdi)
            .then(Action::AskTimelyAppointment, Timing::Today),
        (Urgent::No { .. } | Urgent::ButCareGiven, Regulator::Dmhc | Regulator::Undetermined) => {
            Outcome::new(Route::TimelyAccess, Action::AskTimelyAppointment, Timing::Today)
                .then(Action::FileGrievance, Timing::Anytime)
                .then(Action::FileDmhcComplaintAfterWait, Timing::Anytime)
        }
        (Urgent::No { .. } | Urgent::ButCareGiven, Regulator::Cdi) => {
            Outcome::new(Route::TimelyAccess, Action::AskTimelyAppointment, Timing::Today)
                .then(Action::FileGrievance, Timing::Anytime)
                .then(Action::FileCdiRequest, Timing::Anytime)
        }
    };
    let outcome = outcome.row(Row::RTimely).because(Reason::SlowAccessIsComplaint).happens(Next::PlanAnswerTime);
    let outcome = match power.regulator {
        Regulator::Dmhc | Regulator::Undetermined => outcome.because(Reason::TimelyAccessTimes),
        Regulator::Cdi => outcome,
    };
    Ok(with_urgency_notes(outcome, urgent))
}

/// R-COC: the plan completes covered care by a doctor who left, on request (H&S 1373.96).
fn doctor_left(power: Power) -> Outcome {
    complaint(power).row(Row::RCoc).because(Reason::CompletionOfCare).route(Route::Continuity)
}

/// R-BILL and R-ER, by what kind of bill it is.
fn bill(answers: &Answers, today: Date, power: Power) -> Asked<Outcome> {
    let kind = answers.bill_kind()?;
    let protection = match kind {
        BillKind::PlanWillNotPay => {
            let reason = answers.denial_reason()?;
            let outcome = by_reason(answers, today, power, reason, Care::Given)?;
            return Ok(outcome.row(Row::RBill).guard(Guard::PayingBeforeAsking));
        }
        BillKind::OutOfNetworkDoctor => &[Reason::InNetworkShareOnly][..],
        BillKind::Emergency => &[Reason::EmergencyBalanceBill],
        BillKind::Ambulance => &[Reason::AmbulanceBill],
        BillKind::CostShare => &[],
        BillKind::Unknown => &[Reason::InNetworkShareOnly, Reason::EmergencyBalanceBill, Reason::AmbulanceBill],
    };
    let mut draft = complaint(power).route(Route::BillDispute).row(Row::RBill);
    for &reason in protection {
        draft = draft.because(reason);
    }
    let mut outcome = complaint_ladder(answers, today, power, draft)?
        .led_by(Action::AskAboutBill, Timing::Today)
        .guard(Guard::PayingBeforeAsking);
    if kind != BillKind::CostShare {
        outcome = outcome.door(Door::NoSurprisesDesk);
    }
    Ok(outcome.door(Door::HospitalDiscount))
}

/// R-DISCH: sent home too soon. Plan answer in 3 days or sooner; DMHC is called the same day.
fn discharge(power: Power) -> Outcome {
    let (call, boxed) = match power.regulator {
        Regulator::Dmhc => (Action::CallDmhcUrgent, UrgentBox::Discharge),
        Regulator::Cdi => (Action::CallCdiUrgent, UrgentBox::Discharge),
        Regulator::Undetermined => (Action::CallDmhcUrgent, UrgentBox::Discharge),
    };
    let row = match power.regulator {
        Regulator::Dmhc => Row::RUrgD,
        Regulator::Cdi => Row::RUrgC,
        Regulator::Undetermined => Row::RUrgUnk,
    };
    Outcome::new(Route::Discharge, Action::AskPlanFast, Timing::Today)
        .row(Row::RDisch)
        .row(row)
        .urgent(boxed)
        .then(call, Timing::Today)
        .then(Action::TellHospital, Timing::Today)
        .then(Action::DoctorUrgencyLetter, Timing::Today)
        .because(Reason::DischargeReview)
        .because(Reason::UrgentMeans)
        .guard(Guard::StayingMayCost)
        .happens(Next::PlanUrgentTime)
}

/// R-CANCEL-D and R-CANCEL-C.
fn cancelled(power: Power) -> Outcome {
    let outcome = match power.regulator {
        Regulator::Dmhc => Outcome::new(Route::CancelledDmhc, Action::CallDmhcCancelled, Timing::Today)
            .row(Row::RCancelD)
            .because(Reason::CancelledStraightToDmhc),
        Regulator::Cdi => Outcome::new(Route::CancelledCdi, Action::CallCdiCancelled, Timing::Today)
            .row(Row::RCancelC)
            .because(Reason::CancelledCommissioner),
        Regulator::Undetermined => Outcome::new(Route::CancelledDmhc, Action::CallDmhcCancelled, Timing::Today)
            .row(Row::RCancelD)
            .then(Action::CallCdiIfTold, Timing::Today)
            .because(Reason::CancelledStraightToDmhc),
    };
    outcome
        .then(Action::GrievanceCancelled, Timing::Today)
        .then(Action::PayPremiumOwed, Timing::Today)
        .guard(Guard::UnpaidPremiumEndsCoverage)
        .door(Door::NewCoverage)
        .happens(Next::CancelledTimes)
        .papers(PaperList::Cancelled)
}

/// R-NOTDONE: after an IMR won the plan has five working days (H&S 1374.34(a)).
fn not_carried_out(power: Power) -> Outcome {
    let outcome = match power.regulator {
        Regulator::Dmhc | Regulator::Undetermined => {
            Outcome::new(Route::NotCarriedOut, Action::ReportToDmhc, Timing::Today).because(Reason::PlanMustCarryOut)
        }
        Regulator::Cdi => {
            Outcome::new(Route::NotCarriedOut, Action::ReportToCdi, Timing::Today).because(Reason::CdiDecisionBinds)
        }
    };
    outcome
        .row(Row::RNotdone)
        .then(Action::AskPlanWhen, Timing::Today)
        .papers(PaperList::NotCarriedOut)
        .happens(Next::ReportTakenUp)
}

/// R-LOST: new evidence or a changed condition needs a new request and a new decision.
fn imr_lost(power: Power) -> Outcome {
    let outcome = Outcome::new(Route::ImrLost, Action::NewEvidence, Timing::Anytime)
        .row(Row::RLost)
        .then(Action::TalkToLawyer, Timing::Today)
        .because(Reason::NewDecisionNewReview)
        .happens(Next::NewRequest);
    match power.regulator {
        Regulator::Dmhc | Regulator::Undetermined => outcome.door(Door::DmhcOnNewDecision),
        Regulator::Cdi => outcome.door(Door::CdiOnNewDecision),
    }
}

/// R36: eligibility, help with costs, enrolment: a State hearing, not a review.
fn covered_california_eligibility(answers: &Answers) -> Asked<Outcome> {
    other::covered_california_eligibility(answers)
}

/// R-HELPER and R-PROVIDER: who files changes the papers, not the door.
fn with_filer(outcome: Outcome, answers: &Answers, power: Power) -> Asked<Outcome> {
    Ok(match answers.filer()? {
        Filer::Patient => outcome,
        Filer::Parent => outcome.row(Row::RHelper).because(Reason::ParentSigns),
        Filer::Helper | Filer::Representative => outcome.row(Row::RHelper).then(
            match power.regulator {
                Regulator::Dmhc | Regulator::Undetermined => Action::AssistantFormDmhc,
                Regulator::Cdi => Action::AgentFormCdi,
            },
            Timing::Anytime,
        ),
        Filer::Provider => {
            outcome.row(Row::RProvider).then(Action::PatientMustApply, Timing::Anytime).because(Reason::ProviderMayHelp)
        }
    })
}
