//! One reading of the law for each kind of deadline, made from the fact tables and not from the product's rules.

mod federal;
mod medi_cal;
mod medicare;
mod state;

use imr_rules::deadline::DeadlineKind;

use super::calendar::{Day, Reported, days, federal_months, months};

/// How a sentence of law counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    /// On the day of the event itself.
    SameDay,
    /// Before the day of the event, so at the latest on the day before it.
    DayBefore,
    /// Until 31 December of the year of the event.
    YearEnd,
    /// Calendar days, the first of which is the day after the event.
    Days(i32),
    /// Calendar months.
    Months(i32),
    /// Calendar months that run over into the next month where the day number is missing.
    FederalMonths(i32),
}

impl Count {
    pub fn from(self, event: Day) -> Day {
        match self {
            Self::SameDay => event,
            Self::DayBefore => days(event, -1),
            Self::YearEnd => Day::new(event.year(), 12, 31).unwrap(),
            Self::Days(count) => days(event, count),
            Self::Months(count) => months(event, count),
            Self::FederalMonths(count) => federal_months(event, count),
        }
    }
}

/// Whose time is running.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Runs {
    /// The person must act within it.
    Person,
    /// The plan must answer within it, and the person gains a right on the day after.
    Plan,
}

/// One kind of deadline as this reader understands the law.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// The sentence of law, in own words.
    pub law: &'static str,
    /// Where that sentence stands.
    pub citation: &'static str,
    /// The rows of the fact tables.
    pub rows: &'static str,
    pub runs: Runs,
    /// The earliest reading.
    pub safe: Count,
    /// A later reading that the sources allow, if there is one.
    pub last: Option<Count>,
}

impl Entry {
    /// The safe day and the last day, for what is known of the event: the safe one from its first possible day, the last
    /// one from its last possible day, and only where it is later than the safe one.
    pub fn days(&self, event: Reported) -> (Option<Day>, Option<Day>) {
        let by = event.earliest().map(|earliest| self.safe.from(earliest));
        let last = event.latest().map(|latest| self.last.unwrap_or(self.safe).from(latest));
        (by, last.filter(|&last| by.is_some_and(|by| last > by)))
    }
}

/// The entry of a kind. There is no `_`: a new kind does not compile until somebody has read its law a second time.
pub const fn entry(kind: DeadlineKind) -> Entry {
    match kind {
        DeadlineKind::PlanGrievance => state::PLAN_GRIEVANCE,
        DeadlineKind::InsurerAppeal => state::INSURER_APPEAL,
        DeadlineKind::PlanAnswer => state::PLAN_ANSWER,
        DeadlineKind::InsurerAnswer => state::INSURER_ANSWER,
        DeadlineKind::DmhcImr => state::DMHC_IMR,
        DeadlineKind::CdiImr => state::CDI_IMR,
        DeadlineKind::EitherImr => state::EITHER_IMR,
        DeadlineKind::DmhcComplaint => state::DMHC_COMPLAINT,
        DeadlineKind::CdiRequest => state::CDI_REQUEST,
        DeadlineKind::MediCalPlanAppeal => medi_cal::PLAN_APPEAL,
        DeadlineKind::MediCalKeepService => medi_cal::KEEP_SERVICE,
        DeadlineKind::MediCalPlanAnswer => medi_cal::PLAN_ANSWER,
        DeadlineKind::MediCalHearing => medi_cal::HEARING,
        DeadlineKind::MediCalLateHearing => medi_cal::LATE_HEARING,
        DeadlineKind::MediCalHearingKeep => medi_cal::HEARING_KEEP,
        DeadlineKind::PlanKeepBeforeChange => medi_cal::PLAN_KEEP_BEFORE_CHANGE,
        DeadlineKind::MediCalImr => medi_cal::IMR,
        DeadlineKind::MediCalImrPerhaps => medi_cal::IMR_PERHAPS,
        DeadlineKind::MediCalComplaint => medi_cal::COMPLAINT,
        DeadlineKind::StateHearing => medi_cal::STATE_HEARING,
        DeadlineKind::KeepBeforeChange => medi_cal::KEEP_BEFORE_CHANGE,
        DeadlineKind::AskItBack => medi_cal::ASK_IT_BACK,
        DeadlineKind::RenewalHearing => medi_cal::RENEWAL_HEARING,
        DeadlineKind::CcsAppeal => medi_cal::CCS_APPEAL,
        DeadlineKind::CcsAnswer => medi_cal::CCS_ANSWER,
        DeadlineKind::CcsHearing => medi_cal::CCS_HEARING,
        DeadlineKind::RegionalCenterAppeal => medi_cal::REGIONAL_CENTER_APPEAL,
        DeadlineKind::RegionalCenterKeep => medi_cal::REGIONAL_CENTER_KEEP,
        DeadlineKind::CountyPlanAppeal => medi_cal::COUNTY_PLAN_APPEAL,
        DeadlineKind::CountyHearing => medi_cal::COUNTY_HEARING,
        DeadlineKind::CountyAnswer => medi_cal::COUNTY_ANSWER,
        DeadlineKind::CountyKeepService => medi_cal::COUNTY_KEEP_SERVICE,
        DeadlineKind::QioHospital => medicare::QIO_HOSPITAL,
        DeadlineKind::QioServices => medicare::QIO_SERVICES,
        DeadlineKind::OriginalMedicareAppeal => medicare::ORIGINAL_APPEAL,
        DeadlineKind::OriginalMedicareSecond => medicare::ORIGINAL_SECOND,
        DeadlineKind::AdvantageAppeal => medicare::ADVANTAGE_APPEAL,
        DeadlineKind::DrugPlanAppeal => medicare::DRUG_PLAN_APPEAL,
        DeadlineKind::DrugPlanSecond => medicare::DRUG_PLAN_SECOND,
        DeadlineKind::MedicareFirstAppeal => medicare::FIRST_APPEAL,
        DeadlineKind::JobAppeal => federal::JOB_APPEAL,
        DeadlineKind::JobAnswer => federal::JOB_ANSWER,
        DeadlineKind::FederalReview => federal::FEDERAL_REVIEW,
        DeadlineKind::GovernmentReview => federal::GOVERNMENT_REVIEW,
        DeadlineKind::CalpersReview => federal::CALPERS_REVIEW,
        DeadlineKind::FehbReconsideration => federal::FEHB_RECONSIDERATION,
        DeadlineKind::FehbAnswer => federal::FEHB_ANSWER,
        DeadlineKind::OpmReview => federal::OPM_REVIEW,
        DeadlineKind::TricareAppeal => federal::TRICARE_APPEAL,
        DeadlineKind::UnknownWorkInjury => state::UNKNOWN_WORK_INJURY,
        DeadlineKind::UniversityReview => federal::UNIVERSITY_REVIEW,
        DeadlineKind::UniversityAppeal => federal::UNIVERSITY_APPEAL,
        DeadlineKind::EarlierMonths => federal::EARLIER_MONTHS,
        DeadlineKind::OpenEnrollment => federal::OPEN_ENROLLMENT,
        DeadlineKind::MediCalCure => federal::MEDI_CAL_CURE,
        DeadlineKind::NewCoverageAfterMediCal => federal::NEW_COVERAGE_AFTER_MEDI_CAL,
        DeadlineKind::MedicareHearing => medicare::MEDICARE_HEARING,
        DeadlineKind::PartDPenalty => medicare::PART_D_PENALTY,
        DeadlineKind::SocialSecurityReview => medicare::SOCIAL_SECURITY_REVIEW,
        DeadlineKind::WorkInjuryBoard => state::WORK_INJURY_BOARD,
        DeadlineKind::OutOfStateFinal => federal::OUT_OF_STATE_FINAL,
        DeadlineKind::VaReview => federal::VA_REVIEW,
        DeadlineKind::IndianHealthNext => federal::INDIAN_HEALTH_NEXT,
        DeadlineKind::IndianHealthAppeal => federal::INDIAN_HEALTH_APPEAL,
        DeadlineKind::ChampvaSecond => federal::CHAMPVA_SECOND,
        DeadlineKind::ChampvaAppeal => federal::CHAMPVA_APPEAL,
        DeadlineKind::TricareFast => federal::TRICARE_FAST,
        DeadlineKind::TricareHearing => federal::TRICARE_HEARING,
        DeadlineKind::TricareSecond => federal::TRICARE_SECOND,
        DeadlineKind::OutOfStateReview => federal::OUT_OF_STATE_REVIEW,
        DeadlineKind::WorkInjuryImr => state::WORK_INJURY_IMR,
        DeadlineKind::WorkInjuryMedicineImr => state::WORK_INJURY_MEDICINE_IMR,
        DeadlineKind::CoveredCaliforniaHearing => medi_cal::COVERED_CALIFORNIA_HEARING,
        DeadlineKind::NewCoverage => federal::NEW_COVERAGE,
        DeadlineKind::Cobra => federal::COBRA,
        DeadlineKind::OtherPlanGrievance => federal::OTHER_PLAN_GRIEVANCE,
        DeadlineKind::NewbornEnrollment => federal::NEWBORN_ENROLLMENT,
        DeadlineKind::NewbornJobEnrollment => federal::NEWBORN_JOB_ENROLLMENT,
        DeadlineKind::PayPremium => state::PAY_PREMIUM,
        DeadlineKind::BeforeEnd => state::BEFORE_END,
        DeadlineKind::UnknownKeepService => medi_cal::UNKNOWN_KEEP_SERVICE,
        DeadlineKind::UnknownAppeal => medi_cal::UNKNOWN_APPEAL,
        DeadlineKind::UnknownHearing => medi_cal::UNKNOWN_HEARING,
        DeadlineKind::UnknownCcs => medi_cal::UNKNOWN_CCS,
        DeadlineKind::JobUrgentAnswer => federal::JOB_URGENT_ANSWER,
        DeadlineKind::AdvantageUrgentAnswer => medicare::ADVANTAGE_URGENT_ANSWER,
        DeadlineKind::AdvantageAnswer => medicare::ADVANTAGE_ANSWER,
        DeadlineKind::DrugPlanAnswer => medicare::DRUG_PLAN_ANSWER,
        DeadlineKind::DrugPlanUrgentAnswer => medicare::DRUG_PLAN_URGENT_ANSWER,
        DeadlineKind::JobContinuity => federal::JOB_CONTINUITY,
        DeadlineKind::OutOfStateAppeal => federal::OUT_OF_STATE_APPEAL,
        DeadlineKind::UnknownCcsHearing => medi_cal::UNKNOWN_CCS_HEARING,
        DeadlineKind::UnknownNextStep => medicare::UNKNOWN_NEXT_STEP,
        DeadlineKind::UnknownMedicareHearing => medicare::UNKNOWN_MEDICARE_HEARING,
        DeadlineKind::UnknownPlanHearing => medi_cal::UNKNOWN_PLAN_HEARING,
    }
}
