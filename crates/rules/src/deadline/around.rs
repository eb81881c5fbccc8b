//! What stands around a deadline: what starts its clock, what passing the day may mean, and what can be done after it.

use super::DeadlineKind;
use crate::law::Source;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What a clock is counted from.
    StartEvent {
        /// The letter that said no.
        DenialLetter = "denial_letter",
        /// The day you asked the plan.
        PlanAsked = "plan_asked",
        /// The first thing that may count: the plan’s answer, day 30 without an answer, or, for experimental care, the letter that said no.
        FirstReviewEvent = "first_review_event",
        /// The plan’s answer, or day 30 without an answer, whichever comes first.
        AnswerOrDay30 = "answer_or_day_30",
        /// The letter that says care will be cut or stopped.
        CutNotice = "cut_notice",
        /// The plan’s answer to your appeal, or day 30 without an answer.
        MediCalAnswerOrDay30 = "medi_cal_answer_or_day_30",
        /// The answer to your appeal or request.
        AppealAnswer = "appeal_answer",
        /// The notice about the decision.
        Notice = "notice",
        /// The notice, and it ends before the change starts.
        NoticeUntilChange = "notice_until_change",
        /// The plan to send you home, and it ends on the day of discharge.
        GoingHomePlanned = "going_home_planned",
        /// The day the notice came that care is ending, and it ends no later than noon of the day before the care ends.
        EndingNoticeReceived = "ending_notice_received",
        /// The plan’s final no.
        FinalDenial = "final_denial",
        /// The day the plan got your request.
        PlanGotRequest = "plan_got_request",
        /// The decision or the Explanation of Benefits.
        DecisionOrBenefitsLetter = "decision_or_benefits_letter",
        /// The day the utilization review decision was sent to you.
        DecisionServed = "decision_served",
        /// The day the coverage ended.
        CoverageEnds = "coverage_ends",
        /// The day open enrollment starts.
        EnrollmentOpens = "enrollment_opens",
        /// The day you ask, in a year in which the rule holds.
        YearOfAsking = "year_of_asking",
        /// The day the baby was born.
        Birth = "birth",
        /// The day the change started.
        ChangeStarted = "change_started",
        /// The day the coverage ended, or the day the COBRA notice came if that is later.
        CoverageEndsOrNotice = "coverage_ends_or_notice",
    }
}

vocabulary! {
    /// What may happen if the day passes. Never the last word: late requests can be accepted.
    Consequence {
        /// The appeal may not be taken, and the steps after it may be harder to reach.
        LaterStepsMayClose = "later_steps_may_close",
        /// The day is the plan’s: the next step opens when it passes.
        PlanOwesAnswer = "plan_owes_answer",
        /// The right itself may be lost.
        RightMayBeLost = "right_may_be_lost",
        /// The day is an early one, to be safe: the right may still be open.
        EarlyDayToBeSafe = "early_day_to_be_safe",
        /// What the person has now may stop before there is a decision; the appeal or hearing has its own day.
        ServiceMayStop = "service_may_stop",
        /// The person may have to pay for days of care until there is a decision.
        MayHaveToPay = "may_have_to_pay",
        /// The plan may no longer have to cover this care after the day.
        CoveredCareMayEnd = "covered_care_may_end",
        /// One way to coverage may close; Medi-Cal has no day.
        WayToCoverageMayClose = "way_to_coverage_may_close",
    }
}

vocabulary! {
    /// What can still be done once the day has passed, and on what ground.
    LateRule {
        /// Plans give at least this time, and some give more.
        PlanMayGiveMore = "plan_may_give_more",
        /// The plan’s time is over.
        GoOnWithoutAnswer = "go_on_without_answer",
        /// DMHC can accept a late request when what happened to you justifies it.
        DirectorMayExtend = "director_may_extend",
        /// We did not read a rule about late requests here.
        NoneRead = "none_read",
        /// DMHC can accept a late request.
        EitherAgencyAsk = "either_agency_ask",
        /// The law we read sets no last day for this.
        NoLimitInLaw = "no_limit_in_law",
        /// If you got no letter, a letter with mistakes, or none in your language, you do not have to wait for the plan.
        BadLetterOpensHearing = "bad_letter_opens_hearing",
        /// If the change has not started yet, you may still be in time.
        UntilChangeStarts = "until_change_starts",
        /// A late request may be accepted for a good reason, up to day 180.
        HearingGoodCauseConfirm = "hearing_good_cause_confirm",
        /// State Hearings can accept a late request for a good reason, up to day 180.
        HearingGoodCause = "hearing_good_cause",
        /// If the notice came late, you may have 10 days from it.
        LateNoticeGivesDays = "late_notice_gives_days",
        /// The law counts from the day the letter came.
        DayItCameCounts = "day_it_came_counts",
        /// You can still get a review: while you are in the hospital, or up to 30 days after you leave.
        ReviewWithoutBillProtection = "review_without_bill_protection",
        /// No rule was read for it: the call is made anyway.
        EndingCareCallAnyway = "ending_care_call_anyway",
        /// Medicare can accept a late appeal for a good reason, such as illness, disability, language, or wrong advice from Medicare’s contractor.
        OriginalMedicareGoodCause = "original_medicare_good_cause",
        /// The plan can accept a late appeal for a good reason.
        AdvantageGoodCause = "advantage_good_cause",
        /// Another part of Medicare may give more time, and some late appeals can be accepted for a good reason.
        MedicarePartMayGiveMore = "medicare_part_may_give_more",
        /// The plan can give more time if something beyond your control stopped you.
        BeyondYourControl = "beyond_your_control",
        /// The plan’s time is over.
        BrochureSaysHow = "brochure_says_how",
        /// You can apply for Medi-Cal at any time.
        MediCalAtAnyTime = "medi_cal_at_any_time",
        /// If the COBRA notice came after the coverage ended, your time runs from the notice.
        LaterNoticeCounts = "later_notice_counts",
        /// The plan is asked all the same, and Medi-Cal has no day.
        AddTheBabyAnyway = "add_the_baby_anyway",
        /// The clock moves where the employer disputes its duty, or where the form did not come.
        LiabilityOrForm = "liability_or_form",
        /// Social Security can accept a late request for a good reason.
        SocialSecurityGoodCause = "social_security_good_cause",
        /// A late request can be accepted for a good reason.
        CcsGoodCause = "ccs_good_cause",
        /// The plan is asked if the treatment may be finished.
        AskToFinishTreatment = "ask_to_finish_treatment",
    }
}

impl DeadlineKind {
    /// What the clock is counted from.
    pub const fn start_event(self) -> StartEvent {
        match self {
            Self::PlanGrievance
            | Self::InsurerAppeal
            | Self::MediCalPlanAppeal
            | Self::CountyPlanAppeal
            | Self::AdvantageAppeal
            | Self::DrugPlanAppeal
            | Self::MedicareFirstAppeal
            | Self::JobAppeal
            | Self::FehbReconsideration
            | Self::OutOfStateReview
            | Self::UnknownAppeal
            | Self::UnknownHearing
            | Self::UnknownCcs
            | Self::UnknownCcsHearing => StartEvent::DenialLetter,
            Self::PlanAnswer
            | Self::InsurerAnswer
            | Self::MediCalPlanAnswer
            | Self::CcsAnswer
            | Self::CountyAnswer
            | Self::JobAnswer => StartEvent::PlanAsked,
            Self::DmhcImr | Self::CdiImr | Self::EitherImr => StartEvent::FirstReviewEvent,
            Self::DmhcComplaint | Self::CdiRequest => StartEvent::AnswerOrDay30,
            Self::MediCalKeepService | Self::CountyKeepService | Self::UnknownKeepService => StartEvent::CutNotice,
            Self::MediCalHearing
            | Self::MediCalLateHearing
            | Self::UnknownPlanHearing
            | Self::MediCalImr
            | Self::MediCalImrPerhaps
            | Self::MediCalComplaint => StartEvent::MediCalAnswerOrDay30,
            Self::MediCalHearingKeep
            | Self::CountyHearing
            | Self::CcsHearing
            | Self::OriginalMedicareSecond
            | Self::DrugPlanSecond
            | Self::OpmReview => StartEvent::AppealAnswer,
            Self::StateHearing
            | Self::RenewalHearing
            | Self::CcsAppeal
            | Self::RegionalCenterAppeal
            | Self::OriginalMedicareAppeal
            | Self::CoveredCaliforniaHearing => StartEvent::Notice,
            Self::KeepBeforeChange | Self::PlanKeepBeforeChange | Self::RegionalCenterKeep => {
                StartEvent::NoticeUntilChange
            }
            Self::AskItBack => StartEvent::ChangeStarted,
            Self::QioHospital => StartEvent::GoingHomePlanned,
            Self::QioServices => StartEvent::EndingNoticeReceived,
            Self::FederalReview | Self::GovernmentReview | Self::CalpersReview => StartEvent::FinalDenial,
            Self::FehbAnswer => StartEvent::PlanGotRequest,
            Self::UnknownNextStep => StartEvent::AppealAnswer,
            Self::JobUrgentAnswer => StartEvent::PlanAsked,
            Self::AdvantageAnswer | Self::AdvantageUrgentAnswer | Self::DrugPlanAnswer | Self::DrugPlanUrgentAnswer => {
                StartEvent::PlanAsked
            }
            Self::JobContinuity => StartEvent::Notice,
            Self::OutOfStateAppeal => StartEvent::DenialLetter,
            Self::TricareSecond => StartEvent::AppealAnswer,
            Self::TricareHearing => StartEvent::AppealAnswer,
            Self::TricareFast => StartEvent::DenialLetter,
            Self::ChampvaAppeal => StartEvent::DecisionOrBenefitsLetter,
            Self::ChampvaSecond => StartEvent::AppealAnswer,
            Self::IndianHealthAppeal => StartEvent::DenialLetter,
            Self::IndianHealthNext => StartEvent::AppealAnswer,
            Self::VaReview => StartEvent::Notice,
            Self::OutOfStateFinal => StartEvent::FinalDenial,
            Self::WorkInjuryBoard => StartEvent::AppealAnswer,
            Self::SocialSecurityReview => StartEvent::Notice,
            Self::PartDPenalty => StartEvent::Notice,
            Self::MedicareHearing | Self::UnknownMedicareHearing => StartEvent::AppealAnswer,
            Self::NewCoverageAfterMediCal => StartEvent::CoverageEnds,
            Self::MediCalCure => StartEvent::CoverageEnds,
            Self::OpenEnrollment => StartEvent::EnrollmentOpens,
            Self::EarlierMonths => StartEvent::YearOfAsking,
            Self::OtherPlanGrievance => StartEvent::DenialLetter,
            Self::UniversityAppeal => StartEvent::DenialLetter,
            Self::UniversityReview => StartEvent::FinalDenial,
            Self::UnknownWorkInjury => StartEvent::DenialLetter,
            Self::TricareAppeal => StartEvent::DecisionOrBenefitsLetter,
            Self::WorkInjuryImr | Self::WorkInjuryMedicineImr => StartEvent::DecisionServed,
            Self::NewCoverage | Self::PayPremium | Self::BeforeEnd => StartEvent::CoverageEnds,
            Self::NewbornEnrollment | Self::NewbornJobEnrollment => StartEvent::Birth,
            Self::Cobra => StartEvent::CoverageEndsOrNotice,
        }
    }

    /// What may happen if the day passes.
    pub const fn consequence(self) -> Consequence {
        match self {
            Self::PlanGrievance
            | Self::InsurerAppeal
            | Self::MediCalPlanAppeal
            | Self::CcsAppeal
            | Self::CountyPlanAppeal
            | Self::OriginalMedicareAppeal
            | Self::AdvantageAppeal
            | Self::DrugPlanAppeal
            | Self::JobAppeal
            | Self::FehbReconsideration
            | Self::TricareAppeal => Consequence::LaterStepsMayClose,
            Self::PlanAnswer
            | Self::InsurerAnswer
            | Self::MediCalPlanAnswer
            | Self::CcsAnswer
            | Self::CountyAnswer
            | Self::JobAnswer
            | Self::FehbAnswer => Consequence::PlanOwesAnswer,
            Self::DmhcImr
            | Self::CdiImr
            | Self::EitherImr
            | Self::MediCalHearing
            | Self::MediCalLateHearing
            | Self::MediCalImr
            | Self::MediCalImrPerhaps
            | Self::CcsHearing
            | Self::StateHearing
            | Self::RenewalHearing
            | Self::RegionalCenterAppeal
            | Self::CountyHearing
            | Self::OriginalMedicareSecond
            | Self::DrugPlanSecond
            | Self::FederalReview
            | Self::GovernmentReview
            | Self::OpmReview
            | Self::WorkInjuryImr
            | Self::CoveredCaliforniaHearing => Consequence::RightMayBeLost,
            Self::DmhcComplaint
            | Self::CdiRequest
            | Self::MediCalComplaint
            | Self::MedicareFirstAppeal
            | Self::CalpersReview
            | Self::OutOfStateReview
            | Self::WorkInjuryMedicineImr
            | Self::UnknownAppeal
            | Self::UnknownHearing
            | Self::UnknownCcs
            | Self::UnknownCcsHearing
            | Self::UnknownNextStep => Consequence::EarlyDayToBeSafe,
            Self::MediCalKeepService
            | Self::MediCalHearingKeep
            | Self::KeepBeforeChange
            | Self::PlanKeepBeforeChange
            | Self::RegionalCenterKeep
            | Self::CountyKeepService
            | Self::BeforeEnd
            | Self::AskItBack
            | Self::UnknownKeepService => Consequence::ServiceMayStop,
            Self::JobUrgentAnswer => Consequence::PlanOwesAnswer,
            Self::AdvantageAnswer | Self::AdvantageUrgentAnswer | Self::DrugPlanAnswer | Self::DrugPlanUrgentAnswer => {
                Consequence::PlanOwesAnswer
            }
            // It is the day until which the plan goes on, and none by which a person must ask (referee P7).
            Self::JobContinuity => Consequence::CoveredCareMayEnd,
            Self::OutOfStateAppeal => Consequence::EarlyDayToBeSafe,
            Self::TricareSecond => Consequence::RightMayBeLost,
            Self::TricareHearing => Consequence::RightMayBeLost,
            Self::TricareFast => Consequence::EarlyDayToBeSafe,
            Self::ChampvaAppeal => Consequence::LaterStepsMayClose,
            Self::ChampvaSecond => Consequence::RightMayBeLost,
            Self::IndianHealthAppeal => Consequence::LaterStepsMayClose,
            Self::IndianHealthNext => Consequence::RightMayBeLost,
            Self::VaReview => Consequence::RightMayBeLost,
            Self::OutOfStateFinal => Consequence::EarlyDayToBeSafe,
            Self::WorkInjuryBoard => Consequence::RightMayBeLost,
            Self::SocialSecurityReview => Consequence::RightMayBeLost,
            Self::PartDPenalty => Consequence::RightMayBeLost,
            Self::MedicareHearing | Self::UnknownMedicareHearing | Self::UnknownPlanHearing => {
                Consequence::RightMayBeLost
            }
            Self::NewCoverageAfterMediCal => Consequence::WayToCoverageMayClose,
            Self::MediCalCure => Consequence::WayToCoverageMayClose,
            Self::OpenEnrollment => Consequence::WayToCoverageMayClose,
            Self::EarlierMonths => Consequence::WayToCoverageMayClose,
            Self::OtherPlanGrievance => Consequence::RightMayBeLost,
            Self::UniversityAppeal => Consequence::EarlyDayToBeSafe,
            Self::UniversityReview => Consequence::EarlyDayToBeSafe,
            Self::UnknownWorkInjury => Consequence::EarlyDayToBeSafe,
            Self::QioHospital | Self::QioServices => Consequence::MayHaveToPay,
            Self::NewCoverage
            | Self::Cobra
            | Self::NewbornEnrollment
            | Self::NewbornJobEnrollment
            | Self::PayPremium => Consequence::WayToCoverageMayClose,
        }
    }

    /// What can still be done once the day has passed.
    pub const fn late_rule(self) -> LateRule {
        match self {
            Self::PlanGrievance | Self::InsurerAppeal | Self::OtherPlanGrievance => LateRule::PlanMayGiveMore,
            Self::PlanAnswer
            | Self::InsurerAnswer
            | Self::MediCalPlanAnswer
            | Self::CcsAnswer
            | Self::CountyAnswer
            | Self::JobAnswer => LateRule::GoOnWithoutAnswer,
            Self::DmhcImr | Self::MediCalImr | Self::MediCalImrPerhaps => LateRule::DirectorMayExtend,
            Self::CdiImr
            | Self::CdiRequest
            | Self::CcsAppeal
            | Self::CountyPlanAppeal
            | Self::OriginalMedicareSecond
            | Self::DrugPlanAppeal
            | Self::DrugPlanSecond
            | Self::CalpersReview
            | Self::OpmReview
            | Self::TricareAppeal
            | Self::OutOfStateReview
            | Self::CoveredCaliforniaHearing
            | Self::PayPremium
            | Self::UnknownAppeal
            | Self::UnknownNextStep
            | Self::UnknownCcs => LateRule::NoneRead,
            Self::JobUrgentAnswer => LateRule::GoOnWithoutAnswer,
            Self::AdvantageAnswer | Self::AdvantageUrgentAnswer | Self::DrugPlanAnswer | Self::DrugPlanUrgentAnswer => {
                LateRule::GoOnWithoutAnswer
            }
            Self::JobContinuity => LateRule::AskToFinishTreatment,
            Self::OutOfStateAppeal => LateRule::PlanMayGiveMore,
            Self::WorkInjuryImr | Self::WorkInjuryMedicineImr => LateRule::LiabilityOrForm,
            Self::TricareSecond => LateRule::NoneRead,
            Self::TricareHearing => LateRule::NoneRead,
            Self::TricareFast => LateRule::NoneRead,
            Self::ChampvaAppeal => LateRule::NoneRead,
            Self::ChampvaSecond => LateRule::NoneRead,
            Self::IndianHealthAppeal => LateRule::DayItCameCounts,
            Self::IndianHealthNext => LateRule::DayItCameCounts,
            Self::VaReview => LateRule::NoneRead,
            Self::OutOfStateFinal => LateRule::NoneRead,
            Self::WorkInjuryBoard => LateRule::NoneRead,
            Self::SocialSecurityReview => LateRule::SocialSecurityGoodCause,
            Self::PartDPenalty => LateRule::NoneRead,
            Self::MedicareHearing | Self::UnknownMedicareHearing => LateRule::NoneRead,
            Self::NewCoverageAfterMediCal => LateRule::MediCalAtAnyTime,
            Self::MediCalCure => LateRule::MediCalAtAnyTime,
            Self::OpenEnrollment => LateRule::MediCalAtAnyTime,
            Self::EarlierMonths => LateRule::MediCalAtAnyTime,
            Self::UniversityAppeal => LateRule::NoneRead,
            Self::UniversityReview => LateRule::NoneRead,
            Self::UnknownWorkInjury => LateRule::NoneRead,
            Self::EitherImr => LateRule::EitherAgencyAsk,
            Self::DmhcComplaint | Self::MediCalComplaint => LateRule::NoLimitInLaw,
            Self::MediCalPlanAppeal => LateRule::BadLetterOpensHearing,
            Self::MediCalKeepService
            | Self::MediCalHearingKeep
            | Self::PlanKeepBeforeChange
            | Self::CountyKeepService
            | Self::BeforeEnd
            | Self::UnknownKeepService => LateRule::UntilChangeStarts,
            Self::CcsHearing | Self::UnknownCcsHearing => LateRule::CcsGoodCause,
            Self::MediCalHearing | Self::MediCalLateHearing | Self::CountyHearing | Self::UnknownPlanHearing => {
                LateRule::HearingGoodCauseConfirm
            }
            Self::StateHearing | Self::RenewalHearing | Self::UnknownHearing => LateRule::HearingGoodCause,
            Self::KeepBeforeChange | Self::AskItBack => LateRule::LateNoticeGivesDays,
            Self::RegionalCenterAppeal
            | Self::RegionalCenterKeep
            | Self::JobAppeal
            | Self::FederalReview
            | Self::GovernmentReview => LateRule::DayItCameCounts,
            Self::QioHospital => LateRule::ReviewWithoutBillProtection,
            Self::QioServices => LateRule::EndingCareCallAnyway,
            Self::OriginalMedicareAppeal => LateRule::OriginalMedicareGoodCause,
            Self::AdvantageAppeal => LateRule::AdvantageGoodCause,
            Self::MedicareFirstAppeal => LateRule::MedicarePartMayGiveMore,
            Self::FehbReconsideration => LateRule::BeyondYourControl,
            Self::FehbAnswer => LateRule::BrochureSaysHow,
            Self::NewCoverage => LateRule::MediCalAtAnyTime,
            Self::NewbornEnrollment | Self::NewbornJobEnrollment => LateRule::AddTheBabyAnyway,
            Self::Cobra => LateRule::LaterNoticeCounts,
        }
    }
}

impl LateRule {
    /// Where it was read; none where no rule was read.
    pub const fn sources(self) -> &'static [Source] {
        match self {
            Self::PlanMayGiveMore => &[Source::DmhcGrvFile, Source::CdiAppealTime],
            Self::GoOnWithoutAnswer => {
                &[Source::DmhcImrCondC, Source::CdiImrCond, Source::MedicalDeemed, Source::SfExtreview]
            }
            Self::DirectorMayExtend => &[Source::DmhcImrExtend],
            Self::NoneRead => &[],
            Self::AskToFinishTreatment => &[Source::NsaContinuity],
            Self::EitherAgencyAsk => &[Source::DmhcImrExtend, Source::CdiImrCond],
            Self::NoLimitInLaw => &[Source::DmhcComplaintDeadline, Source::MedicalDmhcComplaint],
            Self::BadLetterOpensHearing => &[Source::MedicalDeemed],
            Self::UntilChangeStarts => &[Source::MedicalAppPlan, Source::MedicalAppSfh],
            Self::HearingGoodCauseConfirm => &[Source::MedicalSfhGoodcause],
            Self::HearingGoodCause => &[Source::FfsLate],
            Self::LateNoticeGivesDays => &[Source::FfsApp],
            Self::DayItCameCounts => &[Source::SfExtreview, Source::RcRoute, Source::SfAppealDeadline],
            Self::ReviewWithoutBillProtection => &[Source::QioHospital],
            Self::EndingCareCallAnyway => &[Source::QioLate, Source::QioOther],
            Self::OriginalMedicareGoodCause => &[Source::OmL1],
            Self::AdvantageGoodCause => &[Source::MaL1Deadline],
            Self::MedicarePartMayGiveMore => &[Source::OmL1, Source::MaL1Deadline],
            Self::BeyondYourControl => &[Source::FehbStep1],
            Self::BrochureSaysHow => &[Source::FehbStep2],
            Self::MediCalAtAnyTime => &[Source::CoveredSep],
            Self::AddTheBabyAnyway => &[Source::NewbornDays, Source::CoveredSep],
            Self::LaterNoticeCounts => &[Source::Cobra60],
            Self::LiabilityOrForm => &[Source::WcOwnImr],
            Self::SocialSecurityGoodCause => &[Source::SsaMedicare],
            Self::CcsGoodCause => &[Source::CcsHearing],
        }
    }
}
