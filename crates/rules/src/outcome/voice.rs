//! Who speaks in a call.

use crate::answers::{Answers, Filer};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// Who says the words of "What to say": the same request is said of oneself, of one's child, or of somebody else.
    ///
    /// Only who acts for the person changes the words. It never changes a right, a day or an agency.
    Voice {
        /// The person the care is for: "my care".
        Patient = "patient",
        /// A parent or guardian: "my child's care".
        Parent = "parent",
        /// Somebody whom the person lets help: "the patient's care".
        Helper = "helper",
        /// A doctor or another provider of the care: "my patient's care".
        Provider = "provider",
    }
}

impl Voice {
    /// Who speaks, by the answer to who files. Where that was not asked, the person speaks.
    pub fn of(answers: &Answers) -> Self {
        match answers.filer() {
            Ok(Filer::Patient) | Err(_) => Self::Patient,
            Ok(Filer::Parent) => Self::Parent,
            Ok(Filer::Helper | Filer::Advocate | Filer::Representative | Filer::Survivor) => Self::Helper,
            Ok(Filer::Provider) => Self::Provider,
        }
    }
}
