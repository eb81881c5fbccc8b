//! HTML as it is written: every element is closed, every text is escaped, every phone can be called.

use imr_rules::agency::Agency;
use imr_text::PHONE_MARKS;

/// A piece of a document.
#[derive(Debug, Default)]
pub struct Html {
    written: String,
}

/// Elements that stand on a line of their own, so that two versions of a document can be compared line by line.
const ON_ITS_OWN_LINE: [&str; 16] =
    ["section", "h1", "h2", "h3", "h4", "p", "ul", "ol", "li", "table", "tr", "dl", "dt", "dd", "svg", "figure"];

impl Html {
    /// An element with its attributes and what stands inside it.
    pub fn element(&mut self, tag: &str, attributes: &[(&str, &str)], inside: impl FnOnce(&mut Self)) {
        self.open(tag, attributes);
        inside(self);
        self.written.push_str("</");
        self.written.push_str(tag);
        self.written.push('>');
        if ON_ITS_OWN_LINE.contains(&tag) {
            self.written.push('\n');
        }
    }

    /// An element with nothing but text inside.
    pub fn line(&mut self, tag: &str, text: &str) {
        self.element(tag, &[], |html| html.text(text));
    }

    /// An element that has no end and no inside: `meta`, or a shape of a picture.
    pub fn single(&mut self, tag: &str, attributes: &[(&str, &str)]) {
        self.open(tag, attributes);
        if tag != "meta" {
            self.written.push_str("</");
            self.written.push_str(tag);
            self.written.push('>');
        }
    }

    /// Text; a phone number between the marks of a sentence becomes a link to call.
    pub fn text(&mut self, text: &str) {
        let [begin, end] = PHONE_MARKS;
        let mut rest = text;
        while let Some((before, phone, after)) = rest
            .split_once(begin)
            .and_then(|(before, rest)| rest.split_once(end).map(|(phone, rest)| (before, phone, rest)))
        {
            self.escaped(before);
            self.phone(phone);
            rest = after;
        }
        self.escaped(rest);
    }

    /// A number that can be called.
    pub fn phone(&mut self, number: &str) {
        let address = ["tel:", &Agency::dial(number)].concat();
        self.element("a", &[("href", &address)], |html| html.escaped(number));
    }

    /// A link to a place in this document or to a public page.
    pub fn link(&mut self, address: &str, text: &str) {
        self.element("a", &[("href", address)], |html| html.text(text));
    }

    /// Text that is HTML already: the style sheet.
    pub fn raw(&mut self, html: &str) {
        self.written.push_str(html);
    }

    /// What was written.
    pub fn finish(self) -> String {
        self.written
    }

    fn open(&mut self, tag: &str, attributes: &[(&str, &str)]) {
        self.written.push('<');
        self.written.push_str(tag);
        for (name, value) in attributes {
            self.written.push(' ');
            self.written.push_str(name);
            self.written.push_str("=\"");
            self.escaped(value);
            self.written.push('"');
        }
        self.written.push('>');
    }

    fn escaped(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                '&' => self.written.push_str("&amp;"),
                '<' => self.written.push_str("&lt;"),
                '>' => self.written.push_str("&gt;"),
                '"' => self.written.push_str("&quot;"),
                _ => self.written.push(letter),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_escaped_and_phones_can_be_called() {
        let mut html = Html::default();
        html.element("td", &[("id", "a\"b")], |html| html.text("1 < 2 & call \u{2}1-888-466-2219\u{3}."));
        assert_eq!(
            html.finish(),
            "<td id=\"a&quot;b\">1 &lt; 2 &amp; call <a href=\"tel:+18884662219\">1-888-466-2219</a>.</td>"
        );
    }
}
