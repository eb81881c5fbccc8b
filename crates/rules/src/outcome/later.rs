//! The clocks that do not run yet: each starts once a step is running, or the plan has answered it.

use super::{Action, Door, Outcome, Regulator};
use crate::deadline::{Actor, DeadlineKind, StartEvent};

/// A name, because the compiler makes a table only of lists that have a place in memory; `&[]` has none.
static NO_CLOCKS: [DeadlineKind; 0] = [];

impl Outcome {
    /// The kinds of every clock that a step of this outcome will set off, in the order they come.
    ///
    /// They have no day: what they are counted from has not happened.
    pub fn later(&self) -> Vec<DeadlineKind> {
        let regulator = self.regulator.map(|(agency, _)| agency);
        let mut kinds: Vec<DeadlineKind> = Vec::new();
        for step in &self.steps {
            kinds.extend_from_slice(step.action.sets_off());
        }
        for door in &self.doors {
            kinds.extend(door.clock().filter(|&kind| !self.has_begun(kind)));
        }
        for kind in &mut kinds {
            *kind = counted_by(regulator, *kind);
        }
        let mut seen: Vec<DeadlineKind> = self.deadlines.iter().map(|deadline| deadline.kind).collect();
        kinds.retain(|kind| {
            let new = !seen.contains(kind);
            seen.push(*kind);
            // A fast appeal is answered in hours, which is no clock of days (MEDICAL-PLAN-DECISION, SF-APPEAL-DECISION).
            new && !(self.urgent.is_some() && kind.is_answer_in_days())
        });
        kinds
    }
}

impl Outcome {
    /// Whether the event that starts a door's clock has happened: a clock that counts from the plan's answer, where the clock
    /// of the review counts from one and no answer is waited for or asked for.
    fn has_begun(&self, kind: DeadlineKind) -> bool {
        let waits = self.deadlines.iter().any(|deadline| deadline.kind.actor() == Actor::Plan);
        let asks = self.steps.iter().any(|step| step.action.sets_off().iter().any(|kind| kind.actor() == Actor::Plan));
        kind.start_event() == StartEvent::AnswerOrDay30
            && !waits
            && !asks
            && self.deadlines.iter().any(|deadline| deadline.kind.start_event() == StartEvent::FirstReviewEvent)
    }
}

/// The same clock under the name it has with the agency that counts it, where that is known.
fn counted_by(regulator: Option<Regulator>, kind: DeadlineKind) -> DeadlineKind {
    match regulator {
        Some(Regulator::Dmhc) if kind == DeadlineKind::EitherImr => DeadlineKind::DmhcImr,
        Some(Regulator::Cdi) if kind == DeadlineKind::EitherImr => DeadlineKind::CdiImr,
        Some(Regulator::Cdi) if kind == DeadlineKind::PlanAnswer => DeadlineKind::InsurerAnswer,
        Some(Regulator::Dmhc | Regulator::Cdi | Regulator::Undetermined) | None => kind,
    }
}

impl DeadlineKind {
    /// Whether this is the plan's own time to answer an appeal that nobody called urgent.
    const fn is_answer_in_days(self) -> bool {
        matches!(
            self,
            Self::PlanAnswer
                | Self::InsurerAnswer
                | Self::MediCalPlanAnswer
                | Self::CountyAnswer
                | Self::JobAnswer
                | Self::AdvantageAnswer
                | Self::DrugPlanAnswer
        )
    }
}

impl Action {
    /// The clocks that start with this step, or with the answer to it; those of a private plan as if the agency were not
    /// known.
    const fn sets_off(self) -> &'static [DeadlineKind] {
        match self {
            Self::FileGrievance | Self::AppealPlanToo => &[DeadlineKind::PlanAnswer],
            Self::AskPlanFast | Self::AskInsurerFast => &[DeadlineKind::EitherImr],
            Self::ApplyCdiImrAfterWait => &[DeadlineKind::CdiImr],
            Self::GrievanceEachPlan | Self::GrievanceOtherPlan => &[DeadlineKind::PlanAnswer],
            Self::FileGrievanceIfNotUrgent => &[DeadlineKind::PlanAnswer],
            Self::AppealMediCalPlan => &[DeadlineKind::MediCalPlanAnswer, DeadlineKind::MediCalHearing],
            // MEDICAL-APP-SFH: 10 days from the plan's answer to keep the service during the hearing, the shortest of all.
            Self::AppealMediCalPlanKeepService => {
                &[DeadlineKind::MediCalPlanAnswer, DeadlineKind::MediCalHearingKeep, DeadlineKind::MediCalHearing]
            }
            Self::AskMediCalPlanFast | Self::AskMediCalPlanFastToo | Self::AskHearingAfterWait => {
                &[DeadlineKind::MediCalHearing]
            }
            Self::CheckServiceGoesOn | Self::SayKeepService => &[DeadlineKind::MediCalHearingKeep],
            Self::AppealCounty | Self::AskCountyForAppeal | Self::AskCountyFast => &[DeadlineKind::CountyHearing],
            Self::AppealCountyKeepService => &[DeadlineKind::CountyKeepService, DeadlineKind::CountyHearing],
            Self::AppealCcs => &[DeadlineKind::CcsAnswer, DeadlineKind::CcsHearing],
            Self::AppealOriginalMedicare => &[DeadlineKind::OriginalMedicareSecond],
            Self::AppealDrugPlan => &[DeadlineKind::DrugPlanSecond],
            Self::AppealJobPlan => &[DeadlineKind::JobAnswer],
            Self::AppealCalpersPlan => &[DeadlineKind::CalpersReview],
            Self::AskFehbPlan => &[DeadlineKind::FehbAnswer, DeadlineKind::OpmReview],
            Self::AskOpm => &[DeadlineKind::OpmReview],
            Self::AppealUniversityPlan => &[DeadlineKind::UniversityReview],
            Self::AskAppealsBoard => &[DeadlineKind::WorkInjuryBoard],
            Self::AppealIndianHealth => &[DeadlineKind::IndianHealthNext],
            Self::AppealChampva => &[DeadlineKind::ChampvaSecond],
            Self::AskTricareSecond => &[DeadlineKind::TricareSecond],
            Self::AskJobPlanFast
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
            | Self::ConfirmWithDmhc
            | Self::ConfirmWithCdi
            | Self::AskEmployerFunding
            | Self::AskCompletionOfCare
            | Self::AskDoctorIfUrgent
            | Self::AskWrittenReason
            | Self::CallDmhcUrgent
            | Self::DoctorUrgencyLetter
            | Self::DoctorFastLetter
            | Self::DoctorDischargeLetter
            | Self::ApplyDmhcImr
            | Self::CallCdiUrgent
            | Self::ApplyCdiImr
            | Self::CallCdiIfTold
            | Self::CallDmhcWhichAgency
            | Self::CallCdiSkipAppeal
            | Self::DoctorCertification
            | Self::DoctorPromptness
            | Self::AskDoctorPromptness
            | Self::DoctorLetter
            | Self::DoctorLetterOfPastCare
            | Self::AskPlanWhatHappened
            | Self::AskIfMedical
            | Self::ComplainAboutFacility
            | Self::ComplainToBoard
            | Self::CallCdiCancelledUrgent
            | Self::CallDmhcCancelledUrgent
            | Self::PayPremiumBeforeEnd
            | Self::CorrectBeforeEnd
            | Self::AskCdiWhoMayGoOn
            | Self::AskDmhcWhoMayGoOn
            | Self::ProviderDispute
            | Self::AskWhyMoneyBack
            | Self::ApplyMediCalForBaby
            | Self::TellPlanAboutBaby
            | Self::CallCdiUrgentAnswered
            | Self::GrievanceCancelledInsurer
            | Self::GrievanceBesideReview
            | Self::NoAnswerCountsAsYes
            | Self::GrievanceAmbulance
            | Self::GrievanceAmbulanceInsurer
            | Self::AddBabyIfNewborn
            | Self::HoldBill
            | Self::AskWhoPaysFirst
            | Self::TellBothPlans
            | Self::NewRequestNewFacts
            | Self::AskWrittenAnswer
            | Self::DoctorSendsRequest
            | Self::NextStepAsLetterSays
            | Self::AskFederalReviewIfSelfFunded
            | Self::SeePlanDoctor
            | Self::AskPlanForStatus
            | Self::ComeBackAfterAnswer
            | Self::ApplyDmhcImrAfterWait
            | Self::GatherPapersWhileWaiting
            | Self::CallIfWorse
            | Self::FileDmhcComplaint
            | Self::FileCdiRequest
            | Self::DoctorDrugRequest
            | Self::AskTimelyAppointment
            | Self::AskAppointmentInsurer
            | Self::FileDmhcComplaintAfterWait
            | Self::AskAboutBill
            | Self::TellHospital
            | Self::CallDmhcCancelled
            | Self::CallCdiCancelled
            | Self::GrievanceCancelled
            | Self::PayPremiumOwed
            | Self::ReportToDmhc
            | Self::ReportToCdi
            | Self::AskPlanWhen
            | Self::NewEvidence
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
            | Self::AskHearingKeepService
            | Self::CallCounty
            | Self::GetNewCoverage
            | Self::AskHospitalDiscount
            | Self::ComplainHospitalBill
            | Self::CallNoSurprises
            | Self::CallQioIfEnding
            | Self::CallQioHospital
            | Self::StayInHospital
            | Self::CallQioServices
            | Self::CallMedicareForStatus
            | Self::AppealOriginalMedicareSecond
            | Self::CallMedicare
            | Self::AppealAdvantage
            | Self::AskMedicarePlanForStatus
            | Self::AskWhereCaseIs
            | Self::AskDrugPlanReview
            | Self::AskMedicarePlanFast
            | Self::AppealMedicarePartFirst
            | Self::FileDmhcIfNamed
            | Self::CallDualOmbuds
            | Self::AskWhichProgram
            | Self::AskMediCalRx
            | Self::CallMediCalHelpline
            | Self::PrescriberResubmits
            | Self::AskCountyWhen
            | Self::CallOmbudsman
            | Self::TalkToDentist
            | Self::CallMediCalDental
            | Self::AskPlanForAppeal
            | Self::AppealRegionalCenter
            | Self::KeepRegionalCenterServices
            | Self::AppealPace
            | Self::AskHearingQuestion
            | Self::AppealTricare
            | Self::AskDoctorToRequest
            | Self::SendFormIfWorkInjury
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
            | Self::AskWorkInjuryStatus
            | Self::AskFastWorkInjury
            | Self::SeeDoctorNow
            | Self::CallVeteransOffice
            | Self::AskVaReview
            | Self::AppealIndianHealthNext
            | Self::AskChampvaSecond
            | Self::AskTricareHearing
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
            | Self::FileMediCalGrievance
            | Self::AskMediCalAppointment
            | Self::AskDmhcHowFar
            | Self::AskHearingAsSafetyNet
            | Self::AskHearingIfImrLost
            | Self::AskHearingKeepOpen
            | Self::KeepHearing
            | Self::CheckServiceDuringHearing
            | Self::CallDmhcAboutHearing
            | Self::LegalAidAfterHearing
            | Self::AskFastHearing
            | Self::CallDmhcLate
            | Self::CallCdiLate
            | Self::AskFastHearingDirect
            | Self::AskFastHearingKeep
            | Self::MakeHearingFast
            | Self::AskFastAdvantageReview
            | Self::AskFastDrugReview
            | Self::FileComplaintWithPlan
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
            | Self::AskHearingGetBack
            | Self::AskFastHearingGetBack
            | Self::SendDmhcFormFirst
            | Self::AskOutsideDoctor
            | Self::KeepCcsHearing
            | Self::TellAdministratorUrgent => &NO_CLOCKS,
        }
    }
}

impl Door {
    /// The clock of what lies behind the door, where a time was read.
    const fn clock(self) -> Option<DeadlineKind> {
        match self {
            Self::ImrAfterAnswer => Some(DeadlineKind::EitherImr),
            Self::CdiImrAfterAnswer => Some(DeadlineKind::CdiImr),
            Self::ComplaintAfterAnswer => Some(DeadlineKind::DmhcComplaint),
            Self::CdiRequestAfterAnswer => Some(DeadlineKind::CdiRequest),
            Self::FederalReviewIfSelfFunded | Self::ExternalReviewAfterAppeal => Some(DeadlineKind::FederalReview),
            Self::GovernmentReviewAfterAppeal => Some(DeadlineKind::GovernmentReview),
            Self::CalpersReview => Some(DeadlineKind::CalpersReview),
            Self::HearingAfterPlan => Some(DeadlineKind::MediCalHearing),
            Self::MediCalImrAfterPlan => Some(DeadlineKind::MediCalImr),
            Self::MediCalImrPerhaps => Some(DeadlineKind::MediCalImrPerhaps),
            Self::HearingAfterCounty => Some(DeadlineKind::CountyHearing),
            Self::HearingForPharmacyDrug => Some(DeadlineKind::StateHearing),
            Self::CdiIfTheyRedirect
            | Self::ExternalExceptionReview
            | Self::NoSurprisesDesk
            | Self::HospitalDiscount
            | Self::DmhcDentalComplaint
            | Self::MediCalHearingForChild
            | Self::NewCoverage
            | Self::NewCoverageNow
            | Self::ImrNowIfExperimental
            | Self::CdiRequestNow
            | Self::ComplaintNow
            | Self::DmhcOnNewDecision
            | Self::CdiOnNewDecision
            | Self::HearingAfterCcs
            | Self::DmhcIfCalpersHmo
            | Self::DmhcIfLetterOffersImr => None,
        }
    }
}
