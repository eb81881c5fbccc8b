//! What would change the answer: the rules run again, with one answer different.

use crate::answers::{Answer, Answers, CompanyName, NamedAgency, Question, Urgency};
use crate::date::Date;
use crate::interview::{Interview, replay};
use crate::outcome::{Action, Outcome, Reason, Route};

/// More than two would bury the one that matters.
const MOST: usize = 2;
/// No interview is longer; a rule that asked for ever must not hang the page.
const LONGEST: usize = 60;

/// One answer that, if it were different, would open another door.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// The answer that would make the difference.
    pub answer: Answer,
    /// The door it would open.
    pub route: Route,
    /// Whether that is a same-day way, where the present one is not.
    pub faster: bool,
}

/// The one or two answers that, if they were different, would open a faster or another door. Empty while a question is
/// open.
///
/// Only answers that may turn out otherwise are tried: what a call, the letter or a doctor can settle. Questions that
/// the change would newly ask are answered "I don't know", calmly, so that nothing is promised that rests on a guess.
pub fn what_would_change(given: &Interview, today: Date) -> Vec<Change> {
    let Ok(now) = &given.end else { return Vec::new() };
    let mut found: Vec<(Rank, Change)> = Vec::new();
    for &answer in &given.given {
        let Some(weight) = answer.question().may_turn_out() else { continue };
        if answer.question().is_read_off_a_paper() && !is_unsettled(answer) {
            continue;
        }
        // With the agency known the card is not asked for, and a plan for teeth or eyes would pass for a full one.
        if answer.question() == Question::NamedAgency && is_for_teeth_or_eyes(now) {
            continue;
        }
        let mut best: Option<(Rank, Change)> = None;
        for other in given.answers.offered(answer.question()) {
            if other == answer || is_unsure(other) {
                continue;
            }
            let Some(then) = outcome_with(&given.answers, other, today) else { continue };
            let Some(rank) = Rank::of(now, &then, weight) else { continue };
            if best.is_none_or(|(other_rank, _)| rank < other_rank) {
                best = Some((rank, Change { answer: other, route: then.route, faster: rank.faster }));
            }
        }
        if let Some((rank, change)) = best {
            let place = found.partition_point(|(other, _)| *other <= rank);
            found.insert(place, (rank, change));
        }
    }
    let mut changes: Vec<Change> = Vec::new();
    for (_, change) in found {
        if changes.len() < MOST && changes.iter().all(|other| other.route != change.route) {
            changes.push(change);
        }
    }
    changes
}

/// What counts first: a faster way, then an outside review, then what is easiest to find out.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    slower: bool,
    no_review: bool,
    weight: u8,
    faster: bool,
}

impl Rank {
    fn of(now: &Outcome, then: &Outcome, weight: u8) -> Option<Self> {
        if then.route == now.route {
            return None;
        }
        let faster = then.urgent.is_some() && now.urgent.is_none();
        let review = has_review(then) && !has_review(now);
        Some(Self { slower: !faster, no_review: !review, weight, faster })
    }
}

/// Whether an outside review can be asked for now.
fn has_review(outcome: &Outcome) -> bool {
    outcome.steps.iter().any(|step| {
        matches!(
            step.action,
            Action::ApplyDmhcImr | Action::ApplyCdiImr | Action::AskExternalReview | Action::AskGovernmentReview
        )
    })
}

fn is_for_teeth_or_eyes(outcome: &Outcome) -> bool {
    let narrow = [Reason::TeethOnlyPlan, Reason::EyesOnlyPlan, Reason::CdiNarrowReview];
    outcome.reasons.iter().any(|reason| narrow.contains(reason))
}

/// Whether a paper that was read has not settled the question.
fn is_unsettled(answer: Answer) -> bool {
    let names_none =
        matches!(answer, Answer::NamedAgency(NamedAgency::Neither) | Answer::CompanyName(CompanyName::Neither));
    names_none || is_unsure(answer)
}

fn is_unsure(answer: Answer) -> bool {
    Answer::unsure(answer.question()) == Some(answer)
}

/// The outcome with one answer different, the questions it newly asks answered on the calm and unsure side.
fn outcome_with(answers: &Answers, other: Answer, today: Date) -> Option<Box<Outcome>> {
    let mut answers = answers.clone();
    answers.set(other);
    for _ in 0..LONGEST {
        let interview = replay(&answers, today);
        match interview.end {
            Ok(outcome) => return Some(outcome),
            Err(question) => answers.set(calm(&interview.answers, question)?),
        }
    }
    None
}

/// The answer that claims least: no sign of urgency; otherwise "I don't know"; otherwise the first.
fn calm(answers: &Answers, question: Question) -> Option<Answer> {
    if question == Question::Urgency {
        return Some(Answer::Urgency(Urgency::No));
    }
    Answer::unsure(question).or_else(|| answers.offered(question).first().copied())
}

impl Question {
    /// Whether the answer is a fact printed on a card or a letter: once it is read, no other one is suggested.
    pub const fn is_read_off_a_paper(self) -> bool {
        matches!(
            self,
            Self::NamedAgency
                | Self::CompanyName
                | Self::IssuedIn
                | Self::PolicyKind
                | Self::EndedBy
                | Self::LetterOffersImr
                | Self::CalpersPlan
                | Self::Funding
                | Self::StudentPlan
                | Self::Grandfathered
                | Self::MedicareKind
                | Self::DualProgram
                | Self::MediCalSender
                | Self::MediCalCards
                | Self::DentalKind
                | Self::CardClue
        )
    }

    /// Whether a call, the letter or a doctor can still show that the answer is another one, and how readily: 0 is what
    /// is settled first. `None` for what a person knows of themselves, and for what only time can change.
    const fn may_turn_out(self) -> Option<u8> {
        match self {
            Self::Urgency | Self::UrgentSign | Self::MedicareLeaving => Some(0),
            Self::NamedAgency
            | Self::CompanyName
            | Self::IssuedIn
            | Self::PolicyKind
            | Self::LetterOffersImr
            | Self::CalpersPlan => Some(1),
            Self::Funding | Self::StudentPlan | Self::Grandfathered | Self::MedicareKind | Self::DualProgram => Some(2),
            Self::MediCalSender
            | Self::MediCalCare
            | Self::MediCalCards
            | Self::PharmacyDrug
            | Self::DentalKind
            | Self::CardClue => Some(2),
            Self::DenialReason | Self::BillKind | Self::AmbulanceKind | Self::CareReceived | Self::ServiceCut => {
                Some(3)
            }
            Self::Grievance | Self::MediCalStage => Some(4),
            // To name one plan out of many as what it might be would be a guess.
            Self::PlanOnCard | Self::LegalName | Self::MediCalPlan => None,
            Self::Emergency
            | Self::Coverage
            | Self::Employer
            | Self::GovernmentCoverage
            | Self::VaMatter
            | Self::EndedBy
            | Self::JobMedicare
            | Self::MedicarePaid
            | Self::WorkInjuryForm
            | Self::OtherCoverage
            | Self::CoverageGap
            | Self::Problem
            | Self::JobPlanProblem
            | Self::SeriousCondition
            | Self::Promptness
            | Self::CareBasis
            | Self::MediCalProblem
            | Self::EligibilityKind
            | Self::OtherRefusal
            | Self::WorkInjuryMedicine
            | Self::Filer
            | Self::DenialDate
            | Self::AppealDate
            | Self::AnswerDate
            | Self::NoticeReceivedDate
            | Self::EndDate
            | Self::OtherLetterDate
            | Self::BirthDate => None,
        }
    }
}
