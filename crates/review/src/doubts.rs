//! The open doubts: what a lawyer or an agency has still to settle, and what the product does meanwhile.

use serde::Deserialize;

/// The file they are kept in.
const FILE: &str = include_str!("../../../docs/review/doubts.toml");

/// All doubts, what could cost a person a right first.
#[derive(Debug, Deserialize)]
pub struct Doubts {
    /// By what they touch.
    pub group: Vec<Group>,
}

/// Doubts of one kind.
#[derive(Debug, Deserialize)]
pub struct Group {
    /// What they have in common.
    pub title: String,
    /// The doubts.
    pub doubt: Vec<Doubt>,
}

/// One doubt.
#[derive(Debug, Deserialize)]
pub struct Doubt {
    /// Its number, which stays.
    pub id: String,
    /// What is not known.
    pub question: String,
    /// The rows of the fact tables it touches.
    #[serde(default)]
    pub rows: Vec<String>,
    /// What the product does until it is settled.
    pub meanwhile: String,
    /// Who could settle it, and in which text.
    pub settle: String,
}

impl Doubts {
    /// Reads the file that this program was built with.
    pub fn read() -> Result<Self, String> {
        toml::from_str(FILE).map_err(|error| format!("docs/review/doubts.toml: {error}"))
    }

    /// Every doubt, in order.
    pub fn all(&self) -> impl Iterator<Item = &Doubt> {
        self.group.iter().flat_map(|group| &group.doubt)
    }
}
