//! The agencies and people to call: the one place for a phone number, a web address and an official name.

mod county_lines;
mod form;
mod hours;

pub use county_lines::{COUNTY_LINES, CountyLine};
pub use form::Form;
pub use hours::{Hours, Opening};

use crate::law::Source;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// Someone to call.
    Agency {
        Emergency = "emergency",
        Crisis = "crisis",
        Plan = "plan",
        Doctor = "doctor",
        Hospital = "hospital",
        Employer = "employer",
        Dmhc = "dmhc",
        Cdi = "cdi",
        HealthConsumerAlliance = "health_consumer_alliance",
        StateHearings = "state_hearings",
        MediCalOmbudsman = "medi_cal_ombudsman",
        MediCalHelpline = "medi_cal_helpline",
        HealthCareOptions = "health_care_options",
        MediCalRx = "medi_cal_rx",
        MediCalDental = "medi_cal_dental",
        CountyOffice = "county_office",
        CountyMentalHealth = "county_mental_health",
        CountyCcs = "county_ccs",
        RegionalCenter = "regional_center",
        Qio = "qio",
        Medicare = "medicare",
        Hicap = "hicap",
        DualOmbudsman = "dual_ombudsman",
        Ebsa = "ebsa",
        FederalExternalReview = "federal_external_review",
        IncludedHealth = "included_health",
        Calpers = "calpers",
        CoveredCalifornia = "covered_california",
        NoSurprises = "no_surprises",
        HospitalBillProgram = "hospital_bill_program",
        AttorneyGeneral = "attorney_general",
        MedicalBoard = "medical_board",
        PublicHealth = "public_health",
        ClaimsAdministrator = "claims_administrator",
        TricareContractor = "tricare_contractor",
        SocialSecurity = "social_security",
        AppealsBoard = "appeals_board",
        IndianHealth = "indian_health",
        Champva = "champva",
        VeteransOffice = "veterans_office",
        Opm = "opm",
        PatientAdvocate = "patient_advocate",
        SharingMinistry = "sharing_ministry",
    }
}

/// How to reach an agency, and where that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contact {
    /// The official name; `None` where the text calls it by what it is to the person ("your plan").
    pub name: Option<&'static str>,
    /// The number as it is printed; `None` where it stands on the person's own card or letter.
    pub phone: Option<&'static str>,
    /// The number for people who are deaf or hard of hearing.
    pub tty: Option<&'static str>,
    /// The public web page.
    pub link: Option<&'static str>,
    /// The number to send papers to, as it is printed.
    pub fax: Option<&'static str>,
    /// The postal address, on one line.
    pub mail: Option<&'static str>,
    /// Where the number was read, with confidence and day; `None` where we show no number.
    pub source: Option<Source>,
}

/// Makes several functions of one list: what is asked of a number is answered without holding all numbers.
macro_rules! contacts {
    ($($agency:ident {
        name: $name:expr, phone: $phone:expr, tty: $tty:expr, source: $source:expr, link: $link:expr
        $(, fax: $fax:expr)? $(, mail: $mail:expr)?
    })+) => {
        impl Agency {
            /// How to reach it.
            pub const fn contact(self) -> Contact {
                *self.listed()
            }

            #[inline(never)]
            const fn listed(self) -> &'static Contact {
                match self {
                    $(Self::$agency => {
                        #[allow(unused_mut, unused_assignments)]
                        const LISTED: Contact = {
                            let (mut fax, mut mail) = (None, None);
                            $(fax = Some($fax);)?
                            $(mail = Some($mail);)?
                            Contact { name: $name, phone: $phone, tty: $tty, link: $link, fax, mail, source: $source }
                        };
                        &LISTED
                    })+
                }
            }

            /// Whether we show a number of it.
            pub const fn has_phone(self) -> bool {
                match self {
                    $(Self::$agency => {
                        const PHONE: Option<&str> = $phone;
                        PHONE.is_some()
                    })+
                }
            }

            /// Where its number was read, or its page, where we show no number; `None` where we show neither.
            pub const fn number_source(self) -> Option<Source> {
                match self {
                    $(Self::$agency => $source,)+
                }
            }
        }
    };
}

contacts! {
    Emergency {
        name: None,
        phone: Some("911"), tty: None, source: Some(Source::TelCrisis),
        link: None
    }
    Crisis {
        name: None,
        phone: Some("988"), tty: None, source: Some(Source::TelCrisis),
        link: None
    }
    Plan { name: None, phone: None, tty: None, source: None, link: None }
    Doctor { name: None, phone: None, tty: None, source: None, link: None }
    Employer { name: None, phone: None, tty: None, source: None, link: None }
    Dmhc {
        name: Some("DMHC Help Center (Department of Managed Health Care)"),
        phone: Some("1-888-466-2219"), tty: Some("1-877-688-9891"), source: Some(Source::TelDmhc),
        link: Some("https://www.healthhelp.ca.gov/"),
        fax: "1-916-255-5241",
        mail: "Help Center, Department of Managed Health Care, 980 9th Street, Suite 500, Sacramento, CA 95814"
    }
    Cdi {
        name: Some("California Department of Insurance (CDI)"),
        phone: Some("1-800-927-4357"), tty: Some("1-800-482-4833"), source: Some(Source::TelCdi),
        link: Some("https://www.insurance.ca.gov/01-consumers/101-help/index.cfm"),
        mail: "California Department of Insurance, Consumer Services Division, Health Claims Bureau, 300 South Spring \
               Street, South Tower, Los Angeles, CA 90013"
    }
    HealthConsumerAlliance {
        name: Some("Health Consumer Alliance"),
        phone: Some("1-888-804-3536"), tty: Some("1-877-735-2929"), source: Some(Source::TelHca),
        link: Some("https://healthconsumer.org/")
    }
    StateHearings {
        name: Some("State Hearings Division (Department of Social Services)"),
        phone: Some("1-800-743-8525"), tty: Some("1-800-952-8349"), source: Some(Source::MedicalSfhContact),
        link: Some("https://acms.dss.ca.gov/")
    }
    MediCalOmbudsman {
        name: Some("Medi-Cal Office of the Ombudsman"),
        phone: Some("1-888-452-8609"), tty: Some("711"), source: Some(Source::MedicalOmbuds),
        link: Some("https://www.dhcs.ca.gov/")
    }
    MediCalHelpline {
        name: Some("Medi-Cal Helpline"),
        phone: Some("1-800-541-5555"), tty: None, source: Some(Source::FfsWho),
        link: Some("https://www.dhcs.ca.gov/")
    }
    HealthCareOptions {
        name: Some("Health Care Options"),
        phone: Some("1-800-430-4263"), tty: Some("1-800-430-7077"), source: Some(Source::MedicalHco),
        link: Some("https://www.healthcareoptions.dhcs.ca.gov/")
    }
    MediCalRx {
        name: Some("Medi-Cal Rx"),
        phone: Some("1-800-977-2273"), tty: Some("711"), source: Some(Source::RxPhone),
        link: None
    }
    MediCalDental {
        name: Some("Medi-Cal Dental"),
        phone: Some("1-800-322-6384"), tty: None, source: Some(Source::DentalFfs),
        link: Some("https://smilecalifornia.org/")
    }
    CountyOffice {
        name: Some("County social services office"),
        phone: None, tty: None, source: None,
        link: None
    }
    CountyMentalHealth {
        name: Some("County program for mental health, alcohol or drug treatment"),
        phone: None, tty: None, source: None,
        link: None
    }
    CountyCcs {
        name: Some("County CCS office"),
        phone: None, tty: None, source: None,
        link: None
    }
    RegionalCenter {
        name: Some("Regional center"),
        phone: None, tty: None, source: None,
        link: None
    }
    Qio {
        name: Some("Medicare quality group (QIO: Commence Health, earlier called Livanta)"),
        phone: Some("1-877-588-1123"), tty: Some("1-855-887-6668"), source: Some(Source::QioWho),
        link: None
    }
    Medicare {
        name: Some("Medicare"),
        phone: Some("1-800-633-4227"), tty: Some("1-877-486-2048"), source: Some(Source::MedicarePhone),
        link: Some("https://www.medicare.gov/")
    }
    Hicap {
        name: Some("HICAP (Medicare counseling)"),
        phone: Some("1-800-434-0222"), tty: None, source: Some(Source::Hicap),
        link: Some("https://www.aging.ca.gov/hicap/")
    }
    DualOmbudsman {
        name: Some("Ombuds program for people with Medicare and Medi-Cal"),
        phone: Some("1-855-501-3077"), tty: Some("1-855-847-7914"), source: Some(Source::DualOmbuds),
        link: None
    }
    Ebsa {
        name: Some("U.S. Department of Labor, EBSA"),
        phone: Some("1-866-444-3272"), tty: None, source: Some(Source::SfEbsa),
        link: Some("https://www.askebsa.dol.gov/")
    }
    FederalExternalReview {
        name: Some("Federal external review office"),
        phone: Some("1-888-866-6205"), tty: None, source: Some(Source::SfGovt),
        link: Some("https://externalappeal.cms.gov/")
    }
    IncludedHealth {
        name: Some("Included Health (CalPERS PPO members)"),
        phone: Some("855-633-4436"), tty: None, source: Some(Source::CalpersPpo),
        link: None
    }
    Calpers {
        name: Some("CalPERS"),
        phone: Some("888-225-7377"), tty: None, source: Some(Source::CalpersPpo),
        link: Some("https://www.calpers.ca.gov/")
    }
    CoveredCalifornia {
        name: Some("Covered California"),
        phone: Some("1-800-300-1506"), tty: Some("1-888-889-4500"), source: Some(Source::TelCc),
        link: Some("https://www.coveredca.com/")
    }
    NoSurprises {
        name: Some("Federal No Surprises Help Desk"),
        phone: Some("1-800-985-3059"), tty: None, source: Some(Source::NsaDesk),
        link: Some("https://nsa-idr.cms.gov/consumercomplaints")
    }
    HospitalBillProgram {
        name: Some("Hospital Bill Complaint Program (HCAI)"),
        phone: None, tty: None, source: Some(Source::HospitalFair),
        link: Some("https://hbcp.hcai.ca.gov/")
    }
    AttorneyGeneral {
        name: Some("California Attorney General"),
        phone: Some("1-800-952-5225"), tty: None, source: Some(Source::AttorneyGeneralLine),
        link: Some("https://oag.ca.gov/report")
    }
    MedicalBoard {
        name: Some("Medical Board of California"),
        phone: Some("1-800-633-2322"), tty: None, source: Some(Source::LicenceBoards),
        link: Some("https://www.mbc.ca.gov/Consumers/file-a-complaint/")
    }
    PublicHealth {
        name: Some("California Department of Public Health, Licensing and Certification"),
        phone: Some("1-800-236-9747"), tty: None, source: Some(Source::LicenceBoards),
        link: Some("https://www.cdph.ca.gov/Programs/CHCQ/LCP/Pages/FileAComplaint.aspx")
    }
    ClaimsAdministrator {
        name: Some("Workers\u{2019} compensation claims administrator"),
        phone: None, tty: None, source: Some(Source::WcOwnImr),
        link: Some("https://www.dir.ca.gov/")
    }
    TricareContractor {
        name: Some("TRICARE contractor"),
        phone: None, tty: None, source: Some(Source::TricareRoute),
        link: Some("https://www.tricare.mil/")
    }
    Opm {
        name: Some("U.S. Office of Personnel Management (OPM)"),
        phone: None, tty: None, source: Some(Source::FehbStep2),
        link: Some("https://www.opm.gov/")
    }
    VeteransOffice {
        name: Some("County veterans service office"),
        phone: None, tty: None, source: Some(Source::VaReview),
        link: Some("https://www.va.gov/")
    }
    Champva {
        name: Some("CHAMPVA"),
        phone: None, tty: None, source: Some(Source::Champva),
        link: Some("https://www.va.gov/")
    }
    IndianHealth {
        name: Some("Indian Health Service"),
        phone: None, tty: None, source: Some(Source::IndianHealth),
        link: Some("https://www.ihs.gov/")
    }
    Hospital {
        name: Some("Hospital billing office"),
        phone: None, tty: None, source: None,
        link: None
    }
    AppealsBoard {
        name: Some("Workers’ Compensation Appeals Board"),
        phone: None, tty: None, source: Some(Source::WcAppeal),
        link: Some("https://www.dir.ca.gov/")
    }
    SocialSecurity {
        name: Some("Social Security"),
        phone: None, tty: None, source: Some(Source::SsaMedicare),
        link: Some("https://www.ssa.gov/")
    }
    PatientAdvocate {
        name: Some("VA patient advocate"),
        phone: None, tty: None, source: Some(Source::VaRoute),
        link: Some("https://www.va.gov/")
    }
    SharingMinistry {
        name: Some("Sharing ministry"),
        phone: None, tty: None, source: None,
        link: None
    }
}

impl Agency {
    /// The number in the form a `tel:` link takes: digits with the country code, or a short number as it is.
    pub fn dial(number: &str) -> String {
        let digits: String = number.chars().filter(char::is_ascii_digit).collect();
        match digits.len() {
            10 => ["+1", &digits].concat(),
            11 => ["+", &digits].concat(),
            _ => digits,
        }
    }
}

/// The six numbers that the page shows even when nothing else works.
pub const MAIN: [Agency; 6] = [
    Agency::HealthConsumerAlliance,
    Agency::Dmhc,
    Agency::Cdi,
    Agency::MediCalOmbudsman,
    Agency::StateHearings,
    Agency::Hicap,
];

/// A fax number or an address that sentences quote by name, because it serves some of an agency's matters only.
pub struct Address {
    /// The name between braces in `locales/`.
    pub name: &'static str,
    /// The number or the address, as it is printed.
    pub text: &'static str,
    /// Where it was read.
    pub source: Source,
}

/// Where to send a hearing request: against a Medi-Cal plan by the form DHCS 8250, all others to the general address; and
/// the lines of an agency in other languages.
pub const ADDRESSES: [Address; 5] = [
    Address { name: "plan_hearing_fax", text: "1-833-281-0903", source: Source::PlanHearingForm },
    Address {
        name: "plan_hearing_mail",
        text: "CDSS State Hearings Division, 744 P Street, MS 9-17-433, Sacramento, CA 95814",
        source: Source::PlanHearingForm,
    },
    Address { name: "state_hearing_fax", text: "1-833-281-0905", source: Source::MedicalSfhContact },
    Address {
        name: "state_hearing_mail",
        text: "CDSS State Hearings Division, P.O. Box 944243, MS 21-37, Sacramento, CA 94244-2430",
        source: Source::MedicalSfhContact,
    },
    Address { name: "covered_california_spanish", text: "1-800-300-0213", source: Source::CoveredLines },
];
