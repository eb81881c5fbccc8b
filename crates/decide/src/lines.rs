//! Reading a stream line by line, with a limit on how much is held at once.

use std::io::{self, BufRead, BufReader, Read};

/// The longest line that is read, in bytes, without its line break. A real one has a few hundred.
pub const LONGEST_LINE: usize = 1024 * 1024;

const NEWLINE: u8 = b'\n';
/// Some editors put this in front of a file; it says nothing.
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// What comes next in the stream. Lines are counted from 1, blank ones too.
pub enum Line<'a> {
    /// A line, without its line break.
    Whole { text: &'a [u8], number: u64 },
    /// A line of more than [`LONGEST_LINE`] bytes, which was passed over.
    TooLong { number: u64 },
    /// Nothing any more.
    End,
}

pub struct Lines<R> {
    input: BufReader<R>,
    text: Vec<u8>,
    number: u64,
}

impl<R: Read> Lines<R> {
    pub fn new(input: R) -> Self {
        Self { input: BufReader::new(input), text: Vec::new(), number: 0 }
    }

    /// Whether the next line is not yet here in full, so that reading it may take any time.
    pub fn may_wait(&self) -> bool {
        !self.input.buffer().contains(&NEWLINE)
    }

    pub fn next_line(&mut self) -> io::Result<Line<'_>> {
        self.text.clear();
        let (mut anything, mut too_long, mut ended) = (false, false, false);
        while !ended {
            let part = match self.input.fill_buf() {
                Ok(part) => part,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            if part.is_empty() {
                break;
            }
            anything = true;
            let length = part.iter().position(|&byte| byte == NEWLINE);
            ended = length.is_some();
            let kept = part.get(..length.unwrap_or(part.len())).unwrap_or_default();
            too_long = too_long || self.text.len() + kept.len() > LONGEST_LINE;
            if !too_long {
                self.text.extend_from_slice(kept);
            }
            let read = kept.len() + usize::from(ended);
            self.input.consume(read);
        }
        if !anything {
            return Ok(Line::End);
        }
        self.number += 1;
        let number = self.number;
        if too_long {
            return Ok(Line::TooLong { number });
        }
        let text = self.text.as_slice();
        let text = if number == 1 { text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text) } else { text };
        Ok(Line::Whole { text, number })
    }
}
