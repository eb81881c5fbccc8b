//! The sentences that letters are made of.

use imr_rules::vocabulary;

vocabulary! {
    /// A sentence of a letter, under this name in `locales/`. What stands in braces there is a [`Field`](crate::Field).
    Part {
        // What is above a letter, where the program has a name of its own for it.
        SubjectMediCal = "subject_medi_cal",
        SubjectMediCalFast = "subject_medi_cal_fast",
        SubjectAdvantage = "subject_advantage",
        SubjectAdvantageFast = "subject_advantage_fast",
        SubjectDrugPlan = "subject_drug_plan",
        SubjectDrugPlanFast = "subject_drug_plan_fast",
        SubjectAppeal = "subject_appeal",
        SubjectAppealFast = "subject_appeal_fast",
        SubjectFehb = "subject_fehb",
        SubjectGrievance = "subject_grievance",
        SubjectDischarge = "subject_discharge",

        // To whom.
        ToPlan = "to_plan",
        ToPlanRequests = "to_plan_requests",
        ToPlanHearings = "to_plan_hearings",
        ToStateHearings = "to_state_hearings",
        ToDoctor = "to_doctor",
        ToWhom = "to_whom",
        ToReviewOffice = "to_review_office",
        ToDmhc = "to_dmhc",
        ToCdi = "to_cdi",

        // What it is about, a line each.
        LinePatient = "line_patient",
        LineBirthDate = "line_birth_date",
        LineSender = "line_sender",
        LineAddress = "line_address",
        LinePhone = "line_phone",
        LineEmail = "line_email",
        LineEmailAsk = "line_email_ask",
        LinePlan = "line_plan",
        LineMember = "line_member",
        LineMediCalNumber = "line_medi_cal_number",
        LineReference = "line_reference",
        LineMedicalGroup = "line_medical_group",
        LineEmployer = "line_employer",
        LineHelper = "line_helper",
        LineMediCalYes = "line_medi_cal_yes",
        LineMedicareNo = "line_medicare_no",
        LineMedicareYes = "line_medicare_yes",
        LineMedicareAsk = "line_medicare_ask",
        LineHearingNo = "line_hearing_no",
        LineHearingYes = "line_hearing_yes",
        LineGrievanceYes = "line_grievance_yes",
        LineGrievanceNo = "line_grievance_no",
        LineCareDates = "line_care_dates",
        LineProvider = "line_provider",
        LineAmount = "line_amount",
        LineBillDate = "line_bill_date",
        LineDiagnosis = "line_diagnosis",
        LineService = "line_service",
        LineDenied = "line_denied",
        LineDeniedCare = "line_denied_care",
        LineReduced = "line_reduced",
        LineDelayed = "line_delayed",
        LineReason = "line_reason",
        LineRecommended = "line_recommended",
        LineUrgentCare = "line_urgent_care",
        LineSeenByPlanDoctor = "line_seen_by_plan_doctor",
        LineBasisAsk = "line_basis_ask",
        LineSerious = "line_serious",
        LineSeriousAsk = "line_serious_ask",
        LineDoctor = "line_doctor",
        LineOtherDoctors = "line_other_doctors",
        LineRequestDate = "line_request_date",
        LineLetterDate = "line_letter_date",
        LineAppealDate = "line_appeal_date",
        LineAnswerDate = "line_answer_date",
        LineEndDate = "line_end_date",
        LineLanguage = "line_language",
        LineMediCalAsk = "line_medi_cal_ask",
        LineHearingAsk = "line_hearing_ask",
        LineNoAnswer = "line_no_answer",
        LineFastAppealAsk = "line_fast_appeal_ask",
        LineGrievanceNotNeeded = "line_grievance_not_needed",
        LineGrievanceUrgent = "line_grievance_urgent",
        LinePrompt = "line_prompt",
        LineDidAsk = "line_did_ask",
        LineBrochure = "line_brochure",
        LineUrgent = "line_urgent",

        // Who writes.
        IAmMember = "i_am_member",
        IAmParent = "i_am_parent",
        IAmHelper = "i_am_helper",
        IAmProvider = "i_am_provider",
        IAmSomebody = "i_am_somebody",

        // What happened.
        Refused = "refused",
        Reduced = "reduced",
        NotDecided = "not_decided",
        UnknownDecision = "unknown_decision",
        OtherDecision = "other_decision",
        EligibilityDecided = "eligibility_decided",
        ApprovedNotGiven = "approved_not_given",
        BillUnpaid = "bill_unpaid",
        AppealRefused = "appeal_refused",
        AppealUnanswered = "appeal_unanswered",
        ReasonGiven = "reason_given",
        WhyWrong = "why_wrong",

        // The reasons, as forms name them: what stands for the field where the answers say it.
        ReasonNotNecessary = "reason_not_necessary",
        ReasonExperimental = "reason_experimental",
        ReasonNotCovered = "reason_not_covered",
        ReasonNotEmergency = "reason_not_emergency",
        ReasonOutOfNetwork = "reason_out_of_network",
        ReasonPaperwork = "reason_paperwork",
        ReasonPaidInPart = "reason_paid_in_part",
        ReasonOtherPayer = "reason_other_payer",
        ReasonStepTherapy = "reason_step_therapy",

        // What is asked for.
        AskChange = "ask_change",
        AskDecision = "ask_decision",
        AskFix = "ask_fix",
        AskCarryOut = "ask_carry_out",
        AskPayment = "ask_payment",
        AskBillEmergency = "ask_bill_emergency",
        AskBillBalance = "ask_bill_balance",
        AskBillOutOfNetwork = "ask_bill_out_of_network",
        AskBillAmbulance = "ask_bill_ambulance",
        AskHearing = "ask_hearing",
        AskFastHearing = "ask_fast_hearing",
        AskExternalReview = "ask_external_review",
        AskFastExternalReview = "ask_fast_external_review",
        AskNewDecision = "ask_new_decision",
        AskLate = "ask_late",
        AskLateDmhc = "ask_late_dmhc",
        AskKeepPlan = "ask_keep_plan",
        AskKeepHearing = "ask_keep_hearing",
        AskGoOn = "ask_go_on",
        AskFehb = "ask_fehb",
        NotAnotherAppeal = "not_another_appeal",
        BesideFast = "beside_fast",
        AskFileOnly = "ask_file_only",
        AskDoctorDischarge = "ask_doctor_discharge",
        AskFile = "ask_file",
        AskFileCase = "ask_file_case",
        AskFileCriteria = "ask_file_criteria",
        AskFileContract = "ask_file_contract",
        AskFileReviewer = "ask_file_reviewer",
        AskFileJobPlan = "ask_file_job_plan",
        AskDoctor = "ask_doctor",

        // Urgency.
        UrgentDoctorSays = "urgent_doctor_says",
        UrgentDoctorSaysFederal = "urgent_doctor_says_federal",
        UrgentIThink = "urgent_i_think",
        FastDmhc = "fast_dmhc",
        FastInsurer = "fast_insurer",
        FastMediCal = "fast_medi_cal",
        FastAdvantage = "fast_advantage",
        FastDrugPlan = "fast_drug_plan",
        FastJobPlan = "fast_job_plan",

        // How long, and in which form.
        AnswerDmhc = "answer_dmhc",
        AnswerMediCal = "answer_medi_cal",
        AnswerAdvantage = "answer_advantage",
        AnswerDrugPlan = "answer_drug_plan",
        AnswerJobPlan = "answer_job_plan",
        AnswerInWriting = "answer_in_writing",
        LateReason = "late_reason",
        NewFactsAre = "new_facts_are",

        // What the doctor is asked for, and what a reviewer reads.
        DoctorWho = "doctor_who",
        DoctorDiagnosis = "doctor_diagnosis",
        DoctorService = "doctor_service",
        DoctorTried = "doctor_tried",
        DoctorCriteria = "doctor_criteria",
        DoctorStepTherapy = "doctor_step_therapy",
        DoctorHarm = "doctor_harm",
        DoctorStudies = "doctor_studies",
        DoctorUrgentFederal = "doctor_urgent_federal",
        HandoutUrgentTextFederal = "handout_urgent_text_federal",
        DoctorUrgent = "doctor_urgent",
        DoctorPastCare = "doctor_past_care",
        DoctorDueDate = "doctor_due_date",
        HandoutIntro = "handout_intro",
        HandoutNecessity = "handout_necessity",
        HandoutExperimental = "handout_experimental",
        HandoutSerious = "handout_serious",
        HandoutStandard = "handout_standard",
        HandoutPathPlanDoctor = "handout_path_plan_doctor",
        HandoutPathDocuments = "handout_path_documents",
        HandoutPrompt = "handout_prompt",
        HandoutUrgent = "handout_urgent",
        HandoutUrgentText = "handout_urgent_text",
        HandoutSendTo = "handout_send_to",

        // Letting somebody help.
        HelperMay = "helper_may",
        HelperEnds = "helper_ends",

        // The end.
        Enclosed = "enclosed",
        EnclosedHearing = "enclosed_hearing",
        EnclosedCdi = "enclosed_cdi",
        Contact = "contact",
        Sincerely = "sincerely",
        Signature = "signature",
        SignatureDate = "signature_date",
    }
}

/// How a sentence stands on the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Lines of an address.
    Address,
    /// A line of its own among others like it.
    Line,
    /// A paragraph.
    Paragraph,
    /// A heading.
    Heading,
    /// A point of a list.
    Item,
}

impl Part {
    /// How it stands on the paper.
    pub const fn shape(self) -> Shape {
        match self {
            Self::ToPlan
            | Self::ToPlanRequests
            | Self::ToPlanHearings
            | Self::ToStateHearings
            | Self::ToDoctor
            | Self::ToWhom
            | Self::ToReviewOffice
            | Self::ToDmhc
            | Self::ToCdi => Shape::Address,
            Self::LinePatient
            | Self::LineBirthDate
            | Self::LineSender
            | Self::LineAddress
            | Self::LinePhone
            | Self::LineEmail
            | Self::LineEmailAsk
            | Self::LinePlan
            | Self::LineMember
            | Self::LineMediCalNumber
            | Self::LineReference
            | Self::LineMedicalGroup
            | Self::LineEmployer
            | Self::LineHelper
            | Self::LineMediCalYes
            | Self::LineMedicareNo
            | Self::LineMedicareYes
            | Self::LineMedicareAsk
            | Self::LineHearingNo
            | Self::LineHearingYes
            | Self::LineGrievanceYes
            | Self::LineGrievanceNo
            | Self::LineCareDates
            | Self::LineProvider
            | Self::LineAmount
            | Self::LineBillDate
            | Self::LineDiagnosis
            | Self::LineService
            | Self::LineDenied
            | Self::LineDeniedCare
            | Self::LineReduced
            | Self::LineDelayed
            | Self::LineReason
            | Self::LineRecommended
            | Self::LineUrgentCare
            | Self::LineSeenByPlanDoctor
            | Self::LineBasisAsk
            | Self::LineSerious
            | Self::LineSeriousAsk
            | Self::LineDoctor
            | Self::LineOtherDoctors
            | Self::DoctorDueDate
            | Self::LineRequestDate
            | Self::LineLetterDate
            | Self::LineAppealDate
            | Self::LineAnswerDate
            | Self::LineEndDate
            | Self::LineLanguage
            | Self::LineMediCalAsk
            | Self::LineHearingAsk
            | Self::LineNoAnswer
            | Self::LineFastAppealAsk
            | Self::LineGrievanceNotNeeded
            | Self::LineGrievanceUrgent
            | Self::LinePrompt
            | Self::LineDidAsk
            | Self::LineBrochure
            | Self::LineUrgent
            | Self::Sincerely
            | Self::Signature
            | Self::SignatureDate => Shape::Line,
            Self::HandoutNecessity | Self::HandoutExperimental | Self::HandoutUrgent => Shape::Heading,
            Self::AskFileCase
            | Self::AskFileCriteria
            | Self::AskFileContract
            | Self::AskFileReviewer
            | Self::DoctorWho
            | Self::DoctorDiagnosis
            | Self::DoctorService
            | Self::DoctorTried
            | Self::DoctorCriteria
            | Self::DoctorStepTherapy
            | Self::DoctorHarm
            | Self::DoctorStudies
            | Self::DoctorUrgentFederal
            | Self::HandoutUrgentTextFederal
            | Self::DoctorUrgent
            | Self::DoctorPastCare
            | Self::HandoutSerious
            | Self::HandoutStandard
            | Self::HandoutPathPlanDoctor
            | Self::HandoutPathDocuments
            | Self::HandoutPrompt
            | Self::HandoutUrgentText => Shape::Item,
            Self::IAmMember
            | Self::IAmParent
            | Self::IAmHelper
            | Self::IAmProvider
            | Self::Refused
            | Self::Reduced
            | Self::NotDecided
            | Self::OtherDecision
            | Self::EligibilityDecided
            | Self::ApprovedNotGiven
            | Self::BillUnpaid
            | Self::AppealRefused
            | Self::AppealUnanswered
            | Self::ReasonGiven
            | Self::WhyWrong
            | Self::ReasonNotNecessary
            | Self::ReasonExperimental
            | Self::ReasonNotCovered
            | Self::ReasonNotEmergency
            | Self::ReasonOutOfNetwork
            | Self::ReasonPaperwork
            | Self::ReasonPaidInPart
            | Self::ReasonOtherPayer
            | Self::ReasonStepTherapy
            | Self::AskChange
            | Self::AskDecision
            | Self::AskFix
            | Self::AskCarryOut
            | Self::AskPayment
            | Self::AskBillEmergency
            | Self::AskBillBalance
            | Self::AskBillOutOfNetwork
            | Self::AskBillAmbulance
            | Self::AskHearing
            | Self::AskFastHearing
            | Self::AskExternalReview
            | Self::AskFastExternalReview
            | Self::AskNewDecision
            | Self::AskLate
            | Self::AskLateDmhc
            | Self::AskKeepPlan
            | Self::AskKeepHearing
            | Self::AskFile
            | Self::AskFileJobPlan
            | Self::AskDoctor
            | Self::UrgentDoctorSays
            | Self::UrgentIThink
            | Self::FastDmhc
            | Self::FastInsurer
            | Self::FastMediCal
            | Self::FastAdvantage
            | Self::FastDrugPlan
            | Self::FastJobPlan
            | Self::AnswerDmhc
            | Self::AnswerMediCal
            | Self::AnswerAdvantage
            | Self::AnswerDrugPlan
            | Self::AnswerJobPlan
            | Self::AnswerInWriting
            | Self::LateReason
            | Self::NewFactsAre
            | Self::HandoutIntro
            | Self::HandoutSendTo
            | Self::HelperMay
            | Self::HelperEnds
            | Self::IAmSomebody
            | Self::UnknownDecision
            | Self::AskGoOn
            | Self::AskFehb
            | Self::NotAnotherAppeal
            | Self::BesideFast
            | Self::AskFileOnly
            | Self::AskDoctorDischarge
            | Self::UrgentDoctorSaysFederal
            | Self::EnclosedHearing
            | Self::EnclosedCdi
            | Self::SubjectMediCal
            | Self::SubjectMediCalFast
            | Self::SubjectAdvantage
            | Self::SubjectAdvantageFast
            | Self::SubjectDrugPlan
            | Self::SubjectDrugPlanFast
            | Self::SubjectAppeal
            | Self::SubjectAppealFast
            | Self::SubjectFehb
            | Self::SubjectGrievance
            | Self::SubjectDischarge
            | Self::Enclosed
            | Self::Contact => Shape::Paragraph,
        }
    }
}
