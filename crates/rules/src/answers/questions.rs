//! The macro behind the list of questions: the answer to each, what one person has answered, and every view of both.

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
        #[derive(Clone, Copy, Debug, Eq)]
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
                let member = match question {
                    $(Question::$choice => const {
                        let mut members = $kind::ALL;
                        let mut unknown = None;
                        while let [member, others @ ..] = members {
                            if says_unknown(member.name()) {
                                unknown = Some(member.index());
                            }
                            members = others;
                        }
                        unknown
                    },)+
                    $(Question::$date)|+ => return Self::dated(question, DateAnswer::Unknown),
                };
                Self::with_member(question, member?)
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

        /// Where no member is chosen: a number that no member has.
        const NONE: u8 = u8::MAX;

        $(const _: () = assert!($kind::ALL.len() < NONE as usize);)+

        /// What one person has answered so far. Answers that the rules never ask for do no harm: they are not read.
        #[derive(Clone, PartialEq, Eq, Hash)]
        pub struct Answers {
            /// By question: the number of the chosen member, or [`NONE`].
            chosen: [u8; CHOICES],
            $($dated: Option<DateAnswer>,)+
        }

        impl Default for Answers {
            fn default() -> Self {
                Self { chosen: [NONE; CHOICES], $($dated: None,)+ }
            }
        }

        impl Answers {
            /// Keeps an answer, in place of an earlier one to the same question.
            pub fn set(&mut self, answer: Answer) {
                match answer {
                    $(Answer::$choice(_))|+ => {
                        if let Some(chosen) = self.chosen.get_mut(answer.question().index()) {
                            *chosen = answer.member() as u8;
                        }
                    }
                    $(Answer::$date(date) => self.$dated = Some(date),)+
                }
            }

            /// The answer given to a question, if any.
            pub fn get(&self, question: Question) -> Option<Answer> {
                match question {
                    $(Question::$choice)|+ => Answer::with_member(question, self.number(question)),
                    $(Question::$date => self.$dated.map(Answer::$date),)+
                }
            }

            /// The number of the member that was chosen; of no member where none was.
            fn number(&self, question: Question) -> usize {
                usize::from(self.chosen.get(question.index()).copied().unwrap_or(NONE))
            }

            $(
                #[doc = concat!("The answer to `", $choice_name, "`, or the question itself.")]
                pub fn $choose(&self) -> Result<$kind, Question> {
                    $kind::at(self.number(Question::$choice)).ok_or(Question::$choice)
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

pub(super) use questions;

/// Whether a stable name is that of "I don't know".
pub(super) const fn says_unknown(name: &str) -> bool {
    matches!(name.as_bytes(), b"unknown")
}
