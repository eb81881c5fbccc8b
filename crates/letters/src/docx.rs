//! A letter as a Word file (Office Open XML, ECMA-376): paragraphs of one font, and nothing that a reader could run.
//!
//! Written here because the library for it would add 199 kB to what every visitor downloads: docs/decisions/0016-papers.md.
//! The tests read it with that library.

use crate::zip::{Entry, archive};

const CONTENT_TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>"#;

const RELATIONSHIPS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"#;

const DOCUMENT_RELATIONSHIPS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#;

/// Sizes are in half points: 24 is 12 pt.
const STYLES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" w:eastAsia="Arial"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>"#;

const DOCUMENT_START: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>"#;

/// US Letter with margins of an inch, in twentieths of a point.
const DOCUMENT_END: &str = r#"<w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr></w:body></w:document>"#;

/// The text as a Word file: a paragraph for each line; the first line is bold.
pub fn docx(text: &str) -> Vec<u8> {
    let mut body = DOCUMENT_START.to_owned();
    for (number, line) in text.lines().enumerate() {
        body.push_str("<w:p><w:r>");
        if number == 0 {
            body.push_str("<w:rPr><w:b/></w:rPr>");
        }
        body.push_str("<w:t xml:space=\"preserve\">");
        body.push_str(&escaped(line));
        body.push_str("</w:t></w:r></w:p>");
    }
    body.push_str(DOCUMENT_END);
    archive(&[
        Entry { name: "[Content_Types].xml", content: CONTENT_TYPES.as_bytes() },
        Entry { name: "_rels/.rels", content: RELATIONSHIPS.as_bytes() },
        Entry { name: "word/document.xml", content: body.as_bytes() },
        Entry { name: "word/styles.xml", content: STYLES.as_bytes() },
        Entry { name: "word/_rels/document.xml.rels", content: DOCUMENT_RELATIONSHIPS.as_bytes() },
    ])
}

/// Text as XML 1.0 can hold it. What it cannot hold (most control characters, and two others) is left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '\t' => escaped.push('\t'),
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => (),
            _ => escaped.push(letter),
        }
    }
    escaped
}
