//! The columns of results, in the order in which they are written.

/// A column of results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "docs/decide.md describes them by their names; a test sees to it")]
pub enum ResultColumn {
    Route,
    Headline,
    Urgent,
    UrgentText,
    FirstStep,
    Warnings,
    ActBy,
    LawDay,
    WhenInWords,
    Agency,
    AgencyPhone,
    AgencyLink,
    SecondStep,
    SecondStepWhen,
    AllDays,
    FreeHelp,
    Regulator,
    RegulatorCertainty,
    ConfirmByPhone,
    IgnoredAnswers,
    NextQuestion,
    NextQuestionText,
    NextChoices,
    Error,
}

impl ResultColumn {
    /// Every column, in order.
    pub const ALL: [Self; 24] = [
        Self::Route,
        Self::Headline,
        Self::Urgent,
        Self::UrgentText,
        Self::FirstStep,
        Self::Warnings,
        Self::ActBy,
        Self::LawDay,
        Self::WhenInWords,
        Self::Agency,
        Self::AgencyPhone,
        Self::AgencyLink,
        Self::SecondStep,
        Self::SecondStepWhen,
        Self::AllDays,
        Self::FreeHelp,
        Self::Regulator,
        Self::RegulatorCertainty,
        Self::ConfirmByPhone,
        Self::IgnoredAnswers,
        Self::NextQuestion,
        Self::NextQuestionText,
        Self::NextChoices,
        Self::Error,
    ];

    /// The name in the first line, which stays.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Route => "route",
            Self::Headline => "headline",
            Self::Urgent => "urgent",
            Self::UrgentText => "urgent_text",
            Self::FirstStep => "first_step",
            Self::Warnings => "warnings",
            Self::ActBy => "act_by",
            Self::LawDay => "law_day",
            Self::WhenInWords => "when_in_words",
            Self::Agency => "agency",
            Self::AgencyPhone => "agency_phone",
            Self::AgencyLink => "agency_link",
            Self::SecondStep => "second_step",
            Self::SecondStepWhen => "second_step_when",
            Self::AllDays => "all_days",
            Self::FreeHelp => "free_help",
            Self::Regulator => "regulator",
            Self::RegulatorCertainty => "regulator_certainty",
            Self::ConfirmByPhone => "confirm_by_phone",
            Self::IgnoredAnswers => "ignored_answers",
            Self::NextQuestion => "next_question",
            Self::NextQuestionText => "next_question_text",
            Self::NextChoices => "next_choices",
            Self::Error => "error",
        }
    }
}
