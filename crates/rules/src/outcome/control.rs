//! What a person presses to do a step: a form to open, a number to call, or a number that is on their own papers.

use super::{Action, Outcome};
use crate::agency::{Agency, Form};

/// What does a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Control {
    /// The agency's form online.
    Form(Form),
    /// A call to the number of the agency, which we show.
    Call(Agency),
    /// A call to a number that is on the person's own card, letter or bill.
    OwnNumber(Agency),
}

/// What does the first step, and another way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Controls {
    /// What does the step.
    pub first: Control,
    /// Another way to do it, or the free help that answers the phone in any case; never the same as the first.
    pub second: Option<Control>,
    /// Whether the first step fits some people only, and `second` does the first step of everybody else.
    pub is_second_for_others: bool,
}

impl Outcome {
    /// What does the first step of this outcome. There always is something to press, and a number that answers.
    pub fn controls(&self) -> Controls {
        let action = self.steps.first().map_or(Action::CallHealthConsumerAlliance, |step| step.action);
        let first = action.control();
        let helps = Control::Call(Agency::HealthConsumerAlliance);
        let calls = |control: Control| matches!(control, Control::Call(_));
        let others = self.steps.iter().map(|step| step.action).find(|action| action.only_if().is_none());
        // One of the two is a number that answers.
        let for_others =
            others.map(Action::control).filter(|&control| control != first && (calls(first) || calls(control)));
        if let Some(second) = for_others.filter(|_| action.only_if().is_some()) {
            return Controls { first, second: Some(second), is_second_for_others: true };
        }
        let second = match first {
            Control::Form(form) => by_phone(form.agency()),
            Control::Call(_) => action.form().map(Control::Form),
            Control::OwnNumber(_) => Some(helps),
        };
        let second = second.or(Some(helps)).filter(|&second| second != first);
        Controls { first, second, is_second_for_others: false }
    }
}

/// The number of an agency, where we show one.
fn by_phone(agency: Agency) -> Option<Control> {
    agency.has_phone().then_some(Control::Call(agency))
}

impl Action {
    /// What does the step: the form where it is one to send and nothing is lost by sending it, a call where it is due in
    /// hours or has no form.
    pub fn control(self) -> Control {
        let agency = self.agency();
        match self.form() {
            Some(form) if !self.is_call() => Control::Form(form),
            Some(_) | None => by_phone(agency).unwrap_or(Control::OwnNumber(agency)),
        }
    }

    /// The agency's form with which the step can be done; `None` where there is none online.
    pub const fn form(self) -> Option<Form> {
        if matches!(
            self,
            Self::ApplyDmhcImr
                | Self::ApplyDmhcImrAfterWait
                | Self::FileDmhcComplaint
                | Self::FileDmhcComplaintAfterWait
                | Self::FileDmhcIfNamed
                | Self::SendDmhcFormFirst
                | Self::ReportToDmhc
                | Self::CallDmhcLate
                | Self::CallDmhcUrgent
                | Self::CallDmhcCancelled
                | Self::CallDmhcCancelledUrgent
        ) {
            Some(Form::Dmhc)
        } else if matches!(
            self,
            Self::ApplyCdiImr
                | Self::ApplyCdiImrAfterWait
                | Self::FileCdiRequest
                | Self::FileCdiIfNamed
                | Self::AskCdiReviewToo
                | Self::ReportToCdi
                | Self::CallCdiLate
                | Self::CallCdiUrgent
                | Self::CallCdiUrgentAnswered
                | Self::CallCdiCancelled
                | Self::CallCdiCancelledUrgent
        ) {
            Some(Form::Cdi)
        } else if matches!(
            self,
            Self::AskHearing
                | Self::AskHearingKeepService
                | Self::AskHearingAfterWait
                | Self::AskHearingAsSafetyNet
                | Self::AskHearingIfImrLost
                | Self::AskHearingKeepOpen
                | Self::AskFastHearing
                | Self::AskFastHearingDirect
                | Self::AskFastHearingKeep
                | Self::MakeHearingFast
                | Self::AskHearingAfterReview
                | Self::AskLateHearing
                | Self::AskLateHearingAfterReview
                | Self::AskHearingWithoutNotice
                | Self::AskFastHearingWithoutNotice
                | Self::AskHearingIfMediCal
                | Self::AskHearingAfterReviewIfMediCal
                | Self::AskLateHearingAfterReviewIfMediCal
                | Self::AskLateHearingIfMediCal
                | Self::AskHearingGetBack
                | Self::AskFastHearingGetBack
        ) {
            Some(Form::StateHearing)
        } else if matches!(self, Self::AskGovernmentReview) {
            Some(Form::FederalReview)
        } else if matches!(self, Self::CallNoSurprises | Self::AskFederalDesk) {
            Some(Form::SurpriseBill)
        } else if matches!(self, Self::ComplainHospitalBill) {
            Some(Form::HospitalBill)
        } else if matches!(self, Self::ComplainToBoard) {
            Some(Form::MedicalBoard)
        } else if matches!(self, Self::ComplainAboutFacility) {
            Some(Form::PublicHealth)
        } else if matches!(self, Self::TellAttorneyGeneral) {
            Some(Form::AttorneyGeneral)
        } else {
            None
        }
    }

    /// Whether the step is a call.
    pub const fn is_call(self) -> bool {
        matches!(
            self,
            Self::ConfirmWithDmhc
                | Self::ConfirmWithCdi
                | Self::AskEmployerFunding
                | Self::AskFederalReviewIfSelfFunded
                | Self::AskCompletionOfCare
                | Self::AskDoctorIfUrgent
                | Self::AskWrittenReason
                | Self::AskWrittenAnswer
                | Self::CallDmhcUrgent
                | Self::AskPlanFast
                | Self::AskInsurerFast
                | Self::CallCdiUrgent
                | Self::CallCdiIfTold
                | Self::CallDmhcWhichAgency
                | Self::CallCdiSkipAppeal
                | Self::AskDoctorPromptness
                | Self::AskPlanForStatus
                | Self::AskPlanWhatHappened
                | Self::CallIfWorse
                | Self::AskIfMedical
                | Self::AskTimelyAppointment
                | Self::AskAboutBill
                | Self::TellBothPlans
                | Self::AskWhoPaysFirst
                | Self::TellPlanAboutBaby
                | Self::AskWhyMoneyBack
                | Self::TellHospital
                | Self::CallDmhcCancelled
                | Self::CallCdiCancelledUrgent
                | Self::CallDmhcCancelledUrgent
                | Self::CallCdiCancelled
                | Self::AskPlanWhen
                | Self::AskCdiWhoMayGoOn
                | Self::AskDmhcWhoMayGoOn
                | Self::CallHealthConsumerAlliance
                | Self::AskPlanToKeepService
                | Self::CallHicap
                | Self::CallCounty
                | Self::AskHospitalDiscount
                | Self::CallNoSurprises
                | Self::CallQioIfEnding
                | Self::CallQioHospital
                | Self::StayInHospital
                | Self::CallQioServices
                | Self::CallMedicareForStatus
                | Self::CallMedicare
                | Self::AskMedicarePlanForStatus
                | Self::AskWhereCaseIs
                | Self::AskMedicarePlanFast
                | Self::CallDualOmbuds
                | Self::AskWhichProgram
                | Self::AskMediCalRx
                | Self::CallMediCalHelpline
                | Self::AskCountyForAppeal
                | Self::AskCcsDecision
                | Self::AskCountyWhen
                | Self::CallOmbudsman
                | Self::CallMediCalDental
                | Self::AskPlanForAppeal
                | Self::AskHearingQuestion
                | Self::AskFastDecision
                | Self::AskDoctorToRequest
                | Self::AskJobPlanToDecide
                | Self::AskNetworkException
                | Self::AskContinuingCare
                | Self::AskPresumptiveMediCal
                | Self::AskIfMedicareDecided
                | Self::AskMedigapCompany
                | Self::CheckMedicareBill
                | Self::AskPlanAboutStatus
                | Self::CallQioStatus
                | Self::AskWorkInjuryStatus
                | Self::AskFastWorkInjury
                | Self::CallVeteransOffice
                | Self::AskTricareFast
                | Self::SayUrgent
                | Self::CallClaimsAdministrator
                | Self::CallCdiAboutPolicy
                | Self::CallCoveredCalifornia
                | Self::AskJobPlanFast
                | Self::AskJobPlanForStatus
                | Self::CallEbsa
                | Self::AskIfReviewOffered
                | Self::AskIfGrandfathered
                | Self::AskChurchPlan
                | Self::CallCalpers
                | Self::CallHealthCareOptions
                | Self::CallDmhcIfImrOpen
                | Self::AskPlanAboutBill
                | Self::AskMediCalAppointment
                | Self::CheckServiceGoesOn
                | Self::CheckServiceDuringHearing
                | Self::AskDmhcHowFar
                | Self::CallDmhcAboutHearing
                | Self::AskMediCalPlanFast
                | Self::AskFastHearing
                | Self::SayKeepService
                | Self::CallDmhcLate
                | Self::CallCdiLate
                | Self::AskCountyFast
                | Self::AskFastHearingDirect
                | Self::AskFastHearingKeep
                | Self::MakeHearingFast
                | Self::AskFastAdvantageReview
                | Self::AskFastDrugReview
                | Self::AskMediCalPlanFastToo
                | Self::TellAdministratorUrgent
                | Self::AskFastHearingWithoutNotice
                | Self::AskCountyNotice
                | Self::AskOtherProgram
                | Self::AskCcsHearing
                | Self::CallCdiUrgentAnswered
                | Self::AskAppointmentInsurer
                | Self::AskAuthorizationNumber
                | Self::AskAppealDay
                | Self::AskMedigapWhatMedicarePaid
                | Self::CallQioAfterLeaving
                | Self::AskHicapAboutBill
                | Self::CallQioLongAfterLeaving
                | Self::AskHearingIfMedicare
                | Self::MakeAppealFast
                | Self::AskFastMedicareHearing
                | Self::AskFastHearingGetBack
                | Self::AskOutsideDoctor
        )
    }

    /// Whether a call can do the step, a form or not: then it can be done in the same call as another of that agency.
    pub(super) const fn is_by_phone(self) -> bool {
        self.is_call() || matches!(self.form(), Some(Form::StateHearing))
    }
}
