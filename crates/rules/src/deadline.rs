//! Deadlines: what must be done by which day, what the day is counted from, and where it stands today.

mod around;
mod due;
mod working_days;

pub use around::{Consequence, LateRule, StartEvent};
pub use due::Due;
pub use working_days::{is_working_day, next_working_day};

use crate::date::{Date, DateAnswer, days_before};
use crate::law::{self, Source, Span};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// Something that must be done, or that a plan must do, within a time of law.
    DeadlineKind {
        PlanGrievance = "plan_grievance",
        InsurerAppeal = "insurer_appeal",
        PlanAnswer = "plan_answer",
        InsurerAnswer = "insurer_answer",
        DmhcImr = "dmhc_imr",
        CdiImr = "cdi_imr",
        EitherImr = "either_imr",
        DmhcComplaint = "dmhc_complaint",
        CdiRequest = "cdi_request",
        MediCalPlanAppeal = "medi_cal_plan_appeal",
        MediCalKeepService = "medi_cal_keep_service",
        MediCalPlanAnswer = "medi_cal_plan_answer",
        MediCalHearing = "medi_cal_hearing",
        MediCalLateHearing = "medi_cal_late_hearing",
        MediCalHearingKeep = "medi_cal_hearing_keep",
        PlanKeepBeforeChange = "plan_keep_before_change",
        MediCalImr = "medi_cal_imr",
        MediCalImrPerhaps = "medi_cal_imr_perhaps",
        MediCalComplaint = "medi_cal_complaint",
        StateHearing = "state_hearing",
        KeepBeforeChange = "keep_before_change",
        RenewalHearing = "renewal_hearing",
        CcsAppeal = "ccs_appeal",
        CcsAnswer = "ccs_answer",
        CcsHearing = "ccs_hearing",
        RegionalCenterAppeal = "regional_center_appeal",
        RegionalCenterKeep = "regional_center_keep",
        CountyPlanAppeal = "county_plan_appeal",
        CountyHearing = "county_hearing",
        CountyKeepService = "county_keep_service",
        CountyAnswer = "county_answer",
        QioHospital = "qio_hospital",
        QioServices = "qio_services",
        OriginalMedicareAppeal = "original_medicare_appeal",
        OriginalMedicareSecond = "original_medicare_second",
        AdvantageAppeal = "advantage_appeal",
        DrugPlanAppeal = "drug_plan_appeal",
        DrugPlanSecond = "drug_plan_second",
        MedicareHearing = "medicare_hearing",
        PartDPenalty = "part_d_penalty",
        SocialSecurityReview = "social_security_review",
        MedicareFirstAppeal = "medicare_first_appeal",
        JobAppeal = "job_appeal",
        JobAnswer = "job_answer",
        FederalReview = "federal_review",
        GovernmentReview = "government_review",
        UniversityReview = "university_review",
        UniversityAppeal = "university_appeal",
        CalpersReview = "calpers_review",
        FehbReconsideration = "fehb_reconsideration",
        FehbAnswer = "fehb_answer",
        OpmReview = "opm_review",
        TricareAppeal = "tricare_appeal",
        WorkInjuryBoard = "work_injury_board",
        OutOfStateFinal = "out_of_state_final",
        VaReview = "va_review",
        IndianHealthNext = "indian_health_next",
        IndianHealthAppeal = "indian_health_appeal",
        ChampvaSecond = "champva_second",
        ChampvaAppeal = "champva_appeal",
        TricareFast = "tricare_fast",
        TricareHearing = "tricare_hearing",
        TricareSecond = "tricare_second",
        OutOfStateReview = "out_of_state_review",
        WorkInjuryImr = "work_injury_imr",
        WorkInjuryMedicineImr = "work_injury_medicine_imr",
        CoveredCaliforniaHearing = "covered_california_hearing",
        NewCoverage = "new_coverage",
        EarlierMonths = "earlier_months",
        OpenEnrollment = "open_enrollment",
        MediCalCure = "medi_cal_cure",
        NewCoverageAfterMediCal = "new_coverage_after_medi_cal",
        OtherPlanGrievance = "other_plan_grievance",
        NewbornEnrollment = "newborn_enrollment",
        NewbornJobEnrollment = "newborn_job_enrollment",
        PayPremium = "pay_premium",
        BeforeEnd = "before_end",
        Cobra = "cobra",
        UnknownKeepService = "unknown_keep_service",
        UnknownAppeal = "unknown_appeal",
        UnknownHearing = "unknown_hearing",
        UnknownWorkInjury = "unknown_work_injury",
        UnknownCcs = "unknown_ccs",
        UnknownCcsHearing = "unknown_ccs_hearing",
        OutOfStateAppeal = "out_of_state_appeal",
        JobContinuity = "job_continuity",
        AdvantageUrgentAnswer = "advantage_urgent_answer",
        JobUrgentAnswer = "job_urgent_answer",
        UnknownNextStep = "unknown_next_step",
        UnknownPlanHearing = "unknown_plan_hearing",
        UnknownMedicareHearing = "unknown_medicare_hearing",
        AskItBack = "ask_it_back",
        AdvantageAnswer = "advantage_answer",
        DrugPlanAnswer = "drug_plan_answer",
        DrugPlanUrgentAnswer = "drug_plan_urgent_answer",
    }
}

/// The time of law behind a deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// The earliest reading: the day to plan for.
    pub safe: Span,
    /// A later reading that a source allows, where there is one.
    pub last: Option<Span>,
    /// Where both were read.
    pub sources: &'static [Source],
}

impl Limit {
    /// Whether the time was read in a law or with the agency that applies it, and not with plans or in secondary sources only.
    pub fn is_read_in_law(&self) -> bool {
        self.sources.iter().any(|source| source.confidence().is_of_law_or_agency())
    }
}

impl DeadlineKind {
    /// The time of law.
    pub const fn limit(self) -> Limit {
        *self.limit_as_read()
    }

    #[inline(never)]
    const fn limit_as_read(self) -> &'static Limit {
        match self {
            Self::PlanGrievance => {
                &Limit { safe: Span::Days(law::GRIEVANCE_FILING_DAYS), last: None, sources: &[Source::DmhcGrvFile] }
            }
            Self::InsurerAppeal => {
                &Limit { safe: Span::Days(law::GRIEVANCE_FILING_DAYS), last: None, sources: &[Source::CdiAppealTime] }
            }
            Self::PlanAnswer => &Limit {
                safe: Span::Days(law::GRIEVANCE_DAYS),
                last: None,
                sources: &[Source::DmhcImrCondC, Source::DmhcGrvResolve],
            },
            Self::InsurerAnswer => {
                &Limit { safe: Span::Days(law::GRIEVANCE_DAYS), last: None, sources: &[Source::CdiImrCond] }
            }
            Self::MediCalComplaint => &Limit {
                safe: Span::Days(law::MEDI_CAL_IMR_DAYS),
                last: Some(Span::Months(law::IMR_MONTHS)),
                sources: &[Source::MedicalDmhcComplaint, Source::MedicalImrDeadline],
            },
            Self::DmhcImr => &Limit {
                safe: Span::Months(law::IMR_MONTHS),
                last: None,
                sources: &[Source::DmhcImrDeadline, Source::DmhcImrExtend],
            },
            Self::CdiImr => &Limit { safe: Span::Months(law::IMR_MONTHS), last: None, sources: &[Source::CdiImrCond] },
            Self::EitherImr => &Limit {
                safe: Span::Months(law::IMR_MONTHS),
                last: None,
                sources: &[Source::RegSamedeadline, Source::DmhcImrDeadline],
            },
            Self::DmhcComplaint => {
                &Limit { safe: Span::Months(law::IMR_MONTHS), last: None, sources: &[Source::DmhcComplaintDeadline] }
            }
            Self::CdiRequest => {
                &Limit { safe: Span::Months(law::IMR_MONTHS), last: None, sources: &[Source::CdiComplaint] }
            }
            Self::MediCalPlanAppeal => &Limit {
                safe: Span::Days(law::MEDI_CAL_APPEAL_DAYS),
                last: None,
                sources: &[Source::MedicalPlanDeadline],
            },
            Self::MediCalKeepService => {
                &Limit { safe: Span::Days(law::KEEP_SERVICE_DAYS), last: None, sources: &[Source::MedicalAppPlan] }
            }
            Self::MediCalPlanAnswer => &Limit {
                safe: Span::Days(law::MEDI_CAL_ANSWER_DAYS),
                last: None,
                sources: &[Source::MedicalPlanDecision],
            },
            Self::MediCalHearing => &Limit {
                safe: Span::Days(law::PLAN_HEARING_DAYS),
                last: None,
                sources: &[Source::MedicalSfhDeadline, Source::MedicalSfhGoodcause],
            },
            Self::MediCalLateHearing => &Limit {
                safe: Span::Days(law::HEARING_GOOD_CAUSE_DAYS),
                last: None,
                sources: &[Source::MedicalSfhGoodcause],
            },
            Self::PlanKeepBeforeChange => {
                &Limit { safe: Span::DayBefore, last: None, sources: &[Source::MedicalAppPlan] }
            }
            Self::MediCalHearingKeep => {
                &Limit { safe: Span::Days(law::KEEP_SERVICE_DAYS), last: None, sources: &[Source::MedicalAppSfh] }
            }
            Self::MediCalImrPerhaps => &Limit {
                safe: Span::Days(law::MEDI_CAL_IMR_DAYS),
                last: Some(Span::Months(law::IMR_MONTHS)),
                sources: &[Source::MedicalImrDeadline, Source::CohsCheck],
            },
            Self::MediCalImr => &Limit {
                safe: Span::Days(law::MEDI_CAL_IMR_DAYS),
                last: Some(Span::Months(law::IMR_MONTHS)),
                sources: &[Source::MedicalImrDeadline],
            },
            Self::StateHearing => &Limit {
                safe: Span::Days(law::STATE_HEARING_DAYS),
                last: None,
                sources: &[Source::FfsSfhDeadline, Source::FfsLate],
            },
            Self::KeepBeforeChange => &Limit { safe: Span::DayBefore, last: None, sources: &[Source::FfsApp] },
            Self::AskItBack => {
                &Limit { safe: Span::Days(law::KEEP_SERVICE_DAYS), last: None, sources: &[Source::FfsApp] }
            }
            Self::RenewalHearing => &Limit {
                safe: Span::Days(law::STATE_HEARING_DAYS),
                last: Some(Span::Days(law::RENEWAL_HEARING_DAYS)),
                sources: &[Source::Ffs120Elig],
            },
            Self::CcsAnswer => {
                &Limit { safe: Span::Days(law::CCS_ANSWER_DAYS), last: None, sources: &[Source::CcsRoute] }
            }
            Self::CcsHearing => {
                &Limit { safe: Span::Days(law::CCS_HEARING_DAYS), last: None, sources: &[Source::CcsHearing] }
            }
            Self::CcsAppeal => {
                &Limit { safe: Span::Days(law::CCS_APPEAL_DAYS), last: None, sources: &[Source::CcsRoute] }
            }
            Self::RegionalCenterAppeal => {
                &Limit { safe: Span::Days(law::REGIONAL_CENTER_DAYS), last: None, sources: &[Source::RcRoute] }
            }
            Self::RegionalCenterKeep => {
                &Limit { safe: Span::Days(law::REGIONAL_CENTER_KEEP_DAYS), last: None, sources: &[Source::RcRoute] }
            }
            Self::CountyPlanAppeal => {
                &Limit { safe: Span::Days(law::MEDI_CAL_APPEAL_DAYS), last: None, sources: &[Source::MhpRoute] }
            }
            Self::CountyHearing => {
                &Limit { safe: Span::Days(law::PLAN_HEARING_DAYS), last: None, sources: &[Source::MhpRoute] }
            }
            Self::CountyAnswer => {
                &Limit { safe: Span::Days(law::MEDI_CAL_ANSWER_DAYS), last: None, sources: &[Source::MhpRoute] }
            }
            Self::CountyKeepService => {
                &Limit { safe: Span::Days(law::KEEP_SERVICE_DAYS), last: None, sources: &[Source::MhpRoute] }
            }
            Self::QioHospital => &Limit {
                safe: Span::SameDay,
                last: Some(Span::Days(law::QIO_AFTER_LEAVING_DAYS)),
                sources: &[Source::QioHospital],
            },
            Self::QioServices => {
                &Limit { safe: Span::DayAfter, last: None, sources: &[Source::QioOther, Source::QioLate] }
            }
            Self::OriginalMedicareAppeal => &Limit {
                safe: Span::Days(law::ORIGINAL_MEDICARE_DAYS),
                last: Some(Span::Days(law::ORIGINAL_MEDICARE_DAYS + law::MEDICARE_MAIL_DAYS)),
                sources: &[Source::OmL1],
            },
            Self::OriginalMedicareSecond => {
                &Limit { safe: Span::Days(law::ORIGINAL_MEDICARE_SECOND_DAYS), last: None, sources: &[Source::OmL2] }
            }
            Self::AdvantageAppeal => &Limit {
                safe: Span::Days(law::ADVANTAGE_DAYS),
                last: Some(Span::Days(law::ADVANTAGE_DAYS + law::MEDICARE_MAIL_DAYS)),
                sources: &[Source::MaL1Deadline],
            },
            Self::DrugPlanAppeal => &Limit {
                safe: Span::Days(law::PART_D_DAYS),
                last: Some(Span::Days(law::PART_D_DAYS + law::MEDICARE_MAIL_DAYS)),
                sources: &[Source::PartdL1Deadline],
            },
            Self::DrugPlanSecond => &Limit {
                safe: Span::Days(law::PART_D_DAYS),
                last: Some(Span::Days(law::PART_D_DAYS + law::MEDICARE_MAIL_DAYS)),
                sources: &[Source::PartdL1Decision],
            },
            Self::MedicareFirstAppeal => &Limit {
                safe: Span::Days(law::ADVANTAGE_DAYS),
                last: Some(Span::Days(law::ADVANTAGE_DAYS + law::MEDICARE_MAIL_DAYS)),
                sources: &[Source::MaL1Deadline],
            },
            Self::JobAppeal => {
                &Limit { safe: Span::Days(law::JOB_APPEAL_DAYS), last: None, sources: &[Source::SfAppealDeadline] }
            }
            Self::JobAnswer => &Limit {
                safe: Span::Days(law::JOB_ANSWER_DAYS),
                last: Some(Span::Days(law::JOB_BILL_ANSWER_DAYS)),
                sources: &[Source::SfAppealDecision],
            },
            Self::FederalReview => &Limit {
                safe: Span::Days(law::EXTERNAL_REVIEW_SAFE_DAYS),
                last: Some(Span::MonthsOrNextFirst(law::EXTERNAL_REVIEW_MONTHS)),
                sources: &[Source::SfExtreview],
            },
            Self::GovernmentReview => &Limit {
                safe: Span::Days(law::EXTERNAL_REVIEW_SAFE_DAYS),
                last: Some(Span::MonthsOrNextFirst(law::EXTERNAL_REVIEW_MONTHS)),
                sources: &[Source::SfGovt, Source::SfExtreview],
            },
            Self::CalpersReview => {
                &Limit { safe: Span::Days(law::CALPERS_REVIEW_DAYS), last: None, sources: &[Source::CalpersDays] }
            }
            Self::FehbReconsideration => &Limit {
                safe: Span::Days(law::FEHB_SAFE_DAYS),
                last: Some(Span::Months(law::FEHB_MONTHS)),
                sources: &[Source::FehbStep1],
            },
            Self::FehbAnswer => {
                &Limit { safe: Span::Days(law::FEHB_ANSWER_DAYS), last: None, sources: &[Source::FehbStep1] }
            }
            Self::OpmReview => &Limit { safe: Span::Days(law::OPM_DAYS), last: None, sources: &[Source::FehbStep2] },
            Self::TricareAppeal => {
                &Limit { safe: Span::Days(law::TRICARE_DAYS), last: None, sources: &[Source::TricareRoute] }
            }
            Self::TricareSecond => &Limit {
                safe: Span::Days(law::TRICARE_FORMAL_DAYS),
                last: Some(Span::Days(law::TRICARE_DAYS)),
                sources: &[Source::TricareFormal, Source::TricareRoute],
            },
            Self::TricareHearing => {
                &Limit { safe: Span::Days(law::TRICARE_FORMAL_DAYS), last: None, sources: &[Source::TricareFormal] }
            }
            Self::TricareFast => {
                &Limit { safe: Span::Days(law::TRICARE_URGENT_DAYS), last: None, sources: &[Source::TricareFormal] }
            }
            Self::ChampvaAppeal => {
                &Limit { safe: Span::Months(law::CHAMPVA_MONTHS), last: None, sources: &[Source::Champva] }
            }
            Self::ChampvaSecond => {
                &Limit { safe: Span::Days(law::CHAMPVA_SECOND_DAYS), last: None, sources: &[Source::Champva] }
            }
            Self::IndianHealthAppeal => {
                &Limit { safe: Span::Days(law::INDIAN_HEALTH_DAYS), last: None, sources: &[Source::IndianHealth] }
            }
            Self::IndianHealthNext => {
                &Limit { safe: Span::Days(law::INDIAN_HEALTH_DAYS), last: None, sources: &[Source::IndianHealth] }
            }
            Self::VaReview => {
                &Limit { safe: Span::Months(law::VA_REVIEW_MONTHS), last: None, sources: &[Source::VaReview] }
            }
            Self::OutOfStateFinal => &Limit {
                safe: Span::Days(law::EXTERNAL_REVIEW_SAFE_DAYS),
                last: Some(Span::MonthsOrNextFirst(law::EXTERNAL_REVIEW_MONTHS)),
                sources: &[Source::Outofstate, Source::SfExtreview],
            },
            Self::WorkInjuryBoard => {
                &Limit { safe: Span::Days(law::WORK_INJURY_BOARD_DAYS), last: None, sources: &[Source::WcAppeal] }
            }
            Self::SocialSecurityReview => &Limit {
                safe: Span::Days(law::SOCIAL_SECURITY_DAYS),
                last: Some(Span::Days(law::SOCIAL_SECURITY_DAYS + law::MEDICARE_MAIL_DAYS)),
                sources: &[Source::SsaMedicare],
            },
            Self::PartDPenalty => {
                &Limit { safe: Span::Days(law::PART_D_PENALTY_DAYS), last: None, sources: &[Source::PartdPenalty] }
            }
            Self::MedicareHearing | Self::UnknownMedicareHearing => {
                &Limit { safe: Span::Days(law::MEDICARE_HEARING_DAYS), last: None, sources: &[Source::MedicareAmounts] }
            }
            Self::NewCoverageAfterMediCal => &Limit {
                safe: Span::Days(law::NEW_COVERAGE_DAYS),
                last: Some(Span::Days(law::NEW_COVERAGE_AFTER_MEDI_CAL_DAYS)),
                sources: &[Source::CoveredSep, Source::CoveredMedicalLoss],
            },
            Self::MediCalCure => {
                &Limit { safe: Span::Days(law::MEDI_CAL_CURE_DAYS), last: None, sources: &[Source::MedicalCure] }
            }
            Self::OpenEnrollment => &Limit { safe: Span::YearEnd, last: None, sources: &[Source::CoveredOpen] },
            Self::EarlierMonths => &Limit { safe: Span::YearEnd, last: None, sources: &[Source::MedicalEarlierMonths] },
            Self::UniversityAppeal => &Limit {
                safe: Span::Days(law::JOB_APPEAL_DAYS),
                last: None,
                sources: &[Source::UniversityDays, Source::Student],
            },
            Self::UniversityReview => &Limit {
                safe: Span::Days(law::EXTERNAL_REVIEW_SAFE_DAYS),
                last: None,
                sources: &[Source::UniversityDays, Source::Student],
            },
            Self::UnknownWorkInjury => &Limit {
                safe: Span::Days(law::WORK_INJURY_MEDICINE_DAYS),
                last: Some(Span::Days(law::WORK_INJURY_DAYS)),
                sources: &[Source::WcFormulary, Source::WcOwnImr],
            },
            Self::OutOfStateReview => {
                &Limit { safe: Span::Days(law::EXTERNAL_REVIEW_SAFE_DAYS), last: None, sources: &[Source::Outofstate] }
            }
            Self::WorkInjuryImr => {
                &Limit { safe: Span::Days(law::WORK_INJURY_DAYS), last: None, sources: &[Source::WcOwnImr] }
            }
            Self::WorkInjuryMedicineImr => &Limit {
                safe: Span::Days(law::WORK_INJURY_MEDICINE_DAYS),
                last: Some(Span::Days(law::WORK_INJURY_DAYS)),
                sources: &[Source::WcFormulary, Source::WcOwnImr],
            },
            Self::CoveredCaliforniaHearing => &Limit {
                safe: Span::Days(law::COVERED_CALIFORNIA_HEARING_DAYS),
                last: None,
                sources: &[Source::CcElig],
            },
            Self::NewCoverage => {
                &Limit { safe: Span::Days(law::NEW_COVERAGE_DAYS), last: None, sources: &[Source::CoveredSep] }
            }
            // Medi-Cal and Medicare plans give 60 days, private plans 180: which of them the other plan is, is not asked.
            Self::OtherPlanGrievance => &Limit {
                safe: Span::Days(law::MEDI_CAL_APPEAL_DAYS),
                last: Some(Span::Days(law::GRIEVANCE_FILING_DAYS)),
                sources: &[
                    Source::MedicalPlanDeadline,
                    Source::MaL1Deadline,
                    Source::DmhcGrvFile,
                    Source::SfAppealDeadline,
                ],
            },
            Self::NewbornEnrollment => &Limit {
                safe: Span::Days(law::NEWBORN_DAYS),
                last: Some(Span::Days(law::NEWBORN_LAST_DAYS)),
                sources: &[Source::NewbornDays, Source::CoveredSep],
            },
            Self::NewbornJobEnrollment => {
                &Limit { safe: Span::Days(law::NEWBORN_DAYS), last: None, sources: &[Source::NewbornDays] }
            }
            // The notice names the day itself.
            Self::PayPremium => &Limit { safe: Span::SameDay, last: None, sources: &[Source::SpCancel] },
            Self::BeforeEnd => &Limit { safe: Span::DayBefore, last: None, sources: &[Source::CcFirstcall] },
            Self::Cobra => &Limit { safe: Span::Days(law::COBRA_DAYS), last: None, sources: &[Source::Cobra60] },
            Self::UnknownKeepService => {
                &Limit { safe: Span::Days(law::KEEP_SERVICE_DAYS), last: None, sources: &[Source::UnknownShortest] }
            }
            Self::UnknownAppeal => {
                &Limit { safe: Span::Days(law::MEDI_CAL_APPEAL_DAYS), last: None, sources: &[Source::UnknownShortest] }
            }
            Self::UnknownCcs => {
                &Limit { safe: Span::Days(law::CCS_APPEAL_DAYS), last: None, sources: &[Source::CcsRoute] }
            }
            Self::UnknownCcsHearing => {
                &Limit { safe: Span::Days(law::CCS_HEARING_DAYS), last: None, sources: &[Source::CcsHearing] }
            }
            // Of all second steps after a plan's answer, a Medicare drug plan's is the shortest.
            Self::UnknownNextStep => &Limit {
                safe: Span::Days(law::PART_D_DAYS),
                last: Some(Span::Days(law::PART_D_DAYS + law::MEDICARE_MAIL_DAYS)),
                sources: &[Source::PartdL1Decision, Source::UnknownShortest],
            },
            Self::JobUrgentAnswer => &Limit {
                safe: Span::Days(law::JOB_URGENT_HOURS / 24),
                last: None,
                sources: &[Source::SfAppealDecision],
            },
            Self::AdvantageUrgentAnswer => &Limit {
                safe: Span::Days(law::ADVANTAGE_FAST_HOURS / 24),
                last: None,
                sources: &[Source::MaL1Decision, Source::MaL2Auto],
            },
            Self::AdvantageAnswer => &Limit {
                safe: Span::Days(law::ADVANTAGE_ANSWER_DAYS),
                last: Some(Span::Days(law::ADVANTAGE_BILL_ANSWER_DAYS)),
                sources: &[Source::MaL1Decision, Source::MaL2Auto],
            },
            Self::DrugPlanAnswer => &Limit {
                safe: Span::Days(law::PART_D_ANSWER_DAYS),
                last: Some(Span::Days(law::PART_D_BILL_ANSWER_DAYS)),
                sources: &[Source::PartdL1Decision],
            },
            Self::DrugPlanUrgentAnswer => &Limit {
                safe: Span::Days(law::PART_D_FAST_HOURS / 24),
                last: None,
                sources: &[Source::PartdL1Decision],
            },
            Self::JobContinuity => {
                &Limit { safe: Span::Days(law::CONTINUITY_DAYS), last: None, sources: &[Source::NsaContinuity] }
            }
            Self::OutOfStateAppeal => &Limit {
                safe: Span::Days(law::JOB_APPEAL_DAYS),
                last: None,
                sources: &[Source::Outofstate, Source::SfAppealDeadline],
            },
            Self::UnknownPlanHearing => &Limit {
                safe: Span::Days(law::PLAN_HEARING_DAYS),
                last: None,
                sources: &[Source::MedicalSfhDeadline, Source::MedicalSfhGoodcause],
            },
            Self::UnknownHearing => {
                &Limit { safe: Span::Days(law::STATE_HEARING_DAYS), last: None, sources: &[Source::UnknownShortest] }
            }
        }
    }

    /// Whether it is a clock of a hearing.
    pub(crate) const fn is_of_hearing(self) -> bool {
        matches!(
            self,
            Self::MediCalHearing
                | Self::StateHearing
                | Self::RenewalHearing
                | Self::CountyHearing
                | Self::CoveredCaliforniaHearing
                | Self::UnknownHearing
                | Self::UnknownPlanHearing
        )
    }

    /// Whether it is the clock of a State medical review.
    pub(crate) const fn is_of_review(self) -> bool {
        matches!(self, Self::DmhcImr | Self::CdiImr | Self::EitherImr | Self::MediCalImr)
    }

    /// Whether it is a day of California's law, or of its hearings, that a weekend or a holiday may move.
    const fn moves_for_days_off(self) -> bool {
        self.is_of_hearing()
            || self.is_of_review()
            || matches!(
                self,
                Self::MediCalImrPerhaps
                    | Self::MediCalHearingKeep
                    | Self::MediCalPlanAppeal
                    | Self::CountyPlanAppeal
                    | Self::UnknownAppeal
                    | Self::AskItBack
                    | Self::MediCalCure
                    | Self::PlanGrievance
                    | Self::InsurerAppeal
                    | Self::CcsAppeal
                    | Self::CountyKeepService
            )
    }

    /// Whether the day is kept by a call that is due in hours: on "the day of discharge" (42 CFR 405.1206(b)(1)), or "by
    /// noon of the calendar day" after the notice (42 CFR 405.1202(b)(1)). Days off move neither, and nobody may wait for
    /// an office to open.
    pub const fn runs_on_days_off(self) -> bool {
        matches!(self, Self::QioHospital | Self::QioServices)
    }

    /// The hour of the law's day at which the time ends; `None` where it is the end of the day.
    pub const fn hour(self) -> Option<Hour> {
        // 42 CFR 405.1202(b)(1): "by noon of the calendar day" after the notice.
        if matches!(self, Self::QioServices) { Some(Hour::Noon) } else { None }
    }

    fn due_on(self, law_day: Date, today: Date) -> Due {
        if self.runs_on_days_off() { Due::on_the_day_itself(law_day) } else { Due::on(law_day, today) }
    }

    /// Who must act: the person, or the plan that owes an answer.
    pub const fn actor(self) -> Actor {
        if matches!(
            self,
            Self::PlanAnswer
                | Self::InsurerAnswer
                | Self::MediCalPlanAnswer
                | Self::CountyAnswer
                | Self::CcsAnswer
                | Self::JobAnswer
                | Self::FehbAnswer
                | Self::AdvantageAnswer
                | Self::AdvantageUrgentAnswer
                | Self::DrugPlanAnswer
                | Self::DrugPlanUrgentAnswer
                | Self::JobUrgentAnswer
        ) {
            Actor::Plan
        } else {
            Actor::You
        }
    }
}

vocabulary! {
    /// An hour of the day at which a time of law ends.
    Hour {
        /// Twelve o'clock, midday.
        Noon = "noon",
    }
}

impl Hour {
    /// The hour of the day, from 0 to 23.
    pub const fn of_the_day(self) -> u32 {
        match self {
            Self::Noon => 12,
        }
    }
}

/// Who must act by a deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Actor {
    /// The person who asks.
    You,
    /// The plan; the person waits, and gains a right on the day after.
    Plan,
}

/// Where a deadline stands on a given day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Standing {
    /// No day could be computed: do it today.
    Undated,
    /// The safe day has not passed.
    Open,
    /// The safe day has passed; the last day the law may allow has not.
    PerhapsInTime,
    /// Every day read in the law has passed: do it all the same and say why it is late.
    Late,
    /// The plan still has time to answer.
    Waiting,
    /// The plan's time is over.
    WaitOver,
}

/// A deadline of one person.
///
/// `by` is never later than the law's day for any date the event can have had, and `last` never earlier than `by`.
/// Both are the law's own days, not moved for a weekend or a holiday; [`Deadline::due`] gives the day to act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Deadline {
    /// What must be done.
    pub kind: DeadlineKind,
    /// When the clock started, as far as the person knows.
    pub start: DateAnswer,
    /// The safe day; `None` where nothing is known of the event.
    pub by: Option<Date>,
    /// The last day the law may allow, where it is later than `by`.
    pub last: Option<Date>,
}

impl Deadline {
    /// The deadline that an event on `start` sets off.
    pub fn counted(kind: DeadlineKind, start: DateAnswer) -> Self {
        let limit = kind.limit();
        let by = start.earliest().and_then(|day| limit.safe.after(day));
        let last = start.latest().and_then(|day| limit.last.unwrap_or(limit.safe).after(day));
        Self::between(kind, start, by, last)
    }

    /// A deadline whose days were found in another way.
    pub fn between(kind: DeadlineKind, start: DateAnswer, by: Option<Date>, last: Option<Date>) -> Self {
        let last = last.filter(|&last| by.is_none_or(|by| last > by));
        Self { kind, start, by, last }
    }

    /// The same deadline, done at the latest on the day before `change`: for rights that end when a change takes effect.
    ///
    /// Both limits must be kept, so an unknown one leaves no safe day: it may be the earlier of the two.
    pub fn and_before(self, change: DateAnswer) -> Self {
        let before = change.earliest().and_then(|day| days_before(day, 1));
        let by = self.by.zip(before).map(|(by, before)| by.min(before));
        let last_before = change.latest().and_then(|day| days_before(day, 1));
        let last = self.last.or(self.by).into_iter().chain(last_before).min();
        Self::between(self.kind, self.start, by, last)
    }

    /// The same deadline where the law gives until `change` if that is later.
    pub fn or_until(self, change: DateAnswer) -> Self {
        let last = self.last.or(self.by).max(change.latest());
        Self::between(self.kind, self.start, self.by, last)
    }

    /// The same deadline where another reading of the law gives until the day before `change`.
    pub fn or_until_the_day_before(self, change: DateAnswer) -> Self {
        let before = change.latest().and_then(|day| days_before(day, 1));
        Self::between(self.kind, self.start, self.by, self.last.or(self.by).max(before))
    }

    /// The same deadline where one reading of the law gives its days or until the change, whichever is later, and another
    /// ends with the change: the earlier is safe.
    pub fn before_or_until(self, change: DateAnswer) -> Self {
        let longest = self.or_until_the_day_before(change);
        Self::between(self.kind, self.start, self.and_before(change).by, longest.last.or(longest.by))
    }

    /// The same deadline as seen on a day off that follows its last day, where that was a day off too: the law may give until
    /// the next working day (Civ. Code 10, 14; DT2), which nobody plans for.
    pub fn or_after_days_off(self, today: Date) -> Self {
        let last = self.last.or(self.by).filter(|&last| !is_working_day(last) && last < today);
        let next = last.and_then(next_working_day).filter(|&next| self.kind.moves_for_days_off() && today <= next);
        match next {
            Some(_) => Self::between(self.kind, self.start, self.by, next),
            None => self,
        }
    }

    /// The safe day with the day to act for it; `None` where no day can be computed.
    pub fn due(self, today: Date) -> Option<Due> {
        self.by.map(|by| self.kind.due_on(by, today))
    }

    /// The last day the law may allow with the day to act for it, where there is one later than the safe day.
    pub fn last_due(self, today: Date) -> Option<Due> {
        self.last.map(|last| self.kind.due_on(last, today))
    }

    /// The day that counts on `today`: the safe one while it runs, then the last day the law may allow.
    pub fn due_now(self, today: Date) -> Option<Due> {
        match self.standing(today) {
            Standing::PerhapsInTime => self.last_due(today),
            Standing::Undated | Standing::Open | Standing::Late | Standing::Waiting | Standing::WaitOver => {
                self.due(today)
            }
        }
    }

    /// The day on which a plan's time ends: the earliest reading, and once that has passed the latest; `None` where nobody
    /// knows when it began.
    pub fn wait_end(self, today: Date) -> Option<Date> {
        let by = self.by?;
        Some(if today > by { self.last.unwrap_or(by) } else { by })
    }

    /// Whether only what works on a day off is in time on `today`, such as an online form or a fax.
    pub fn offices_closed(self, today: Date) -> bool {
        self.due_now(today).is_some_and(|due| due.offices_closed)
    }

    /// Where it stands on `today`.
    pub fn standing(self, today: Date) -> Standing {
        let last = self.last.or(self.by);
        match (self.kind.actor(), self.by) {
            (Actor::Plan, Some(_)) if last.is_some_and(|last| today > last) => Standing::WaitOver,
            (Actor::Plan, _) => Standing::Waiting,
            (Actor::You, Some(by)) if today <= by => Standing::Open,
            (Actor::You, Some(_)) if last.is_some_and(|last| today <= last) => Standing::PerhapsInTime,
            // The event may have been any day since: nobody can say that the time is over.
            (Actor::You, Some(_)) if self.last.is_none() && self.start == DateAnswer::Unknown => {
                Standing::PerhapsInTime
            }
            (Actor::You, Some(_)) => Standing::Late,
            (Actor::You, None) => Standing::Undated,
        }
    }
}
