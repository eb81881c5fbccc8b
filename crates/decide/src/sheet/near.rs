//! Which name is meant by one that does not exist.

/// The name that is likely to be meant by `written`: the nearest, if a slip of the pen makes one of the other.
pub fn near(written: &str, names: impl IntoIterator<Item = &'static str>) -> Option<&'static str> {
    let slips = |name: &&str| slips_allowed(name).min(slips_allowed(written));
    let near = names.into_iter().filter(|name| name.len().abs_diff(written.len()) <= slips(name));
    let near = near.map(|name| (distance(written, name), name)).filter(|(distance, name)| *distance <= slips(name));
    near.min().map(|(_, name)| name)
}

/// One letter makes another word of a short one: `file` is no `filer`.
fn slips_allowed(name: &str) -> usize {
    match name.len() {
        0..=5 => 0,
        6..=7 => 1,
        _ => 2,
    }
}

/// How many letters must be added, left out or exchanged to make one of the other.
fn distance(written: &str, name: &str) -> usize {
    let mut above: Vec<usize> = (0..=name.chars().count()).collect();
    for (row, letter) in written.chars().enumerate() {
        let mut left = row + 1;
        let mut current = vec![left];
        for (other, pair) in name.chars().zip(above.windows(2)) {
            let [diagonal, up] = pair else { break };
            left = (diagonal + usize::from(letter != other)).min(up + 1).min(left + 1);
            current.push(left);
        }
        above = current;
    }
    above.last().copied().unwrap_or_default()
}
