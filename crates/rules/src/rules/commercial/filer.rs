//! R-HELPER and R-PROVIDER: who asks changes the papers, not the door.

use super::Power;
use crate::answers::*;
use crate::outcome::*;
use crate::rules::Asked;

/// DMHC speaks with a helper only with the signed form (DMHC-AAF); a parent of a minor needs none; a provider may help,
/// and has no review of its own (H&S 1374.30(e)). Who may go on after a death was not read.
pub(super) fn with_filer(outcome: Draft, answers: &Answers, power: Power) -> Asked<Draft> {
    let cdi = power.regulator == Regulator::Cdi;
    Ok(match answers.filer()? {
        Filer::Patient => outcome,
        Filer::Parent => outcome.row(Row::RHelper).because(Reason::ParentSigns).because(Reason::NoFormForParent),
        Filer::Helper | Filer::Advocate | Filer::Representative => {
            let form = if cdi { Action::AgentFormCdi } else { Action::AssistantFormDmhc };
            let timing = if outcome.urgent.is_some() { Timing::Today } else { Timing::Anytime };
            outcome.row(Row::RHelper).then(form, timing)
        }
        Filer::Survivor => {
            let ask = if cdi { Action::AskCdiWhoMayGoOn } else { Action::AskDmhcWhoMayGoOn };
            outcome
                .row(Row::RHelper)
                .first_unless_urgent(ask)
                .because(Reason::AskWhoMayGoOn)
                .instead_of(Action::DoctorLetter, Action::DoctorLetterOfPastCare)
        }
        Filer::Provider => {
            let outcome = outcome.row(Row::RProvider).because(Reason::ProviderMayHelp);
            outcome.first_unless_urgent(Action::PatientMustApply).then(Action::ProviderDispute, Timing::Anytime)
        }
    })
}
