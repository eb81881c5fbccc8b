//! Keys in a list of choices: the digits 1 to 9 choose by number, Home and End the first and the last.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent, Node};
use yew::TargetCast;

/// Chooses where a key says which choice, and nothing with a modifier, which is the browser's. Only in a list of choices: in a
/// field a digit is typed.
pub fn choose(event: &KeyboardEvent) {
    let is_plain = !event.alt_key() && !event.ctrl_key() && !event.meta_key() && !event.shift_key();
    let Some(focused) = event.target_dyn_into::<HtmlElement>().filter(|_| is_plain) else { return };
    let Ok(Some(list)) = focused.closest("form").map(|form| form.filter(|_| focused.matches(CHOICE).unwrap_or(false)))
    else {
        return;
    };
    let Ok(choices) = list.query_selector_all(CHOICE) else { return };
    let Some(chosen) = index(&event.key(), choices.length()).and_then(|index| choices.get(index)) else { return };
    event.prevent_default();
    choose_at(chosen);
}

const CHOICE: &str = "input[name=choice]";

fn choose_at(chosen: Node) {
    if let Ok(chosen) = chosen.dyn_into::<HtmlElement>() {
        let _ = chosen.focus();
        chosen.click();
    }
}

/// The index that a key names in a list of so many.
fn index(key: &str, count: u32) -> Option<u32> {
    let index = match key {
        "Home" => 0,
        "End" => count.checked_sub(1)?,
        digit => digit.parse::<u32>().ok().filter(|_| digit.len() == 1)?.checked_sub(1)?,
    };
    (index < count).then_some(index)
}

#[cfg(test)]
mod tests {
    use super::index;

    #[test]
    fn a_key_names_a_choice_that_exists() {
        for (key, count, expected) in [
            ("1", 3, Some(0)),
            ("3", 3, Some(2)),
            ("4", 3, None),
            ("0", 3, None),
            ("12", 20, None),
            ("Home", 3, Some(0)),
            ("End", 3, Some(2)),
            ("End", 0, None),
            ("a", 3, None),
        ] {
            assert_eq!(index(key, count), expected, "{key} of {count}");
        }
    }
}
