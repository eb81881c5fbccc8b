//! A saved plan as JSON (docs/saved-plan.md), by the browser's own reader and writer: one of our own would add 20 kB to what
//! every visitor downloads (docs/decisions/0016-papers.md).

use imr_letters::{MOST_BYTES, OpenError, Opened, PlanFile, Saved};
use js_sys::{Array, JSON, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

const VERSION: &str = "imr_navigator";
const SAVED_ON: &str = "saved_on";
const ANSWERS: &str = "answers";
const PAPERS: &str = "papers";
const FIELDS: &str = "fields";
const LETTERS: &str = "letters";
const NOTE: &str = "note";

/// The text of a plan, with a line for each answer; empty where the browser cannot write it.
pub fn written(plan: &Saved) -> String {
    let file = plan.file();
    let plan = Object::new();
    let set = |name: &str, value: &JsValue| {
        let _ = Reflect::set(&plan, &name.into(), value);
    };
    set(VERSION, &file.version.into());
    set(SAVED_ON, &file.saved_on.into());
    set(ANSWERS, &object(&file.answers));
    set(PAPERS, &file.papers.iter().map(JsValue::from).collect::<Array>());
    for (name, words) in [(FIELDS, &file.fields), (LETTERS, &file.letters)] {
        if !words.is_empty() {
            set(name, &object(words));
        }
    }
    if let Some(note) = &file.note {
        set(NOTE, &note.into());
    }
    JSON::stringify_with_replacer_and_space(&plan, &JsValue::NULL, &2.into()).map(String::from).unwrap_or_default()
}

/// Reads the text of a plan.
///
/// # Errors
/// Where it is too large, no plan, or one of a later version.
pub fn open(text: &str) -> Result<Opened, OpenError> {
    if text.len() > MOST_BYTES {
        return Err(OpenError::TooLarge);
    }
    read(text).ok_or(OpenError::NotAPlan).and_then(Saved::open)
}

fn read(text: &str) -> Option<PlanFile> {
    let plan = JSON::parse(text.trim_start_matches('\u{feff}')).ok().filter(JsValue::is_object)?;
    let get = |name: &str| Reflect::get(&plan, &name.into()).ok().filter(|value| !value.is_undefined());
    let version = get(VERSION)?.as_f64().filter(|version| version.fract() == 0.0 && *version >= 0.0)?.min(1000.0);
    let pairs = |name: &str| get(name).map_or(Some(Vec::new()), |object| pairs(&object));
    Some(PlanFile {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a whole number up to 1000")]
        version: version as u32,
        saved_on: get(SAVED_ON)?.as_string()?,
        answers: get(ANSWERS).and_then(|answers| self::pairs(&answers))?,
        papers: get(PAPERS).map_or(Some(Vec::new()), |papers| strings(&papers))?,
        fields: pairs(FIELDS)?,
        letters: pairs(LETTERS)?,
        note: get(NOTE).map_or(Some(None), |note| note.as_string().map(Some))?,
    })
}

fn object(pairs: &[(String, String)]) -> JsValue {
    let object = Object::new();
    for (name, value) in pairs {
        let _ = Reflect::set(&object, &name.into(), &value.into());
    }
    object.into()
}

/// The names of an object with their values; `None` where one of them is no text.
fn pairs(value: &JsValue) -> Option<Vec<(String, String)>> {
    let object = value.dyn_ref::<Object>()?;
    let pair = |entry: JsValue| {
        let entry = Array::from(&entry);
        Some((entry.get(0).as_string()?, entry.get(1).as_string()?))
    };
    Object::entries(object).iter().map(pair).collect()
}

fn strings(value: &JsValue) -> Option<Vec<String>> {
    value.dyn_ref::<Array>()?.iter().map(|text| text.as_string()).collect()
}
