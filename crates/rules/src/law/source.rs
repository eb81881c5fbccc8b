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
        SpTimely = "SP-TIMELY",
        SpTimelyRoute = "SP-TIMELY-ROUTE",
        SpCoc = "SP-COC",
        SpRx72 = "SP-RX-72",
        SpRxStep = "SP-RX-STEP",
        SpRxExternal = "SP-RX-EXTERNAL",
        SpAb72 = "SP-AB72",
        SpErBill = "SP-ER-BILL",
        SpAmb = "SP-AMB",
        SpCancel = "SP-CANCEL",
        ImrLost = "IMR-LOST",
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
        DelegateWhere = "DELEGATE-WHERE",
        HospitalNoLimit = "HOSPITAL-NO-LIMIT",
        DmhcExpDenied = "DMHC-EXP-DENIED",
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

const fn cite(title: &'static str, link: &'static str, confidence: Confidence) -> Citation {
    Citation { title, link, confidence }
}

impl Source {
    /// How it was read.
    pub const fn confidence(self) -> Confidence {
        self.citation().confidence
    }

    /// The citation itself.
    pub const fn citation(self) -> Citation {
        match self {
            Self::DmhcImrWhat => cite(
                "Health & Safety Code § 1374.30(b), (e)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.30",
                Confidence::Statute,
            ),
            Self::DmhcImrCondA => cite(
                "Health & Safety Code § 1374.30(j)(1)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.30",
                Confidence::Statute,
            ),
            Self::DmhcImrCondB => cite(
                "Health & Safety Code § 1374.30(j)(2)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.30",
                Confidence::Statute,
            ),
            Self::DmhcImrCondC => cite(
                "Health & Safety Code § 1374.30(j)(3); § 1368.03",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.30",
                Confidence::Statute,
            ),
            Self::DmhcImrDeadline => cite(
                "Health & Safety Code § 1374.30(k)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.30",
                Confidence::Statute,
            ),
            Self::DmhcImrExtend => cite(
                "Health & Safety Code § 1374.30(k)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.30",
                Confidence::Statute,
            ),
            Self::DmhcImrFee => cite(
                "Health & Safety Code § 1374.30(l)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.30",
                Confidence::Statute,
            ),
            Self::DmhcImrWaive => cite(
                "Health & Safety Code § 1374.30(h), (m)(1)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.30",
                Confidence::Statute,
            ),
            Self::DmhcImrProvider => cite(
                "Health & Safety Code § 1374.30(e); § 1368(b)(2)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.30",
                Confidence::Statute,
            ),
            Self::DmhcImrWho => cite(
                "Health & Safety Code § 1374.30(e); § 1368(b)(2)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.30",
                Confidence::Statute,
            ),
            Self::DmhcExpCond => cite(
                "Health & Safety Code § 1370.4(a)(1)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1370.4",
                Confidence::Statute,
            ),
            Self::DmhcExp2docs => cite(
                "Health & Safety Code § 1370.4(a)(3)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1370.4",
                Confidence::Statute,
            ),
            Self::DmhcExpNogriev => {
                cite("28 CCR § 1300.70.4(b)(2)", "https://govt.westlaw.com/calregs", Confidence::Statute)
            }
            Self::DmhcExpExpedited => cite(
                "Health & Safety Code § 1370.4(c)(2)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1370.4",
                Confidence::Statute,
            ),
            Self::DmhcUrgentDef => cite(
                "Health & Safety Code § 1368.01(b); 28 CCR § 1300.74.30(b)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1368.01",
                Confidence::Statute,
            ),
            Self::DmhcGrvExpedited => cite(
                "Health & Safety Code § 1368.01(b); 28 CCR § 1300.68.01(a)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1368.01",
                Confidence::Statute,
            ),
            Self::DmhcGrvSkip => cite(
                "Health & Safety Code §§ 1368.03(a), 1368(b)(1)(A); 28 CCR § 1300.68.01(a)(4)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1368.03",
                Confidence::Statute,
            ),
            Self::DmhcGrvWaiveImr => cite(
                "Health & Safety Code § 1374.31(a); 28 CCR § 1300.74.30",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.31",
                Confidence::Statute,
            ),
            Self::DmhcGrvFile => cite(
                "Plan rules in use (180 days); 28 CCR § 1300.68(b)(9) is usually cited",
                "https://govt.westlaw.com/calregs",
                Confidence::Secondary,
            ),
            Self::DmhcGrvResolve => cite(
                "Health & Safety Code § 1368.01(a)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1368.01",
                Confidence::Statute,
            ),
            Self::DmhcGrvPara => cite(
                "Health & Safety Code § 1368.02(b)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1368.02",
                Confidence::Statute,
            ),
            Self::DmhcHospDischarge => {
                cite("DMHC consumer page", "https://www.dmhc.ca.gov/FileaComplaint.aspx", Confidence::Agency)
            }
            Self::DmhcAck => {
                cite("DMHC, what happens next", "https://www.dmhc.ca.gov/FileaComplaint.aspx", Confidence::Agency)
            }
            Self::DmhcNotimr => cite(
                "Health & Safety Code § 1374.30(d)(1)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.30",
                Confidence::Statute,
            ),
            Self::DmhcImr30 => cite(
                "DMHC consumer pages; Insurance Code § 10169.3(c) is the CDI twin",
                "https://www.dmhc.ca.gov/FileaComplaint.aspx",
                Confidence::Agency,
            ),
            Self::DmhcImrExp7 => {
                cite("DMHC consumer pages", "https://www.dmhc.ca.gov/FileaComplaint.aspx", Confidence::Agency)
            }
            Self::DmhcImr45 => {
                cite("DMHC, what happens next", "https://www.dmhc.ca.gov/FileaComplaint.aspx", Confidence::Agency)
            }
            Self::DmhcBinding => cite(
                "Health & Safety Code §§ 1374.33, 1374.34",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.34",
                Confidence::Partly,
            ),
            Self::DmhcImplement => cite(
                "Health & Safety Code § 1374.34(a)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.34",
                Confidence::Statute,
            ),
            Self::DmhcPenalty => cite(
                "Health & Safety Code § 1374.34(b)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.34",
                Confidence::Statute,
            ),
            Self::DmhcErScope => cite("28 CCR § 1300.74.30(c)", "https://govt.westlaw.com/calregs", Confidence::Partly),
            Self::DmhcCovDef => cite(
                "Health & Safety Code § 1374.30(c), (d)(1)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.30",
                Confidence::Statute,
            ),
            Self::DmhcArbiter => cite(
                "Health & Safety Code § 1374.30(d)(2)-(3)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.30",
                Confidence::Statute,
            ),
            Self::DmhcOneform => {
                cite("DMHC, File a Complaint", "https://www.dmhc.ca.gov/FileaComplaint.aspx", Confidence::Agency)
            }
            Self::DmhcComplaintWhen => cite(
                "Health & Safety Code § 1368(b)(1)(A)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1368",
                Confidence::Statute,
            ),
            Self::DmhcComplaint30 => cite(
                "Health & Safety Code § 1368(b)(5)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1368",
                Confidence::Statute,
            ),
            Self::DmhcComplaintScope => {
                cite("DMHC, File a Complaint", "https://www.dmhc.ca.gov/FileaComplaint.aspx", Confidence::Agency)
            }
            Self::DmhcComplaintDeadline => cite(
                "DMHC practice; no limit in the statute",
                "https://www.dmhc.ca.gov/FileaComplaint.aspx",
                Confidence::Agency,
            ),
            Self::CdiImrCond => cite(
                "Insurance Code § 10169; CDI, Independent Medical Review",
                "https://www.insurance.ca.gov/01-consumers/110-health/60-resources/01-imr/",
                Confidence::Secondary,
            ),
            Self::CdiImrExhaust => cite(
                "Insurance Code § 10169.1(a)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=INS&sectionNum=10169.1",
                Confidence::Statute,
            ),
            Self::CdiAppealTime => cite(
                "Federal consumer rule on internal appeals (CMS handout)",
                "https://www.cms.gov/",
                Confidence::Agency,
            ),
            Self::CdiImrScreen => cite(
                "Insurance Code § 10169.1(b)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=INS&sectionNum=10169.1",
                Confidence::Statute,
            ),
            Self::CdiImr30 => cite(
                "Insurance Code § 10169.3(c)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=INS&sectionNum=10169.3",
                Confidence::Statute,
            ),
            Self::CdiImrExp3 => cite(
                "Insurance Code § 10169.3(c); CDI booklet, p. 10",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=INS&sectionNum=10169.3",
                Confidence::Partly,
            ),
            Self::CdiImrBinding => cite(
                "CDI, The Independent Medical Review Program, p. 8",
                "https://www.insurance.ca.gov/01-consumers/110-health/60-resources/01-imr/",
                Confidence::Agency,
            ),
            Self::CdiExp => cite(
                "Insurance Code § 10145.3",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=INS&sectionNum=10145.3",
                Confidence::Partly,
            ),
            Self::CdiExpNoappeal => cite(
                "CDI, Independent Medical Review",
                "https://www.insurance.ca.gov/01-consumers/110-health/60-resources/01-imr/",
                Confidence::Secondary,
            ),
            Self::CdiComplaint => cite(
                "CDI, File a Complaint",
                "https://www.insurance.ca.gov/01-consumers/101-help/index.cfm",
                Confidence::Agency,
            ),
            Self::CdiComplaintTime => cite(
                "California Office of the Patient Advocate, Profile of CDI (2020)",
                "https://www.insurance.ca.gov/",
                Confidence::Agency,
            ),
            Self::CdiCancel => cite(
                "Insurance Code § 10273.7; 10 CCR §§ 2274.50, 2274.52",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=INS&sectionNum=10273.7",
                Confidence::Statute,
            ),
            Self::RegDmhc => {
                cite("DMHC and CDI consumer pages", "https://www.dmhc.ca.gov/FileaComplaint.aspx", Confidence::Agency)
            }
            Self::RegNames => {
                cite("CDI, Health Care Providers Guide, p. 4", "https://www.insurance.ca.gov/", Confidence::Secondary)
            }
            Self::RegHow => cite(
                "Health & Safety Code § 1368.02(b)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1368.02",
                Confidence::Secondary,
            ),
            Self::RegUnsure => {
                cite("DMHC and CDI consumer pages", "https://www.dmhc.ca.gov/FileaComplaint.aspx", Confidence::Agency)
            }
            Self::RegSamedeadline => cite(
                "Health & Safety Code § 1374.30(k)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.30",
                Confidence::Secondary,
            ),
            Self::RegInsuredErisa => {
                cite("DMHC and CDI consumer pages", "https://www.dmhc.ca.gov/FileaComplaint.aspx", Confidence::Agency)
            }
            Self::OutSelf => {
                cite("CDI, Health Insurance Regulation", "https://www.insurance.ca.gov/", Confidence::Agency)
            }
            Self::SpTimely => cite(
                "Health & Safety Code § 1367.03; State timely-access tables",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1367.03",
                Confidence::Agency,
            ),
            Self::SpTimelyRoute => {
                cite("DMHC, File a Complaint", "https://www.dmhc.ca.gov/FileaComplaint.aspx", Confidence::Agency)
            }
            Self::SpCoc => cite(
                "Health & Safety Code § 1373.96",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1373.96",
                Confidence::Partly,
            ),
            Self::SpRx72 => cite(
                "Health & Safety Code § 1367.241(b)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1367.241",
                Confidence::Statute,
            ),
            Self::SpRxStep => cite(
                "Health & Safety Code § 1367.206(b)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1367.206",
                Confidence::Statute,
            ),
            Self::SpRxExternal => cite(
                "Health & Safety Code §§ 1367.241(b), 1367.24(k)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1367.24",
                Confidence::Statute,
            ),
            Self::SpAb72 => cite(
                "Health & Safety Code § 1371.9; Insurance Code § 10112.8",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1371.9",
                Confidence::Statute,
            ),
            Self::SpErBill => cite(
                "Prospect Medical Group v. Northridge (2009) 45 Cal.4th 497",
                "https://scocal.stanford.edu/",
                Confidence::Statute,
            ),
            Self::SpAmb => cite(
                "Health & Safety Code § 1371.56; Insurance Code § 10126.66",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1371.56",
                Confidence::Statute,
            ),
            Self::SpCancel => cite(
                "28 CCR § 1300.65; Health & Safety Code § 1368(b)(1)(A)",
                "https://govt.westlaw.com/calregs",
                Confidence::Statute,
            ),
            Self::ImrLost => {
                cite("A lawyer’s guide to IMR", "https://www.dmhc.ca.gov/FileaComplaint.aspx", Confidence::Secondary)
            }
            Self::TelDmhc => {
                cite("DMHC pages and form", "https://www.dmhc.ca.gov/FileaComplaint.aspx", Confidence::Agency)
            }
            Self::TelCdi => cite("CDI, Contact us", "https://www.insurance.ca.gov/", Confidence::Agency),
            Self::TelHca => cite("Health Consumer Alliance", "https://healthconsumer.org/", Confidence::Agency),
            Self::TelCc => cite("Covered California, Contact us", "https://www.coveredca.com/", Confidence::Agency),
            Self::TelCrisis => cite("Emergency and crisis lines", "https://988lifeline.org/", Confidence::Secondary),
            Self::MedicalPlanFirst => cite(
                "Welfare & Institutions Code § 10951(b)(1)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=WIC&sectionNum=10951",
                Confidence::Statute,
            ),
            Self::MedicalPlanDeadline => cite(
                "42 CFR § 438.402(c)(2)(ii)",
                "https://www.ecfr.gov/current/title-42/section-438.402",
                Confidence::Quoted,
            ),
            Self::MedicalPlanHow => {
                cite("State wording in plan handbooks", "https://www.dhcs.ca.gov/", Confidence::PlanPage)
            }
            Self::MedicalPlanDecision => cite(
                "Welfare & Institutions Code § 10951(b)(1)(B); 42 CFR § 438.408(b)",
                "https://www.ecfr.gov/current/title-42/section-438.408",
                Confidence::Quoted,
            ),
            Self::MedicalDeemed => cite(
                "Welfare & Institutions Code § 10951(b)(1)(B); 42 CFR § 438.408(c)(3)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=WIC&sectionNum=10951",
                Confidence::Statute,
            ),
            Self::MedicalAppPlan => {
                cite("42 CFR § 438.420(a)", "https://www.ecfr.gov/current/title-42/section-438.420", Confidence::Quoted)
            }
            Self::MedicalAppSfh => cite(
                "State wording in plan handbooks; 42 CFR § 438.420(d)",
                "https://www.ecfr.gov/current/title-42/section-438.420",
                Confidence::PlanPage,
            ),
            Self::MedicalSfhDeadline => cite(
                "Welfare & Institutions Code § 10951(b)(1); 42 CFR § 438.408(f)(2)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=WIC&sectionNum=10951",
                Confidence::Statute,
            ),
            Self::MedicalSfhGoodcause => cite(
                "Welfare & Institutions Code § 10951",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=WIC&sectionNum=10951",
                Confidence::Secondary,
            ),
            Self::MedicalSfhExpedited => cite(
                "42 CFR § 431.244(f)(2); Welfare & Institutions Code § 10951.5",
                "https://www.ecfr.gov/current/title-42/section-431.244",
                Confidence::Statute,
            ),
            Self::MedicalSfhNormaltime => cite(
                "42 CFR § 431.244(f)(1)",
                "https://www.ecfr.gov/current/title-42/section-431.244",
                Confidence::Statute,
            ),
            Self::MedicalSfhContact => cite(
                "California Department of Social Services",
                "https://www.cdss.ca.gov/hearing-requests",
                Confidence::Agency,
            ),
            Self::MedicalImrYes => cite(
                "Health & Safety Code § 1374.30(f); 28 CCR § 1300.74.30(a)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.30",
                Confidence::Statute,
            ),
            Self::MedicalImrExhaust => {
                cite("28 CCR § 1300.74.30(b)", "https://govt.westlaw.com/calregs", Confidence::Statute)
            }
            Self::MedicalImrDeadline => {
                cite("DMHC; Medi-Cal plan handbooks", "https://www.dmhc.ca.gov/FileaComplaint.aspx", Confidence::Agency)
            }
            Self::MedicalDmhcComplaint => {
                cite("DMHC, File a Complaint", "https://www.dmhc.ca.gov/FileaComplaint.aspx", Confidence::Agency)
            }
            Self::MedicalImrSfhRule => cite(
                "State wording in plan handbooks; older State pages differ",
                "https://www.dmhc.ca.gov/FileaComplaint.aspx",
                Confidence::Inferred,
            ),
            Self::MedicalImrNopause => {
                cite("Medi-Cal plan handbooks", "https://www.dmhc.ca.gov/FileaComplaint.aspx", Confidence::PlanPage)
            }
            Self::MedicalOmbuds => cite("DHCS Office of the Ombudsman", "https://www.dhcs.ca.gov/", Confidence::Agency),
            Self::MedicalHco => {
                cite("Health Care Options", "https://www.healthcareoptions.dhcs.ca.gov/", Confidence::Agency)
            }
            Self::CohsExempt => cite(
                "National Health Law Program; Disability Rights California",
                "https://healthlaw.org/",
                Confidence::Secondary,
            ),
            Self::CohsCheck => cite("Plan handbooks", "https://www.dhcs.ca.gov/", Confidence::Inferred),
            Self::RxNoimr => cite("Medi-Cal plan handbooks", "https://www.dhcs.ca.gov/", Confidence::PlanPage),
            Self::RxSfh => cite(
                "Plan notices on Medi-Cal Rx; Welfare & Institutions Code § 10951(a)(1)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=WIC&sectionNum=10951",
                Confidence::Inferred,
            ),
            Self::RxPhone => cite("Medi-Cal plan handbooks", "https://www.dhcs.ca.gov/", Confidence::PlanPage),
            Self::DentalFfs => cite(
                "Smile, California; Welfare & Institutions Code § 10951(a)(1)",
                "https://smilecalifornia.org/",
                Confidence::Agency,
            ),
            Self::DentalMc => {
                cite("State notice used by dental plans", "https://smilecalifornia.org/", Confidence::PlanPage)
            }
            Self::MhpRoute => cite(
                "42 CFR §§ 438.402, 438.408 (county plans: by inference)",
                "https://www.ecfr.gov/current/title-42/section-438.402",
                Confidence::Inferred,
            ),
            Self::MhpNoimr => {
                cite("County plans are not Knox-Keene plans", "https://www.dhcs.ca.gov/", Confidence::Inferred)
            }
            Self::CcsRoute => {
                cite("A county CCS program’s appeal page", "https://www.dhcs.ca.gov/", Confidence::Agency)
            }
            Self::IhssRoute => cite(
                "California Department of Social Services",
                "https://www.cdss.ca.gov/hearing-requests",
                Confidence::Agency,
            ),
            Self::RcRoute => cite(
                "Welfare & Institutions Code § 4707(c)-(d)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=WIC&sectionNum=4707",
                Confidence::Statute,
            ),
            Self::PaceRoute => {
                cite("DHCS, PACE grievances and appeals", "https://www.dhcs.ca.gov/", Confidence::Agency)
            }
            Self::FfsNoimr => {
                cite("State consumer pages", "https://www.dmhc.ca.gov/FileaComplaint.aspx", Confidence::Agency)
            }
            Self::FfsSfhDeadline => cite(
                "Welfare & Institutions Code § 10951(a)(1)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=WIC&sectionNum=10951",
                Confidence::Statute,
            ),
            Self::Ffs120Elig => cite(
                "California Department of Social Services",
                "https://www.cdss.ca.gov/hearing-requests",
                Confidence::Agency,
            ),
            Self::FfsLate => cite(
                "Welfare & Institutions Code § 10951(a)(2)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=WIC&sectionNum=10951",
                Confidence::Statute,
            ),
            Self::FfsApp => {
                cite("42 CFR § 431.231", "https://www.ecfr.gov/current/title-42/section-431.231", Confidence::Statute)
            }
            Self::FfsWho => cite("DHCS and CDII consumer pages", "https://www.dhcs.ca.gov/", Confidence::Agency),
            Self::FfsCard => {
                cite("Health Care Options", "https://www.healthcareoptions.dhcs.ca.gov/", Confidence::Agency)
            }
            Self::MedicareNoimr => {
                cite("State consumer pages", "https://www.dmhc.ca.gov/FileaComplaint.aspx", Confidence::Agency)
            }
            Self::OmL1 => {
                cite("42 CFR § 405.942", "https://www.ecfr.gov/current/title-42/section-405.942", Confidence::Statute)
            }
            Self::RequestDays => cite(
                "42 CFR § 438.210(d) and § 422.568(b)",
                "https://www.ecfr.gov/current/title-42/section-422.568",
                Confidence::Quoted,
            ),
            Self::MedicareAmounts => cite(
                "Federal Register 2025-21879 and 2026-19016, as others cite them",
                "https://www.federalregister.gov/d/2026-19016",
                Confidence::Secondary,
            ),
            Self::OmL2 => cite("California Health Advocates", "https://cahealthadvocates.org/", Confidence::Secondary),
            Self::MaL1Deadline => {
                cite("42 CFR § 422.582(b)", "https://www.ecfr.gov/current/title-42/section-422.582", Confidence::Quoted)
            }
            Self::MaL1Decision => {
                cite("42 CFR § 422.590", "https://www.ecfr.gov/current/title-42/section-422.590", Confidence::Quoted)
            }
            Self::MaL2Auto => cite(
                "42 CFR § 422.590; CMS, Part C independent review",
                "https://www.ecfr.gov/current/title-42/section-422.590",
                Confidence::Agency,
            ),
            Self::PartdL1Deadline => cite(
                "42 CFR § 423.582(b)",
                "https://www.ecfr.gov/current/title-42/section-423.582",
                Confidence::Statute,
            ),
            Self::PartdL1Decision => cite(
                "42 CFR §§ 423.590, 423.600",
                "https://www.ecfr.gov/current/title-42/section-423.590",
                Confidence::Quoted,
            ),
            Self::QioWho => {
                cite("Public notes on the 2025 change of name", "https://www.medicare.gov/", Confidence::Secondary)
            }
            Self::QioHospital => cite(
                "42 CFR § 405.1206(b)(1), (d)(6), (f)(2)",
                "https://www.ecfr.gov/current/title-42/section-405.1206",
                Confidence::Quoted,
            ),
            Self::QioOther => cite(
                "42 CFR § 405.1202(b)(1); notice form CMS-10123",
                "https://www.ecfr.gov/current/title-42/section-405.1202",
                Confidence::Quoted,
            ),
            Self::QioLate => cite("Notes on CMS guidance of 2025", "https://www.medicare.gov/", Confidence::Secondary),
            Self::Hicap => cite("California Department of Aging", "https://www.aging.ca.gov/", Confidence::Agency),
            Self::MedicarePhone => {
                cite("Public copies of Medicare pages", "https://www.medicare.gov/", Confidence::Secondary)
            }
            Self::Medigap => cite("CDI, Medigap rate tool", "https://www.insurance.ca.gov/", Confidence::Agency),
            Self::DualSplit => {
                cite("Plan pages for people with both programs", "https://www.dhcs.ca.gov/", Confidence::PlanPage)
            }
            Self::DualImr => cite("A current dual plan’s handbook", "https://www.dhcs.ca.gov/", Confidence::PlanPage),
            Self::DualOmbuds => {
                cite("Plan pages for people with both programs", "https://www.dhcs.ca.gov/", Confidence::PlanPage)
            }
            Self::ErisaNoimr => cite(
                "DMHC, Questions and Answers about IMR",
                "https://www.dmhc.ca.gov/FileaComplaint.aspx",
                Confidence::Agency,
            ),
            Self::SfHowtotell => {
                cite("Public guides on job plans", "https://www.dol.gov/agencies/ebsa", Confidence::Secondary)
            }
            Self::SfAppealDeadline => cite(
                "29 CFR § 2560.503-1(h)(3)(i)",
                "https://www.ecfr.gov/current/title-29/section-2560.503-1",
                Confidence::Quoted,
            ),
            Self::SfAppealDecision => cite(
                "29 CFR § 2560.503-1(i)(2)",
                "https://www.ecfr.gov/current/title-29/section-2560.503-1",
                Confidence::Quoted,
            ),
            Self::SfExtreview => cite(
                "45 CFR § 147.136(d)(2)-(3)",
                "https://www.ecfr.gov/current/title-45/section-147.136",
                Confidence::Quoted,
            ),
            Self::SfNsaExt => cite(
                "45 CFR § 147.136(a)(1)(ii)",
                "https://www.ecfr.gov/current/title-45/section-147.136",
                Confidence::Statute,
            ),
            Self::SfGrandfathered => cite(
                "45 CFR § 147.136(a)(1)(ii)",
                "https://www.ecfr.gov/current/title-45/section-147.136",
                Confidence::Statute,
            ),
            Self::SfEbsa => {
                cite("Public notes that cite dol.gov", "https://www.askebsa.dol.gov/", Confidence::Secondary)
            }
            Self::SfGovt => {
                cite("Public notes on the federal process", "https://externalappeal.cms.gov/", Confidence::Secondary)
            }
            Self::SfChurch => {
                cite("U.S. Department of Labor, claims FAQ", "https://www.dol.gov/agencies/ebsa", Confidence::Secondary)
            }
            Self::CalpersPpo => {
                cite("CalPERS, 2025 PPO administrators", "https://www.calpers.ca.gov/", Confidence::Agency)
            }
            Self::CalpersSteps => cite(
                "2 CCR § 599.518(a)-(b); Government Code § 22848",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=GOV&sectionNum=22848",
                Confidence::Statute,
            ),
            Self::CalpersDays => {
                cite("2 CCR § 555.1 (the general CalPERS rule)", "https://www.calpers.ca.gov/", Confidence::Cautious)
            }
            Self::CalpersHmo => {
                cite("CalPERS plan pages; 2 CCR § 599.518", "https://www.calpers.ca.gov/", Confidence::Inferred)
            }
            Self::FehbStep1 => {
                cite("5 CFR § 890.105(b)", "https://www.ecfr.gov/current/title-5/section-890.105", Confidence::Statute)
            }
            Self::FehbStep2 => {
                cite("Public notes on FEHB disputed claims", "https://www.opm.gov/", Confidence::Secondary)
            }
            Self::TricareRoute => {
                cite("TRICARE, medical-necessity appeals", "https://www.tricare.mil/", Confidence::Agency)
            }
            Self::VaRoute => cite("VA, clinical appeals", "https://www.va.gov/", Confidence::Agency),
            Self::Student => {
                cite("University of California, UC SHIP pages", "https://www.dmhc.ca.gov/", Confidence::Secondary)
            }
            Self::Outofstate => {
                cite("Senate analysis of SB 757 (2011); CDI", "https://www.insurance.ca.gov/", Confidence::Secondary)
            }
            Self::Hcsm => {
                cite("Attorney General, consumer alert of April 30, 2021", "https://oag.ca.gov/", Confidence::Agency)
            }
            Self::Limited => cite(
                "California Department of Insurance can say what the policy is",
                "https://www.insurance.ca.gov/",
                Confidence::Cautious,
            ),
            Self::WcOwnImr => cite(
                "8 CCR § 9792.10.1(b)(1); Labor Code § 4610.5",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=LAB&sectionNum=4610.5",
                Confidence::Statute,
            ),
            Self::WcFormulary => cite(
                "Labor Code § 4610.5(a)(3); the shorter time was not read",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=LAB&sectionNum=4610.5",
                Confidence::Cautious,
            ),
            Self::DelegateCounts => cite(
                "Health & Safety Code § 1374.30(b)-(c)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.30",
                Confidence::Statute,
            ),
            Self::Cobra60 => cite(
                "26 CFR § 54.4980B-6",
                "https://www.ecfr.gov/current/title-26/section-54.4980B-6",
                Confidence::Quoted,
            ),
            Self::CoveredSep => {
                cite("45 CFR § 155.420(c)", "https://www.ecfr.gov/current/title-45/section-155.420", Confidence::Quoted)
            }
            Self::NsaDesk => {
                cite("CMS, No Surprises complaints", "https://nsa-idr.cms.gov/consumercomplaints", Confidence::Agency)
            }
            Self::HospitalFair => cite(
                "HCAI, Hospital Bill Complaint Program; Health & Safety Code § 127405(e)(3)",
                "https://hcai.ca.gov/",
                Confidence::Agency,
            ),
            Self::Uninsured => {
                cite("No plan, so no plan decision to appeal", "https://www.coveredca.com/", Confidence::Inferred)
            }
            Self::CcService => {
                cite("State consumer pages", "https://www.dmhc.ca.gov/FileaComplaint.aspx", Confidence::Agency)
            }
            Self::CcElig => cite(
                "California Department of Social Services; form CCFR901",
                "https://www.cdss.ca.gov/hearing-requests",
                Confidence::Agency,
            ),
            Self::CcFirstcall => {
                cite("Covered California ombuds page", "https://www.coveredca.com/", Confidence::Agency)
            }
            Self::UnknownShortest => cite(
                "The shortest times of every program it could be",
                "https://healthconsumer.org/",
                Confidence::Cautious,
            ),
            Self::MedicalSfhBinding => cite(
                "Welfare & Institutions Code § 14450(a)(1)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=WIC&sectionNum=14450",
                Confidence::Statute,
            ),
            Self::Shortterm => cite(
                "SB 910 (2018), as amended in March 2018",
                "https://leginfo.legislature.ca.gov/",
                Confidence::Secondary,
            ),
            Self::LetterWins => cite(
                "The letter’s own day comes first where it is earlier",
                "https://www.dmhc.ca.gov/FileaComplaint.aspx",
                Confidence::Cautious,
            ),
            Self::LetterApproval => {
                cite("The approval itself; ask for it in writing", "https://healthconsumer.org/", Confidence::Cautious)
            }
            Self::DmhcImrPlansends => cite(
                "Health & Safety Code § 1374.30(m)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.30",
                Confidence::Statute,
            ),
            Self::DmhcImrConf => cite(
                "Health & Safety Code § 1374.30(n)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1374.30",
                Confidence::Statute,
            ),
            Self::DmhcOdds => cite(
                "DMHC IMR data for 2025, as counted by a public project; modified, not official",
                "https://data.chhs.ca.gov/dataset/independent-medical-review-imr-determinations-trend",
                Confidence::Secondary,
            ),
            Self::DelegateWhere => cite(
                "Plan rules on medical groups; 42 CFR § 422.562(a)(3)",
                "https://www.ecfr.gov/current/title-42/section-422.562",
                Confidence::PlanPage,
            ),
            Self::HospitalNoLimit => cite(
                "Health & Safety Code § 127405(e)(3), as public notes cite it",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=127405",
                Confidence::Secondary,
            ),
            Self::DmhcExpDenied => cite(
                "Health & Safety Code § 1370.4(a)(4)-(5)",
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1370.4",
                Confidence::Statute,
            ),
        }
    }
}
