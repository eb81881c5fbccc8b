//! Every source the product shows: the row of the fact tables it stands for, what it is called, where to read it, and
//! how sure we are of it.
//!
//! The names are the row names of the fact tables, so a reviewer can go from a sentence on screen to the row, the
//! copy that was read, and the conflicts that were settled there.

use super::Confidence;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// A row of the fact tables.
    Source {
        DmhcImrWhat = "DMHC-IMR-WHAT",
        RequestDays = "MA-INITIAL",
        MedicareAmounts = "OM-L3-5",
        DmhcImrCondA = "DMHC-IMR-COND-A",
        DmhcImrCondB = "DMHC-IMR-COND-B",
        DmhcImrCondC = "DMHC-IMR-COND-C",
        DmhcImrDeadline = "DMHC-IMR-DEADLINE",
        DmhcImrExtend = "DMHC-IMR-EXTEND",
        DmhcImrFee = "DMHC-IMR-FEE",
        DmhcImrWaive = "DMHC-IMR-WAIVE",
        DmhcImrProvider = "DMHC-IMR-PROVIDER",
        DmhcImrWho = "DMHC-IMR-WHO",
        DmhcAaf = "DMHC-AAF",
        AfterDeath = "DMHC-WHO-AFTER-DEATH",
        DmhcExpCond = "DMHC-EXP-COND",
        DmhcExp2docs = "DMHC-EXP-2DOCS",
        DmhcExpNogriev = "DMHC-EXP-NOGRIEV",
        DmhcExpExpedited = "DMHC-EXP-EXPEDITED",
        DmhcUrgentDef = "DMHC-URGENT-DEF",
        DmhcGrvExpedited = "DMHC-GRV-EXPEDITED",
        DmhcGrvSkip = "DMHC-GRV-SKIP",
        DmhcGrvWaiveImr = "DMHC-GRV-WAIVE-IMR",
        DmhcGrvFile = "DMHC-GRV-FILE",
        DmhcGrvResolve = "DMHC-GRV-RESOLVE",
        DmhcGrvPara = "DMHC-GRV-PARA",
        DmhcHospDischarge = "DMHC-HOSP-DISCHARGE",
        DmhcAck = "DMHC-ACK",
        DmhcNotimr = "DMHC-NOTIMR",
        DmhcImr30 = "DMHC-IMR-30",
        DmhcImrExp7 = "DMHC-IMR-EXP7",
        DmhcImr45 = "DMHC-IMR-45",
        DmhcBinding = "DMHC-BINDING",
        DmhcImplement = "DMHC-IMPLEMENT",
        DmhcPenalty = "DMHC-PENALTY",
        DmhcErScope = "DMHC-ER-SCOPE",
        DmhcCovDef = "DMHC-COV-DEF",
        DmhcArbiter = "DMHC-ARBITER",
        DmhcOneform = "DMHC-ONEFORM",
        DmhcComplaintWhen = "DMHC-COMPLAINT-WHEN",
        DmhcComplaint30 = "DMHC-COMPLAINT-30",
        DmhcComplaintScope = "DMHC-COMPLAINT-SCOPE",
        DmhcComplaintDeadline = "DMHC-COMPLAINT-DEADLINE",
        CdiImrCond = "CDI-IMR-COND",
        CdiImrExhaust = "CDI-IMR-EXHAUST",
        CdiAppealTime = "CDI-APPEAL-TIME",
        CdiImrScreen = "CDI-IMR-SCREEN",
        CdiImr30 = "CDI-IMR-30",
        CdiImrExp3 = "CDI-IMR-EXP3",
        CdiImrBinding = "CDI-IMR-BINDING",
        CdiExp = "CDI-EXP",
        CdiExpNoappeal = "CDI-EXP-NOAPPEAL",
        CdiComplaint = "CDI-COMPLAINT",
        CdiComplaintTime = "CDI-COMPLAINT-TIME",
        CdiCancel = "CDI-CANCEL",
        RegDmhc = "REG-DMHC",
        RegNames = "REG-NAMES",
        RegHow = "REG-HOW",
        RegUnsure = "REG-UNSURE",
        RegSamedeadline = "REG-SAMEDEADLINE",
        RegInsuredErisa = "REG-INSURED-ERISA",
        OutSelf = "OUT-SELF",
        OutSpec = "OUT-SPEC",
        DentalCard = "DENTAL-CARD",
        SpTimely = "SP-TIMELY",
        SpTimelyRoute = "SP-TIMELY-ROUTE",
        SpCoc = "SP-COC",
        SpRx72 = "SP-RX-72",
        SpRx72Cdi = "SP-RX-72-CDI",
        SpRxStep = "SP-RX-STEP",
        SpRxExternal = "SP-RX-EXTERNAL",
        SpAb72 = "SP-AB72",
        SpErBill = "SP-ER-BILL",
        SpAmb = "SP-AMB",
        ErAmbulance = "ER-AMBULANCE",
        CdiAmbulance = "CDI-AMBULANCE",
        AirAmbulance = "AIR-AMBULANCE",
        EmergencyStable = "EMERGENCY-STABLE",
        NetworkShare = "NETWORK-SHARE",
        SpGac = "SP-GAC",
        SpCancel = "SP-CANCEL",
        ImrLost = "IMR-LOST",
        LatePapers = "DMHC-LATE-PAPERS",
        LicenceBoards = "LICENCE-BOARDS",
        TelDmhc = "TEL-DMHC",
        TelCdi = "TEL-CDI",
        TelHca = "TEL-HCA",
        TelCc = "TEL-CC",
        TelCrisis = "TEL-CRISIS",
        MedicalPlanFirst = "MEDICAL-PLAN-FIRST",
        MedicalPlanDeadline = "MEDICAL-PLAN-DEADLINE",
        MedicalPlanHow = "MEDICAL-PLAN-HOW",
        MedicalPlanDecision = "MEDICAL-PLAN-DECISION",
        MedicalDeemed = "MEDICAL-DEEMED",
        MedicalAppPlan = "MEDICAL-APP-PLAN",
        MedicalAppSfh = "MEDICAL-APP-SFH",
        MedicalSfhDeadline = "MEDICAL-SFH-DEADLINE",
        MedicalSfhGoodcause = "MEDICAL-SFH-GOODCAUSE",
        MedicalSfhExpedited = "MEDICAL-SFH-EXPEDITED",
        MedicalSfhNormaltime = "MEDICAL-SFH-NORMALTIME",
        MedicalSfhContact = "MEDICAL-SFH-CONTACT",
        MedicalImrYes = "MEDICAL-IMR-YES",
        MedicalImrExhaust = "MEDICAL-IMR-EXHAUST",
        MedicalImrDeadline = "MEDICAL-IMR-DEADLINE",
        MedicalDmhcComplaint = "MEDICAL-DMHC-COMPLAINT",
        MedicalImrSfhRule = "MEDICAL-IMR-SFH-RULE",
        MedicalImrNopause = "MEDICAL-IMR-NOPAUSE",
        MedicalOmbuds = "MEDICAL-OMBUDS",
        MedicalHco = "MEDICAL-HCO",
        CohsExempt = "COHS-EXEMPT",
        CohsCheck = "COHS-CHECK",
        RxNoimr = "RX-NOIMR",
        RxSfh = "RX-SFH",
        RxPhone = "RX-PHONE",
        DentalFfs = "DENTAL-FFS",
        DentalMc = "DENTAL-MC",
        MhpRoute = "MHP-ROUTE",
        MhpNoimr = "MHP-NOIMR",
        CcsRoute = "CCS-ROUTE",
        IhssRoute = "IHSS-ROUTE",
        RcRoute = "RC-ROUTE",
        PaceRoute = "PACE-ROUTE",
        FfsNoimr = "FFS-NOIMR",
        FfsSfhDeadline = "FFS-SFH-DEADLINE",
        Ffs120Elig = "FFS-120-ELIG",
        FfsLate = "FFS-LATE",
        FfsApp = "FFS-APP",
        FfsWho = "FFS-WHO",
        FfsCard = "FFS-CARD",
        MedicareNoimr = "MEDICARE-NOIMR",
        OmL1 = "OM-L1",
        OmL2 = "OM-L2",
        MaL1Deadline = "MA-L1-DEADLINE",
        MaL1Decision = "MA-L1-DECISION",
        MaL2Auto = "MA-L2-AUTO",
        PartdL1Deadline = "PARTD-L1-DEADLINE",
        PartdL1Decision = "PARTD-L1-DECISION",
        QioWho = "QIO-WHO",
        QioHospital = "QIO-HOSPITAL",
        QioOther = "QIO-OTHER",
        QioLate = "QIO-LATE",
        Hicap = "HICAP",
        MedicarePhone = "MEDICARE-PHONE",
        Medigap = "MEDIGAP",
        DualSplit = "DUAL-SPLIT",
        DualImr = "DUAL-IMR",
        DualOmbuds = "DUAL-OMBUDS",
        ErisaNoimr = "ERISA-NOIMR",
        SfHowtotell = "SF-HOWTOTELL",
        SfAppealDeadline = "SF-APPEAL-DEADLINE",
        SfAppealDecision = "SF-APPEAL-DECISION",
        SfExtreview = "SF-EXTREVIEW",
        SfNsaExt = "SF-NSA-EXT",
        SfGrandfathered = "SF-GRANDFATHERED",
        SfEbsa = "SF-EBSA",
        SfGovt = "SF-GOVT",
        SfChurch = "SF-CHURCH",
        CalpersPpo = "CALPERS-PPO",
        CalpersSteps = "CALPERS-STEPS",
        CalpersDays = "CALPERS-DAYS",
        CalpersHmo = "CALPERS-HMO",
        FehbStep1 = "FEHB-STEP1",
        FehbStep2 = "FEHB-STEP2",
        TricareRoute = "TRICARE-ROUTE",
        UniversityDays = "UNIVERSITY-DAYS",
        JobNetwork = "JOB-NETWORK",
        NsaAir = "NSA-AIR",
        NsaContinuity = "NSA-CONTINUITY",
        MedicalCure = "MEDICAL-CURE",
        CoveredLines = "COVERED-LINES",
        AttorneyGeneralLine = "AG-INQUIRY",
        CoveredAuto = "COVERED-AUTO",
        CoveredStart = "COVERED-START",
        CoveredOpen = "COVERED-OPEN",
        CoveredMedicalLoss = "COVERED-SEP-MEDICAL",
        CobraReachesBack = "COBRA-BACK",
        MedicalEarlierMonths = "MEDICAL-EARLIER-MONTHS",
        HospitalPresumptive = "MEDICAL-HPE",
        ErNoMoney = "ER-NO-MONEY-FIRST",
        MedicareGroup = "MEDICARE-GROUP",
        QioStatus = "QIO-OBS",
        PartdPenalty = "PARTD-LEP",
        SsaMedicare = "SSA-MEDICARE",
        NotHealth = "NOT-HEALTH",
        LongTermCare = "LONG-TERM-CARE",
        WcAppeal = "WC-APPEAL",
        WcClock = "WC-CLOCK",
        VaReview = "VA-REVIEW",
        IndianHealth = "IHS-PRC",
        Champva = "CHAMPVA",
        TricareFormal = "TRICARE-FORMAL",
        VaRoute = "VA-ROUTE",
        Student = "STUDENT",
        Outofstate = "OUTOFSTATE",
        Hcsm = "HCSM",
        Limited = "LIMITED",
        WcOwnImr = "WC-OWN-IMR",
        WcFormulary = "WC-FORMULARY",
        DelegateCounts = "DELEGATE-COUNTS",
        Cobra60 = "COBRA-60",
        CoveredSep = "COVERED-SEP",
        NewbornDays = "NEWBORN-DAYS",
        NewbornMediCal = "NEWBORN-MEDI-CAL",
        NsaDesk = "NSA-DESK",
        HospitalFair = "HOSPITAL-FAIR",
        Uninsured = "UNINSURED",
        CcService = "CC-SERVICE",
        CcElig = "CC-ELIG",
        CcFirstcall = "CC-FIRSTCALL",
        UnknownShortest = "UNKNOWN-SHORTEST",
        MedicalSfhBinding = "MEDICAL-SFH-BINDING",
        Shortterm = "SHORTTERM",
        LetterWins = "LETTER-WINS",
        LetterApproval = "LETTER-APPROVAL",
        DmhcImrPlansends = "DMHC-IMR-PLANSENDS",
        DmhcImrConf = "DMHC-IMR-CONF",
        DmhcOdds = "DMHC-ODDS",
        ImrData = "IMR-DATA-2021-2025",
        DmhcForm2025 = "DMHC-FORM-2025",
        DelegateWhere = "DELEGATE-WHERE",
        HospitalNoLimit = "HOSPITAL-NO-LIMIT",
        DmhcExpDenied = "DMHC-EXP-DENIED",
        CcsHearing = "CCS-HEARING",
        PlanHearingForm = "DHCS-8250",
        CdiForm = "CDI-FORM-FIELDS",
        CountyLines = "COUNTY-LINES",
    }
}

/// What a citation says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The law, rule or page, as a lawyer would name it.
    pub title: &'static str,
    /// Where to read it.
    pub link: &'static str,
    /// How it was read.
    pub confidence: Confidence,
}

/// Makes two functions of one list: how sure we are of a source is asked where its title and link need not be held.
macro_rules! citations {
    ($($source:ident: $title:literal, $link:literal, $confidence:ident, $checked:tt;)+) => {
        impl Source {
            /// How it was read.
            pub const fn confidence(self) -> Confidence {
                match self {
                    $(Self::$source => Confidence::$confidence,)+
                }
            }

            /// The year, month and day on which it was last checked.
            pub(super) const fn checked_on(self) -> (i32, u32, u32) {
                match self {
                    $(Self::$source => $checked,)+
                }
            }

            /// The citation itself.
            pub const fn citation(self) -> Citation {
                match self {
                    $(Self::$source => Citation { title: $title, link: $link, confidence: Confidence::$confidence },)+
                }
            }
        }
    };
}

citations! {
    DmhcImrWhat:
        "Health & Safety Code § 1374.30(b), (e)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.30", Statute, (2026, 11, 22);
    DmhcImrCondA:
        "Health & Safety Code § 1374.30(j)(1)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.30", Statute, (2026, 11, 22);
    DmhcImrCondB:
        "Health & Safety Code § 1374.30(j)(2)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.30", Statute, (2026, 11, 22);
    DmhcImrCondC:
        "Health & Safety Code § 1374.30(j)(3); § 1368.03",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.30", Statute, (2026, 11, 22);
    DmhcImrDeadline:
        "Health & Safety Code § 1374.30(k)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.30", Statute, (2026, 11, 22);
    DmhcImrExtend:
        "Health & Safety Code § 1374.30(k)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.30", Statute, (2026, 11, 22);
    DmhcImrFee:
        "Health & Safety Code § 1374.30(l)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.30", Statute, (2026, 11, 22);
    DmhcImrWaive:
        "Health & Safety Code § 1374.30(h), (m)(1)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.30", Statute, (2026, 11, 22);
    DmhcImrProvider:
        "Health & Safety Code § 1374.30(e); § 1368(b)(2)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.30", Statute, (2026, 11, 22);
    DmhcImrWho:
        "Health & Safety Code § 1374.30(e); § 1368(b)(2)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.30", Statute, (2026, 11, 22);
    DmhcAaf:
        "DMHC, Authorized Assistant Form (DMHC 20-160)",
        "https://www.dmhc.ca.gov/FileaComplaint.aspx", Agency, (2026, 11, 22);
    AfterDeath:
        "Who may go on after a death was not read: ask the agency",
        "https://www.dmhc.ca.gov/FileaComplaint.aspx", Cautious, (2026, 11, 29);
    DmhcExpCond:
        "Health & Safety Code § 1370.4(a)(1)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1370.4", Statute, (2026, 11, 22);
    DmhcExp2docs:
        "Health & Safety Code § 1370.4(a)(3)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1370.4", Statute, (2026, 11, 22);
    DmhcExpNogriev:
        "28 CCR § 1300.70.4(b)(2)",
        "https://govt.westlaw.com/calregs", Statute, (2026, 11, 22);
    DmhcExpExpedited:
        "Health & Safety Code § 1370.4(c)(2)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1370.4", Statute, (2026, 11, 22);
    DmhcUrgentDef:
        "Health & Safety Code § 1368.01(b); 28 CCR § 1300.74.30(b)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1368.01", Statute, (2026, 11, 22);
    DmhcGrvExpedited:
        "Health & Safety Code § 1368.01(b); 28 CCR § 1300.68.01(a)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1368.01", Statute, (2026, 11, 22);
    DmhcGrvSkip:
        "Health & Safety Code §§ 1368.03(a), 1368(b)(1)(A); 28 CCR § 1300.68.01(a)(4)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1368.03", Statute, (2026, 11, 22);
    DmhcGrvWaiveImr:
        "Health & Safety Code § 1374.31(a); 28 CCR § 1300.74.30",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.31", Statute, (2026, 11, 22);
    DmhcGrvFile:
        "Plan rules in use (180 days); 28 CCR § 1300.68(b)(9) is usually cited",
        "https://govt.westlaw.com/calregs", Secondary, (2026, 11, 22);
    DmhcGrvResolve:
        "Health & Safety Code § 1368.01(a)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1368.01", Statute, (2026, 11, 22);
    DmhcGrvPara:
        "Health & Safety Code § 1368.02(b)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1368.02", Statute, (2026, 11, 22);
    DmhcHospDischarge:
        "DMHC consumer page",
        "https://www.dmhc.ca.gov/FileaComplaint.aspx", Agency, (2026, 11, 22);
    DmhcAck:
        "DMHC, what happens next",
        "https://www.dmhc.ca.gov/FileaComplaint.aspx", Agency, (2026, 11, 22);
    DmhcNotimr:
        "Health & Safety Code § 1374.30(d)(1)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.30", Statute, (2026, 11, 22);
    DmhcImr30:
        "DMHC consumer pages; Insurance Code § 10169.3(c) is the CDI twin",
        "https://www.dmhc.ca.gov/FileaComplaint.aspx", Agency, (2026, 11, 22);
    DmhcImrExp7:
        "DMHC consumer pages",
        "https://www.dmhc.ca.gov/FileaComplaint.aspx", Agency, (2026, 11, 22);
    DmhcImr45:
        "DMHC, what happens next",
        "https://www.dmhc.ca.gov/FileaComplaint.aspx", Agency, (2026, 11, 22);
    DmhcBinding:
        "Health & Safety Code §§ 1374.33, 1374.34",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.34", Partly, (2026, 11, 22);
    DmhcImplement:
        "Health & Safety Code § 1374.34(a)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.34", Statute, (2026, 11, 22);
    DmhcPenalty:
        "Health & Safety Code § 1374.34(b)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.34", Statute, (2026, 11, 22);
    DmhcErScope:
        "28 CCR § 1300.74.30(c)",
        "https://govt.westlaw.com/calregs", Partly, (2026, 11, 22);
    DmhcCovDef:
        "Health & Safety Code § 1374.30(c), (d)(1)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.30", Statute, (2026, 11, 22);
    DmhcArbiter:
        "Health & Safety Code § 1374.30(d)(2)-(3)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.30", Statute, (2026, 11, 22);
    DmhcOneform:
        "DMHC, File a Complaint",
        "https://www.dmhc.ca.gov/FileaComplaint.aspx", Agency, (2026, 11, 22);
    DmhcComplaintWhen:
        "Health & Safety Code § 1368(b)(1)(A)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1368", Statute, (2026, 11, 22);
    DmhcComplaint30:
        "Health & Safety Code § 1368(b)(5)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1368", Statute, (2026, 11, 22);
    DmhcComplaintScope:
        "DMHC, File a Complaint",
        "https://www.dmhc.ca.gov/FileaComplaint.aspx", Agency, (2026, 11, 22);
    DmhcComplaintDeadline:
        "DMHC practice; no limit in the statute",
        "https://www.dmhc.ca.gov/FileaComplaint.aspx", Agency, (2026, 11, 22);
    CdiImrCond:
        "Insurance Code § 10169; CDI, Independent Medical Review",
        "https://www.insurance.ca.gov/01-consumers/110-health/60-resources/01-imr/", Secondary, (2026, 11, 22);
    CdiImrExhaust:
        "Insurance Code § 10169.1(a)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=INS&sectionNum=10169.1", Statute, (2026, 11, 22);
    CdiAppealTime:
        "Federal consumer rule on internal appeals (CMS handout)",
        "https://www.cms.gov/", Agency, (2026, 11, 22);
    CdiImrScreen:
        "Insurance Code § 10169.1(b)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=INS&sectionNum=10169.1", Statute, (2026, 11, 22);
    CdiImr30:
        "Insurance Code § 10169.3(c)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=INS&sectionNum=10169.3", Statute, (2026, 11, 22);
    CdiImrExp3:
        "Insurance Code § 10169.3(c); CDI booklet, p. 10",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=INS&sectionNum=10169.3", Partly, (2026, 11, 22);
    CdiImrBinding:
        "CDI, The Independent Medical Review Program, p. 8",
        "https://www.insurance.ca.gov/01-consumers/110-health/60-resources/01-imr/", Agency, (2026, 11, 22);
    CdiExp:
        "Insurance Code § 10145.3",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=INS&sectionNum=10145.3", Partly, (2026, 11, 22);
    CdiExpNoappeal:
        "CDI, Independent Medical Review",
        "https://www.insurance.ca.gov/01-consumers/110-health/60-resources/01-imr/", Secondary, (2026, 11, 22);
    CdiComplaint:
        "CDI, File a Complaint",
        "https://www.insurance.ca.gov/01-consumers/101-help/index.cfm", Agency, (2026, 11, 22);
    CdiComplaintTime:
        "California Office of the Patient Advocate, Profile of CDI (2020)",
        "https://www.insurance.ca.gov/", Agency, (2026, 11, 22);
    CdiCancel:
        "Insurance Code § 10273.7; 10 CCR §§ 2274.50, 2274.52",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=INS&sectionNum=10273.7", Statute, (2026, 11, 22);
    RegDmhc:
        "DMHC and CDI consumer pages",
        "https://www.dmhc.ca.gov/FileaComplaint.aspx", Agency, (2026, 11, 22);
    RegNames:
        "CDI, Health Care Providers Guide, p. 4",
        "https://www.insurance.ca.gov/", Secondary, (2026, 11, 22);
    RegHow:
        "Health & Safety Code § 1368.02(b)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1368.02", Secondary, (2026, 11, 22);
    RegUnsure:
        "DMHC and CDI consumer pages",
        "https://www.dmhc.ca.gov/FileaComplaint.aspx", Agency, (2026, 11, 22);
    RegSamedeadline:
        "Health & Safety Code § 1374.30(k)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.30", Secondary, (2026, 11, 22);
    RegInsuredErisa:
        "DMHC and CDI consumer pages",
        "https://www.dmhc.ca.gov/FileaComplaint.aspx", Agency, (2026, 11, 22);
    OutSelf:
        "CDI, Health Insurance Regulation",
        "https://www.insurance.ca.gov/", Agency, (2026, 11, 22);
    OutSpec:
        "Health & Safety Code § 1374.30(b), (d)(2)-(3); Insurance Code § 10169(b)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.30", Statute, (2026, 11, 22);
    DentalCard:
        "Health & Safety Code § 1374.18; Insurance Code § 10120.42 (AB 952 of 2023)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.18", Statute, (2026, 11, 29);
    SpTimely:
        "Health & Safety Code § 1367.03; State timely-access tables",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1367.03", Agency, (2026, 11, 22);
    SpTimelyRoute:
        "DMHC, File a Complaint",
        "https://www.dmhc.ca.gov/FileaComplaint.aspx", Agency, (2026, 11, 22);
    SpCoc:
        "Health & Safety Code § 1373.96",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1373.96", Partly, (2026, 11, 22);
    SpRx72:
        "Health & Safety Code § 1367.241(b)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1367.241", Statute, (2026, 11, 22);
    SpRx72Cdi:
        "Insurance Code §§ 10123.191(b), 10123.197",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=INS&sectionNum=10123.191", Statute, (2026, 11, 29);
    SpRxStep:
        "Health & Safety Code § 1367.206(b)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1367.206", Statute, (2026, 11, 22);
    SpRxExternal:
        "Health & Safety Code §§ 1367.241(b), 1367.24(k)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1367.24", Statute, (2026, 11, 22);
    SpAb72:
        "Health & Safety Code § 1371.9; Insurance Code § 10112.8",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1371.9", Statute, (2026, 11, 22);
    SpErBill:
        "Prospect Medical Group v. Northridge (2009) 45 Cal.4th 497",
        "https://scocal.stanford.edu/", Statute, (2026, 11, 22);
    SpAmb:
        "Health & Safety Code § 1371.56; Insurance Code § 10126.66",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1371.56", Statute, (2026, 11, 22);
    ErAmbulance:
        "Health & Safety Code § 1371.5(a), (c), (d)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1371.5", Statute, (2026, 11, 29);
    CdiAmbulance:
        "Insurance Code § 10126.6",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=INS&sectionNum=10126.6", Statute, (2026, 11, 29);
    AirAmbulance:
        "No Surprises Act, section 105; federal FAQ part 55",
        "https://www.cms.gov/nosurprises", Agency, (2026, 11, 29);
    EmergencyStable:
        "Health & Safety Code § 1371.4(b), (d), in a copy of 2020",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1371.4", Partly, (2026, 11, 29);
    NetworkShare:
        "Health & Safety Code § 1379, in a copy of 2017",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1379", Partly, (2026, 11, 29);
    SpGac:
        "DMHC and CDI on gender-affirming care",
        "https://www.dmhc.ca.gov/", Agency, (2026, 11, 22);
    SpCancel:
        "28 CCR § 1300.65; Health & Safety Code § 1368(b)(1)(A)",
        "https://govt.westlaw.com/calregs", Statute, (2026, 11, 22);
    ImrLost:
        "A lawyer’s guide to IMR",
        "https://www.dmhc.ca.gov/FileaComplaint.aspx", Secondary, (2026, 11, 22);
    LatePapers:
        "A summary of the rules on late requests, of 2006",
        "https://www.dmhc.ca.gov/FileaComplaint.aspx", Secondary, (2026, 11, 29);
    LicenceBoards:
        "The licensing boards’ own pages, as a public list of August 2026 has them",
        "https://www.mbc.ca.gov/Consumers/file-a-complaint/", Secondary, (2026, 11, 29);
    TelDmhc:
        "DMHC pages and form",
        "https://www.dmhc.ca.gov/FileaComplaint.aspx", Agency, (2026, 11, 22);
    TelCdi:
        "CDI, Contact us",
        "https://www.insurance.ca.gov/", Agency, (2026, 11, 22);
    TelHca:
        "Health Consumer Alliance",
        "https://healthconsumer.org/", Agency, (2026, 11, 22);
    TelCc:
        "Covered California, Contact us",
        "https://www.coveredca.com/", Agency, (2026, 11, 22);
    TelCrisis:
        "Emergency and crisis lines",
        "https://988lifeline.org/", Secondary, (2026, 11, 22);
    MedicalPlanFirst:
        "Welfare & Institutions Code § 10951(b)(1)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=WIC&sectionNum=10951", Statute, (2026, 11, 22);
    MedicalPlanDeadline:
        "42 CFR § 438.402(c)(2)(ii)",
        "https://www.ecfr.gov/current/title-42/section-438.402", Quoted, (2026, 11, 22);
    MedicalPlanHow:
        "State wording in plan handbooks",
        "https://www.dhcs.ca.gov/", PlanPage, (2026, 11, 22);
    MedicalPlanDecision:
        "Welfare & Institutions Code § 10951(b)(1)(B); 42 CFR § 438.408(b)",
        "https://www.ecfr.gov/current/title-42/section-438.408", Quoted, (2026, 11, 22);
    MedicalDeemed:
        "Welfare & Institutions Code § 10951(b)(1)(B); 42 CFR § 438.408(c)(3)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=WIC&sectionNum=10951", Statute, (2026, 11, 22);
    MedicalAppPlan:
        "42 CFR § 438.420(a)",
        "https://www.ecfr.gov/current/title-42/section-438.420", Quoted, (2026, 11, 22);
    MedicalAppSfh:
        "State wording in plan handbooks; 42 CFR § 438.420(d)",
        "https://www.ecfr.gov/current/title-42/section-438.420", PlanPage, (2026, 11, 22);
    MedicalSfhDeadline:
        "Welfare & Institutions Code § 10951(b)(1); 42 CFR § 438.408(f)(2)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=WIC&sectionNum=10951", Statute, (2026, 11, 22);
    MedicalSfhGoodcause:
        "Welfare & Institutions Code § 10951",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=WIC&sectionNum=10951", Secondary, (2026, 11, 22);
    MedicalSfhExpedited:
        "42 CFR § 431.244(f)(2); Welfare & Institutions Code § 10951.5",
        "https://www.ecfr.gov/current/title-42/section-431.244", Statute, (2026, 11, 22);
    MedicalSfhNormaltime:
        "42 CFR § 431.244(f)(1)",
        "https://www.ecfr.gov/current/title-42/section-431.244", Statute, (2026, 11, 22);
    MedicalSfhContact:
        "California Department of Social Services",
        "https://www.cdss.ca.gov/hearing-requests", Agency, (2026, 11, 29);
    MedicalImrYes:
        "Health & Safety Code § 1374.30(f); 28 CCR § 1300.74.30(a)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.30", Statute, (2026, 11, 22);
    MedicalImrExhaust:
        "28 CCR § 1300.74.30(b)",
        "https://govt.westlaw.com/calregs", Statute, (2026, 11, 22);
    MedicalImrDeadline:
        "DMHC; Medi-Cal plan handbooks",
        "https://www.dmhc.ca.gov/FileaComplaint.aspx", Agency, (2026, 11, 22);
    MedicalDmhcComplaint:
        "DMHC, File a Complaint",
        "https://www.dmhc.ca.gov/FileaComplaint.aspx", Agency, (2026, 11, 22);
    MedicalImrSfhRule:
        "State wording in plan handbooks; older State pages differ",
        "https://www.dmhc.ca.gov/FileaComplaint.aspx", Inferred, (2026, 11, 29);
    MedicalImrNopause:
        "Medi-Cal plan handbooks",
        "https://www.dmhc.ca.gov/FileaComplaint.aspx", PlanPage, (2026, 11, 22);
    MedicalOmbuds:
        "DHCS Office of the Ombudsman",
        "https://www.dhcs.ca.gov/", Agency, (2026, 11, 22);
    MedicalHco:
        "Health Care Options",
        "https://www.healthcareoptions.dhcs.ca.gov/", Agency, (2026, 11, 22);
    CohsExempt:
        "National Health Law Program; Disability Rights California",
        "https://healthlaw.org/", Secondary, (2026, 11, 22);
    CohsCheck:
        "Plan handbooks",
        "https://www.dhcs.ca.gov/", Inferred, (2026, 11, 22);
    RxNoimr:
        "Medi-Cal plan handbooks",
        "https://www.dhcs.ca.gov/", PlanPage, (2026, 11, 22);
    RxSfh:
        "Plan notices on Medi-Cal Rx; Welfare & Institutions Code § 10951(a)(1)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=WIC&sectionNum=10951", Inferred, (2026, 11, 22);
    RxPhone:
        "Medi-Cal plan handbooks",
        "https://www.dhcs.ca.gov/", PlanPage, (2026, 11, 22);
    DentalFfs:
        "Smile, California; Welfare & Institutions Code § 10951(a)(1)",
        "https://smilecalifornia.org/", Agency, (2026, 11, 22);
    DentalMc:
        "State notice used by dental plans",
        "https://smilecalifornia.org/", PlanPage, (2026, 11, 22);
    MhpRoute:
        "42 CFR §§ 438.402, 438.408 (county plans: by inference)",
        "https://www.ecfr.gov/current/title-42/section-438.402", Inferred, (2026, 11, 22);
    MhpNoimr:
        "County plans are not Knox-Keene plans",
        "https://www.dhcs.ca.gov/", Inferred, (2026, 11, 22);
    CcsRoute:
        "A county CCS program’s appeal page",
        "https://www.dhcs.ca.gov/", Agency, (2026, 11, 29);
    IhssRoute:
        "California Department of Social Services",
        "https://www.cdss.ca.gov/hearing-requests", Agency, (2026, 11, 22);
    RcRoute:
        "Welfare & Institutions Code § 4707(c)-(d)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=WIC&sectionNum=4707", Statute, (2026, 11, 22);
    PaceRoute:
        "DHCS, PACE grievances and appeals",
        "https://www.dhcs.ca.gov/", Agency, (2026, 11, 22);
    FfsNoimr:
        "State consumer pages",
        "https://www.dmhc.ca.gov/FileaComplaint.aspx", Agency, (2026, 11, 22);
    FfsSfhDeadline:
        "Welfare & Institutions Code § 10951(a)(1)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=WIC&sectionNum=10951", Statute, (2026, 11, 22);
    Ffs120Elig:
        "California Department of Social Services",
        "https://www.cdss.ca.gov/hearing-requests", Agency, (2026, 11, 22);
    FfsLate:
        "Welfare & Institutions Code § 10951(a)(2)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=WIC&sectionNum=10951", Statute, (2026, 11, 22);
    FfsApp:
        "42 CFR § 431.231",
        "https://www.ecfr.gov/current/title-42/section-431.231", Statute, (2026, 11, 22);
    FfsWho:
        "DHCS and CDII consumer pages",
        "https://www.dhcs.ca.gov/", Agency, (2026, 11, 22);
    FfsCard:
        "Health Care Options",
        "https://www.healthcareoptions.dhcs.ca.gov/", Agency, (2026, 11, 22);
    MedicareNoimr:
        "State consumer pages",
        "https://www.dmhc.ca.gov/FileaComplaint.aspx", Agency, (2026, 11, 22);
    OmL1:
        "42 CFR § 405.942",
        "https://www.ecfr.gov/current/title-42/section-405.942", Statute, (2026, 11, 22);
    RequestDays:
        "42 CFR § 438.210(d) and § 422.568(b)",
        "https://www.ecfr.gov/current/title-42/section-422.568", Quoted, (2026, 11, 22);
    MedicareAmounts:
        "Federal Register 2025-21879 and 2026-19016, as others cite them",
        "https://www.federalregister.gov/d/2026-19016", Secondary, (2026, 11, 22);
    OmL2:
        "California Health Advocates",
        "https://cahealthadvocates.org/", Secondary, (2026, 11, 22);
    MaL1Deadline:
        "42 CFR § 422.582(b)",
        "https://www.ecfr.gov/current/title-42/section-422.582", Quoted, (2026, 11, 22);
    MaL1Decision:
        "42 CFR § 422.590",
        "https://www.ecfr.gov/current/title-42/section-422.590", Quoted, (2026, 11, 22);
    MaL2Auto:
        "42 CFR § 422.590; CMS, Part C independent review",
        "https://www.ecfr.gov/current/title-42/section-422.590", Agency, (2026, 11, 22);
    PartdL1Deadline:
        "42 CFR § 423.582(b)",
        "https://www.ecfr.gov/current/title-42/section-423.582", Statute, (2026, 11, 22);
    PartdL1Decision:
        "42 CFR §§ 423.590, 423.600",
        "https://www.ecfr.gov/current/title-42/section-423.590", Quoted, (2026, 11, 22);
    QioWho:
        "Public notes on the 2025 change of name",
        "https://www.medicare.gov/", Secondary, (2026, 11, 22);
    QioHospital:
        "42 CFR § 405.1206(b)(1), (d)(6), (f)(2)",
        "https://www.ecfr.gov/current/title-42/section-405.1206", Quoted, (2026, 11, 22);
    QioOther:
        "42 CFR § 405.1202(b)(1); notice form CMS-10123",
        "https://www.ecfr.gov/current/title-42/section-405.1202", Quoted, (2026, 11, 22);
    QioLate:
        "Notes on CMS guidance of 2025",
        "https://www.medicare.gov/", Secondary, (2026, 11, 22);
    Hicap:
        "California Department of Aging",
        "https://www.aging.ca.gov/", Agency, (2026, 11, 29);
    MedicarePhone:
        "Public copies of Medicare pages",
        "https://www.medicare.gov/", Secondary, (2026, 11, 22);
    Medigap:
        "CDI, Medigap rate tool",
        "https://www.insurance.ca.gov/", Agency, (2026, 11, 22);
    DualSplit:
        "Plan pages for people with both programs",
        "https://www.dhcs.ca.gov/", PlanPage, (2026, 11, 22);
    DualImr:
        "A current dual plan’s handbook",
        "https://www.dhcs.ca.gov/", PlanPage, (2026, 11, 22);
    DualOmbuds:
        "Plan pages for people with both programs",
        "https://www.dhcs.ca.gov/", PlanPage, (2026, 11, 22);
    ErisaNoimr:
        "DMHC, Questions and Answers about IMR",
        "https://www.dmhc.ca.gov/FileaComplaint.aspx", Agency, (2026, 11, 22);
    SfHowtotell:
        "Public guides on job plans",
        "https://www.dol.gov/agencies/ebsa", Secondary, (2026, 11, 22);
    SfAppealDeadline:
        "29 CFR § 2560.503-1(h)(3)(i)",
        "https://www.ecfr.gov/current/title-29/section-2560.503-1", Quoted, (2026, 11, 22);
    SfAppealDecision:
        "29 CFR § 2560.503-1(i)(2)",
        "https://www.ecfr.gov/current/title-29/section-2560.503-1", Quoted, (2026, 11, 22);
    SfExtreview:
        "45 CFR § 147.136(d)(2)-(3)",
        "https://www.ecfr.gov/current/title-45/section-147.136", Quoted, (2026, 11, 22);
    SfNsaExt:
        "45 CFR § 147.136(a)(1)(ii)",
        "https://www.ecfr.gov/current/title-45/section-147.136", Statute, (2026, 11, 22);
    SfGrandfathered:
        "45 CFR § 147.136(a)(1)(ii)",
        "https://www.ecfr.gov/current/title-45/section-147.136", Statute, (2026, 11, 22);
    SfEbsa:
        "Public notes that cite dol.gov",
        "https://www.askebsa.dol.gov/", Secondary, (2026, 11, 22);
    SfGovt:
        "Public notes on the federal process",
        "https://externalappeal.cms.gov/", Secondary, (2026, 11, 22);
    SfChurch:
        "U.S. Department of Labor, claims FAQ",
        "https://www.dol.gov/agencies/ebsa", Secondary, (2026, 11, 22);
    CalpersPpo:
        "CalPERS, 2025 PPO administrators",
        "https://www.calpers.ca.gov/", Agency, (2026, 11, 22);
    CalpersSteps:
        "2 CCR § 599.518(a)-(b); Government Code § 22848",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=GOV&sectionNum=22848", Statute, (2026, 11, 22);
    CalpersDays:
        "2 CCR § 555.1 (the general CalPERS rule)",
        "https://www.calpers.ca.gov/", Cautious, (2026, 11, 22);
    CalpersHmo:
        "CalPERS plan pages; 2 CCR § 599.518",
        "https://www.calpers.ca.gov/", Inferred, (2026, 11, 22);
    FehbStep1:
        "5 CFR § 890.105(b)",
        "https://www.ecfr.gov/current/title-5/section-890.105", Statute, (2026, 11, 22);
    FehbStep2:
        "Public notes on FEHB disputed claims",
        "https://www.opm.gov/", Secondary, (2026, 11, 22);
    TricareRoute:
        "TRICARE, medical-necessity appeals",
        "https://www.tricare.mil/", Agency, (2026, 11, 22);
    TricareFormal:
        "TRICARE, factual and medical-necessity appeals",
        "https://www.tricare.mil/PatientResources/ContactUs/FileComplaint/Factual", Agency, (2026, 11, 29);
    Champva:
        "38 CFR § 17.276, in a text of 2008",
        "https://www.ecfr.gov/current/title-38/section-17.276", Partly, (2026, 11, 29);
    IndianHealth:
        "42 CFR § 136.25, in copies of 1999 to 2008",
        "https://www.ecfr.gov/current/title-42/section-136.25", Partly, (2026, 11, 29);
    VaReview:
        "VA, decision reviews of health benefits",
        "https://www.va.gov/decision-reviews/", Secondary, (2026, 11, 29);
    WcClock:
        "Labor Code § 4610.5(f), (h)(2)-(3)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=LAB&sectionNum=4610.5", Statute, (2026, 11, 29);
    WcAppeal:
        "Labor Code § 4610.6(d), (h), (j)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=LAB&sectionNum=4610.6", Statute, (2026, 11, 29);
    LongTermCare:
        "California Department of Insurance, which takes complaints about insurance",
        "https://www.insurance.ca.gov/", Cautious, (2026, 11, 29);
    NotHealth:
        "California Department of Insurance, for insurance that is not health coverage",
        "https://www.insurance.ca.gov/", Cautious, (2026, 11, 29);
    SsaMedicare:
        "Social Security, POMS HI 01140.001",
        "https://secure.ssa.gov/poms.nsf/lnx/0601140001", Agency, (2026, 11, 29);
    PartdPenalty:
        "Medicare drug plans and Medicare Interactive, on the late-enrollment penalty",
        "https://www.medicareinteractive.org/", Secondary, (2026, 11, 29);
    QioStatus:
        "Medicare, appeal of a hospital status change; 89 Fed. Reg. 83240",
        "https://www.medicare.gov/", Agency, (2026, 11, 22);
    MedicareGroup:
        "Medicare rules on which plan decided; CalPERS booklet of 2020",
        "https://www.calpers.ca.gov/", Inferred, (2026, 11, 29);
    ErNoMoney:
        "Health & Safety Code § 1317(b), (d)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1317", Statute, (2026, 11, 29);
    HospitalPresumptive:
        "DHCS, Hospital Presumptive Eligibility",
        "https://www.dhcs.ca.gov/services/medi-cal/eligibility/Pages/HospitalPE.aspx", Agency, (2026, 11, 29);
    MedicalEarlierMonths:
        "DHCS; Health Consumer Alliance on changes in Medi-Cal",
        "https://healthconsumer.org/medi-cal-changes-and-what-you-need-to-know/", Secondary, (2026, 11, 29);
    CobraReachesBack:
        "Notes on 26 CFR § 54.4980B-6",
        "https://www.ecfr.gov/current/title-26/section-54.4980B-6", Secondary, (2026, 11, 29);
    CoveredMedicalLoss:
        "Covered California, special enrollment; 45 CFR § 155.420(c)(6)",
        "https://www.coveredca.com/", Agency, (2026, 11, 29);
    CoveredOpen:
        "45 CFR § 155.410(e)(5)(i)",
        "https://www.ecfr.gov/current/title-45/section-155.410", Quoted, (2026, 11, 29);
    CoveredStart:
        "Covered California, older page on when coverage starts",
        "https://www.coveredca.com/", Agency, (2026, 11, 29);
    CoveredLines:
        "Covered California’s lines by language, as a public file of October 2026 gives them",
        "https://www.coveredca.com/", Secondary, (2026, 11, 29);
    AttorneyGeneralLine:
        "Attorney General, Public Inquiry Unit, as a public file of August 2026 gives it",
        "https://oag.ca.gov/report", Secondary, (2026, 11, 29);
    CoveredAuto:
        "A bill on Covered California’s automatic enrollment, at second hand",
        "https://www.coveredca.com/", Secondary, (2026, 11, 29);
    MedicalCure:
        "DHCS MEDIL I 15-22; county handbooks; Welfare & Institutions Code § 14005.37",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=WIC&sectionNum=14005.37", Secondary, (2026, 11, 29);
    NsaContinuity:
        "No Surprises Act, section 113, as two summaries tell it",
        "https://www.cms.gov/nosurprises", Secondary, (2026, 11, 29);
    NsaAir:
        "No Surprises Act, section 105; 29 CFR § 2590.717-1",
        "https://www.ecfr.gov/current/title-29/section-2590.717-1", Secondary, (2026, 11, 29);
    JobNetwork:
        "No federal time limit for appointments was read for job plans",
        "https://www.dol.gov/agencies/ebsa", Cautious, (2026, 11, 29);
    UniversityDays:
        "The days of other job plans, as caution; the booklet and the letter name the days",
        "https://www.dmhc.ca.gov/", Cautious, (2026, 11, 29);
    VaRoute:
        "VA, clinical appeals",
        "https://www.va.gov/", Agency, (2026, 11, 22);
    Student:
        "University of California, UC SHIP pages",
        "https://www.dmhc.ca.gov/", Secondary, (2026, 11, 22);
    Outofstate:
        "Senate analysis of SB 757 (2011); CDI",
        "https://www.insurance.ca.gov/", Secondary, (2026, 11, 22);
    Hcsm:
        "Attorney General, consumer alert of April 30, 2021",
        "https://oag.ca.gov/", Agency, (2026, 11, 22);
    Limited:
        "California Department of Insurance can say what the policy is",
        "https://www.insurance.ca.gov/", Cautious, (2026, 11, 22);
    WcOwnImr:
        "8 CCR § 9792.10.1(b)(1); Labor Code § 4610.5",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=LAB&sectionNum=4610.5", Statute, (2026, 11, 22);
    WcFormulary:
        "Labor Code § 4610.5(h)(1)(A)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=LAB&sectionNum=4610.5", Statute, (2026, 11, 29);
    DelegateCounts:
        "Health & Safety Code § 1374.30(b)-(c)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.30", Statute, (2026, 11, 22);
    Cobra60:
        "26 CFR § 54.4980B-6",
        "https://www.ecfr.gov/current/title-26/section-54.4980B-6", Quoted, (2026, 11, 22);
    CoveredSep:
        "45 CFR § 155.420(c)",
        "https://www.ecfr.gov/current/title-45/section-155.420", Quoted, (2026, 11, 22);
    NewbornDays:
        "29 CFR § 2590.701-6(b)(3); Department of Labor",
        "https://www.dol.gov/agencies/ebsa", Agency, (2026, 11, 29);
    NewbornMediCal:
        "County Medi-Cal handbooks on newborns",
        "https://www.dhcs.ca.gov/", Secondary, (2026, 11, 29);
    NsaDesk:
        "CMS, No Surprises complaints",
        "https://nsa-idr.cms.gov/consumercomplaints", Agency, (2026, 11, 22);
    HospitalFair:
        "HCAI, Hospital Bill Complaint Program; Health & Safety Code § 127405(e)(3)",
        "https://hcai.ca.gov/", Agency, (2026, 11, 22);
    Uninsured:
        "No plan, so no plan decision to appeal",
        "https://www.coveredca.com/", Inferred, (2026, 11, 22);
    CcService:
        "State consumer pages",
        "https://www.dmhc.ca.gov/FileaComplaint.aspx", Agency, (2026, 11, 22);
    CcElig:
        "California Department of Social Services; form CCFR901",
        "https://www.cdss.ca.gov/hearing-requests", Agency, (2026, 11, 22);
    CcFirstcall:
        "Covered California ombuds page",
        "https://www.coveredca.com/", Agency, (2026, 11, 22);
    UnknownShortest:
        "The shortest times of every program it could be",
        "https://healthconsumer.org/", Cautious, (2026, 11, 22);
    MedicalSfhBinding:
        "Welfare & Institutions Code § 14450(a)(1)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=WIC&sectionNum=14450", Statute, (2026, 11, 22);
    Shortterm:
        "SB 910 (2018), as amended in March 2018",
        "https://leginfo.legislature.ca.gov/", Secondary, (2026, 11, 22);
    LetterWins:
        "The letter’s own day comes first where it is earlier",
        "https://www.dmhc.ca.gov/FileaComplaint.aspx", Cautious, (2026, 11, 22);
    LetterApproval:
        "The approval itself; ask for it in writing",
        "https://healthconsumer.org/", Cautious, (2026, 11, 22);
    DmhcImrPlansends:
        "Health & Safety Code § 1374.30(m)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.30", Statute, (2026, 11, 22);
    DmhcImrConf:
        "Health & Safety Code § 1374.30(n)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.30", Statute, (2026, 11, 22);
    DmhcOdds:
        "DMHC IMR data for 2025, as counted by a public project; modified, not official",
        "https://data.chhs.ca.gov/dataset/independent-medical-review-imr-determinations-trend", Secondary, (2026, 11, 29);
    ImrData:
        "DMHC IMR Data, 2001 - Current, file of June 1, 2026, as counted by a public project. Modified; not official government data",
        "https://data.chhs.ca.gov/dataset/independent-medical-review-imr-determinations-trend", Secondary, (2026, 11, 29);
    DmhcForm2025:
        "DMHC’s form 20-224 of September 2025",
        "https://www.dmhc.ca.gov/FileaComplaint/IndependentMedicalReviewComplaintForms.aspx", Agency, (2026, 11, 29);
    DelegateWhere:
        "Plan rules on medical groups; 42 CFR § 422.562(a)(3)",
        "https://www.ecfr.gov/current/title-42/section-422.562", PlanPage, (2026, 11, 22);
    HospitalNoLimit:
        "Health & Safety Code § 127405(e)(3), as public notes cite it",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=127405", Secondary, (2026, 11, 22);
    CcsHearing:
        "22 CCR § 42180(a)-(b)",
        "https://govt.westlaw.com/calregs/", Quoted, (2026, 11, 29);
    CountyLines:
        "DHCS, county mental health plan phone list, as a public file of September 2026 gives it",
        "https://www.dhcs.ca.gov/individuals/county-mental-health-plan-information/", Secondary, (2026, 11, 29);
    PlanHearingForm:
        "DHCS 8250 (Rev. 10/2025), Form to File a State Hearing from a Managed Care Denial",
        "https://www.cdss.ca.gov/hearing-requests", Agency, (2026, 11, 29);
    CdiForm:
        "Department of Insurance, Application for Independent Medical Review, as a public file transcribes it",
        "https://www.insurance.ca.gov/01-consumers/101-help/index.cfm", Secondary, (2026, 11, 22);
    DmhcExpDenied:
        "Health & Safety Code § 1370.4(a)(4)-(5)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1370.4", Statute, (2026, 11, 22);
}
