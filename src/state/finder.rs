//! Finding a plan in a long list: by typing its name, by county, or by looking. What is typed is never an answer.

use imr_rules::answers::{Answer, CardName, MediCalPlan, Question};
use imr_rules::plan::{County, matches};
use imr_text::Text;

/// What stands above a list of names. It is gone when another page is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Finder {
    /// What was typed.
    pub typed: String,
    /// The county that was chosen, for Medi-Cal plans.
    pub county: Option<County>,
    /// Whether the names that few people have are shown too.
    pub all: bool,
}

impl Finder {
    /// Whether a question has so many names that one wants to search them.
    pub const fn helps_with(question: Question) -> bool {
        matches!(question, Question::PlanOnCard | Question::MediCalPlan)
    }

    /// Whether something narrows the list.
    pub fn narrows(&self) -> bool {
        !self.typed.trim().is_empty() || self.county.is_some()
    }

    /// Whether a choice stands in the list. "Another plan" and "I don't know" always do.
    pub fn shows(&self, text: Text, answer: Answer) -> bool {
        let Some(name) = text.proper_name(answer) else { return true };
        let in_county = if let (Answer::MediCalPlan(MediCalPlan::Plan(plan)), Some(county)) = (answer, self.county) {
            county.has(plan)
        } else {
            true
        };
        if self.typed.trim().is_empty() {
            return in_county && (self.all || is_common(answer));
        }
        in_county && matches(&[name.name, name.also, name.more], &self.typed)
    }
}

/// Whether many people have it: a short list to look through comes first.
fn is_common(answer: Answer) -> bool {
    if let Answer::PlanOnCard(CardName::Brand(brand)) = answer { brand.is_common() } else { true }
}
