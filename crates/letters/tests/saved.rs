//! Plans that are saved and opened again, and files that are none.

use imr_letters::{Field, Fields, Letter, OpenError, Saved};
use imr_rules::answers::*;
use imr_rules::date::{Date, DateAnswer};
use imr_rules::outcome::Paper;

fn day(month: u32, day: u32) -> Date {
    Date::from_ymd_opt(2026, month, day).unwrap_or_default()
}

fn plan() -> Saved {
    let mut answers = Answers::default();
    for answer in [
        Answer::Coverage(Coverage::MediCal),
        Answer::DenialDate(DateAnswer::On(day(8, 31))),
        Answer::AppealDate(DateAnswer::Between { earliest: day(9, 1), latest: day(9, 30) }),
        Answer::AnswerDate(DateAnswer::Unknown),
    ] {
        answers.set(answer);
    }
    let mut fields = Fields::default();
    fields.set(Field::Patient, "María \"Ñ\" \\ </script>\n👩‍⚕️ \u{202e}".to_owned());
    let letters = vec![(Letter::Appeal, "my own words".to_owned())];
    Saved { saved_on: day(11, 30), answers, papers: vec![Paper::Bills], fields, letters }
}

#[test]
fn what_is_saved_is_what_is_opened() -> Result<(), OpenError> {
    let opened = Saved::open(&plan().written())?;
    assert_eq!((opened.saved, opened.unknown), (plan(), 0));
    Ok(())
}

#[test]
fn every_answer_there_is_comes_back() -> Result<(), OpenError> {
    for &question in Question::ALL {
        for answer in Answer::all(question).into_iter().chain(Answer::unsure(question)) {
            let mut saved = Saved { saved_on: day(1, 2), ..Saved::default() };
            saved.answers.set(answer);
            assert_eq!(Saved::open(&saved.written())?.saved, saved, "{answer:?}");
        }
    }
    Ok(())
}

#[test]
fn no_name_is_in_a_file_without_names() {
    let bare = Saved { fields: Fields::default(), letters: Vec::new(), ..plan() };
    assert!(!bare.written().contains("fields") && !bare.written().contains("letters"), "{}", bare.written());
}

#[test]
fn a_file_of_an_older_version_opens_with_what_still_applies() -> Result<(), OpenError> {
    let text =
        plan().written().replace("\"medi_cal\"", "\"a_choice_that_is_gone\"").replace("denial_date", "gone_question");
    let opened = Saved::open(&text)?;
    assert_eq!(opened.unknown, 2);
    assert_eq!(opened.saved.answers.coverage(), Err(Question::Coverage));
    assert_eq!(opened.saved.papers, plan().papers);
    Ok(())
}

#[test]
fn a_file_that_is_no_plan_is_refused_and_says_which_kind_it_is() {
    let whole = plan().written();
    for text in [
        "",
        "{}",
        "[]",
        "null",
        "\u{0}",
        "not json",
        "{\"imr_navigator\":1}",
        "{\"imr_navigator\":\"1\",\"saved_on\":\"2026-11-30\",\"answers\":{}}",
    ] {
        assert_eq!(Saved::open(text), Err(OpenError::NotAPlan), "{text}");
    }
    for length in (0..whole.len()).filter(|&length| whole.is_char_boundary(length)) {
        assert!(Saved::open(whole.get(..length).unwrap_or_default()).is_err(), "cut at {length}");
    }
    for day in ["2026-02-30", "30-11-2026", "2026-11-30T00:00", "", "99999-01-01", "2026-1-1", "२०२६-११-३०"]
    {
        assert_eq!(Saved::open(&whole.replace("2026-11-30", day)), Err(OpenError::NotAPlan), "{day}");
    }
    assert_eq!(Saved::open(&whole.replace("\"imr_navigator\": 1", "\"imr_navigator\": 2")), Err(OpenError::TooNew));
    assert_eq!(Saved::open(&" ".repeat(2_000_000)), Err(OpenError::TooLarge));
    assert_eq!(Saved::open(&"[".repeat(500_000)), Err(OpenError::NotAPlan), "deep, not a crash");
}

#[test]
fn a_day_that_does_not_exist_is_left_out_and_counted() -> Result<(), OpenError> {
    let opened = Saved::open(&plan().written().replace("2026-08-31", "2026-02-30"))?;
    assert_eq!(opened.unknown, 1);
    let turned = Saved::open(&plan().written().replace("2026-09-01/2026-09-30", "2026-09-30/2026-09-01"))?;
    assert_eq!(turned.unknown, 1);
    Ok(())
}
