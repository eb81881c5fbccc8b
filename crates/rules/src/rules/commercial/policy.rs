//! What a plan or policy pays for: not everything that is sold is health coverage (OUT-SPEC, R35).

use super::{Plan, Power};
use crate::answers::*;
use crate::plan::Line;
use crate::rules::Asked;

/// The care a plan of this table pays for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pays {
    Health,
    Teeth,
    Eyes,
}

/// What a policy is, as far as it chooses the steps.
#[derive(Clone, Copy, Debug)]
pub(super) enum Policy {
    /// It pays for care, all of it or a part.
    Pays(Pays),
    /// It is not health coverage: what it promises is for CDI to say.
    Limited,
    LongTermCare,
    ShortTerm,
}

/// "Specialized" plans have the review only where medicine is practised, or under a full plan's contract (H&S
/// 1374.30(b), Ins 10169(b)). The plan list decides where it can; what CalPERS and Covered California sell under other
/// names is health coverage.
pub(super) fn policy_of(answers: &Answers, power: Power) -> Asked<Policy> {
    if let Ok(CardName::Brand(brand)) = answers.plan_on_card() {
        let all_sell_only = |line: Line| {
            let mut rows = brand.plans().iter().filter(|row| row.facts().is_private()).peekable();
            rows.peek().is_some() && rows.all(|row| row.facts().lines == line.bit())
        };
        if all_sell_only(Line::Dental) {
            return Ok(Policy::Pays(Pays::Teeth));
        }
        if all_sell_only(Line::Vision) {
            return Ok(Policy::Pays(Pays::Eyes));
        }
    }
    if matches!(power.plan, Plan::CalpersHmo | Plan::CoveredCalifornia | Plan::NamedByClue(_)) {
        return Ok(Policy::Pays(Pays::Health));
    }
    Ok(match answers.policy_kind()? {
        // Not knowing counts as health coverage: it has every step that the others have.
        PolicyKind::Health | PolicyKind::Unknown => Policy::Pays(Pays::Health),
        PolicyKind::Dental => Policy::Pays(Pays::Teeth),
        PolicyKind::Vision => Policy::Pays(Pays::Eyes),
        PolicyKind::FixedCash => Policy::Limited,
        PolicyKind::LongTermCare => Policy::LongTermCare,
        PolicyKind::ShortTerm => Policy::ShortTerm,
    })
}
