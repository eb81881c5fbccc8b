//! Finding a name by what somebody types.

/// Whether every word that was typed begins a word of the names; capitals, accents, points and hyphens do not matter,
/// and neither do spaces that one leaves out.
pub fn matches(names: &[&str], typed: &str) -> bool {
    let typed = words(typed);
    names.iter().any(|name| {
        let name = words(name);
        let begins = |word: &String| name.iter().any(|own| own.starts_with(word.as_str()));
        let in_one = joined(&typed, 0);
        typed.iter().all(begins) || (0..name.len()).any(|from| joined(&name, from).starts_with(&in_one))
    })
}

/// The words from this one on, without spaces.
#[inline(never)]
fn joined(words: &[String], from: usize) -> String {
    words.iter().skip(from).map(String::as_str).collect()
}

/// The words of a name in small letters without accents. A point belongs to its word, so that `L.A.` is `la`.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    for letter in text.chars().chain([' ']) {
        match plain(letter) {
            // A word without letters does no harm: every word begins with nothing.
            Some(' ') => words.push(std::mem::take(&mut word)),
            Some(letter) => word.push(letter),
            None => {}
        }
    }
    words
}

/// Letters with accents, after the letter without.
const ACCENTED: [&str; 7] = ["aáàâäãÁÀÂÄÃ", "eéèêëÉÈÊË", "iíìîïÍÌÎÏ", "oóòôöõÓÒÔÖÕ", "uúùûüÚÙÛÜ", "nñÑ", "cçÇ"];

fn plain(letter: char) -> Option<char> {
    match letter {
        // An accent that stands by itself, and what one leaves out when typing.
        '\u{300}'..='\u{36f}' | '.' | '\'' | '’' => None,
        letter if letter.is_ascii_alphanumeric() => Some(letter.to_ascii_lowercase()),
        letter if letter.is_ascii() || letter.is_whitespace() => Some(' '),
        letter => {
            let same = ACCENTED.iter().find(|letters| letters.chars().any(|accented| accented == letter));
            same.map_or(Some(letter), |letters| letters.chars().next())
        }
    }
}
