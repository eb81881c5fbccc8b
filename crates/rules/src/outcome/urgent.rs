//! The urgent box: what to do today, above everything else.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// Which same-day route the box at the top names.
    UrgentBox {
        Dmhc = "dmhc",
        Cdi = "cdi",
        Unknown = "unknown",
        UnknownCoverage = "unknown_coverage",
        QioHospitalLeft = "qio_hospital_left",
        QioHospitalLongLeft = "qio_hospital_long_left",
        QioServicesLate = "qio_services_late",
        MediCalEnds = "medi_cal_ends",
        Discharge = "discharge",
        QioHospital = "qio_hospital",
        QioServices = "qio_services",
        MedicarePlan = "medicare_plan",
        DualUnknown = "dual_unknown",
        FederalPlan = "federal_plan",
        JobPlanNoReview = "job_plan_no_review",
        JobPlanAnswered = "job_plan_answered",
        JobPlanLate = "job_plan_late",
        NoCoverage = "no_coverage",
        HospitalStatus = "hospital_status",
        WorkInjury = "work_injury",
        ApprovedUrgent = "approved_urgent",
        NewRequest = "new_request",
        NextStep = "next_step",
        Opm = "opm",
        JobPlan = "job_plan",
        MediCal = "medi_cal",
        MediCalAnswered = "medi_cal_answered",
        MediCalCohs = "medi_cal_cohs",
        StateHearing = "state_hearing",
        StateHearingKeep = "state_hearing_keep",
        County = "county",
        MediCalUnknown = "medi_cal_unknown",
        AdvantageReview = "advantage_review",
        DrugPlanReview = "drug_plan_review",
        Request = "request",
        HearingAsked = "hearing_asked",
        DmhcAnswered = "dmhc_answered",
        CdiAnswered = "cdi_answered",
        DmhcSilent = "dmhc_silent",
        CdiSilent = "cdi_silent",
    }
}
