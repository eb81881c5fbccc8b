//! What a person can do, and whom they call to do it.

use crate::agency::Agency;
use crate::deadline::DeadlineKind;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// Something to do. What it is called, how it is done and what to say are in `locales/`, under this name.
    Action {
        ConfirmWithDmhc = "confirm_with_dmhc",
        ConfirmWithCdi = "confirm_with_cdi",
        AskEmployerFunding = "ask_employer_funding",
        AskFederalReviewIfSelfFunded = "ask_federal_review_if_self_funded",
        AskCompletionOfCare = "ask_completion_of_care",
        AskDoctorIfUrgent = "ask_doctor_if_urgent",
        AskWrittenReason = "ask_written_reason",
        DoctorSendsRequest = "doctor_sends_request",
        AskWrittenAnswer = "ask_written_answer",
        CallDmhcUrgent = "call_dmhc_urgent",
        AskPlanFast = "ask_plan_fast",
        AskInsurerFast = "ask_insurer_fast",
        DoctorUrgencyLetter = "doctor_urgency_letter",
        DoctorFastLetter = "doctor_fast_letter",
        DoctorDischargeLetter = "doctor_discharge_letter",
        ApplyDmhcImr = "apply_dmhc_imr",
        CallCdiUrgent = "call_cdi_urgent",
        ApplyCdiImr = "apply_cdi_imr",
        CallCdiIfTold = "call_cdi_if_told",
        CallDmhcWhichAgency = "call_dmhc_which_agency",
        AppealPlanToo = "appeal_plan_too",
        CallCdiSkipAppeal = "call_cdi_skip_appeal",
        DoctorCertification = "doctor_certification",
        DoctorPromptness = "doctor_promptness",
        AskDoctorPromptness = "ask_doctor_promptness",
        DoctorLetter = "doctor_letter",
        DoctorLetterOfPastCare = "doctor_letter_of_past_care",
        SeePlanDoctor = "see_plan_doctor",
        AskPlanForStatus = "ask_plan_for_status",
        AskPlanWhatHappened = "ask_plan_what_happened",
        FileGrievance = "file_grievance",
        FileGrievanceIfNotUrgent = "file_grievance_if_not_urgent",
        ComeBackAfterAnswer = "come_back_after_answer",
        ApplyDmhcImrAfterWait = "apply_dmhc_imr_after_wait",
        ApplyCdiImrAfterWait = "apply_cdi_imr_after_wait",
        GatherPapersWhileWaiting = "gather_papers_while_waiting",
        CallIfWorse = "call_if_worse",
        FileDmhcComplaint = "file_dmhc_complaint",
        FileCdiRequest = "file_cdi_request",
        AskIfMedical = "ask_if_medical",
        DoctorDrugRequest = "doctor_drug_request",
        AskTimelyAppointment = "ask_timely_appointment",
        FileDmhcComplaintAfterWait = "file_dmhc_complaint_after_wait",
        AskAboutBill = "ask_about_bill",
        TellBothPlans = "tell_both_plans",
        AskWhoPaysFirst = "ask_who_pays_first",
        GrievanceEachPlan = "grievance_each_plan",
        HoldBill = "hold_bill",
        TellPlanAboutBaby = "tell_plan_about_baby",
        ApplyMediCalForBaby = "apply_medi_cal_for_baby",
        AskWhyMoneyBack = "ask_why_money_back",
        TellHospital = "tell_hospital",
        CallDmhcCancelled = "call_dmhc_cancelled",
        CallCdiCancelledUrgent = "call_cdi_cancelled_urgent",
        CallDmhcCancelledUrgent = "call_dmhc_cancelled_urgent",
        CallCdiCancelled = "call_cdi_cancelled",
        GrievanceCancelled = "grievance_cancelled",
        PayPremiumOwed = "pay_premium_owed",
        PayPremiumBeforeEnd = "pay_premium_before_end",
        ReportToDmhc = "report_to_dmhc",
        ReportToCdi = "report_to_cdi",
        AskPlanWhen = "ask_plan_when",
        NewEvidence = "new_evidence",
        NewRequestNewFacts = "new_request_new_facts",
        ComplainToBoard = "complain_to_board",
        ComplainAboutFacility = "complain_about_facility",
        TalkToLawyer = "talk_to_lawyer",
        AssistantFormDmhc = "assistant_form_dmhc",
        AgentFormCdi = "agent_form_cdi",
        AskCdiWhoMayGoOn = "ask_cdi_who_may_go_on",
        AskDmhcWhoMayGoOn = "ask_dmhc_who_may_go_on",
        PatientMustApply = "patient_must_apply",
        ProviderDispute = "provider_dispute",
        CallHealthConsumerAlliance = "call_health_consumer_alliance",
        FindCardAndLetter = "find_card_and_letter",
        AskPlanToKeepService = "ask_plan_to_keep_service",
        AppealAsLetterSays = "appeal_as_letter_says",
        NextStepAsLetterSays = "next_step_as_letter_says",
        CallHicap = "call_hicap",
        ChooseCobra = "choose_cobra",
        AskHearing = "ask_hearing",
        AskHearingKeepService = "ask_hearing_keep_service",
        CallCounty = "call_county",
        GetNewCoverage = "get_new_coverage",
        AskHospitalDiscount = "ask_hospital_discount",
        ComplainHospitalBill = "complain_hospital_bill",
        CallNoSurprises = "call_no_surprises",
        CallQioIfEnding = "call_qio_if_ending",
        CallQioHospital = "call_qio_hospital",
        StayInHospital = "stay_in_hospital",
        CallQioServices = "call_qio_services",
        AppealOriginalMedicare = "appeal_original_medicare",
        CallMedicareForStatus = "call_medicare_for_status",
        AppealOriginalMedicareSecond = "appeal_original_medicare_second",
        CallMedicare = "call_medicare",
        AppealAdvantage = "appeal_advantage",
        AskMedicarePlanForStatus = "ask_medicare_plan_for_status",
        AskWhereCaseIs = "ask_where_case_is",
        AppealDrugPlan = "appeal_drug_plan",
        AskDrugPlanReview = "ask_drug_plan_review",
        AskMedicarePlanFast = "ask_medicare_plan_fast",
        AppealMedicarePartFirst = "appeal_medicare_part_first",
        FileDmhcIfNamed = "file_dmhc_if_named",
        CallDualOmbuds = "call_dual_ombuds",
        AskWhichProgram = "ask_which_program",
        AppealMediCalPlanKeepService = "appeal_medi_cal_plan_keep_service",
        AskMediCalRx = "ask_medi_cal_rx",
        CallMediCalHelpline = "call_medi_cal_helpline",
        PrescriberResubmits = "prescriber_resubmits",
        AppealCounty = "appeal_county",
        AskCountyForAppeal = "ask_county_for_appeal",
        AskCcsDecision = "ask_ccs_decision",
        AskHearingAfterWait = "ask_hearing_after_wait",
        AskCountyWhen = "ask_county_when",
        CallOmbudsman = "call_ombudsman",
        TalkToDentist = "talk_to_dentist",
        CallMediCalDental = "call_medi_cal_dental",
        AppealMediCalPlan = "appeal_medi_cal_plan",
        AskPlanForAppeal = "ask_plan_for_appeal",
        AppealCcs = "appeal_ccs",
        AppealRegionalCenter = "appeal_regional_center",
        KeepRegionalCenterServices = "keep_regional_center_services",
        AppealPace = "appeal_pace",
        AskHearingQuestion = "ask_hearing_question",
        AskFehbPlan = "ask_fehb_plan",
        AskOpm = "ask_opm",
        AppealTricare = "appeal_tricare",
        CallPatientAdvocate = "call_patient_advocate",
        AskFastDecision = "ask_fast_decision",
        AskDoctorToRequest = "ask_doctor_to_request",
        SendFormIfWorkInjury = "send_form_if_work_injury",
        AppealUniversityPlan = "appeal_university_plan",
        AskFederalDesk = "ask_federal_desk",
        EnrollBaby = "enroll_baby",
        AskJobPlanToDecide = "ask_job_plan_to_decide",
        AskNetworkException = "ask_network_exception",
        AskContinuingCare = "ask_continuing_care",
        LookForPlanLetter = "look_for_plan_letter",
        ReturnMediCalPapers = "return_medi_cal_papers",
        ApplyMediCal = "apply_medi_cal",
        AskPresumptiveMediCal = "ask_presumptive_medi_cal",
        GoToEmergencyRoom = "go_to_emergency_room",
        AskIfMedicareDecided = "ask_if_medicare_decided",
        AskMedigapCompany = "ask_medigap_company",
        AskMedicareHearing = "ask_medicare_hearing",
        AskLeavePlan = "ask_leave_plan",
        ComplainMedicarePlan = "complain_medicare_plan",
        CheckMedicareBill = "check_medicare_bill",
        AskPenaltyReview = "ask_penalty_review",
        AskSocialSecurity = "ask_social_security",
        AskPlanAboutStatus = "ask_plan_about_status",
        CallQioStatus = "call_qio_status",
        AskIssuingState = "ask_issuing_state",
        AskAppealsBoard = "ask_appeals_board",
        AskWorkInjuryStatus = "ask_work_injury_status",
        AskFastWorkInjury = "ask_fast_work_injury",
        SeeDoctorNow = "see_doctor_now",
        CallVeteransOffice = "call_veterans_office",
        AskVaReview = "ask_va_review",
        AppealIndianHealthNext = "appeal_indian_health_next",
        AppealIndianHealth = "appeal_indian_health",
        AskChampvaSecond = "ask_champva_second",
        AppealChampva = "appeal_champva",
        AskTricareHearing = "ask_tricare_hearing",
        AskTricareSecond = "ask_tricare_second",
        AskTricareFast = "ask_tricare_fast",
        SayUrgent = "say_urgent",
        AskOpmFast = "ask_opm_fast",
        ReadStudentBooklet = "read_student_booklet",
        SendWorkInjuryForm = "send_work_injury_form",
        CallClaimsAdministrator = "call_claims_administrator",
        AppealSharingMinistry = "appeal_sharing_ministry",
        CallCdiAboutPolicy = "call_cdi_about_policy",
        TellAttorneyGeneral = "tell_attorney_general",
        AskOtherState = "ask_other_state",
        CallCoveredCalifornia = "call_covered_california",
        CorrectBeforeEnd = "correct_before_end",
        AskHearingEnrollment = "ask_hearing_enrollment",
        AskJobPlanFast = "ask_job_plan_fast",
        AppealJobPlan = "appeal_job_plan",
        AskJobPlanForStatus = "ask_job_plan_for_status",
        AskExternalReview = "ask_external_review",
        AskGovernmentReview = "ask_government_review",
        CallEbsa = "call_ebsa",
        AskIfReviewOffered = "ask_if_review_offered",
        AskIfGrandfathered = "ask_if_grandfathered",
        AskChurchPlan = "ask_church_plan",
        AppealCalpersPlan = "appeal_calpers_plan",
        AskReviewInLetter = "ask_review_in_letter",
        AskCalpersReview = "ask_calpers_review",
        CallCalpers = "call_calpers",
        AskCalpersWhichPlan = "ask_calpers_which_plan",
        CallHealthCareOptions = "call_health_care_options",
        CallDmhcIfImrOpen = "call_dmhc_if_imr_open",
        AskPlanAboutBill = "ask_plan_about_bill",
        FileMediCalGrievance = "file_medi_cal_grievance",
        AskMediCalAppointment = "ask_medi_cal_appointment",
        CheckServiceGoesOn = "check_service_goes_on",
        CheckServiceDuringHearing = "check_service_during_hearing",
        AskDmhcHowFar = "ask_dmhc_how_far",
        AskHearingAsSafetyNet = "ask_hearing_as_safety_net",
        AskHearingIfImrLost = "ask_hearing_if_imr_lost",
        AskHearingKeepOpen = "ask_hearing_keep_open",
        KeepHearing = "keep_hearing",
        CallDmhcAboutHearing = "call_dmhc_about_hearing",
        LegalAidAfterHearing = "legal_aid_after_hearing",
        AskMediCalPlanFast = "ask_medi_cal_plan_fast",
        AskFastHearing = "ask_fast_hearing",
        SayKeepService = "say_keep_service",
        CallDmhcLate = "call_dmhc_late",
        CallCdiLate = "call_cdi_late",
        AskCountyFast = "ask_county_fast",
        AskFastHearingDirect = "ask_fast_hearing_direct",
        AskFastHearingKeep = "ask_fast_hearing_keep",
        MakeHearingFast = "make_hearing_fast",
        AskFastAdvantageReview = "ask_fast_advantage_review",
        AskFastDrugReview = "ask_fast_drug_review",
        AskMediCalPlanFastToo = "ask_medi_cal_plan_fast_too",
        FileComplaintWithPlan = "file_complaint_with_plan",
        TellAdministratorUrgent = "tell_administrator_urgent",
        AskHearingAfterReview = "ask_hearing_after_review",
        AskLateHearing = "ask_late_hearing",
        AskLateHearingAfterReview = "ask_late_hearing_after_review",
        AskHearingWithoutNotice = "ask_hearing_without_notice",
        AskFastHearingWithoutNotice = "ask_fast_hearing_without_notice",
        AppealCountyKeepService = "appeal_county_keep_service",
        AskCountyNotice = "ask_county_notice",
        HaveRequestSent = "have_request_sent",
        SendBothLetters = "send_both_letters",
        AskOtherProgram = "ask_other_program",
        AskCcsHearing = "ask_ccs_hearing",
        CallCdiUrgentAnswered = "call_cdi_urgent_answered",
        GrievanceCancelledInsurer = "grievance_cancelled_insurer",
        GrievanceBesideReview = "grievance_beside_review",
        NoAnswerCountsAsYes = "no_answer_counts_as_yes",
        AskAppointmentInsurer = "ask_appointment_insurer",
        GrievanceAmbulance = "grievance_ambulance",
        AddBabyIfNewborn = "add_baby_if_newborn",
        AskAuthorizationNumber = "ask_authorization_number",
        AskAppealDay = "ask_appeal_day",
        FileCdiIfNamed = "file_cdi_if_named",
        AskMedigapWhatMedicarePaid = "ask_medigap_what_medicare_paid",
        CallQioAfterLeaving = "call_qio_after_leaving",
        AskCdiReviewToo = "ask_cdi_review_too",
        AskHicapAboutBill = "ask_hicap_about_bill",
        CallQioLongAfterLeaving = "call_qio_long_after_leaving",
        AskHearingIfMediCal = "ask_hearing_if_medi_cal",
        AskHearingAfterReviewIfMediCal = "ask_hearing_after_review_if_medi_cal",
        AskLateHearingAfterReviewIfMediCal = "ask_late_hearing_after_review_if_medi_cal",
        AskLateHearingIfMediCal = "ask_late_hearing_if_medi_cal",
        AskHearingIfMedicare = "ask_hearing_if_medicare",
        MakeAppealFast = "make_appeal_fast",
        AskFastMedicareHearing = "ask_fast_medicare_hearing",
        AskHearingGetBack = "ask_hearing_get_back",
        AskFastHearingGetBack = "ask_fast_hearing_get_back",
        SendDmhcFormFirst = "send_dmhc_form_first",
        AskOutsideDoctor = "ask_outside_doctor",
        GrievanceAmbulanceInsurer = "grievance_ambulance_insurer",
        KeepCcsHearing = "keep_ccs_hearing",
        GrievanceOtherPlan = "grievance_other_plan",
    }
}

impl Action {
    /// Whom to call for it: the one place where an action meets its agency.
    pub const fn agency(self) -> Agency {
        match self {
            Self::ConfirmWithDmhc
            | Self::CallDmhcUrgent
            | Self::ApplyDmhcImr
            | Self::CallDmhcWhichAgency
            | Self::ApplyDmhcImrAfterWait
            | Self::FileDmhcComplaint
            | Self::FileDmhcComplaintAfterWait
            | Self::CallDmhcCancelled
            | Self::ReportToDmhc
            | Self::AssistantFormDmhc
            | Self::FileDmhcIfNamed
            | Self::CallDmhcIfImrOpen
            | Self::AskDmhcHowFar
            | Self::CallDmhcAboutHearing => Agency::Dmhc,
            Self::ConfirmWithCdi
            | Self::CallCdiUrgent
            | Self::ApplyCdiImr
            | Self::CallCdiIfTold
            | Self::CallCdiSkipAppeal
            | Self::ApplyCdiImrAfterWait
            | Self::FileCdiRequest
            | Self::CallCdiCancelled
            | Self::ReportToCdi
            | Self::AgentFormCdi
            | Self::CallCdiAboutPolicy
            | Self::AskOtherState => Agency::Cdi,
            Self::AskEmployerFunding | Self::ChooseCobra | Self::AskIfGrandfathered => Agency::Employer,
            Self::AskCompletionOfCare
            | Self::AskWrittenReason
            | Self::AskPlanFast
            | Self::AskInsurerFast
            | Self::AppealPlanToo
            | Self::SeePlanDoctor
            | Self::AskPlanForStatus
            | Self::FileGrievance
            | Self::ComeBackAfterAnswer
            | Self::GatherPapersWhileWaiting
            | Self::AskTimelyAppointment
            | Self::AskAboutBill
            | Self::GrievanceCancelled
            | Self::PayPremiumOwed
            | Self::AskPlanWhen
            | Self::FindCardAndLetter
            | Self::AskPlanToKeepService
            | Self::AppealAsLetterSays
            | Self::AppealAdvantage
            | Self::AskMedicarePlanForStatus
            | Self::AskWhereCaseIs
            | Self::AppealDrugPlan
            | Self::AskDrugPlanReview
            | Self::AskMedicarePlanFast
            | Self::AskWhichProgram
            | Self::AppealMediCalPlanKeepService
            | Self::AppealMediCalPlan
            | Self::AskPlanForAppeal
            | Self::AppealPace
            | Self::AskFehbPlan
            | Self::AskFastDecision
            | Self::ReadStudentBooklet
            | Self::AskJobPlanFast
            | Self::AppealJobPlan
            | Self::AskJobPlanForStatus
            | Self::AskExternalReview
            | Self::AskIfReviewOffered
            | Self::AskChurchPlan
            | Self::AskReviewInLetter
            | Self::AskPlanAboutBill
            | Self::FileMediCalGrievance
            | Self::AskMediCalAppointment
            | Self::CheckServiceGoesOn
            | Self::AskMediCalPlanFast
            | Self::MakeAppealFast
            | Self::SayKeepService => Agency::Plan,
            Self::AskDoctorIfUrgent
            | Self::DoctorUrgencyLetter
            | Self::DoctorFastLetter
            | Self::DoctorDischargeLetter
            | Self::DoctorCertification
            | Self::DoctorPromptness
            | Self::AskDoctorPromptness
            | Self::DoctorLetter
            | Self::DoctorLetterOfPastCare
            | Self::CallIfWorse
            | Self::DoctorDrugRequest
            | Self::NewEvidence
            | Self::PatientMustApply
            | Self::PrescriberResubmits
            | Self::TalkToDentist => Agency::Doctor,
            Self::TalkToLawyer | Self::CallHealthConsumerAlliance | Self::LegalAidAfterHearing => {
                Agency::HealthConsumerAlliance
            }
            Self::CallHicap => Agency::Hicap,
            Self::AskHearing
            | Self::AskHearingKeepService
            | Self::AskHearingAfterWait
            | Self::AskHearingQuestion
            | Self::AskHearingEnrollment
            | Self::AskHearingAsSafetyNet
            | Self::AskHearingIfImrLost
            | Self::AskHearingKeepOpen
            | Self::KeepHearing
            | Self::CheckServiceDuringHearing
            | Self::AskHearingIfMediCal
            | Self::AskHearingAfterReviewIfMediCal
            | Self::AskLateHearingAfterReviewIfMediCal
            | Self::AskLateHearingIfMediCal
            | Self::AskFastHearing => Agency::StateHearings,
            Self::CallCounty => Agency::CountyOffice,
            Self::GetNewCoverage | Self::CallCoveredCalifornia => Agency::CoveredCalifornia,
            Self::ComplainHospitalBill => Agency::HospitalBillProgram,
            Self::CallNoSurprises => Agency::NoSurprises,
            Self::CallQioIfEnding | Self::CallQioHospital | Self::StayInHospital | Self::CallQioServices => Agency::Qio,
            Self::AppealOriginalMedicare
            | Self::CallMedicareForStatus
            | Self::AppealOriginalMedicareSecond
            | Self::CallMedicare
            | Self::AppealMedicarePartFirst => Agency::Medicare,
            Self::CallDualOmbuds => Agency::DualOmbudsman,
            Self::AskMediCalRx => Agency::MediCalRx,
            Self::CallMediCalHelpline => Agency::MediCalHelpline,
            Self::AppealCounty | Self::AskCountyForAppeal | Self::AskCountyWhen => Agency::CountyMentalHealth,
            Self::CallOmbudsman => Agency::MediCalOmbudsman,
            Self::CallMediCalDental => Agency::MediCalDental,
            Self::AppealCcs => Agency::CountyCcs,
            Self::AppealRegionalCenter | Self::KeepRegionalCenterServices => Agency::RegionalCenter,
            Self::AppealTricare => Agency::TricareContractor,
            Self::AskHospitalDiscount | Self::TellHospital => Agency::Hospital,
            Self::AskOpm => Agency::Opm,
            Self::CallPatientAdvocate => Agency::PatientAdvocate,
            Self::SendWorkInjuryForm | Self::CallClaimsAdministrator => Agency::ClaimsAdministrator,
            Self::AskDoctorToRequest => Agency::Doctor,
            Self::SendFormIfWorkInjury => Agency::ClaimsAdministrator,
            Self::AppealUniversityPlan => Agency::Plan,
            Self::AskFederalDesk => Agency::NoSurprises,
            Self::TellBothPlans => Agency::Plan,
            Self::AskAuthorizationNumber => Agency::ClaimsAdministrator,
            Self::AskAppealDay => Agency::Plan,
            Self::FileCdiIfNamed => Agency::Cdi,
            Self::AskMedigapWhatMedicarePaid => Agency::Plan,
            Self::CallQioAfterLeaving => Agency::Qio,
            Self::AskCdiReviewToo => Agency::Cdi,
            Self::AskHicapAboutBill => Agency::Hicap,
            Self::CallQioLongAfterLeaving => Agency::Qio,
            Self::EnrollBaby => Agency::Employer,
            Self::AskJobPlanToDecide => Agency::Plan,
            Self::AskNetworkException => Agency::Plan,
            Self::AskContinuingCare => Agency::Plan,
            Self::LookForPlanLetter => Agency::CoveredCalifornia,
            Self::ReturnMediCalPapers => Agency::CountyOffice,
            Self::ApplyMediCal => Agency::CoveredCalifornia,
            Self::AskPresumptiveMediCal => Agency::Hospital,
            Self::GoToEmergencyRoom => Agency::Emergency,
            Self::AskIfMedicareDecided => Agency::Plan,
            Self::AskMedigapCompany => Agency::Plan,
            Self::AskMedicareHearing | Self::AskFastMedicareHearing | Self::AskHearingIfMedicare => Agency::Medicare,
            Self::AskLeavePlan => Agency::Medicare,
            Self::ComplainMedicarePlan => Agency::Plan,
            Self::CheckMedicareBill => Agency::Medicare,
            Self::AskPenaltyReview => Agency::Plan,
            Self::AskSocialSecurity => Agency::SocialSecurity,
            Self::AskPlanAboutStatus => Agency::Plan,
            Self::CallQioStatus => Agency::Qio,
            Self::AskIssuingState => Agency::Cdi,
            Self::AskAppealsBoard => Agency::AppealsBoard,
            Self::AskWorkInjuryStatus => Agency::ClaimsAdministrator,
            Self::AskFastWorkInjury => Agency::ClaimsAdministrator,
            Self::SeeDoctorNow => Agency::Doctor,
            Self::CallVeteransOffice => Agency::VeteransOffice,
            Self::AskVaReview => Agency::VeteransOffice,
            Self::AppealIndianHealthNext => Agency::IndianHealth,
            Self::AppealIndianHealth => Agency::IndianHealth,
            Self::AskChampvaSecond => Agency::Champva,
            Self::AppealChampva => Agency::Champva,
            Self::AskTricareHearing => Agency::TricareContractor,
            Self::AskTricareSecond => Agency::TricareContractor,
            Self::AskTricareFast => Agency::TricareContractor,
            Self::SayUrgent => Agency::Plan,
            Self::AskOpmFast => Agency::Opm,
            Self::AppealSharingMinistry => Agency::SharingMinistry,
            Self::TellAttorneyGeneral => Agency::AttorneyGeneral,
            Self::AskGovernmentReview => Agency::FederalExternalReview,
            Self::CallEbsa => Agency::Ebsa,
            Self::AppealCalpersPlan => Agency::IncludedHealth,
            Self::AskCalpersReview | Self::CallCalpers | Self::AskCalpersWhichPlan => Agency::Calpers,
            Self::CallHealthCareOptions => Agency::HealthCareOptions,
            Self::AskFederalReviewIfSelfFunded => Agency::Employer,
            Self::NextStepAsLetterSays => Agency::Plan,
            Self::DoctorSendsRequest => Agency::Doctor,
            Self::AskWrittenAnswer => Agency::Plan,
            Self::FileGrievanceIfNotUrgent => Agency::Plan,
            Self::NewRequestNewFacts => Agency::Doctor,
            Self::AskWhoPaysFirst => Agency::Plan,
            Self::GrievanceEachPlan => Agency::Plan,
            Self::HoldBill => Agency::Hospital,
            Self::TellPlanAboutBaby => Agency::Plan,
            Self::ApplyMediCalForBaby => Agency::CountyOffice,
            Self::AskWhyMoneyBack => Agency::Plan,
            Self::ProviderDispute => Agency::Plan,
            Self::AskDmhcWhoMayGoOn | Self::SendDmhcFormFirst => Agency::Dmhc,
            Self::AskCdiWhoMayGoOn => Agency::Cdi,
            Self::CorrectBeforeEnd => Agency::CoveredCalifornia,
            Self::PayPremiumBeforeEnd => Agency::Plan,
            Self::CallDmhcCancelledUrgent => Agency::Dmhc,
            Self::CallCdiCancelledUrgent => Agency::Cdi,
            Self::ComplainToBoard => Agency::MedicalBoard,
            Self::ComplainAboutFacility => Agency::PublicHealth,
            Self::AskIfMedical => Agency::Cdi,
            Self::AskPlanWhatHappened => Agency::Plan,
            Self::CallDmhcLate => Agency::Dmhc,
            Self::CallCdiLate => Agency::Cdi,
            Self::AskCountyFast => Agency::CountyMentalHealth,
            Self::AskFastHearingDirect
            | Self::AskFastHearingKeep
            | Self::AskHearingGetBack
            | Self::AskFastHearingGetBack => Agency::StateHearings,
            Self::MakeHearingFast => Agency::StateHearings,
            Self::AskFastAdvantageReview => Agency::Plan,
            Self::AskFastDrugReview => Agency::Plan,
            Self::AskMediCalPlanFastToo => Agency::Plan,
            Self::FileComplaintWithPlan => Agency::Plan,
            Self::TellAdministratorUrgent => Agency::ClaimsAdministrator,
            Self::AskHearingAfterReview
            | Self::AskLateHearing
            | Self::AskLateHearingAfterReview
            | Self::AskHearingWithoutNotice
            | Self::AskFastHearingWithoutNotice => Agency::StateHearings,
            Self::AppealCountyKeepService | Self::AskCountyNotice => Agency::CountyMentalHealth,
            Self::HaveRequestSent => Agency::Doctor,
            Self::SendBothLetters | Self::AskOtherProgram => Agency::MediCalOmbudsman,
            Self::AskCcsHearing | Self::AskCcsDecision | Self::KeepCcsHearing => Agency::CountyCcs,
            Self::CallCdiUrgentAnswered => Agency::Cdi,
            Self::GrievanceCancelledInsurer => Agency::Plan,
            Self::GrievanceBesideReview => Agency::Plan,
            Self::NoAnswerCountsAsYes => Agency::Plan,
            Self::AskAppointmentInsurer => Agency::Plan,
            Self::GrievanceAmbulance => Agency::Plan,
            Self::GrievanceAmbulanceInsurer => Agency::Plan,
            Self::AskOutsideDoctor => Agency::Plan,
            Self::GrievanceOtherPlan => Agency::Plan,
            Self::AddBabyIfNewborn => Agency::Plan,
        }
    }
}

/// When a step is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Timing {
    /// Today.
    Today,
    /// By the day of this deadline, which stands in the same outcome.
    By(DeadlineKind),
    /// Once the plan's time under this deadline is over, or it has answered.
    After(DeadlineKind),
    /// In its turn; the law sets no day.
    Anytime,
}

impl Timing {
    /// Whether the step is for today: because it says so, or because its clock runs in hours.
    pub const fn is_same_day(self) -> bool {
        matches!(self, Self::Today | Self::By(DeadlineKind::QioHospital | DeadlineKind::QioServices))
    }
}

/// One step of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Step {
    /// What to do.
    pub action: Action,
    /// When.
    pub timing: Timing,
}
