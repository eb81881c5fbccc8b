//! The questions, the answers they take, and the set of answers one person has given.

mod coverage;
mod denial;
mod letter;
mod medi_cal;
mod medicare;

pub use coverage::*;
pub use denial::*;
pub use letter::*;
pub use medi_cal::*;
pub use medicare::*;

use std::fmt;

use crate::date::{Date, DateAnswer, months_after};
pub use crate::plan::{CardName, LegalName, MediCalPlan};
use crate::plan::{SoldAs, companies_behind};
use crate::vocabulary::vocabulary;

/// Declares every question once: its variant, its place in [`Answers`], and the type of its answer.
macro_rules! questions {
    (
        choices { $($choice:ident: $kind:ident = $choice_name:literal, $choose:ident;)+ }
        dates { $($date:ident = $date_name:literal, $dated:ident;)+ }
    ) => {
        vocabulary! {
            /// Something only the person can tell.
            Question { $($choice = $choice_name,)+ $($date = $date_name,)+ }
        }

        /// One answer to one question. A wrong pairing of question and answer cannot be written down.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Answer {
            $(#[doc = concat!("The answer to `", $choice_name, "`.")] $choice($kind),)+
            $(#[doc = concat!("The answer to `", $date_name, "`.")] $date(DateAnswer),)+
        }

        impl Answer {
            /// The question this answers.
            pub const fn question(self) -> Question {
                match self {
                    $(Self::$choice(_) => Question::$choice,)+
                    $(Self::$date(_) => Question::$date,)+
                }
            }

            /// The chosen member's stable name; `None` for a date.
            pub const fn choice(self) -> Option<&'static str> {
                match self {
                    $(Self::$choice(member) => Some(member.name()),)+
                    $(Self::$date(_) => None,)+
                }
            }

            /// The date answer; `None` for a choice.
            pub const fn date(self) -> Option<DateAnswer> {
                match self {
                    $(Self::$choice(_))|+ => None,
                    $(Self::$date(date))|+ => Some(date),
                }
            }

            /// The number of the chosen member; 0 for a date.
            const fn member(self) -> usize {
                match self {
                    $(Self::$choice(member) => member.index(),)+
                    $(Self::$date(_))|+ => 0,
                }
            }

            /// The answer to a choice question with the member of this number.
            fn with_member(question: Question, member: usize) -> Option<Self> {
                match question {
                    $(Question::$choice => $kind::at(member).map(Self::$choice),)+
                    $(Question::$date)|+ => None,
                }
            }

            /// The answer to a date question; `None` for a choice question.
            pub const fn dated(question: Question, date: DateAnswer) -> Option<Self> {
                match question {
                    $(Question::$choice)|+ => None,
                    $(Question::$date => Some(Self::$date(date)),)+
                }
            }

            /// The answer "I don't know"; `None` where a person always knows.
            pub fn unsure(question: Question) -> Option<Self> {
                match question {
                    $(Question::$choice => {
                        const UNSURE: Option<$kind> = {
                            let mut members = $kind::ALL;
                            let mut found = None;
                            while let [member, others @ ..] = members {
                                if says_unknown(member.name()) {
                                    found = Some(*member);
                                }
                                members = others;
                            }
                            found
                        };
                        UNSURE.map(Self::$choice)
                    })+
                    $(Question::$date => Some(Self::$date(DateAnswer::Unknown)),)+
                }
            }
        }

        impl Question {
            /// Whether the answer is a date.
            pub const fn is_date(self) -> bool {
                match self {
                    $(Self::$choice)|+ => false,
                    $(Self::$date)|+ => true,
                }
            }
        }

        /// How many questions are answered by a choice. They come before those that are answered by a date.
        const CHOICES: usize = [$(Question::$choice),+].len();

        // A member fits into a byte, beside the byte that stands for no answer.
        $(const _: () = assert!($kind::ALL.len() < u8::MAX as usize);)+

        /// What one person has answered so far. Answers that the rules never ask for do no harm: they are not read.
        #[derive(Clone, PartialEq, Eq, Hash)]
        pub struct Answers {
            /// By question: one more than the number of the chosen member, or 0 where none is chosen.
            chosen: [u8; CHOICES],
            $($dated: Option<DateAnswer>,)+
        }

        impl Default for Answers {
            fn default() -> Self {
                Self { chosen: [0; CHOICES], $($dated: None,)+ }
            }
        }

        impl Answers {
            /// Keeps an answer, in place of an earlier one to the same question.
            pub fn set(&mut self, answer: Answer) {
                match answer {
                    $(Answer::$choice(_))|+ => {
                        if let Some(chosen) = self.chosen.get_mut(answer.question().index()) {
                            *chosen = answer.member() as u8 + 1;
                        }
                    }
                    $(Answer::$date(date) => self.$dated = Some(date),)+
                }
            }

            /// The answer given to a question, if any.
            pub fn get(&self, question: Question) -> Option<Answer> {
                match question {
                    $(Question::$choice)|+ => Answer::with_member(question, self.member(question)?),
                    $(Question::$date => self.$dated.map(Answer::$date),)+
                }
            }

            /// The number of the member that was chosen, if any.
            fn member(&self, question: Question) -> Option<usize> {
                self.chosen.get(question.index())?.checked_sub(1).map(usize::from)
            }

            $(
                #[doc = concat!("The answer to `", $choice_name, "`, or the question itself.")]
                pub fn $choose(&self) -> Result<$kind, Question> {
                    self.member(Question::$choice).and_then($kind::at).ok_or(Question::$choice)
                }
            )+
            $(
                #[doc = concat!("The answer to `", $date_name, "`, or the question itself.")]
                pub fn $dated(&self) -> Result<DateAnswer, Question> {
                    self.$dated.ok_or(Question::$date)
                }
            )+
        }
    };
}

/// Whether a stable name is that of "I don't know".
const fn says_unknown(name: &str) -> bool {
    matches!(name.as_bytes(), b"unknown")
}

questions! {
    choices {
        Emergency: Emergency = "emergency", emergency;
        Coverage: Coverage = "coverage", coverage;
        CardClue: CardClue = "card_clue", card_clue;
        Employer: Employer = "employer", employer;
        Funding: Funding = "funding", funding;
        CalpersPlan: CalpersPlan = "calpers_plan", calpers_plan;
        GovernmentCoverage: GovernmentCoverage = "government_coverage", government_coverage;
        StudentPlan: StudentPlan = "student_plan", student_plan;
        OtherCoverage: OtherCoverage = "other_coverage", other_coverage;
        CoverageGap: CoverageGap = "coverage_gap", coverage_gap;
        NamedAgency: NamedAgency = "named_agency", named_agency;
        PlanOnCard: CardName = "plan_on_card", plan_on_card;
        LegalName: LegalName = "legal_name", legal_name;
        CompanyName: CompanyName = "company_name", company_name;
        Problem: Problem = "problem", problem;
        JobPlanProblem: JobPlanProblem = "job_plan_problem", job_plan_problem;
        BillKind: BillKind = "bill_kind", bill_kind;
        DenialReason: DenialReason = "denial_reason", denial_reason;
        Urgency: Urgency = "urgency", urgency;
        UrgentSign: UrgentSign = "urgent_sign", urgent_sign;
        CareReceived: CareReceived = "care_received", care_received;
        SeriousCondition: SeriousCondition = "serious_condition", serious_condition;
        Promptness: Promptness = "promptness", promptness;
        Grievance: Grievance = "grievance", grievance;
        CareBasis: CareBasis = "care_basis", care_basis;
        Grandfathered: Grandfathered = "grandfathered", grandfathered;
        MediCalSender: MediCalSender = "medi_cal_sender", medi_cal_sender;
        MediCalCards: MediCalCards = "medi_cal_cards", medi_cal_cards;
        MediCalProblem: MediCalProblem = "medi_cal_problem", medi_cal_problem;
        PharmacyDrug: PharmacyDrug = "pharmacy_drug", pharmacy_drug;
        MediCalPlan: MediCalPlan = "medi_cal_plan", medi_cal_plan;
        MediCalStage: MediCalStage = "medi_cal_stage", medi_cal_stage;
        ServiceCut: ServiceCut = "service_cut", service_cut;
        LetterOffersImr: LetterOffersImr = "letter_offers_imr", letter_offers_imr;
        EligibilityKind: EligibilityKind = "eligibility_kind", eligibility_kind;
        DentalKind: DentalKind = "dental_kind", dental_kind;
        DualProgram: DualProgram = "dual_program", dual_program;
        MedicareLeaving: MedicareLeaving = "medicare_leaving", medicare_leaving;
        MedicareKind: MedicareKind = "medicare_kind", medicare_kind;
        WorkInjuryMedicine: WorkInjuryMedicine = "work_injury_medicine", work_injury_medicine;
        Filer: Filer = "filer", filer;
    }
    dates {
        DenialDate = "denial_date", denial_date;
        AppealDate = "appeal_date", appeal_date;
        AnswerDate = "answer_date", answer_date;
        NoticeReceivedDate = "notice_received_date", notice_received_date;
        EndDate = "end_date", end_date;
    }
}

/// Why a date cannot be taken as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DateProblem {
    /// The thing asked about has happened, but the date is after today.
    InFuture,
    /// The date is further ahead than any notice reaches.
    TooFarAhead,
    /// The date is so long ago that the year is probably mistyped.
    TooLongAgo,
    /// The date is before the day of the thing it answers; the question that holds that day.
    BeforeCause(Question),
}

/// Dates more than this many months ago are taken for a mistyped year.
const OLDEST_MONTHS: u32 = 120;
/// Notices announce an end or a discharge at most this many months ahead; more is taken for a mistyped year.
const FURTHEST_MONTHS: u32 = 18;

/// A name from the plan list: the label of a choice that no sentence is written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProperName {
    /// The name.
    pub name: &'static str,
    /// Other names of the same plan, with commas between them; empty where there are none.
    pub also: &'static str,
    /// What one can search for besides: more names, and the legal names of the companies behind it.
    pub more: &'static str,
}

impl Answer {
    /// Every answer a choice question takes, in order; empty for a date question.
    pub fn all(question: Question) -> Vec<Self> {
        // Of all the plans, only those of Medi-Cal, by the names on their cards.
        if question == Question::MediCalPlan {
            return MediCalPlan::ALL.iter().copied().map(Self::MediCalPlan).collect();
        }
        (0..).map_while(|member| Self::with_member(question, member)).collect()
    }

    /// The stable names of the members a choice question takes; empty for a date question.
    pub fn names(question: Question) -> Vec<&'static str> {
        Self::all(question).into_iter().filter_map(Self::choice).collect()
    }
}

impl Answer {
    /// The name on the label, where the choice is one of the plan list.
    pub const fn proper_name(self) -> Option<ProperName> {
        if let Self::PlanOnCard(CardName::Brand(brand)) = self {
            Some(ProperName { name: brand.label(), also: brand.also(), more: brand.more() })
        } else if let Self::LegalName(LegalName::Company(company)) = self {
            Some(ProperName { name: company.label(), also: "", more: "" })
        } else if let Self::MediCalPlan(MediCalPlan::Plan(plan)) = self {
            let more = match plan.company() {
                Some(company) => company.label(),
                None => "",
            };
            Some(ProperName { name: plan.label(), also: plan.also(), more })
        } else {
            None
        }
    }
}

impl Question {
    /// Whether the day asked for may lie ahead.
    pub const fn may_lie_ahead(self) -> bool {
        matches!(self, Self::EndDate)
    }

    /// The dates that cannot be later than this one, nearest cause first.
    const fn causes(self) -> &'static [Self] {
        if matches!(self, Self::AppealDate) {
            &[Self::DenialDate]
        } else if matches!(self, Self::AnswerDate) {
            &[Self::AppealDate, Self::DenialDate]
        } else {
            &[]
        }
    }
}

impl Answers {
    /// Whether a date fits today and the other dates of this person; an unknown date always does.
    pub fn check_date(&self, question: Question, date: DateAnswer, today: Date) -> Result<(), DateProblem> {
        let (Some(earliest), Some(latest)) = (date.earliest(), date.latest()) else { return Ok(()) };
        if latest > today && !question.may_lie_ahead() {
            return Err(DateProblem::InFuture);
        }
        if months_after(today, FURTHEST_MONTHS).is_some_and(|furthest| latest > furthest) {
            return Err(DateProblem::TooFarAhead);
        }
        if months_after(earliest, OLDEST_MONTHS).is_none_or(|still_recent| still_recent < today) {
            return Err(DateProblem::TooLongAgo);
        }
        for &cause in question.causes() {
            let known = self.get(cause).and_then(Answer::date).and_then(DateAnswer::earliest);
            if known.is_some_and(|cause_day| latest < cause_day) {
                return Err(DateProblem::BeforeCause(cause));
            }
        }
        Ok(())
    }

    /// The answers on offer: all that the question takes, less those that make no sense after the earlier answers.
    pub fn offered(&self, question: Question) -> Vec<Answer> {
        let from_covered_california = self.sold_as() == SoldAs::CoveredCalifornia;
        let companies = match self.plan_on_card() {
            Ok(CardName::Brand(brand)) => Some(companies_behind(brand, self.sold_as())),
            Ok(CardName::NotListed | CardName::Unknown) | Err(_) => None,
        };
        let mut offered = Answer::all(question);
        offered.retain(|answer| {
            if let Answer::LegalName(LegalName::Company(company)) = answer {
                return companies.as_ref().is_none_or(|companies| companies.contains(company));
            }
            *answer != Answer::Problem(Problem::Eligibility) || from_covered_california
        });
        offered
    }

    /// How the plan was sold.
    pub(crate) fn sold_as(&self) -> SoldAs {
        if self.coverage() == Ok(Coverage::CoveredCalifornia) { SoldAs::CoveredCalifornia } else { SoldAs::Privately }
    }
}

impl fmt::Debug for Answers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(Question::ALL.iter().filter_map(|&question| self.get(question))).finish()
    }
}
