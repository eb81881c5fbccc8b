//! Who speaks in a call.

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
