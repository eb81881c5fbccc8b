//! What a row of the plan list says, as far as the rules may read it.

use crate::vocabulary::vocabulary;

/// Everything the rules may read of a plan. Plans with the same facts get the same outcome, but for their names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Facts {
    /// Who watches over it, by the list.
    pub regulator: Listed,
    /// Whether DMHC has licensed it for this product.
    pub licence: Licence,
    /// How the two above were read.
    pub confidence: Confidence,
    /// Its lines of products, one bit each.
    pub lines: u32,
    /// Whether its card, in some county, stands for another plan whose members it looks after.
    pub partner_card: bool,
}

impl Facts {
    /// Whether the plan sells this line of products.
    pub const fn sells(self, line: Line) -> bool {
        self.lines & line.bit() != 0
    }

    /// Whether somebody without Medi-Cal and without Medicare can hold the card.
    pub fn is_private(self) -> bool {
        let of_the_state = self.regulator == Listed::NoneStateProgram;
        !of_the_state && Line::ALL.iter().any(|&line| line.is_private() && self.sells(line))
    }
}

/// The regulator by the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Listed {
    /// The California Department of Managed Health Care.
    Dmhc,
    /// The California Department of Insurance.
    Cdi,
    /// A county plan that needs no licence for Medi-Cal.
    NoneMediCalCohs,
    /// A programme that the State runs itself.
    NoneStateProgram,
    /// An employer or university that pays the claims itself.
    SelfFundedOnly,
    /// Medicare's own appeals.
    Medicare,
    /// It no longer sells this product in California.
    LeftMarket,
    /// It could not be read.
    Unknown,
}

/// Whether the plan holds a Knox-Keene licence for this product.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Licence {
    /// It does.
    Yes,
    /// It does not.
    No,
    /// It could not be read.
    Unknown,
}

/// How a regulator was read, the weakest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// Nowhere.
    Unverified,
    /// Concluded from a rule or a name.
    Inferred,
    /// In a secondary source.
    Secondary,
    /// On the plan's own page or paper.
    PlanPage,
    /// On an agency's page or paper.
    Agency,
}

vocabulary! {
    /// A line of products.
    Line {
        CommercialHmo = "commercial_hmo",
        CommercialPpo = "commercial_ppo",
        CoveredCa = "covered_ca",
        CdiPpo = "CDI_ppo",
        SelfFundedAdmin = "self_funded_admin",
        SelfFundedPpo = "self_funded_ppo",
        SelfFundedStudent = "self_funded_student",
        Dental = "dental",
        Vision = "vision",
        Behavioral = "behavioral",
        ChiropracticAcupuncture = "chiropractic_acupuncture",
        /// A medical group that may only act for a plan.
        RestrictedLicensee = "restricted_licensee",
        /// A company that decides for other companies' plans.
        Contractor = "contractor",
        /// Sold to members of CalPERS only.
        Calpers = "calpers",
        MediCal = "medi_cal",
        MediCalFfs = "medi_cal_ffs",
        MediCalPharmacy = "medi_cal_pharmacy",
        MedicareAdvantage = "medicare_advantage",
    }
}

impl Line {
    /// Its bit in [`Facts::lines`].
    pub const fn bit(self) -> u32 {
        1 << self.index()
    }

    const fn is_private(self) -> bool {
        match self {
            Self::CommercialHmo
            | Self::CommercialPpo
            | Self::CoveredCa
            | Self::CdiPpo
            | Self::SelfFundedAdmin
            | Self::SelfFundedPpo
            | Self::SelfFundedStudent
            | Self::Dental
            | Self::Vision
            | Self::Behavioral
            | Self::ChiropracticAcupuncture
            | Self::RestrictedLicensee
            | Self::Contractor => true,
            Self::Calpers | Self::MediCal | Self::MediCalFfs | Self::MediCalPharmacy | Self::MedicareAdvantage => false,
        }
    }
}

/// A number the plan gave, and whom it is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phone {
    /// Its place among all the numbers of the list.
    pub(super) index: u8,
    /// Whom it is for.
    pub members: Members,
}

impl Phone {
    /// The place among all the numbers of the list, in the order of the plans.
    pub const fn index(self) -> usize {
        self.index as usize
    }
}

vocabulary! {
    /// The members a plan's number is for.
    Members {
        All = "all",
        /// Coverage from a job, bought directly or from Covered California.
        Private = "private",
        Commercial = "commercial",
        CoveredCa = "covered_ca",
        MediCal = "medi_cal",
        MediCalAndGroup = "medi_cal_and_group",
        Medicare = "medicare",
        Calpers = "calpers",
        CalpersMedicare = "calpers_medicare",
    }
}

/// The age of the source a number was read in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceDate {
    /// Year, month and day.
    Day(i32, u32, u32),
    /// Year and month.
    Month(i32, u32),
    /// A year.
    Year(i32),
    /// That year or later.
    Since(i32),
    /// Not known.
    Unknown,
}
