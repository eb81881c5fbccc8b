//! Finding a name by what somebody types.

/// Whether every word that was typed begins a word of the names; capitals, accents, points and hyphens do not matter,
/// and neither do spaces that one leaves out.
pub fn matches(names: &[&str], typed: &str) -> bool {
    let typed = words(typed);
    names.iter().any(|name| {
        let name = words(name);
        let begins = |word: &String| name.iter().any(|own| own.starts_with(word.as_str()));
        let in_one = typed.concat();
        typed.iter().all(begins)
            || (0..name.len())
                .any(|from| name.iter().skip(from).map(String::as_str).collect::<String>().starts_with(&in_one))
    })
}

/// The words of a name in small letters without accents. A point belongs to its word, so that `L.A.` is `la`.
fn words(text: &str) -> Vec<String> {
    let plain: String = text.chars().filter_map(plain).collect();
    plain.split_whitespace().map(str::to_owned).collect()
}

fn plain(letter: char) -> Option<char> {
    match letter {
        'á' | 'à' | 'â' | 'ä' | 'ã' | 'Á' | 'À' | 'Â' | 'Ä' | 'Ã' => Some('a'),
        'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' | 'Ë' => Some('e'),
        'í' | 'ì' | 'î' | 'ï' | 'Í' | 'Ì' | 'Î' | 'Ï' => Some('i'),
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' | 'Ó' | 'Ò' | 'Ô' | 'Ö' | 'Õ' => Some('o'),
        'ú' | 'ù' | 'û' | 'ü' | 'Ú' | 'Ù' | 'Û' | 'Ü' => Some('u'),
        'ñ' | 'Ñ' => Some('n'),
        'ç' | 'Ç' => Some('c'),
        // An accent that stands by itself, and what one leaves out when typing.
        '\u{300}'..='\u{36f}' | '.' | '\'' | '’' => None,
        letter if letter.is_ascii_alphanumeric() || !letter.is_ascii() => Some(letter.to_ascii_lowercase()),
        _ => Some(' '),
    }
}
