//! The questions, the answers they take, and the set of answers one person has given.

mod coverage;
mod denial;
mod letter;
mod medi_cal;
mod medicare;
mod questions;
mod stage;

pub use coverage::*;
pub use denial::*;
pub use letter::*;
pub use medi_cal::*;
pub use medicare::*;
pub use stage::*;

use std::fmt;
use std::hash::{Hash, Hasher};

use crate::date::{Date, DateAnswer, months_after};
pub use crate::plan::{CardName, LegalName, MediCalPlan};
use crate::plan::{SoldAs, companies_behind};
use crate::vocabulary::vocabulary;
use questions::{questions, says_unknown};

questions! {
    choices {
        Emergency: Emergency = "emergency", emergency;
        Coverage: Coverage = "coverage", coverage;
        CardClue: CardClue = "card_clue", card_clue;
        Employer: Employer = "employer", employer;
        JobMedicare: JobMedicare = "job_medicare", job_medicare;
        Funding: Funding = "funding", funding;
        CalpersPlan: CalpersPlan = "calpers_plan", calpers_plan;
        GovernmentCoverage: GovernmentCoverage = "government_coverage", government_coverage;
        VaMatter: VaMatter = "va_matter", va_matter;
        StudentPlan: StudentPlan = "student_plan", student_plan;
        OtherCoverage: OtherCoverage = "other_coverage", other_coverage;
        CoverageGap: CoverageGap = "coverage_gap", coverage_gap;
        EndedBy: EndedBy = "ended_by", ended_by;
        NamedAgency: NamedAgency = "named_agency", named_agency;
        PlanOnCard: CardName = "plan_on_card", plan_on_card;
        LegalName: LegalName = "legal_name", legal_name;
        CompanyName: CompanyName = "company_name", company_name;
        PolicyKind: PolicyKind = "policy_kind", policy_kind;
        IssuedIn: IssuedIn = "issued_in", issued_in;
        Problem: Problem = "problem", problem;
        JobPlanProblem: JobPlanProblem = "job_plan_problem", job_plan_problem;
        BillKind: BillKind = "bill_kind", bill_kind;
        AmbulanceKind: AmbulanceKind = "ambulance_kind", ambulance_kind;
        DenialReason: DenialReason = "denial_reason", denial_reason;
        Urgency: Urgency = "urgency", urgency;
        UrgentSign: UrgentSign = "urgent_sign", urgent_sign;
        CareReceived: CareReceived = "care_received", care_received;
        SeriousCondition: SeriousCondition = "serious_condition", serious_condition;
        Promptness: Promptness = "promptness", promptness;
        Grievance: Stage = "grievance", grievance;
        CareBasis: CareBasis = "care_basis", care_basis;
        Grandfathered: Grandfathered = "grandfathered", grandfathered;
        MediCalSender: MediCalSender = "medi_cal_sender", medi_cal_sender;
        MediCalCare: MediCalCare = "medi_cal_care", medi_cal_care;
        MediCalCards: MediCalCards = "medi_cal_cards", medi_cal_cards;
        MediCalProblem: MediCalProblem = "medi_cal_problem", medi_cal_problem;
        PharmacyDrug: PharmacyDrug = "pharmacy_drug", pharmacy_drug;
        MediCalPlan: MediCalPlan = "medi_cal_plan", medi_cal_plan;
        MediCalStage: MediCalStage = "medi_cal_stage", medi_cal_stage;
        ServiceCut: ServiceCut = "service_cut", service_cut;
        OtherRefusal: OtherRefusal = "other_refusal", other_refusal;
        LetterOffersImr: LetterOffersImr = "letter_offers_imr", letter_offers_imr;
        EligibilityKind: EligibilityKind = "eligibility_kind", eligibility_kind;
        DentalKind: DentalKind = "dental_kind", dental_kind;
        DualProgram: DualProgram = "dual_program", dual_program;
        MedicareLeaving: MedicareLeaving = "medicare_leaving", medicare_leaving;
        MedicareKind: MedicareKind = "medicare_kind", medicare_kind;
        MedicarePaid: MedicarePaid = "medicare_paid", medicare_paid;
        WorkInjuryMedicine: WorkInjuryMedicine = "work_injury_medicine", work_injury_medicine;
        WorkInjuryForm: WorkInjuryForm = "work_injury_form", work_injury_form;
        Filer: Filer = "filer", filer;
    }
    dates {
        DenialDate = "denial_date", denial_date;
        AppealDate = "appeal_date", appeal_date;
        AnswerDate = "answer_date", answer_date;
        NoticeReceivedDate = "notice_received_date", notice_received_date;
        EndDate = "end_date", end_date;
        OtherLetterDate = "other_letter_date", other_letter_date;
        BirthDate = "birth_date", birth_date;
    }
}

/// Why a date cannot be taken as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DateProblem {
    /// The thing asked about has happened, but the date is after today.
    InFuture,
    /// The date is further ahead than any notice reaches.
    TooFarAhead,
    /// The date is so long ago that the year is probably mistyped.
    TooLongAgo,
    /// The date is before the day of the thing it answers; the question that holds that day.
    BeforeCause(Question),
}

/// Dates more than this many months ago are taken for a mistyped year.
const OLDEST_MONTHS: u32 = 120;
/// Notices announce an end or a discharge at most this many months ahead; more is taken for a mistyped year.
const FURTHEST_MONTHS: u32 = 18;

/// A name from the plan list: the label of a choice that no sentence is written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProperName {
    /// The name.
    pub name: &'static str,
    /// Other names of the same plan, with commas between them; empty where there are none.
    pub also: &'static str,
    /// What one can search for besides: more names, and the legal names of the companies behind it.
    pub more: &'static str,
}

// Derived, these would be written out for each question.
impl PartialEq for Answer {
    fn eq(&self, other: &Self) -> bool {
        (self.question(), self.member(), self.date()) == (other.question(), other.member(), other.date())
    }
}

impl Hash for Answer {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.question(), self.member(), self.date()).hash(state);
    }
}

impl Answer {
    /// Every answer a choice question takes, in order; empty for a date question.
    pub fn all(question: Question) -> Vec<Self> {
        // Of all the plans, only those of Medi-Cal, by the names on their cards.
        if question == Question::MediCalPlan {
            return MediCalPlan::ALL.iter().copied().map(Self::MediCalPlan).collect();
        }
        (0..).map_while(|member| Self::with_member(question, member)).collect()
    }

    /// The stable names of the members a choice question takes; empty for a date question.
    pub fn names(question: Question) -> Vec<&'static str> {
        Self::all(question).into_iter().filter_map(Self::choice).collect()
    }
}

impl Answer {
    /// Whether the choice is a name of the plan list, which no sentence is written for.
    pub const fn is_of_plan_list(self) -> bool {
        matches!(
            self,
            Self::PlanOnCard(CardName::Brand(_))
                | Self::LegalName(LegalName::Company(_))
                | Self::MediCalPlan(MediCalPlan::Plan(_))
        )
    }

    /// The name on the label, where the choice is one of the plan list.
    pub const fn proper_name(self) -> Option<ProperName> {
        if let Self::PlanOnCard(CardName::Brand(brand)) = self {
            Some(ProperName { name: brand.label(), also: brand.also(), more: brand.more() })
        } else if let Self::LegalName(LegalName::Company(company)) = self {
            Some(ProperName { name: company.label(), also: "", more: "" })
        } else if let Self::MediCalPlan(MediCalPlan::Plan(plan)) = self {
            let more = match plan.company() {
                Some(company) => company.label(),
                None => "",
            };
            Some(ProperName { name: plan.label(), also: plan.also(), more })
        } else {
            None
        }
    }
}

impl Question {
    /// Whether the day asked for may lie ahead.
    pub const fn may_lie_ahead(self) -> bool {
        matches!(self, Self::EndDate)
    }

    /// The dates that cannot be later than this one, nearest cause first.
    const fn causes(self) -> &'static [Self] {
        if matches!(self, Self::AppealDate) {
            &[Self::DenialDate]
        } else if matches!(self, Self::AnswerDate) {
            &[Self::AppealDate, Self::DenialDate]
        } else {
            &[]
        }
    }
}

impl Answers {
    /// Whether a date fits today and the other dates of this person; an unknown date always does.
    pub fn check_date(&self, question: Question, date: DateAnswer, today: Date) -> Result<(), DateProblem> {
        let (Some(earliest), Some(latest)) = (date.earliest(), date.latest()) else { return Ok(()) };
        if latest > today && !question.may_lie_ahead() {
            return Err(DateProblem::InFuture);
        }
        if months_after(today, FURTHEST_MONTHS).is_some_and(|furthest| latest > furthest) {
            return Err(DateProblem::TooFarAhead);
        }
        if months_after(earliest, OLDEST_MONTHS).is_none_or(|still_recent| still_recent < today) {
            return Err(DateProblem::TooLongAgo);
        }
        for &cause in question.causes() {
            let known = self.get(cause).and_then(Answer::date).and_then(DateAnswer::earliest);
            if known.is_some_and(|cause_day| latest < cause_day) {
                return Err(DateProblem::BeforeCause(cause));
            }
        }
        Ok(())
    }

    /// The answers on offer: all that the question takes, less those that make no sense after the earlier answers.
    pub fn offered(&self, question: Question) -> Vec<Answer> {
        let from_covered_california = self.sold_as() == SoldAs::CoveredCalifornia;
        let companies = match self.plan_on_card() {
            Ok(CardName::Brand(brand)) => Some(companies_behind(brand, self.sold_as())),
            Ok(CardName::NotListed | CardName::Unknown) | Err(_) => None,
        };
        let mut offered = Answer::all(question);
        offered.retain(|answer| {
            if let Answer::LegalName(LegalName::Company(company)) = answer {
                return companies.as_ref().is_none_or(|companies| companies.contains(company));
            }
            if let Answer::Grievance(stage) = *answer {
                return self.offers_stage(stage);
            }
            // What the plan paid a part of is a bill.
            if *answer == Answer::DenialReason(DenialReason::PaidInPart) {
                return self.is_about_a_bill();
            }
            if let Answer::MediCalStage(stage) = *answer {
                return self.offers_medi_cal_stage(stage);
            }
            *answer != Answer::Problem(Problem::Eligibility) || from_covered_california
        });
        offered
    }

    /// Whether the person said that it is about a bill.
    fn is_about_a_bill(&self) -> bool {
        self.problem() == Ok(Problem::Bill) || self.medi_cal_problem() == Ok(MediCalProblem::Bill)
    }

    /// How the plan was sold.
    pub(crate) fn sold_as(&self) -> SoldAs {
        if self.coverage() == Ok(Coverage::CoveredCalifornia) { SoldAs::CoveredCalifornia } else { SoldAs::Privately }
    }
}

impl fmt::Debug for Answers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(Question::ALL.iter().filter_map(|&question| self.get(question))).finish()
    }
}
