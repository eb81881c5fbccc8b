//! What a date question asks for: the same day has another name on a bill, on a notice and at a hospital.

use imr_rules::answers::*;

use crate::{Line, Text};

impl Text {
    /// The title of a question for a person who has given these answers. A date is named after what it is the date of; every
    /// other question has one title.
    pub fn question_title(self, question: Question, given: &[Answer]) -> &'static str {
        let line = if question == Question::DenialDate {
            notice(given)
        } else if question == Question::EndDate {
            end(given)
        } else {
            None
        };
        line.map_or(self.question(question).title, |line| self.line(line))
    }
}

/// What says no; `None` for a letter.
fn notice(given: &[Answer]) -> Option<Line> {
    let has = |answer: Answer| given.contains(&answer);
    if has(Answer::Problem(Problem::Bill))
        || has(Answer::MediCalProblem(MediCalProblem::Bill))
        || has(Answer::JobPlanProblem(JobPlanProblem::SurpriseBill))
        || has(Answer::JobPlanProblem(JobPlanProblem::Ambulance))
    {
        return Some(Line::DateTitleBill);
    }
    if has(Answer::Problem(Problem::Stopping))
        || has(Answer::MediCalProblem(MediCalProblem::Cut))
        || has(Answer::ServiceCut(ServiceCut::Yes))
    {
        return Some(Line::DateTitleChange);
    }
    let any = |is: fn(Answer) -> bool| given.iter().any(|&answer| is(answer));
    if any(sends_notice) {
        return Some(Line::DateTitleNotice);
    }
    any(has_two_letters).then_some(Line::DateTitleFirst)
}

/// Whether who has given this answer holds two letters that said no: the plan's answer has a question of its own.
fn has_two_letters(answer: Answer) -> bool {
    matches!(answer, Answer::Grievance(Stage::Upheld) | Answer::MediCalStage(MediCalStage::Upheld))
}

/// Whether who has given this answer holds a notice of the State, of a county or of a program, and no letter of a plan.
fn sends_notice(answer: Answer) -> bool {
    [
        Answer::Problem(Problem::Eligibility),
        Answer::Problem(Problem::Cancelled),
        Answer::JobPlanProblem(JobPlanProblem::Cancelled),
        Answer::MediCalProblem(MediCalProblem::Eligibility),
        Answer::MediCalSender(MediCalSender::State),
        Answer::MediCalSender(MediCalSender::CountyMentalHealth),
        Answer::MediCalSender(MediCalSender::Ccs),
        Answer::MediCalSender(MediCalSender::Ihss),
        Answer::MediCalSender(MediCalSender::RegionalCenter),
        Answer::MediCalSender(MediCalSender::EligibilityOffice),
        Answer::Coverage(Coverage::NoCoverage),
    ]
    .contains(&answer)
}

/// What ends; `None` where nobody knows what it is.
fn end(given: &[Answer]) -> Option<Line> {
    let has = |answer: Answer| given.contains(&answer);
    if has(Answer::Coverage(Coverage::NoCoverage)) {
        return Some(Line::EndTitleEnded);
    }
    if has(Answer::MedicareLeaving(MedicareLeaving::Hospital)) {
        return Some(Line::EndTitleHospital);
    }
    if has(Answer::MediCalSender(MediCalSender::Ihss)) || has(Answer::MediCalCare(MediCalCare::HomeHelp)) {
        return Some(Line::EndTitleHours);
    }
    if has(Answer::Problem(Problem::Cancelled))
        || has(Answer::Problem(Problem::Eligibility))
        || has(Answer::MediCalProblem(MediCalProblem::Eligibility))
        || has(Answer::MediCalSender(MediCalSender::EligibilityOffice))
    {
        return Some(Line::EndTitleCoverage);
    }
    let is_care = has(Answer::MedicareLeaving(MedicareLeaving::OtherCare))
        || has(Answer::MediCalProblem(MediCalProblem::Cut))
        || has(Answer::ServiceCut(ServiceCut::Yes));
    is_care.then_some(Line::EndTitleCare)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    fn check(question: Question, given: &[Answer], expected: &str) {
        let english = Text { language: Language::En };
        assert_eq!(english.question_title(question, given), expected, "{given:?}");
    }

    #[test]
    fn who_has_a_bill_is_not_asked_for_a_letter_that_said_no() {
        let ask = |given: &[Answer], expected| check(Question::DenialDate, given, expected);
        ask(&[Answer::Problem(Problem::Refused)], "What is the date on the letter that said no?");
        ask(&[Answer::Problem(Problem::Stopping)], "What is the date on the notice about the change?");
        ask(&[Answer::MediCalSender(MediCalSender::State)], "What is the date on the notice?");
        let bill = "What is the date on the plan’s letter about the bill, or on the bill if there is no letter?";
        ask(&[Answer::Problem(Problem::Bill)], bill);
        ask(&[Answer::JobPlanProblem(JobPlanProblem::Ambulance)], bill);
    }

    #[test]
    fn a_day_on_which_something_ends_names_what_ends() {
        let ask = |given: &[Answer], expected| check(Question::EndDate, given, expected);
        let cut = Answer::ServiceCut(ServiceCut::Yes);
        ask(&[], "When does it end, or change?");
        ask(&[Answer::MedicareLeaving(MedicareLeaving::Hospital)], "On which day are you to leave the hospital?");
        ask(&[Answer::MedicareLeaving(MedicareLeaving::OtherCare)], "On which day does the care end, or change?");
        ask(&[Answer::MediCalSender(MediCalSender::Ihss), cut], "On which day do your hours go down, or end?");
        ask(&[Answer::Problem(Problem::Cancelled)], "On which day does the coverage end, or change?");
        ask(
            &[Answer::MediCalSender(MediCalSender::EligibilityOffice), cut],
            "On which day does the coverage end, or change?",
        );
        ask(&[Answer::Coverage(Coverage::NoCoverage)], "On which day did the coverage end?");
    }

    #[test]
    fn who_has_two_letters_is_asked_for_the_first() {
        let ask = |given: &[Answer], expected| check(Question::DenialDate, given, expected);
        ask(&[Answer::Grievance(Stage::NotFiled)], "What is the date on the letter that said no?");
        let first = "What is the date on the first letter that said no?";
        ask(&[Answer::Grievance(Stage::Upheld)], first);
        ask(&[Answer::MediCalStage(MediCalStage::Upheld)], first);
    }
}
