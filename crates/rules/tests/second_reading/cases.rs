//! The smallest sets of answers that reach each rule, and what `decide` says of a clock there.

use imr_rules::answers::{
    Answer, Answers, CareBasis, Coverage, CoverageGap, DenialReason, EligibilityKind, Emergency, Filer, Funding,
    GovernmentCoverage, JobPlanProblem, MediCalPlan, MediCalProblem, MediCalSender, MediCalStage, MedicareLeaving,
    NamedAgency, OtherRefusal, PharmacyDrug, PolicyKind, Problem, Promptness, SeriousCondition, ServiceCut, Stage,
    Urgency,
};
use imr_rules::answers::{CardName, CompanyName, Employer, EndedBy, JobMedicare};
use imr_rules::date::DateAnswer;
use imr_rules::deadline::{Deadline, DeadlineKind};

use super::calendar::{Day, Reported, from_product, to_product};

/// What is common to every case: nobody is in danger this minute, nothing is urgent, the patient files.
fn answered(answers: &[Answer]) -> Answers {
    let mut answered = Answers::default();
    let common = [
        Answer::Emergency(Emergency::No),
        Answer::Urgency(Urgency::No),
        Answer::CareBasis(CareBasis::Recommended),
        Answer::SeriousCondition(SeriousCondition::Yes),
        Answer::Promptness(Promptness::No),
        Answer::Filer(Filer::Patient),
        Answer::OtherRefusal(OtherRefusal::No),
        Answer::ServiceCut(ServiceCut::Unknown),
    ];
    common.iter().chain(answers).for_each(|&answer| answered.set(answer));
    answered
}

/// A private policy whose booklet names this agency, or none that the person can find.
pub fn private(agency: NamedAgency, reason: DenialReason, grievance: Stage) -> Answers {
    answered(&[
        Answer::Coverage(Coverage::Individual),
        Answer::NamedAgency(agency),
        Answer::PlanOnCard(CardName::Unknown),
        Answer::CompanyName(CompanyName::Unknown),
        Answer::PolicyKind(PolicyKind::Health),
        Answer::Problem(Problem::Refused),
        Answer::DenialReason(reason),
        Answer::Grievance(grievance),
    ])
}

/// A Medi-Cal plan that DMHC has power over.
pub fn medi_cal_plan(problem: MediCalProblem, reason: DenialReason, stage: MediCalStage) -> Answers {
    answered(&[
        Answer::Coverage(Coverage::MediCal),
        Answer::MediCalSender(MediCalSender::HealthPlan),
        Answer::MediCalProblem(problem),
        Answer::MediCalPlan(MediCalPlan::OtherPlan),
        Answer::MediCalStage(stage),
        Answer::DenialReason(reason),
    ])
}

/// Something the person already has is cut by another part of Medi-Cal.
pub fn medi_cal_cut(sender: MediCalSender) -> Answers {
    answered(&[
        Answer::Coverage(Coverage::MediCal),
        Answer::MediCalSender(sender),
        Answer::PharmacyDrug(PharmacyDrug::No),
        Answer::EligibilityKind(EligibilityKind::Renewal),
        Answer::ServiceCut(ServiceCut::Yes),
        Answer::Grievance(Stage::NotFiled),
    ])
}

pub fn county_mental_health(grievance: Stage) -> Answers {
    answered(&[
        Answer::Coverage(Coverage::MediCal),
        Answer::MediCalSender(MediCalSender::CountyMentalHealth),
        Answer::Grievance(grievance),
    ])
}

pub fn leaving(what: MedicareLeaving) -> Answers {
    answered(&[Answer::Coverage(Coverage::Medicare), Answer::MedicareLeaving(what)])
}

pub fn lost(gap: CoverageGap) -> Answers {
    answered(&[
        Answer::Coverage(Coverage::NoCoverage),
        Answer::CoverageGap(gap),
        Answer::EndedBy(EndedBy::Insurer),
        Answer::NoticeReceivedDate(DateAnswer::Unknown),
    ])
}

pub fn self_funded(grievance: Stage) -> Answers {
    answered(&[
        Answer::Coverage(Coverage::Job),
        Answer::Employer(Employer::Private),
        Answer::JobMedicare(JobMedicare::No),
        Answer::Funding(Funding::SelfFunded),
        Answer::JobPlanProblem(JobPlanProblem::Refused),
        Answer::DenialReason(DenialReason::NotNecessary),
        Answer::Grievance(grievance),
    ])
}

pub fn federal_employee(grievance: Stage) -> Answers {
    answered(&[
        Answer::Coverage(Coverage::Government),
        Answer::GovernmentCoverage(GovernmentCoverage::FederalEmployee),
        Answer::Grievance(grievance),
    ])
}

/// The same case with other dates.
pub fn dated(base: &Answers, dates: &[fn(Reported) -> Answer], days: &[Reported]) -> Answers {
    let mut answers = base.clone();
    dates.iter().zip(days).for_each(|(date, &day)| answers.set(date(day)));
    answers
}

pub fn denial(day: Reported) -> Answer {
    Answer::DenialDate(day.answer())
}

pub fn appeal(day: Reported) -> Answer {
    Answer::AppealDate(day.answer())
}

pub fn answer(day: Reported) -> Answer {
    Answer::AnswerDate(day.answer())
}

pub fn notice_received(day: Reported) -> Answer {
    Answer::NoticeReceivedDate(day.answer())
}

pub fn end(day: Reported) -> Answer {
    Answer::EndDate(day.answer())
}

/// The clock of one kind in the outcome, if it is there.
pub fn clock(answers: &Answers, today: Day, kind: DeadlineKind) -> Option<Deadline> {
    let outcome = imr_rules::decide(answers, to_product(today)).unwrap();
    outcome.deadlines.into_iter().find(|deadline| deadline.kind == kind)
}

/// Its safe day and its last day.
pub fn days_of(deadline: Deadline) -> (Option<Day>, Option<Day>) {
    (deadline.by.map(from_product), deadline.last.map(from_product))
}
