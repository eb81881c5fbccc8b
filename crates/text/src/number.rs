//! Numbers in digits. The formatting of the standard library, which nothing else in the page needs, is three kilobytes
//! of WASM.

/// A number in digits.
#[inline(never)]
pub fn digits(number: usize) -> String {
    let mut written = if number < 10 { String::new() } else { digits(number / 10) };
    written.push(char::from(b'0' + (number % 10) as u8));
    written
}

/// A year in digits; one before the year 0 has a sign.
#[inline(never)]
pub fn year(number: i32) -> String {
    let written = digits(number.unsigned_abs() as usize);
    if number < 0 { ["-", &written].concat() } else { written }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_are_those_of_the_standard_library() {
        for number in [0, 1, 9, 10, 11, 99, 100, 101, 2026, 4_294_967_295] {
            assert_eq!(digits(number), number.to_string());
        }
        for number in [-262_143, -1, 0, 1998, 2026, i32::MIN, i32::MAX] {
            assert_eq!(year(number), number.to_string());
        }
    }
}
