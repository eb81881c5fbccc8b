//! The rules as an npm package: what `imr-decide` does with a line, as a JavaScript function.
//!
//! The types are those of the JSON Schemas in `docs/schema`; `cargo xtask npm` checks them and builds the package; `--accept` writes them.

use js_sys::{JSON, Object, Reflect};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("../types.d.ts");

/// Decides a case: an outcome, the next question, or an error that names the field.
///
/// `answers` is what the person has answered so far, `{}` at the start. `today` is the day to count from, in the person's own
/// calendar: `"2026-11-22"`. The same arguments always give the same reply; nothing is kept and nothing is sent.
///
/// @throws {TypeError} if an argument cannot be serialized to JSON, such as a circular object
#[wasm_bindgen(unchecked_return_type = "Reply")]
pub fn decide(
    #[wasm_bindgen(unchecked_param_type = "Answers")] answers: &JsValue,
    // Not `&str`: untyped callers can pass anything, and get an error in the reply.
    #[wasm_bindgen(unchecked_param_type = "string")] today: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let request = Object::new();
    if let Some(options) = Object::try_from(options) {
        Object::assign(&request, options);
    }
    Reflect::set(&request, &"answers".into(), answers)?;
    Reflect::set(&request, &"today".into(), today)?;
    let request: String = JSON::stringify(&request)?.into();
    let reply = imr_decide::answer(request.as_bytes(), 1);
    let reply = serde_json::to_string(&reply).map_err(|error| js_sys::Error::new(&error.to_string()))?;
    let reply: Object = JSON::parse(&reply)?.unchecked_into();
    // A stream names and numbers its lines; a function call has no need of it.
    for name in ["id", "line"] {
        Reflect::delete_property(&reply, &name.into())?;
    }
    Ok(reply.into())
}
