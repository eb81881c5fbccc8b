//! How far a person is with one decision, in every programme.

use super::{Answers, Coverage, DenialReason, GovernmentCoverage, MediCalProblem, MediCalSender};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What has been done about a decision so far.
    ///
    /// One notion for every programme; [`Stage::offered`] leaves out what a programme does not have.
    Stage {
        /// Nothing yet.
        NotFiled = "not_filed",
        /// Nobody has sent the plan a request for this care yet, so there is no decision to appeal.
        NoRequest = "no_request",
        /// The plan or programme was asked to look again and has not answered.
        Waiting = "waiting",
        /// It answered the appeal and said no, to all or a part.
        Upheld = "upheld",
        /// It said yes, but nothing happened.
        ApprovedNotDone = "approved_not_done",
        /// An outside review was asked for and is not decided.
        ReviewAsked = "review_asked",
        /// The outside review said no.
        ReviewLost = "review_lost",
        /// A hearing about this problem was asked for and has not been held.
        HearingAsked = "hearing_asked",
        /// The hearing about this problem was held.
        HearingHeld = "hearing_held",
        /// The person cannot say.
        Unknown = "unknown",
    }
}

vocabulary! {
    /// The same for the decision of a Medi-Cal health plan, under the names its question has always had.
    MediCalStage {
        NotAppealed = "not_appealed",
        NoRequest = "no_request",
        Waiting = "waiting",
        Upheld = "upheld",
        ImrAsked = "imr_asked",
        ImrLost = "imr_lost",
        HearingAsked = "hearing_asked",
        HearingHeld = "hearing_held",
        Unknown = "unknown",
    }
}

impl MediCalStage {
    /// The stage it names.
    pub const fn stage(self) -> Stage {
        match self {
            Self::NotAppealed => Stage::NotFiled,
            Self::NoRequest => Stage::NoRequest,
            Self::Waiting => Stage::Waiting,
            Self::Upheld => Stage::Upheld,
            Self::ImrAsked => Stage::ReviewAsked,
            Self::ImrLost => Stage::ReviewLost,
            Self::HearingAsked => Stage::HearingAsked,
            Self::HearingHeld => Stage::HearingHeld,
            Self::Unknown => Stage::Unknown,
        }
    }
}

/// Which steps a programme has, as far as they decide what can have been done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ladder {
    /// The plan's own appeal, then an outside review.
    Plan,
    /// The program's own appeal, then a State Fair Hearing.
    AppealThenHearing,
    /// A State Fair Hearing only.
    Hearing,
    /// An outside review only.
    Review,
    /// Two appeals to the program itself, then its own hearing.
    TwoAppeals,
    /// Appeals to the levels of one program, each of which answers like the one before.
    Levels,
}

impl Answers {
    /// Whether this stage is on offer to this person: a program without hearings has no hearing to ask about.
    pub(super) fn offers_stage(&self, stage: Stage) -> bool {
        let ladder = self.ladder();
        match stage {
            Stage::NotFiled | Stage::Unknown => true,
            Stage::NoRequest => self.may_be_undecided(),
            Stage::Waiting => ladder != Ladder::Hearing,
            Stage::Upheld => !matches!(ladder, Ladder::Hearing | Ladder::Review),
            Stage::ApprovedNotDone => {
                matches!(ladder, Ladder::Plan | Ladder::AppealThenHearing | Ladder::Review)
            }
            Stage::ReviewAsked => false,
            Stage::ReviewLost => matches!(ladder, Ladder::Plan | Ladder::Review | Ladder::TwoAppeals),
            Stage::HearingAsked | Stage::HearingHeld => matches!(ladder, Ladder::AppealThenHearing | Ladder::Hearing),
        }
    }

    /// Whether this stage of a Medi-Cal plan's decision is on offer to this person. A grievance has no review and no hearing.
    pub(super) fn offers_medi_cal_stage(&self, stage: MediCalStage) -> bool {
        let about_a_grievance =
            matches!(self.medi_cal_problem(), Ok(MediCalProblem::Quality | MediCalProblem::Appointment));
        match stage {
            MediCalStage::NotAppealed | MediCalStage::Waiting | MediCalStage::Upheld | MediCalStage::Unknown => true,
            // Care that is being cut was asked for, and a bill is for care that was given.
            MediCalStage::NoRequest => {
                !about_a_grievance && !matches!(self.medi_cal_problem(), Ok(MediCalProblem::Cut | MediCalProblem::Bill))
            }
            MediCalStage::ImrAsked | MediCalStage::ImrLost | MediCalStage::HearingAsked | MediCalStage::HearingHeld => {
                !about_a_grievance
            }
        }
    }

    /// Only where nobody has written can it be that nobody has decided.
    fn may_be_undecided(&self) -> bool {
        self.denial_reason() == Ok(DenialReason::NoLetter) || self.medi_cal_sender() == Ok(MediCalSender::Unknown)
    }

    fn ladder(&self) -> Ladder {
        if let Ok(sender) = self.medi_cal_sender() {
            return match sender {
                MediCalSender::CountyMentalHealth | MediCalSender::Dental | MediCalSender::Ccs => {
                    Ladder::AppealThenHearing
                }
                MediCalSender::State
                | MediCalSender::Ihss
                | MediCalSender::EligibilityOffice
                | MediCalSender::RegionalCenter
                | MediCalSender::Pace => Ladder::Hearing,
                MediCalSender::HealthPlan | MediCalSender::Unknown => Ladder::AppealThenHearing,
            };
        }
        match (self.coverage(), self.government_coverage()) {
            (Ok(Coverage::WorkInjury), _) => Ladder::Review,
            (Ok(Coverage::Government), Ok(GovernmentCoverage::Tricare | GovernmentCoverage::Champva)) => {
                Ladder::TwoAppeals
            }
            (Ok(Coverage::Government), Ok(GovernmentCoverage::IndianHealth)) => Ladder::Levels,
            (_, _) => Ladder::Plan,
        }
    }
}
