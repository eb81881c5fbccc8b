//! What to say in a call, for whoever calls: nobody says "my" of somebody else.

use imr_rules::outcome::{Action, Voice};
use imr_text::{Language, Text};

/// The words of a sentence, without what stands around them.
fn words(sentence: &str) -> Vec<&str> {
    sentence.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect()
}

/// Whether the speaker calls something their own that belongs to the person: "my plan", but not "my child".
fn speaks_of_oneself(language: Language, sentence: &str) -> bool {
    let (own, persons): (&[&str], &[&str]) = match language {
        Language::En => (&["my", "mine", "myself", "I’m"], &["child", "patient"]),
        Language::Es => (&["mi", "mis", "mí", "mía", "mío"], &["hijo", "paciente"]),
    };
    let words = words(sentence);
    let mut pairs = words.iter().zip(words.iter().skip(1).copied().chain([""]));
    pairs.any(|(word, next)| own.contains(&word.to_lowercase().as_str()) && !persons.contains(&next))
}

fn all_said(mut check: impl FnMut(Language, Action, Voice, Option<String>)) {
    for &language in Language::ALL {
        for &action in Action::ALL {
            for &voice in Voice::ALL {
                check(language, action, voice, Text { language }.say(action, voice));
            }
        }
    }
}

#[test]
fn nobody_says_my_of_somebody_else() {
    let mut wrong = Vec::new();
    all_said(|language, action, voice, said| {
        let said = said.unwrap_or_default();
        if voice != Voice::Patient && speaks_of_oneself(language, &said) {
            wrong.push(format!("{} {} as {}: {said}", language.code(), action.name(), voice.name()));
        }
    });
    assert!(wrong.is_empty(), "{} sentences:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn everyone_has_words_where_the_patient_has_them() {
    all_said(|language, action, voice, said| {
        let own = Text { language }.action(action).say;
        assert_eq!(said.is_some(), own.is_some(), "{} {}", action.name(), voice.name());
        assert!(!said.unwrap_or_default().contains(['{', '}']), "{} is not filled in", action.name());
    });
}

#[test]
fn the_patient_says_the_words_that_are_written_for_them() {
    all_said(|language, action, voice, said| {
        if voice == Voice::Patient {
            assert_eq!(said.as_deref(), Text { language }.action(action).say, "{}", action.name());
        }
    });
}

#[test]
fn a_parent_speaks_of_a_child_and_a_doctor_of_a_patient() {
    let text = Text { language: Language::En };
    let said = |voice| text.say(Action::SayKeepService, voice).unwrap_or_default();
    assert_eq!(said(Voice::Patient), "I want my services to continue while you decide.");
    assert_eq!(said(Voice::Parent), "I want my child’s services to continue while you decide.");
    assert_eq!(said(Voice::Helper), "I want the patient’s services to continue while you decide.");
    assert_eq!(said(Voice::Provider), "I want my patient’s services to continue while you decide.");
}
