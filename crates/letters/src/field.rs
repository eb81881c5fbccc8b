//! What a person can type into a letter. All of it is optional.

use imr_rules::vocabulary;

vocabulary! {
    /// A blank of a letter. What it is called is in `locales/`, under this name.
    Field {
        Patient = "patient",
        Sender = "sender",
        BirthDate = "birth_date",
        Address = "address",
        Phone = "phone",
        Email = "email",
        Plan = "plan",
        MemberNumber = "member_number",
        MediCalNumber = "medi_cal_number",
        Reference = "reference",
        MedicalGroup = "medical_group",
        Employer = "employer",
        Service = "service",
        Diagnosis = "diagnosis",
        Doctor = "doctor",
        RequestDate = "request_date",
        LetterDate = "letter_date",
        AppealDate = "appeal_date",
        AnswerDate = "answer_date",
        EndDate = "end_date",
        DueDate = "due_date",
        Reason = "reason",
        Provider = "provider",
        CareDates = "care_dates",
        Amount = "amount",
        Why = "why",
        UrgentWhy = "urgent_why",
        LateWhy = "late_why",
        NewFacts = "new_facts",
        Brochure = "brochure",
        Helper = "helper",
        Language = "language",
    }
}

impl Field {
    /// Whether it takes more than a line.
    pub const fn is_long(self) -> bool {
        matches!(self, Self::Why | Self::UrgentWhy | Self::LateWhy | Self::NewFacts)
    }
}

/// What was typed, by field. A field that holds only spaces is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields(Vec<(Field, String)>);

impl Fields {
    /// What is in a field; `None` where nothing was typed.
    pub fn get(&self, field: Field) -> Option<&str> {
        Some(self.typed(field)).filter(|value| !value.trim().is_empty())
    }

    /// What was typed into a field, to the letter.
    pub fn typed(&self, field: Field) -> &str {
        self.0.iter().find(|(other, _)| *other == field).map_or("", |(_, value)| value.as_str())
    }

    /// Puts this into a field, in place of what was there.
    pub fn set(&mut self, field: Field, value: String) {
        self.0.retain(|(other, _)| *other != field);
        self.0.push((field, value));
    }

    /// Every field that holds something, in the order of [`Field::ALL`].
    pub fn filled(&self) -> impl Iterator<Item = (Field, &str)> {
        Field::ALL.iter().filter_map(|&field| Some((field, self.get(field)?)))
    }
}
