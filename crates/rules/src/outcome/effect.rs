//! What a step does to other rights: ends them, puts them at risk, or leaves them open. Told before the step.

use super::{Action, Guard, Outcome, Step};
use crate::deadline::DeadlineKind;
use crate::law::Source;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// A right that a step may touch.
    Right {
        /// The State's medical review of a plan that DMHC or CDI regulates.
        Imr = "imr",
        /// The State's complaint programme.
        Complaint = "complaint",
        /// The plan's own appeal or grievance.
        PlanAppeal = "plan_appeal",
        /// The State Fair Hearing.
        Hearing = "hearing",
        /// The federal outside review of a job plan.
        FederalReview = "federal_review",
        /// The next level of a Medicare appeal.
        NextMedicareLevel = "next_medicare_level",
        /// The review by the Office of Personnel Management.
        OpmReview = "opm_review",
        /// The review by CalPERS.
        CalpersReview = "calpers_review",
        /// A suit against the plan.
        Lawsuit = "lawsuit",
        /// Care one has now, going on until there is a decision.
        KeptService = "kept_service",
        /// Money paid, coming back.
        MoneyBack = "money_back",
        /// The coverage itself.
        Coverage = "coverage",
        /// Protection from the bill for days of care until there is a decision.
        BillProtection = "bill_protection",
    }
}

vocabulary! {
    /// What a step does to a right.
    Does {
        /// The right is gone once the step is done.
        Ends = "ends",
        /// The right may be gone.
        MayEnd = "may_end",
        /// The right may cost money.
        MayCost = "may_cost",
        /// The right stays, and the step does not stop or move its clock.
        ClockRunsOn = "clock_runs_on",
        /// The right stays open, or opens.
        LeavesOpen = "leaves_open",
    }
}

/// What one step does to one right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effect {
    /// Which right.
    pub right: Right,
    /// What happens to it.
    pub does: Does,
    /// The warning that says so; `None` where the right is left open.
    pub guard: Option<Guard>,
    /// Where it was read.
    pub sources: &'static [Source],
}

/// A name, because the compiler makes a table only of lists that have a place in memory; `&[]` has none.
static NO_RIGHTS: [(Right, &[Source]); 0] = [];

impl Outcome {
    /// What a step of this outcome does to other rights of this person: what it may take first.
    pub fn effects(&self, step: &Step) -> Vec<Effect> {
        let mut effects = Vec::new();
        for &guard in &self.guards {
            if guard.beside().contains(&step.action) {
                let (right, does) = guard.effect();
                effects.push(Effect { right, does, guard: Some(guard), sources: guard.sources() });
            }
        }
        for &(right, sources) in step.action.leaves_open() {
            if self.has(right) {
                effects.push(Effect { right, does: Does::LeavesOpen, guard: None, sources });
            }
        }
        effects
    }

    /// Whether the person can have this right at all: a county plan's member is not told of a review that is not theirs.
    fn has(&self, right: Right) -> bool {
        match right {
            // A bill, a wait or a copay has no review to leave open.
            Right::Imr => {
                let reviewed = |kind: DeadlineKind| kind.is_of_review();
                self.regulator.is_some()
                    && (self.deadlines.iter().any(|deadline| reviewed(deadline.kind))
                        || self.later().into_iter().any(reviewed)
                        || self.steps.iter().any(|step| step.action.asks_for_review()))
            }
            Right::Complaint => self.regulator.is_some(),
            Right::Hearing => {
                self.deadlines.iter().any(|deadline| deadline.kind.is_of_hearing())
                    || self.later().into_iter().any(DeadlineKind::is_of_hearing)
            }
            Right::PlanAppeal
            | Right::KeptService
            | Right::FederalReview
            | Right::NextMedicareLevel
            | Right::OpmReview
            | Right::CalpersReview
            | Right::Lawsuit
            | Right::MoneyBack
            | Right::Coverage
            | Right::BillProtection => true,
        }
    }
}

impl Action {
    /// Whether the step asks an agency of the State for a medical review.
    const fn asks_for_review(self) -> bool {
        matches!(
            self,
            Self::ApplyDmhcImr
                | Self::ApplyDmhcImrAfterWait
                | Self::ApplyCdiImr
                | Self::ApplyCdiImrAfterWait
                | Self::NewEvidence
                | Self::CallDmhcUrgent
                | Self::CallCdiUrgent
        )
    }

    /// The rights that this step leaves open or opens, each with where that was read.
    pub const fn leaves_open(self) -> &'static [(Right, &'static [Source])] {
        match self {
            Self::CallDmhcUrgent => &[(Right::PlanAppeal, &[Source::DmhcGrvSkip])],
            Self::CallCdiCancelledUrgent => &[(Right::Coverage, &[Source::SpCancel, Source::CdiCancel])],
            Self::CallDmhcCancelledUrgent => &[(Right::Coverage, &[Source::SpCancel, Source::CdiCancel])],
            Self::GrievanceEachPlan => &[(Right::Complaint, &[Source::DmhcComplaintWhen, Source::CdiComplaint])],
            Self::AskPlanFast | Self::AskInsurerFast | Self::AppealPlanToo | Self::CallCdiSkipAppeal => {
                &[(Right::Imr, &[Source::DmhcImrCondC, Source::CdiImrCond])]
            }
            Self::FileGrievance | Self::GrievanceAmbulance | Self::GrievanceAmbulanceInsurer => &[
                (Right::Imr, &[Source::DmhcImrCondC, Source::CdiImrCond]),
                (Right::Complaint, &[Source::DmhcComplaintWhen, Source::CdiComplaint]),
            ],
            Self::ApplyDmhcImr | Self::ApplyDmhcImrAfterWait => &[
                (Right::Complaint, &[Source::DmhcOneform, Source::DmhcArbiter]),
                (Right::Hearing, &[Source::MedicalImrSfhRule]),
            ],
            Self::ApplyCdiImr | Self::ApplyCdiImrAfterWait | Self::CallCdiUrgent | Self::CallCdiUrgentAnswered => {
                &[(Right::Complaint, &[Source::CdiImrScreen])]
            }
            Self::FileDmhcComplaint | Self::FileDmhcComplaintAfterWait => {
                &[(Right::Imr, &[Source::DmhcOneform, Source::DmhcArbiter]), (Right::Lawsuit, &[Source::DmhcImrWaive])]
            }
            Self::AskTimelyAppointment | Self::FileMediCalGrievance | Self::FileComplaintWithPlan => {
                &[(Right::Complaint, &[Source::DmhcComplaintWhen])]
            }
            Self::CallDmhcCancelled | Self::GrievanceCancelled | Self::GrievanceCancelledInsurer => {
                &[(Right::Complaint, &[Source::SpCancel]), (Right::Coverage, &[Source::SpCancel])]
            }
            Self::CallCdiCancelled => &[(Right::Coverage, &[Source::CdiCancel])],
            Self::NewEvidence => &[(Right::Imr, &[Source::ImrLost])],
            Self::AppealMediCalPlan | Self::AskMediCalPlanFast | Self::AskMediCalPlanFastToo => &[
                (Right::Hearing, &[Source::MedicalPlanFirst, Source::MedicalDeemed]),
                (Right::Imr, &[Source::MedicalImrExhaust]),
            ],
            Self::AppealMediCalPlanKeepService => &[
                (Right::KeptService, &[Source::MedicalAppPlan]),
                (Right::Hearing, &[Source::MedicalPlanFirst, Source::MedicalDeemed]),
                (Right::Imr, &[Source::MedicalImrExhaust]),
            ],
            Self::SayKeepService => &[(Right::KeptService, &[Source::MedicalAppPlan])],
            Self::AskHearingKeepService | Self::AskFastHearingKeep | Self::CheckServiceDuringHearing => {
                &[(Right::KeptService, &[Source::MedicalAppSfh, Source::FfsApp])]
            }
            Self::KeepRegionalCenterServices => &[(Right::KeptService, &[Source::RcRoute])],
            Self::AskDmhcHowFar => &[(Right::Hearing, &[Source::MedicalImrSfhRule])],
            Self::AppealCounty | Self::AskCountyFast => &[(Right::Hearing, &[Source::MhpRoute])],
            Self::AppealCountyKeepService => {
                &[(Right::KeptService, &[Source::MhpRoute]), (Right::Hearing, &[Source::MhpRoute])]
            }
            Self::AppealCcs => &[(Right::Hearing, &[Source::CcsRoute])],
            Self::PrescriberResubmits => &[(Right::Hearing, &[Source::RxSfh])],
            Self::CallQioHospital | Self::StayInHospital => &[(Right::BillProtection, &[Source::QioHospital])],
            Self::AppealOriginalMedicare | Self::AppealMedicarePartFirst => {
                &[(Right::NextMedicareLevel, &[Source::OmL2])]
            }
            Self::AppealAdvantage | Self::AskMedicarePlanFast => &[(Right::NextMedicareLevel, &[Source::MaL2Auto])],
            Self::AppealDrugPlan => &[(Right::NextMedicareLevel, &[Source::PartdL1Decision])],
            Self::AppealJobPlan | Self::AskJobPlanFast => &[(Right::FederalReview, &[Source::SfExtreview])],
            Self::AskFehbPlan => &[(Right::OpmReview, &[Source::FehbStep1, Source::FehbStep2])],
            Self::AppealCalpersPlan => &[(Right::CalpersReview, &[Source::CalpersSteps])],
            Self::ConfirmWithDmhc
            | Self::ConfirmWithCdi
            | Self::AskEmployerFunding
            | Self::AskCompletionOfCare
            | Self::AskDoctorIfUrgent
            | Self::AskWrittenReason
            | Self::DoctorUrgencyLetter
            | Self::DoctorFastLetter
            | Self::DoctorDischargeLetter
            | Self::CallCdiIfTold
            | Self::CallDmhcWhichAgency
            | Self::DoctorCertification
            | Self::DoctorPromptness
            | Self::AskDoctorPromptness
            | Self::DoctorLetter
            | Self::DoctorLetterOfPastCare
            | Self::AskPlanWhatHappened
            | Self::AskIfMedical
            | Self::ComplainAboutFacility
            | Self::ComplainToBoard
            | Self::PayPremiumBeforeEnd
            | Self::CorrectBeforeEnd
            | Self::AskCdiWhoMayGoOn
            | Self::AskDmhcWhoMayGoOn
            | Self::ProviderDispute
            | Self::AskWhyMoneyBack
            | Self::ApplyMediCalForBaby
            | Self::TellPlanAboutBaby
            | Self::GrievanceBesideReview
            | Self::NoAnswerCountsAsYes
            | Self::AskAppointmentInsurer
            | Self::AddBabyIfNewborn
            | Self::HoldBill
            | Self::AskWhoPaysFirst
            | Self::TellBothPlans
            | Self::NewRequestNewFacts
            | Self::FileGrievanceIfNotUrgent
            | Self::AskWrittenAnswer
            | Self::DoctorSendsRequest
            | Self::NextStepAsLetterSays
            | Self::AskAuthorizationNumber
            | Self::AskAppealDay
            | Self::FileCdiIfNamed
            | Self::AskMedigapWhatMedicarePaid
            | Self::CallQioAfterLeaving
            | Self::AskCdiReviewToo
            | Self::AskHicapAboutBill
            | Self::CallQioLongAfterLeaving
            | Self::AskHearingIfMediCal
            | Self::AskHearingAfterReviewIfMediCal
            | Self::AskLateHearingAfterReviewIfMediCal
            | Self::AskLateHearingIfMediCal
            | Self::AskHearingIfMedicare
            | Self::AskFastMedicareHearing
            | Self::MakeAppealFast
            | Self::AskHearingGetBack
            | Self::AskFastHearingGetBack
            | Self::SendDmhcFormFirst
            | Self::AskOutsideDoctor
            | Self::GrievanceOtherPlan
            | Self::KeepCcsHearing
            | Self::AskFederalReviewIfSelfFunded
            | Self::SeePlanDoctor
            | Self::AskPlanForStatus
            | Self::ComeBackAfterAnswer
            | Self::GatherPapersWhileWaiting
            | Self::CallIfWorse
            | Self::FileCdiRequest
            | Self::DoctorDrugRequest
            | Self::AskAboutBill
            | Self::TellHospital
            | Self::PayPremiumOwed
            | Self::ReportToDmhc
            | Self::ReportToCdi
            | Self::AskPlanWhen
            | Self::TalkToLawyer
            | Self::AssistantFormDmhc
            | Self::AgentFormCdi
            | Self::PatientMustApply
            | Self::CallHealthConsumerAlliance
            | Self::FindCardAndLetter
            | Self::AskPlanToKeepService
            | Self::AppealAsLetterSays
            | Self::CallHicap
            | Self::ChooseCobra
            | Self::AskHearing
            | Self::CallCounty
            | Self::GetNewCoverage
            | Self::AskHospitalDiscount
            | Self::ComplainHospitalBill
            | Self::CallNoSurprises
            | Self::CallQioIfEnding
            | Self::CallQioServices
            | Self::CallMedicareForStatus
            | Self::AppealOriginalMedicareSecond
            | Self::CallMedicare
            | Self::AskMedicarePlanForStatus
            | Self::AskWhereCaseIs
            | Self::AskDrugPlanReview
            | Self::FileDmhcIfNamed
            | Self::CallDualOmbuds
            | Self::AskWhichProgram
            | Self::AskMediCalRx
            | Self::CallMediCalHelpline
            | Self::AskCountyForAppeal
            | Self::AskHearingAfterWait
            | Self::AskCountyWhen
            | Self::CallOmbudsman
            | Self::TalkToDentist
            | Self::CallMediCalDental
            | Self::AskPlanForAppeal
            | Self::AppealRegionalCenter
            | Self::AppealPace
            | Self::AskHearingQuestion
            | Self::AskOpm
            | Self::AppealTricare
            | Self::AskDoctorToRequest
            | Self::SendFormIfWorkInjury
            | Self::AppealUniversityPlan
            | Self::AskFederalDesk
            | Self::EnrollBaby
            | Self::AskJobPlanToDecide
            | Self::AskNetworkException
            | Self::AskContinuingCare
            | Self::LookForPlanLetter
            | Self::ReturnMediCalPapers
            | Self::ApplyMediCal
            | Self::AskPresumptiveMediCal
            | Self::GoToEmergencyRoom
            | Self::AskIfMedicareDecided
            | Self::AskMedigapCompany
            | Self::AskMedicareHearing
            | Self::AskLeavePlan
            | Self::ComplainMedicarePlan
            | Self::CheckMedicareBill
            | Self::AskPenaltyReview
            | Self::AskSocialSecurity
            | Self::AskPlanAboutStatus
            | Self::CallQioStatus
            | Self::AskIssuingState
            | Self::AskAppealsBoard
            | Self::AskWorkInjuryStatus
            | Self::AskFastWorkInjury
            | Self::SeeDoctorNow
            | Self::CallVeteransOffice
            | Self::AskVaReview
            | Self::AppealIndianHealthNext
            | Self::AppealIndianHealth
            | Self::AskChampvaSecond
            | Self::AppealChampva
            | Self::AskTricareHearing
            | Self::AskTricareSecond
            | Self::AskTricareFast
            | Self::SayUrgent
            | Self::AskOpmFast
            | Self::CallPatientAdvocate
            | Self::AskFastDecision
            | Self::ReadStudentBooklet
            | Self::SendWorkInjuryForm
            | Self::CallClaimsAdministrator
            | Self::AppealSharingMinistry
            | Self::CallCdiAboutPolicy
            | Self::TellAttorneyGeneral
            | Self::AskOtherState
            | Self::CallCoveredCalifornia
            | Self::AskHearingEnrollment
            | Self::AskJobPlanForStatus
            | Self::AskExternalReview
            | Self::AskGovernmentReview
            | Self::CallEbsa
            | Self::AskIfReviewOffered
            | Self::AskIfGrandfathered
            | Self::AskChurchPlan
            | Self::AskReviewInLetter
            | Self::AskCalpersReview
            | Self::CallCalpers
            | Self::AskCalpersWhichPlan
            | Self::CallHealthCareOptions
            | Self::CallDmhcIfImrOpen
            | Self::AskPlanAboutBill
            | Self::AskMediCalAppointment
            | Self::CheckServiceGoesOn
            | Self::AskHearingAsSafetyNet
            | Self::AskHearingIfImrLost
            | Self::AskHearingKeepOpen
            | Self::KeepHearing
            | Self::CallDmhcAboutHearing
            | Self::LegalAidAfterHearing
            | Self::AskFastHearing
            | Self::CallDmhcLate
            | Self::CallCdiLate
            | Self::AskFastHearingDirect
            | Self::MakeHearingFast
            | Self::AskFastAdvantageReview
            | Self::AskFastDrugReview
            | Self::AskHearingAfterReview
            | Self::AskLateHearing
            | Self::AskLateHearingAfterReview
            | Self::AskHearingWithoutNotice
            | Self::AskFastHearingWithoutNotice
            | Self::AskCountyNotice
            | Self::HaveRequestSent
            | Self::SendBothLetters
            | Self::AskOtherProgram
            | Self::AskCcsHearing
            | Self::AskCcsDecision
            | Self::TellAdministratorUrgent => &NO_RIGHTS,
        }
    }
}

impl Guard {
    /// The right it is about, and what happens to it.
    pub const fn effect(self) -> (Right, Does) {
        match self {
            Self::SkippingImrMayCostLawsuit => (Right::Lawsuit, Does::MayEnd),
            Self::PayingBeforeAsking => (Right::MoneyBack, Does::MayCost),
            Self::StayingMayCost | Self::MayPayFromNoon => (Right::BillProtection, Does::MayCost),
            Self::UnpaidPremiumEndsCoverage => (Right::Coverage, Does::MayEnd),
            Self::KeptServiceMayBeRepaid => (Right::KeptService, Does::MayCost),
            Self::HearingHeldEndsImr => (Right::Imr, Does::Ends),
            Self::ImrDoesNotStopHearingClock | Self::OtherStepsDoNotMoveTheDay => (Right::Hearing, Does::ClockRunsOn),
            Self::WithdrawingMayLoseHearing | Self::ReviewDoesNotReplaceAppeal => (Right::Hearing, Does::MayEnd),
            Self::LateQioNoMoneyProtection => (Right::BillProtection, Does::MayEnd),
            Self::DroppingCobraOpensNothing => (Right::Coverage, Does::MayEnd),
            Self::KeepProofOfFirstFiling | Self::SilenceStartsTheClock => (Right::Imr, Does::ClockRunsOn),
            Self::StateFormLeavesFederalClock => (Right::FederalReview, Does::ClockRunsOn),
            Self::DrugReviewMustBeAsked => (Right::NextMedicareLevel, Does::ClockRunsOn),
        }
    }

    /// The steps it stands before, wherever it applies.
    pub const fn beside(self) -> &'static [Action] {
        match self {
            Self::SkippingImrMayCostLawsuit => &[
                Action::ApplyDmhcImr,
                Action::ApplyDmhcImrAfterWait,
                Action::ApplyCdiImr,
                Action::ApplyCdiImrAfterWait,
                Action::CallDmhcUrgent,
                Action::CallCdiUrgent,
                Action::CallCdiUrgentAnswered,
                Action::CallDmhcIfImrOpen,
                Action::AskHearingKeepOpen,
                Action::AskDmhcHowFar,
                Action::FileDmhcComplaint,
            ],
            Self::PayingBeforeAsking => &[
                Action::AskAboutBill,
                Action::CheckMedicareBill,
                Action::HoldBill,
                Action::TellBothPlans,
                Action::AskPlanAboutBill,
                Action::AskPlanForAppeal,
                Action::CallOmbudsman,
                Action::CallNoSurprises,
                Action::AppealJobPlan,
                Action::AskJobPlanForStatus,
                Action::AskHospitalDiscount,
                Action::FileGrievance,
                Action::AskPlanForStatus,
                Action::GatherPapersWhileWaiting,
                Action::ApplyDmhcImr,
                Action::ApplyCdiImr,
                Action::CallDmhcWhichAgency,
                Action::AskPlanWhen,
                Action::FileDmhcComplaint,
                Action::FileCdiRequest,
                Action::ReportToDmhc,
                Action::ReportToCdi,
            ],
            Self::StayingMayCost => &[Action::TellHospital, Action::AskPlanFast, Action::AskMediCalPlanFast],
            Self::UnpaidPremiumEndsCoverage => &[
                Action::CallDmhcCancelled,
                Action::CallCdiCancelled,
                Action::GrievanceCancelled,
                Action::PayPremiumOwed,
                Action::PayPremiumBeforeEnd,
                Action::CallDmhcCancelledUrgent,
                Action::CallCdiCancelledUrgent,
            ],
            Self::KeptServiceMayBeRepaid => &[
                Action::AppealMediCalPlanKeepService,
                Action::SayKeepService,
                Action::AskHearingKeepService,
                Action::AskFastHearingKeep,
                Action::CheckServiceGoesOn,
                Action::CheckServiceDuringHearing,
                Action::AskPlanToKeepService,
                Action::AppealCounty,
                Action::AppealCountyKeepService,
                Action::AskHearing,
                Action::AskHearingWithoutNotice,
                Action::AskFastHearingWithoutNotice,
                Action::AskHearingIfMediCal,
                Action::AskHearingGetBack,
                Action::AskFastHearingGetBack,
            ],
            Self::HearingHeldEndsImr => &[
                Action::AskHearing,
                Action::AskHearingAfterWait,
                Action::AskHearingKeepService,
                Action::AskHearingAsSafetyNet,
                Action::AskHearingIfImrLost,
                Action::AskHearingKeepOpen,
                Action::AskHearingIfMediCal,
                Action::AskLateHearing,
                Action::AskLateHearingIfMediCal,
                Action::AskFastHearing,
                Action::AskFastHearingDirect,
                Action::AskFastHearingKeep,
                Action::AskHearingWithoutNotice,
                Action::AskFastHearingWithoutNotice,
                Action::AskHearingGetBack,
                Action::AskFastHearingGetBack,
                Action::CallDmhcAboutHearing,
                Action::MakeHearingFast,
            ],
            Self::ImrDoesNotStopHearingClock => &[
                Action::ApplyDmhcImr,
                Action::ApplyDmhcImrAfterWait,
                Action::AskDmhcHowFar,
                Action::CallDmhcIfImrOpen,
                Action::FileDmhcComplaint,
                Action::CallDmhcUrgent,
            ],
            Self::WithdrawingMayLoseHearing => {
                &[Action::KeepHearing, Action::CallDmhcAboutHearing, Action::MakeHearingFast, Action::KeepCcsHearing]
            }
            Self::LateQioNoMoneyProtection => &[
                Action::CallQioHospital,
                Action::CallQioAfterLeaving,
                Action::CallQioServices,
                Action::CallQioIfEnding,
                Action::StayInHospital,
            ],
            Self::ReviewDoesNotReplaceAppeal => &[Action::ApplyDmhcImr],
            Self::MayPayFromNoon => &[Action::StayInHospital, Action::CallQioHospital],
            Self::DroppingCobraOpensNothing => &[Action::ChooseCobra],
            Self::KeepProofOfFirstFiling => &[
                Action::CallDmhcWhichAgency,
                Action::CallDmhcUrgent,
                Action::CallDmhcCancelled,
                Action::CallDmhcCancelledUrgent,
                Action::FileDmhcComplaint,
                Action::FileDmhcComplaintAfterWait,
                Action::ReportToDmhc,
            ],
            Self::SilenceStartsTheClock => {
                &[Action::ComeBackAfterAnswer, Action::GatherPapersWhileWaiting, Action::AskPlanForStatus]
            }
            Self::StateFormLeavesFederalClock => &[
                Action::ApplyDmhcImr,
                Action::ApplyCdiImr,
                Action::FileDmhcComplaint,
                Action::FileCdiRequest,
                Action::CallDmhcWhichAgency,
                Action::CallCdiSkipAppeal,
                Action::CallDmhcUrgent,
                Action::CallCdiUrgent,
                Action::CallCdiUrgentAnswered,
                Action::AskTimelyAppointment,
            ],
            Self::DrugReviewMustBeAsked => &[Action::AppealDrugPlan, Action::AskMedicarePlanForStatus],
            Self::OtherStepsDoNotMoveTheDay => &[
                Action::CallCounty,
                Action::CallCoveredCalifornia,
                Action::CorrectBeforeEnd,
                Action::PrescriberResubmits,
                Action::TalkToDentist,
                Action::ReturnMediCalPapers,
                Action::HaveRequestSent,
                Action::AskMediCalRx,
                Action::CallMediCalDental,
            ],
        }
    }
}
