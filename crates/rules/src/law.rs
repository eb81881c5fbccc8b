//! The numbers of law, each with the source it was read in.

mod source;

pub use source::{Citation, Source};

use chrono::Datelike;

use crate::date::{Date, days_after, days_before, months_after, months_after_or_next_first};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// How a statement was read, from the text of the law down to caution without a text.
    Confidence {
        /// In the text of the statute, regulation or ruling.
        Statute = "statute",
        /// In the text of the law, of which the copy showed a part only.
        Partly = "partly",
        /// In dated quotations of the rule, one step from its text.
        Quoted = "quoted",
        /// On a page, form or booklet of the agency.
        Agency = "agency",
        /// On a health plan's own page or handbook.
        PlanPage = "plan_page",
        /// In a secondary source.
        Secondary = "secondary",
        /// Our conclusion from the rows named in the fact tables.
        Inferred = "inferred",
        /// No text was read: the earliest day that could apply, shown as caution and never as law.
        Cautious = "cautious",
    }
}

impl Confidence {
    /// Whether the product must say "confirm by phone" beside the statement.
    pub const fn confirm_by_phone(self) -> bool {
        matches!(self, Self::Partly | Self::PlanPage | Self::Secondary | Self::Inferred | Self::Cautious)
    }

    /// Whether it was read in a law, be it in part or in quotations, or with the agency that applies it.
    pub const fn is_of_law_or_agency(self) -> bool {
        matches!(self, Self::Statute | Self::Partly | Self::Quoted | Self::Agency)
    }
}

impl Source {
    /// The day it was last checked.
    pub fn checked(self) -> Date {
        let (year, month, day) = self.checked_on();
        Date::from_ymd_opt(year, month, day).unwrap_or(Date::MIN)
    }

    /// Whether it was checked so long before `today` that it must be confirmed by phone: more than [`FRESH_DAYS`] days.
    pub fn is_stale(self, today: Date) -> bool {
        days_after(self.checked(), FRESH_DAYS).is_none_or(|last| last < today)
    }
}

/// The day on which the first of the sources was checked: everything here was checked on it or later.
pub fn all_checked_since() -> Date {
    Source::ALL.iter().map(|source| source.checked()).min().unwrap_or(Date::MIN)
}

/// The day on which the last of the sources was checked: no day before it is today.
pub fn last_checked() -> Date {
    Source::ALL.iter().map(|source| source.checked()).max().unwrap_or(Date::MIN)
}

/// The day from which Medi-Cal plans have seven days for a request for approval, for rating periods from that day
/// (42 CFR 438.210(d)), and Medicare Advantage plans for items under prior authorization (42 CFR 422.568(b)).
pub const SEVEN_DAYS_SINCE: (i32, u32, u32) = (2026, 1, 1);

/// The day from which Covered California's open enrollment is read to end by 31 December (45 CFR 155.410(e)(5)(i)).
pub const YEAR_END_ENROLLMENT_SINCE: (i32, u32, u32) = (2026, 11, 1);

/// The month in which open enrollment starts at the latest, on its first day.
const ENROLLMENT_MONTH: u32 = 11;

/// The day from which an application for Medi-Cal reaches back fewer months than [`MEDI_CAL_EARLIER_MONTHS`], as secondary
/// sources say.
pub const FEWER_EARLIER_MONTHS_SINCE: (i32, u32, u32) = (2027, 1, 1);

/// The first day of the open enrollment that runs on `today`; `None` outside it.
pub fn open_enrollment(today: Date) -> Option<Date> {
    let opened = Date::from_ymd_opt(today.year(), ENROLLMENT_MONTH, 1)?;
    (has_started(YEAR_END_ENROLLMENT_SINCE, today) && opened <= today).then_some(opened)
}

/// Whether the last open enrollment was read to end a short time ago, so that it may still run for somebody who asks.
pub fn open_enrollment_may_run_on(today: Date) -> bool {
    has_started(YEAR_END_ENROLLMENT_SINCE, today) && today.month() == 1
}

/// Whether a rule that starts on `day` is in force on `today`.
pub fn has_started(day: (i32, u32, u32), today: Date) -> bool {
    Date::from_ymd_opt(day.0, day.1, day.2).is_some_and(|day| day <= today)
}

/// A length of time as the law states it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// Calendar days, the first being the day after the event.
    Days(u64),
    /// Months: the same day number, or the last day of a shorter month.
    Months(u32),
    /// Months where a missing day number means the first day of the next month.
    MonthsOrNextFirst(u32),
    /// The day itself.
    SameDay,
    /// The day before.
    DayBefore,
    /// Until noon of the day after.
    DayAfter,
    /// Until the last day of the year.
    YearEnd,
}

impl Span {
    /// The last day of the span that starts with the event on `start`; `None` where the calendar runs out.
    pub fn after(self, start: Date) -> Option<Date> {
        match self {
            Self::Days(days) => days_after(start, days),
            Self::Months(months) => months_after(start, months),
            Self::MonthsOrNextFirst(months) => months_after_or_next_first(start, months),
            Self::SameDay => Some(start),
            Self::DayBefore => days_before(start, 1),
            Self::DayAfter => days_after(start, 1),
            Self::YearEnd => Date::from_ymd_opt(start.year(), 12, 31),
        }
    }
}

/// A number that sentences quote, by the name they quote it with: `{grievance_answer_days}`.
pub struct Quoted {
    /// The name between braces in `locales/`.
    pub name: &'static str,
    /// The number itself.
    pub number: u64,
    /// What it limits, in one sentence of ours: for people who review the numbers. The page does not hold it.
    pub summary: &'static str,
    /// Where it was read.
    pub source: Source,
}

/// A number of law that changes on a day.
pub struct Dated {
    /// Each number with the first day it is for.
    since: &'static [((i32, u32, u32), u64)],
    /// The first day for which no number was read.
    unknown_since: (i32, u32, u32),
    summary: &'static str,
    source: Source,
}

impl Dated {
    /// The year since which the number of a day is what it is; `None` before the first day it was read for, and from the
    /// first day it was not.
    pub fn year_on(&self, today: Date) -> Option<i32> {
        if has_started(self.unknown_since, today) {
            return None;
        }
        let current = self.since.iter().rev().find(|(since, _)| has_started(*since, today));
        current.map(|((year, ..), _)| *year)
    }
}

/// How long a check of the sources counts as fresh. Ours to choose, not the law's.
pub const FRESH_DAYS: u64 = 180;

macro_rules! numbers {
    (
        $($(#[doc = $summary:literal])+ $constant:ident: $type:ty = $number:literal, $name:literal, $source:ident;)+
        dated {$(
            $(#[doc = $dated_summary:literal])+
            $dated:ident: {
                unknown since $unknown_since:tt;
                $(since $day:tt: $value:literal, $dated_name:literal;)+
            }, $dated_source:ident;
        )+}
    ) => {
        $($(#[doc = $summary])+ pub const $constant: $type = $number;)+
        $(
            $(#[doc = $dated_summary])+
            pub const $dated: Dated = Dated {
                since: &[$(($day, $value)),+],
                unknown_since: $unknown_since,
                summary: concat!($($dated_summary),+).trim_ascii(),
                source: Source::$dated_source,
            };
        )+

        /// Every number that a sentence may quote.
        pub const QUOTED: &[Quoted] = &[
            $(Quoted {
                name: $name,
                number: $constant as u64,
                summary: concat!($($summary),+).trim_ascii(),
                source: Source::$source,
            },)+
            $($(Quoted {
                name: $dated_name,
                number: $value,
                summary: $dated.summary,
                source: $dated.source,
            },)+)+
        ];
    };
}

numbers! {
    /// Longest wait for a plan's answer to a grievance before the review is open, in days.
    GRIEVANCE_DAYS: u64 = 30, "grievance_days", DmhcImrCondC;
    /// Longest wait for a plan's answer to an urgent grievance before the review is open, in days.
    URGENT_GRIEVANCE_DAYS: u64 = 3, "urgent_grievance_days", DmhcImrCondC;
    /// IMR applications within six months of a qualifying event.
    IMR_MONTHS: u32 = 6, "imr_months", DmhcImrDeadline;
    /// Grievances with a private plan: at least this long after the event.
    GRIEVANCE_FILING_DAYS: u64 = 180, "grievance_filing_days", DmhcGrvFile;
    /// A plan carries out an IMR won within this many working days.
    IMPLEMENT_WORKING_DAYS: u64 = 5, "implement_working_days", DmhcImplement;
    /// The least penalty a day for not carrying out an IMR decision, in dollars.
    PENALTY_DOLLARS: u64 = 5000, "penalty_dollars", DmhcPenalty;
    /// DMHC's ordinary IMR, from receipt of the papers.
    IMR_DECISION_DAYS: u64 = 30, "imr_decision_days", DmhcImr30;
    /// DMHC's estimate from filing to decision.
    IMR_WHOLE_DAYS: u64 = 45, "imr_whole_days", DmhcImr45;
    /// DMHC's usual time for an urgent IMR.
    IMR_URGENT_DAYS: u64 = 7, "imr_urgent_days", DmhcImrExp7;
    /// CDI's urgent IMR, from receipt of the papers.
    CDI_URGENT_DAYS: u64 = 3, "cdi_urgent_days", CdiImrExp3;
    /// A fast review of an experimental treatment.
    EXPERIMENTAL_URGENT_DAYS: u64 = 7, "experimental_urgent_days", DmhcExpExpedited;
    /// Documents of evidence on the second experimental path.
    EXPERIMENTAL_DOCUMENTS: u64 = 2, "experimental_documents", DmhcExp2docs;
    /// DMHC's decision on a complaint.
    COMPLAINT_DAYS: u64 = 30, "complaint_days", DmhcComplaint30;
    /// A plan's answer to a drug request.
    DRUG_HOURS: u64 = 72, "drug_hours", SpRx72;
    /// A plan's answer to an urgent drug request.
    DRUG_URGENT_HOURS: u64 = 24, "drug_urgent_hours", SpRx72;
    /// Urgent appointment that needs no prior approval.
    URGENT_VISIT_HOURS: u64 = 48, "urgent_visit_hours", SpTimely;
    /// Urgent appointment that needs prior approval.
    URGENT_APPROVED_VISIT_HOURS: u64 = 96, "urgent_approved_visit_hours", SpTimely;
    /// Primary care and non-physician mental health appointments, in business days.
    PRIMARY_VISIT_DAYS: u64 = 10, "primary_visit_days", SpTimely;
    /// Specialist appointments, in business days.
    SPECIALIST_VISIT_DAYS: u64 = 15, "specialist_visit_days", SpTimely;
    /// Care for a serious chronic condition with a doctor who left, at most.
    CONTINUITY_MONTHS: u64 = 12, "continuity_months", SpCoc;
    /// Answer to a grievance about cancelled coverage.
    CANCEL_ANSWER_DAYS: u64 = 3, "cancel_answer_days", SpCancel;
    /// A Medi-Cal plan's decision on a request for approval, and a Medicare Advantage plan's on items that need one,
    /// since 2026.
    REQUEST_DAYS: u64 = 7, "request_days", RequestDays;
    /// A plan's decision on a request for approval before 2026, and still a Medicare Advantage plan's on other requests.
    REQUEST_OLD_DAYS: u64 = 14, "request_old_days", RequestDays;
    /// How much longer a Medi-Cal plan may take for a request.
    REQUEST_MORE_DAYS: u64 = 14, "request_more_days", RequestDays;
    /// A decision on an urgent request for approval.
    REQUEST_URGENT_HOURS: u64 = 72, "request_urgent_hours", RequestDays;
    /// The least amount for a Medicare hearing in 2026 and 2027, in dollars.
    MEDICARE_HEARING_DOLLARS: u64 = 200, "medicare_hearing_dollars", MedicareAmounts;
    /// Appeal to a Medi-Cal plan.
    MEDI_CAL_APPEAL_DAYS: u64 = 60, "medi_cal_appeal_days", MedicalPlanDeadline;
    /// A Medi-Cal plan's answer.
    MEDI_CAL_ANSWER_DAYS: u64 = 30, "medi_cal_answer_days", MedicalPlanDecision;
    /// A Medi-Cal plan's answer to an urgent appeal.
    MEDI_CAL_URGENT_HOURS: u64 = 72, "medi_cal_urgent_hours", MedicalPlanDecision;
    /// Asking that a service go on.
    KEEP_SERVICE_DAYS: u64 = 10, "keep_service_days", MedicalAppPlan;
    /// A State Fair Hearing after a Medi-Cal plan's answer.
    PLAN_HEARING_DAYS: u64 = 120, "plan_hearing_days", MedicalSfhDeadline;
    /// An IMR after a Medi-Cal plan's answer, on the safe side of six months.
    MEDI_CAL_IMR_DAYS: u64 = 180, "medi_cal_imr_days", MedicalImrDeadline;
    /// A State Fair Hearing about a decision of the State or a county.
    STATE_HEARING_DAYS: u64 = 90, "state_hearing_days", FfsSfhDeadline;
    /// The outer limit of good cause for a late hearing request.
    HEARING_GOOD_CAUSE_DAYS: u64 = 180, "hearing_good_cause_days", FfsLate;
    /// A hearing about a Medi-Cal renewal, for now.
    RENEWAL_HEARING_DAYS: u64 = 120, "renewal_hearing_days", Ffs120Elig;
    /// An expedited hearing's decision, in working days.
    FAST_HEARING_WORKING_DAYS: u64 = 3, "fast_hearing_working_days", MedicalSfhExpedited;
    /// An ordinary hearing's decision.
    HEARING_DECISION_DAYS: u64 = 90, "hearing_decision_days", MedicalSfhNormaltime;
    /// First-level CCS appeal.
    CCS_APPEAL_DAYS: u64 = 30, "ccs_appeal_days", CcsRoute;
    /// A CCS hearing, from the written decision on the first appeal.
    CCS_HEARING_DAYS: u64 = 14, "ccs_hearing_days", CcsHearing;
    /// Days in the mail that the hearing rules presume for a notice.
    NOTICE_MAIL_DAYS: u64 = 5, "notice_mail_days", FfsApp;
    /// The day on which to ask DMHC how far the review is, counted from the plan's answer.
    HEARING_CHECK_DAYS: u64 = 90, "hearing_check_days", MedicalImrNopause;
    /// The county's answer to a CCS appeal.
    CCS_ANSWER_DAYS: u64 = 21, "ccs_answer_days", CcsRoute;
    /// Appeal about regional-center services.
    REGIONAL_CENTER_DAYS: u64 = 60, "regional_center_days", RcRoute;
    /// Appeal about regional-center services that keeps them going until there is a decision.
    REGIONAL_CENTER_KEEP_DAYS: u64 = 30, "regional_center_keep_days", RcRoute;
    /// A hospital review asked for after leaving, without protection from the bill.
    QIO_AFTER_LEAVING_DAYS: u64 = 30, "qio_after_leaving_days", QioHospital;
    /// First appeal in Original Medicare.
    ORIGINAL_MEDICARE_DAYS: u64 = 120, "original_medicare_days", OmL1;
    /// Second appeal in Original Medicare.
    ORIGINAL_MEDICARE_SECOND_DAYS: u64 = 180, "original_medicare_second_days", OmL2;
    /// Decision on the first appeal in Original Medicare.
    ORIGINAL_MEDICARE_ANSWER_DAYS: u64 = 60, "original_medicare_answer_days", OmL1;
    /// First appeal in Medicare Advantage.
    ADVANTAGE_DAYS: u64 = 60, "advantage_days", MaL1Deadline;
    /// The plan's answer about care not yet given.
    ADVANTAGE_ANSWER_DAYS: u64 = 30, "advantage_answer_days", MaL1Decision;
    /// The plan's answer about care that was given.
    ADVANTAGE_BILL_ANSWER_DAYS: u64 = 60, "advantage_bill_answer_days", MaL1Decision;
    /// The plan's answer to a fast appeal.
    ADVANTAGE_FAST_HOURS: u64 = 72, "advantage_fast_hours", MaL1Decision;
    /// First and second appeal in Part D.
    PART_D_DAYS: u64 = 60, "part_d_days", PartdL1Deadline;
    /// A drug plan's answer.
    PART_D_ANSWER_DAYS: u64 = 7, "part_d_answer_days", PartdL1Decision;
    /// A drug plan's answer about a medicine that was paid for.
    PART_D_BILL_ANSWER_DAYS: u64 = 14, "part_d_bill_answer_days", PartdL1Decision;
    /// A drug plan's answer to a fast appeal.
    PART_D_FAST_HOURS: u64 = 72, "part_d_fast_hours", PartdL1Decision;
    /// The decision about a hospital status change, in days, about.
    STATUS_DECISION_DAYS: u64 = 2, "status_decision_days", QioStatus;
    /// A Medicare hearing, from the second decision.
    MEDICARE_HEARING_DAYS: u64 = 60, "medicare_hearing_days", MedicareAmounts;
    /// A reconsideration of a Part D late-enrollment penalty, from the date on the letter.
    PART_D_PENALTY_DAYS: u64 = 60, "part_d_penalty_days", PartdPenalty;
    /// A reconsideration at Social Security about Medicare premiums, penalties and enrollment.
    SOCIAL_SECURITY_DAYS: u64 = 60, "social_security_days", SsaMedicare;
    /// Days in the mail that Medicare presumes.
    MEDICARE_MAIL_DAYS: u64 = 5, "medicare_mail_days", OmL1;
    /// Internal appeal in a self-funded job plan.
    JOB_APPEAL_DAYS: u64 = 180, "job_appeal_days", SfAppealDeadline;
    /// The job plan's answer before care.
    JOB_ANSWER_DAYS: u64 = 30, "job_answer_days", SfAppealDecision;
    /// The job plan's answer after care.
    JOB_BILL_ANSWER_DAYS: u64 = 60, "job_bill_answer_days", SfAppealDecision;
    /// The job plan's answer to an urgent appeal.
    JOB_URGENT_HOURS: u64 = 72, "job_urgent_hours", SfAppealDecision;
    /// Adding a newborn to a job plan.
    NEWBORN_DAYS: u64 = 30, "newborn_days", NewbornDays;
    /// Care that goes on with a doctor who left a job plan, at most, from the plan's notice.
    CONTINUITY_DAYS: u64 = 90, "continuity_days", NsaContinuity;
    /// Federal external review.
    EXTERNAL_REVIEW_MONTHS: u32 = 4, "external_review_months", SfExtreview;
    /// Federal external review, on the safe side of four months.
    EXTERNAL_REVIEW_SAFE_DAYS: u64 = 120, "external_review_safe_days", SfExtreview;
    /// Decision of a federal external review.
    EXTERNAL_REVIEW_ANSWER_DAYS: u64 = 45, "external_review_answer_days", SfExtreview;
    /// Decision of an urgent federal external review.
    EXTERNAL_REVIEW_URGENT_HOURS: u64 = 72, "external_review_urgent_hours", SfExtreview;
    /// The CalPERS step, as caution.
    CALPERS_REVIEW_DAYS: u64 = 30, "calpers_review_days", CalpersDays;
    /// Reconsideration by a federal employees' plan, on the safe side of six months.
    FEHB_SAFE_DAYS: u64 = 180, "fehb_safe_days", FehbStep1;
    /// Reconsideration by a federal employees' plan.
    FEHB_MONTHS: u32 = 6, "fehb_months", FehbStep1;
    /// The federal employees' plan's answer.
    FEHB_ANSWER_DAYS: u64 = 30, "fehb_answer_days", FehbStep1;
    /// Review by OPM.
    OPM_DAYS: u64 = 90, "opm_days", FehbStep2;
    /// A TRICARE appeal.
    TRICARE_DAYS: u64 = 90, "tricare_days", TricareRoute;
    /// A VA decision review.
    VA_REVIEW_MONTHS: u32 = 12, "va_review_months", VaReview;
    /// Each level of an appeal to the Indian Health Service.
    INDIAN_HEALTH_DAYS: u64 = 30, "indian_health_days", IndianHealth;
    /// The second CHAMPVA review.
    CHAMPVA_SECOND_DAYS: u64 = 90, "champva_second_days", Champva;
    /// The first CHAMPVA appeal.
    CHAMPVA_MONTHS: u32 = 12, "champva_months", Champva;
    /// The least amount for a TRICARE hearing, in dollars.
    TRICARE_HEARING_DOLLARS: u64 = 300, "tricare_hearing_dollars", TricareFormal;
    /// Below this amount, in dollars, TRICARE's first answer is final.
    TRICARE_LEAST_DOLLARS: u64 = 50, "tricare_least_dollars", TricareFormal;
    /// Asking TRICARE for a fast appeal.
    TRICARE_URGENT_DAYS: u64 = 3, "tricare_urgent_days", TricareFormal;
    /// A second TRICARE step about coverage or payment, and the hearing after it.
    TRICARE_FORMAL_DAYS: u64 = 60, "tricare_formal_days", TricareFormal;
    /// Workers' compensation IMR.
    WORK_INJURY_DAYS: u64 = 30, "work_injury_days", WcOwnImr;
    /// Workers' compensation IMR about a medicine under the drug list.
    WORK_INJURY_MEDICINE_DAYS: u64 = 10, "work_injury_medicine_days", WcFormulary;
    /// An appeal to the Workers' Compensation Appeals Board, from mailing.
    WORK_INJURY_BOARD_DAYS: u64 = 30, "work_injury_board_days", WcAppeal;
    /// Approving the care after a workers' compensation review is won, in working days.
    WORK_INJURY_AUTHORIZE_DAYS: u64 = 5, "work_injury_authorize_days", WcAppeal;
    /// Paying back care after a workers' compensation review is won.
    WORK_INJURY_PAY_BACK_DAYS: u64 = 20, "work_injury_pay_back_days", WcAppeal;
    /// The workers' compensation review's urgent decision.
    WORK_INJURY_URGENT_DAYS: u64 = 3, "work_injury_urgent_days", WcAppeal;
    /// The workers' compensation review's decision on other care.
    WORK_INJURY_ANSWER_DAYS: u64 = 30, "work_injury_answer_days", WcAppeal;
    /// The workers' compensation review's decision on a medicine, in working days.
    WORK_INJURY_MEDICINE_ANSWER_DAYS: u64 = 5, "work_injury_medicine_answer_days", WcAppeal;
    /// A hearing about a Covered California decision.
    COVERED_CALIFORNIA_HEARING_DAYS: u64 = 90, "covered_california_hearing_days", CcElig;
    /// New coverage after a loss.
    NEW_COVERAGE_DAYS: u64 = 60, "new_coverage_days", CoveredSep;
    /// How many months an application for Medi-Cal can reach back, until that is shortened.
    MEDI_CAL_EARLIER_MONTHS: u64 = 3, "medi_cal_earlier_months", HospitalPresumptive;
    /// Hospital presumptive Medi-Cal, at the most.
    PRESUMPTIVE_DAYS: u64 = 60, "presumptive_days", HospitalPresumptive;
    /// Missing papers that put Medi-Cal back without a new application, from its end.
    MEDI_CAL_CURE_DAYS: u64 = 90, "medi_cal_cure_days", MedicalCure;
    /// New coverage after a loss of Medi-Cal, at the most.
    NEW_COVERAGE_AFTER_MEDI_CAL_DAYS: u64 = 90, "new_coverage_after_medi_cal_days", CoveredMedicalLoss;
    /// Enrolling a newborn in a plan that is not from a job.
    NEWBORN_LAST_DAYS: u64 = 60, "newborn_last_days", CoveredSep;
    /// Cases in which the patient gets the care through DMHC's review, in per cent, as DMHC's form of September 2025 says.
    DMHC_ODDS_PERCENT: u64 = 73, "dmhc_odds_percent", DmhcForm2025;
    /// Published decisions of DMHC's reviews about medical need, 2021 to 2025.
    IMR_NEED_REVIEWS: u64 = 9533, "imr_need_reviews", ImrData;
    /// Those of them that overturned the plan's decision, in full or in part.
    IMR_NEED_OVERTURNED: u64 = 6526, "imr_need_overturned", ImrData;
    /// Published decisions of DMHC's reviews about experimental care, 2021 to 2025.
    IMR_EXPERIMENTAL_REVIEWS: u64 = 2028, "imr_experimental_reviews", ImrData;
    /// Those of them that overturned the plan's decision, in full or in part.
    IMR_EXPERIMENTAL_OVERTURNED: u64 = 1004, "imr_experimental_overturned", ImrData;
    /// COBRA election.
    COBRA_DAYS: u64 = 60, "cobra_days", Cobra60;
    /// Income limit of hospital discounts, in per cent of the poverty level.
    HOSPITAL_DISCOUNT_PERCENT: u64 = 400, "hospital_discount_percent", HospitalFair;

    dated {
        /// The least amount for a Medicare court case, in dollars, for requests of the year.
        MEDICARE_COURT_DOLLARS: {
            unknown since (2028, 1, 1);
            since (2026, 1, 1): 1960, "medicare_court_dollars_2026";
            since (2027, 1, 1): 2000, "medicare_court_dollars_2027";
        }, MedicareAmounts;
    }
}
