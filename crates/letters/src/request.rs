//! A letter as one case needs it: which one, to which program, and how fast.

use imr_rules::vocabulary;

use crate::Letter;

vocabulary! {
    /// Under which rules a letter is answered: they say how long a plan may take.
    Program {
        /// A private plan under DMHC.
        Dmhc = "dmhc",
        /// A private policy under the Department of Insurance, or a plan of which nobody knows whose it is.
        Insurer = "insurer",
        /// A Medi-Cal plan, or a county's.
        MediCal = "medi_cal",
        /// A Medicare Advantage plan.
        Advantage = "advantage",
        /// A Medicare drug plan.
        DrugPlan = "drug_plan",
        /// A job plan that pays its own claims.
        JobPlan = "job_plan",
        /// A plan for federal employees.
        FederalEmployees = "federal_employees",
        /// None of these: nothing is said of times.
        Other = "other",
    }
}

vocabulary! {
    /// What a step asks for with a letter.
    RequestKind {
        /// A decision in the usual time.
        Ordinary = "ordinary",
        /// A decision in days.
        Fast = "fast",
        /// An answer about something that is no decision, such as how care was given.
        Grievance = "grievance",
    }
}

/// A letter that fits, and under which rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct LetterRequest {
    /// The letter.
    pub letter: Letter,
    /// Under which rules it is answered.
    pub program: Program,
    /// What the step asks for.
    pub kind: RequestKind,
}

impl LetterRequest {
    /// Which letter to which program: what tells the letters of one outcome apart.
    pub const fn id(self) -> LetterId {
        LetterId { letter: self.letter, program: self.program }
    }
}

/// Which letter to which program. Somebody with Medicare and Medi-Cal can need the same letter twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct LetterId {
    /// The letter.
    pub letter: Letter,
    /// Under which rules it is answered.
    pub program: Program,
}

impl LetterId {
    /// The stable name, as in saved plans: `fast_appeal.medi_cal`.
    pub fn name(self) -> String {
        [self.letter.name(), self.program.name()].join(".")
    }

    /// The letter with this stable name.
    pub fn from_name(name: &str) -> Option<Self> {
        let (letter, program) = name.split_once('.')?;
        Some(Self { letter: Letter::from_name(letter)?, program: Program::from_name(program)? })
    }
}
