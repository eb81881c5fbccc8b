//! Letters as a person gets them, in both languages.

use chrono::Datelike;
use imr_letters::{Field, Fields, Letter, LetterRequest, Part, Program, document, requests};
use imr_rules::answers::*;
use imr_rules::date::{Date, DateAnswer};
use imr_rules::deadline::{Deadline, DeadlineKind, Standing};
use imr_rules::outcome::{Outcome, When};
use imr_rules::replay;
use imr_text::{Language, LetterCase, Text};

type Result<T> = std::result::Result<T, String>;

const ENGLISH: Text = Text { language: Language::En };

fn today() -> Date {
    Date::from_ymd_opt(2026, 11, 29).unwrap_or_default()
}

fn day(year: i32, month: u32, day: u32) -> DateAnswer {
    DateAnswer::On(Date::from_ymd_opt(year, month, day).unwrap_or_default())
}

/// A case, with what was typed for it.
struct Case {
    answers: Answers,
    outcome: Box<Outcome>,
    fields: Fields,
}

impl Case {
    /// Somebody who gives these answers and knows nothing else.
    fn of(given: &[Answer]) -> Result<Self> {
        let mut answers = Answers::default();
        for &question in Question::ALL {
            if let Some(answer) = Answer::unsure(question) {
                answers.set(answer);
            }
        }
        let usual = [Answer::Emergency(Emergency::No), Answer::Filer(Filer::Patient), Answer::Urgency(Urgency::No)];
        for &answer in usual.iter().chain(given) {
            answers.set(answer);
        }
        let interview = replay(&answers, today());
        let outcome = interview.end.map_err(|question| format!("{question:?} is missing"))?;
        Ok(Self { answers: interview.answers, outcome, fields: Fields::default() })
    }

    fn facts(&self) -> LetterCase<'_> {
        LetterCase { answers: &self.answers, outcome: &self.outcome, today: today() }
    }

    fn requests(&self) -> Vec<LetterRequest> {
        requests(&self.outcome, &self.answers, today())
    }

    fn letters(&self) -> Vec<Letter> {
        self.requests().iter().map(|request| request.letter).collect()
    }

    fn request(&self, letter: Letter) -> Result<LetterRequest> {
        let all = self.requests();
        all.iter().find(|request| request.letter == letter).copied().ok_or(format!("{letter:?} is not in {all:?}"))
    }

    fn parts(&self, letter: Letter) -> Result<Vec<Part>> {
        Ok(document(self.request(letter)?, &self.answers, &self.outcome).parts)
    }

    fn text(&self, letter: Letter) -> Result<String> {
        let document = document(self.request(letter)?, &self.answers, &self.outcome);
        Ok(ENGLISH.write(&document, &self.fields, self.facts()))
    }
}

fn medi_cal_cut() -> Result<Case> {
    Case::of(&[
        Answer::Coverage(Coverage::MediCal),
        Answer::MediCalSender(MediCalSender::HealthPlan),
        Answer::MediCalProblem(MediCalProblem::Cut),
        Answer::MediCalStage(MediCalStage::NotAppealed),
        Answer::DenialDate(day(2026, 11, 25)),
    ])
}

/// A private plan under DMHC that refused care twice; `more` adds to that or replaces it.
fn medi_cal_refused(urgency: Urgency) -> Result<Case> {
    Case::of(&[
        Answer::Coverage(Coverage::MediCal),
        Answer::MediCalSender(MediCalSender::HealthPlan),
        Answer::MediCalProblem(MediCalProblem::Refused),
        Answer::MediCalStage(MediCalStage::NotAppealed),
        Answer::CareReceived(CareReceived::No),
        Answer::Urgency(urgency),
    ])
}

/// The ten days from the letter are over, and the change comes later.
fn kept_until_7_december() -> Result<Case> {
    Case::of(&[
        Answer::Coverage(Coverage::MediCal),
        Answer::MediCalSender(MediCalSender::HealthPlan),
        Answer::MediCalProblem(MediCalProblem::Cut),
        Answer::MediCalStage(MediCalStage::NotAppealed),
        Answer::DenialDate(day(2026, 11, 16)),
        Answer::EndDate(day(2026, 12, 7)),
    ])
}

fn refused_twice(reason: DenialReason, more: &[Answer]) -> Result<Case> {
    let given = [
        Answer::Coverage(Coverage::Individual),
        Answer::NamedAgency(NamedAgency::Dmhc),
        Answer::Problem(Problem::Refused),
        Answer::DenialReason(reason),
        Answer::CareReceived(CareReceived::No),
        Answer::Grievance(Stage::Upheld),
        Answer::DenialDate(day(2026, 7, 1)),
        Answer::AppealDate(day(2026, 8, 1)),
        Answer::AnswerDate(day(2026, 8, 31)),
    ];
    Case::of(&[&given, more].concat())
}

#[test]
fn who_loses_care_gets_the_letter_that_keeps_it() -> Result<()> {
    let case = medi_cal_cut()?;
    assert_eq!(case.letters().first(), Some(&Letter::KeepService), "{:?}", case.letters());
    let text = case.text(Letter::KeepService)?;
    assert!(text.contains("aid paid pending") && text.contains("11/25/2026"), "{text}");
    Ok(())
}

#[test]
fn both_plans_of_somebody_with_both_cards_get_their_own_fast_appeal() -> Result<()> {
    let case = Case::of(&[
        Answer::Coverage(Coverage::MedicareAndMediCal),
        Answer::DualProgram(DualProgram::Unknown),
        Answer::Urgency(Urgency::DoctorSays),
    ])?;
    let fast: Vec<LetterRequest> = case.requests().into_iter().filter(|it| it.letter == Letter::FastAppeal).collect();
    let subjects: Vec<&str> =
        fast.iter().map(|&request| ENGLISH.subject(&document(request, &case.answers, &case.outcome))).collect();
    assert_eq!(fast.iter().map(|request| request.program).collect::<Vec<_>>(), [Program::Advantage, Program::MediCal]);
    assert!(subjects.iter().collect::<std::collections::BTreeSet<_>>().len() == fast.len(), "{subjects:?}");
    Ok(())
}

#[test]
fn a_hearing_about_a_plan_is_asked_whether_the_appeal_was_a_fast_one() -> Result<()> {
    let case = Case::of(&[
        Answer::Coverage(Coverage::MediCal),
        Answer::MediCalSender(MediCalSender::HealthPlan),
        Answer::MediCalProblem(MediCalProblem::Refused),
        Answer::MediCalStage(MediCalStage::Upheld),
        Answer::CareReceived(CareReceived::No),
        Answer::DenialDate(day(2026, 9, 1)),
        Answer::AnswerDate(day(2026, 11, 1)),
    ])?;
    assert!(case.parts(Letter::Hearing)?.contains(&Part::LineFastAppealAsk));
    Ok(())
}

#[test]
fn the_statement_for_dmhc_has_what_the_answers_say() -> Result<()> {
    let case = refused_twice(DenialReason::NotNecessary, &[])?;
    let text = case.text(Letter::DmhcStatement)?;
    for said in [
        "Medi-Cal (yes or no): __",
        "filed with the plan: yes",
        "filed on: 8/1/2026",
        "dated: 8/31/2026",
        "Reason the plan gave: not medically necessary",
    ] {
        assert!(text.contains(said), "{said} is not in {text}");
    }
    assert!(!text.contains("threat"), "nobody said that it is urgent: {text}");
    Ok(())
}

#[test]
fn only_experimental_care_has_the_experimental_test() -> Result<()> {
    let necessity = refused_twice(DenialReason::NotNecessary, &[])?;
    let experimental = refused_twice(DenialReason::Experimental, &[])?;
    assert!(!necessity.parts(Letter::DoctorHandout)?.contains(&Part::HandoutExperimental));
    assert!(experimental.parts(Letter::DoctorHandout)?.contains(&Part::HandoutPathDocuments));
    Ok(())
}

#[test]
fn a_letter_says_only_of_a_doctor_who_said_so_that_it_is_urgent() -> Result<()> {
    let doctor = medi_cal_refused(Urgency::DoctorSays)?.parts(Letter::FastAppeal)?;
    assert!(doctor.contains(&Part::UrgentDoctorSaysFederal) && doctor.contains(&Part::FastMediCal));
    let person = medi_cal_refused(Urgency::PersonThinks)?.parts(Letter::FastAppeal)?;
    assert!(!person.contains(&Part::UrgentDoctorSaysFederal) && person.contains(&Part::UrgentIThink));
    Ok(())
}

#[test]
fn what_the_answers_do_not_say_is_not_answered_no() -> Result<()> {
    let unknown = Case::of(&[
        Answer::Coverage(Coverage::Individual),
        Answer::NamedAgency(NamedAgency::Dmhc),
        Answer::Problem(Problem::Cancelled),
    ])?;
    let parts = unknown.parts(Letter::DmhcStatement)?;
    for part in [Part::LineGrievanceNo, Part::LineDenied, Part::LineHearingNo] {
        assert!(!parts.contains(&part), "{part:?}: {parts:?}");
    }
    Ok(())
}

#[test]
fn a_helper_has_a_note_to_be_signed_and_a_patient_has_none() -> Result<()> {
    let given = [
        Answer::Coverage(Coverage::Individual),
        Answer::NamedAgency(NamedAgency::Dmhc),
        Answer::Problem(Problem::Refused),
        Answer::DenialReason(DenialReason::NotNecessary),
        Answer::Grievance(Stage::NotFiled),
    ];
    let helper = Case::of(&[&given[..], &[Answer::Filer(Filer::Helper)]].concat())?;
    assert!(helper.letters().contains(&Letter::HelperNote), "{:?}", helper.letters());
    assert!(helper.parts(Letter::Appeal)?.contains(&Part::IAmHelper));
    let patient = Case::of(&given)?;
    assert!(!patient.letters().contains(&Letter::HelperNote));
    assert!(patient.parts(Letter::Appeal)?.contains(&Part::AnswerDmhc));
    Ok(())
}

#[test]
fn what_was_typed_is_text_and_nothing_else() -> Result<()> {
    for typed in
        ["{why}", "{member_number} {x", "<b>bold</b>", "=1+1", "a\u{0}\u{7}b", "سلام", "👩‍⚕️", &"long ".repeat(2_000)]
    {
        let mut case = medi_cal_cut()?;
        case.fields.set(Field::Service, typed.to_owned());
        case.fields.set(Field::Why, "first\r\nsecond".to_owned());
        let text = case.text(Letter::KeepService)?;
        let shown = typed.replace(['\u{0}', '\u{7}'], "");
        assert!(text.contains(&format!("item: {}\n", shown.trim())), "{typed} in {text}");
        assert!(text.contains("first\nsecond"), "{text}");
    }
    Ok(())
}

#[test]
fn a_doctor_who_is_asked_to_write_today_is_given_no_later_day() -> Result<()> {
    let prompt = Answer::Promptness(Promptness::DoctorSays);
    let experimental = refused_twice(DenialReason::Experimental, &[prompt])?;
    for letter in [Letter::DoctorHandout, Letter::DoctorRequest] {
        let text = experimental.text(letter)?;
        assert!(text.contains("must act by: 11/29/2026"), "{text}");
    }
    Ok(())
}

#[test]
fn what_goes_to_a_doctor_names_the_first_last_day() -> Result<()> {
    let case = refused_twice(DenialReason::NotNecessary, &[])?;
    let act_by = |step| {
        let When::By { due, .. } = case.outcome.when(step, today()) else { return None };
        Some(due.act_by)
    };
    let first = case.outcome.steps.iter().filter_map(act_by).min().ok_or("this case has a last day")?;
    let named = format!("must act by: {}/{}/{}", first.month(), first.day(), first.year());
    for letter in [Letter::DoctorHandout, Letter::DoctorRequest] {
        assert!(case.text(letter)?.contains(&named), "{}", case.text(letter)?);
    }
    // Not the day of the ordinary way beside the urgent one, and not a day that is over.
    let urgent = Case::of(&[
        Answer::Coverage(Coverage::Individual),
        Answer::NamedAgency(NamedAgency::Dmhc),
        Answer::Problem(Problem::Refused),
        Answer::Urgency(Urgency::DoctorSays),
        Answer::DenialDate(day(2026, 11, 20)),
    ])?;
    let late = Case::of(&[
        Answer::Coverage(Coverage::Individual),
        Answer::NamedAgency(NamedAgency::Dmhc),
        Answer::Problem(Problem::Refused),
        Answer::Grievance(Stage::Upheld),
        Answer::DenialDate(day(2025, 1, 1)),
        Answer::AppealDate(day(2025, 2, 1)),
        Answer::AnswerDate(day(2025, 3, 1)),
    ])?;
    for case in [urgent, late] {
        let text = case.text(Letter::DoctorRequest)?;
        assert!(text.contains("must act by: 11/29/2026"), "{text}");
    }
    // Where no day is known, there is room for it.
    let undated = Case::of(&[Answer::Coverage(Coverage::Individual), Answer::NamedAgency(NamedAgency::Dmhc)])?;
    assert!(undated.text(Letter::DoctorHandout)?.contains("must act by: ____"));
    let document = document(undated.request(Letter::DoctorHandout)?, &undated.answers, &undated.outcome);
    assert!(ENGLISH.blanks(&document, undated.facts()).contains(&Field::DueDate));
    Ok(())
}

#[test]
fn who_must_leave_a_hospital_is_not_sent_to_a_plans_letter() -> Result<()> {
    let leaving = [
        Answer::Coverage(Coverage::Medicare),
        Answer::MedicareLeaving(MedicareLeaving::Hospital),
        Answer::EndDate(day(2026, 11, 30)),
    ];
    let letters = Case::of(&leaving)?.letters();
    assert!(letters.contains(&Letter::DoctorRequest) && !letters.contains(&Letter::DoctorHandout), "{letters:?}");
    Ok(())
}

#[test]
fn who_read_the_full_name_of_the_company_writes_to_it() -> Result<()> {
    let card = CardName::ALL.iter().find(|card| card.name() == "anthem_blue_cross").ok_or("no such card")?;
    let company = LegalName::ALL.iter().find(|name| name.name() == "blue_cross_of_california").ok_or("no such name")?;
    let case = Case::of(&[
        Answer::Coverage(Coverage::Individual),
        Answer::NamedAgency(NamedAgency::Neither),
        Answer::PlanOnCard(*card),
        Answer::LegalName(*company),
        Answer::Problem(Problem::Refused),
    ])?;
    let text = case.text(Letter::Appeal)?;
    assert!(text.contains("Blue Cross of California (Anthem Blue Cross), Appeals and Grievances"), "{text}");
    Ok(())
}

#[test]
fn an_ordinary_appeal_in_an_urgent_case_stands_in_the_way_of_no_fast_one() -> Result<()> {
    let case = |urgency| {
        Case::of(&[
            Answer::Coverage(Coverage::Medicare),
            Answer::MedicareLeaving(MedicareLeaving::No),
            Answer::MedicareKind(MedicareKind::Advantage),
            Answer::Urgency(urgency),
            Answer::Grievance(Stage::NotFiled),
            Answer::DenialDate(day(2026, 11, 4)),
        ])
    };
    assert!(case(Urgency::DoctorSays)?.parts(Letter::Appeal)?.contains(&Part::BesideFast));
    assert!(!case(Urgency::No)?.parts(Letter::Appeal)?.contains(&Part::BesideFast));
    Ok(())
}

#[test]
fn an_empty_field_is_a_line_to_write_on() -> Result<()> {
    let mut case = medi_cal_cut()?;
    case.fields.set(Field::Patient, "  ".to_owned());
    assert!(case.text(Letter::KeepService)?.contains("Patient: ____"));
    Ok(())
}

#[test]
fn every_letter_has_the_same_blanks_in_every_language() -> Result<()> {
    let case = refused_twice(DenialReason::Experimental, &[])?;
    for request in case.requests() {
        let document = document(request, &case.answers, &case.outcome);
        let blanks = |&language: &Language| Text { language }.blanks(&document, case.facts());
        let all: Vec<Vec<Field>> = Language::ALL.iter().map(blanks).collect();
        assert!(all.windows(2).all(|two| two.first() == two.last()), "{:?}: {all:?}", request.letter);
    }
    Ok(())
}

#[test]
fn times_are_those_of_the_program() -> Result<()> {
    let advantage = Case::of(&[
        Answer::Coverage(Coverage::Medicare),
        Answer::MedicareLeaving(MedicareLeaving::No),
        Answer::MedicareKind(MedicareKind::Advantage),
        Answer::Grievance(Stage::NotFiled),
        Answer::DenialDate(day(2026, 11, 1)),
    ])?;
    assert_eq!(advantage.request(Letter::Appeal)?.program, Program::Advantage);
    let job = Case::of(&[
        Answer::Coverage(Coverage::Job),
        Answer::Employer(Employer::Private),
        Answer::JobMedicare(JobMedicare::No),
        Answer::Funding(Funding::SelfFunded),
        Answer::JobPlanProblem(JobPlanProblem::Refused),
        Answer::Grievance(Stage::NotFiled),
        Answer::DenialDate(day(2026, 11, 1)),
    ])?;
    assert_eq!(job.request(Letter::Appeal)?.program, Program::JobPlan);
    assert!(job.parts(Letter::PlanFile)?.contains(&Part::AskFileJobPlan));
    assert!(!refused_twice(DenialReason::NotNecessary, &[])?.parts(Letter::PlanFile)?.contains(&Part::AskFileJobPlan));
    Ok(())
}

#[test]
fn who_is_perhaps_in_time_to_keep_care_does_not_sign_that_it_is_late() -> Result<()> {
    let case = kept_until_7_december()?;
    assert!(case.letters().contains(&Letter::KeepService), "{:?}", case.letters());
    assert!(!case.letters().contains(&Letter::Late), "{:?}", case.letters());
    Ok(())
}

#[test]
fn a_letter_has_the_name_that_the_program_has_for_it() -> Result<()> {
    let medi_cal = Case::of(&[
        Answer::Coverage(Coverage::MediCal),
        Answer::MediCalSender(MediCalSender::HealthPlan),
        Answer::MediCalProblem(MediCalProblem::Refused),
        Answer::MediCalStage(MediCalStage::NotAppealed),
        Answer::DenialDate(day(2026, 11, 1)),
    ])?;
    let text = medi_cal.text(Letter::Appeal)?;
    assert!(text.starts_with("Appeal of a Notice of Action\n") && !text.contains("rievance and"), "{text}");
    let federal = Case::of(&[
        Answer::Coverage(Coverage::Government),
        Answer::GovernmentCoverage(GovernmentCoverage::FederalEmployee),
        Answer::Grievance(Stage::NotFiled),
        Answer::DenialDate(day(2026, 11, 1)),
    ])?;
    let text = federal.text(Letter::Appeal)?;
    assert!(text.starts_with("Request for reconsideration\n") && text.contains("890.105"), "{text}");
    assert!(text.contains("mark one") && !text.contains("denied this care"), "nobody said so: {text}");
    Ok(())
}

#[test]
fn a_bill_for_emergency_care_has_a_letter() -> Result<()> {
    let case = Case::of(&[
        Answer::Coverage(Coverage::Individual),
        Answer::NamedAgency(NamedAgency::Dmhc),
        Answer::Problem(Problem::Bill),
        Answer::BillKind(BillKind::Emergency),
        Answer::Grievance(Stage::NotFiled),
    ])?;
    assert!(case.parts(Letter::Bill)?.contains(&Part::AskBillBalance), "{:?}", case.letters());
    Ok(())
}

#[test]
fn a_statement_says_on_whose_word_the_care_rests_and_asks_where_nobody_said() -> Result<()> {
    for (basis, line) in [
        (CareBasis::Recommended, Some(Part::LineRecommended)),
        (CareBasis::UrgentCare, Some(Part::LineUrgentCare)),
        (CareBasis::SeenByPlanDoctor, Some(Part::LineSeenByPlanDoctor)),
        (CareBasis::NoneOfThese, None),
        (CareBasis::Unknown, Some(Part::LineBasisAsk)),
    ] {
        let parts =
            refused_twice(DenialReason::NotNecessary, &[Answer::CareBasis(basis)])?.parts(Letter::DmhcStatement)?;
        let lines = [Part::LineRecommended, Part::LineUrgentCare, Part::LineSeenByPlanDoctor, Part::LineBasisAsk];
        let found: Vec<Part> = parts.into_iter().filter(|part| lines.contains(part)).collect();
        assert_eq!(found, Vec::from_iter(line), "{basis:?}");
    }
    Ok(())
}

#[test]
fn a_statement_about_experimental_care_says_how_serious_the_illness_is() -> Result<()> {
    for (serious, line) in [
        (SeriousCondition::Yes, Some(Part::LineSerious)),
        (SeriousCondition::No, None),
        (SeriousCondition::Unknown, Some(Part::LineSeriousAsk)),
    ] {
        let given = [Answer::SeriousCondition(serious)];
        let parts = refused_twice(DenialReason::Experimental, &given)?.parts(Letter::DmhcStatement)?;
        assert!(!parts.contains(&Part::LineBasisAsk), "{serious:?}");
        let lines = [Part::LineSerious, Part::LineSeriousAsk];
        let found: Vec<Part> = parts.into_iter().filter(|part| lines.contains(part)).collect();
        assert_eq!(found, Vec::from_iter(line), "{serious:?}");
    }
    Ok(())
}

#[test]
fn a_complaint_about_a_bill_asks_nothing_of_a_medical_review() -> Result<()> {
    let case = Case::of(&[
        Answer::Coverage(Coverage::Individual),
        Answer::NamedAgency(NamedAgency::Dmhc),
        Answer::Problem(Problem::Bill),
        Answer::BillKind(BillKind::CostShare),
        Answer::Grievance(Stage::Upheld),
        Answer::AnswerDate(day(2026, 8, 31)),
    ])?;
    assert!(!case.parts(Letter::DmhcStatement)?.contains(&Part::LineBasisAsk));
    Ok(())
}

#[test]
fn who_did_not_say_whether_it_is_medicare_marks_it_in_dmhcs_form() -> Result<()> {
    let parts = refused_twice(DenialReason::NotNecessary, &[])?.parts(Letter::DmhcStatement)?;
    assert!(parts.contains(&Part::LineMedicareAsk), "{parts:?}");
    Ok(())
}

#[test]
fn the_reason_for_being_late_goes_where_the_late_request_goes() -> Result<()> {
    let dates = [
        Answer::DenialDate(day(2025, 11, 1)),
        Answer::AppealDate(day(2025, 12, 1)),
        Answer::AnswerDate(day(2026, 1, 1)),
    ];
    let statement = refused_twice(DenialReason::NotNecessary, &dates)?;
    assert_eq!(statement.parts(Letter::Late)?.first(), Some(&Part::ToDmhc));
    let appeal = Case::of(&[
        Answer::Coverage(Coverage::Individual),
        Answer::NamedAgency(NamedAgency::Dmhc),
        Answer::Problem(Problem::Refused),
        Answer::DenialReason(DenialReason::NotNecessary),
        Answer::Grievance(Stage::NotFiled),
        Answer::DenialDate(day(2025, 12, 1)),
    ])?;
    assert_eq!(appeal.parts(Letter::Late)?.first(), Some(&Part::ToPlan), "{:?}", appeal.letters());
    Ok(())
}

#[test]
fn a_doctor_is_asked_for_the_words_of_the_rule_that_decides_what_is_urgent() -> Result<()> {
    let medicare = Case::of(&[
        Answer::Urgency(Urgency::DoctorSays),
        Answer::Coverage(Coverage::Medicare),
        Answer::MedicareLeaving(MedicareLeaving::No),
        Answer::MedicareKind(MedicareKind::Advantage),
    ])?;
    let parts = medicare.parts(Letter::DoctorRequest)?;
    assert!(parts.contains(&Part::DoctorUrgentFederal) && !parts.contains(&Part::DoctorUrgent));
    // DMHC's review has the State's test, the plan's own fast appeal the federal one.
    let medi_cal = medi_cal_refused(Urgency::DoctorSays)?;
    for letter in [Letter::DoctorRequest, Letter::DoctorHandout] {
        let text = medi_cal.text(letter)?;
        assert!(text.contains("imminent and serious threat") && text.contains("seriously jeopardize"), "{text}");
    }
    Ok(())
}

#[test]
fn who_does_not_know_if_it_is_urgent_has_the_words_for_it_in_every_letter() -> Result<()> {
    let unsure = Case::of(&[
        Answer::Coverage(Coverage::Unknown),
        Answer::CardClue(CardClue::Nothing),
        Answer::Urgency(Urgency::Unknown),
    ])?;
    assert!(unsure.parts(Letter::DoctorRequest)?.contains(&Part::DoctorUrgent));
    assert!(unsure.parts(Letter::DoctorHandout)?.contains(&Part::HandoutUrgentText));
    assert!(unsure.parts(Letter::Appeal)?.contains(&Part::BesideFast));
    Ok(())
}

#[test]
fn who_is_perhaps_in_time_to_keep_care_has_the_last_day_in_the_note() -> Result<()> {
    let case = kept_until_7_december()?;
    let interview = replay(&case.answers, today());
    let note = ENGLISH.case_note(&interview, &case.outcome, today());
    let kept = case.outcome.deadlines.iter().find(|deadline| deadline.standing(today()) == Standing::PerhapsInTime);
    let last = kept.and_then(|deadline| deadline.last).ok_or("this case is perhaps in time")?;
    assert!(note.contains(&format!("until {}", ENGLISH.date(last))), "{note}");
    Ok(())
}

#[test]
fn a_time_that_was_read_in_no_law_is_not_called_the_laws() {
    let Some(due) = Deadline::counted(DeadlineKind::PlanGrievance, day(2026, 5, 4)).due(today()) else { return };
    let usual = Deadline::counted(DeadlineKind::PlanGrievance, day(2026, 5, 4));
    assert!(!ENGLISH.law_ends(Some(usual), due).contains("law"), "{}", ENGLISH.law_ends(Some(usual), due));
    let by_law = Deadline::counted(DeadlineKind::JobAppeal, day(2026, 5, 4));
    assert!(ENGLISH.law_ends(Some(by_law), due).starts_with("By law"));
}
