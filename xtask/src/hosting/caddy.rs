//! Caddy: a snippet for `import`.

use super::{Kind, MADE};

/// The snippet: which file gets which headers, and that the packed files are sent.
pub fn snippet() -> String {
    let known: Vec<String> = Kind::ALL.into_iter().filter_map(Kind::path_pattern).collect();
    let matcher = |kind: Kind| match kind.path_pattern() {
        // Only what is there may be kept for ever: nobody is to keep that a file is missing.
        Some(pattern) if matches!(kind, Kind::Style | Kind::Hashed) => {
            format!("\t@imr_{} {{\n\t\tpath_regexp `{pattern}`\n\t\tfile\n\t}}\n", kind.name())
        }
        Some(pattern) => format!("\t@imr_{} path_regexp `{pattern}`\n", kind.name()),
        None => format!("\t@imr_{} not path_regexp `{}`\n", kind.name(), known.join("|")),
    };
    let headers = |kind: Kind| {
        let lines: String = kind.headers().into_iter().map(|(name, value)| format!("\t\t{name} `{value}`\n")).collect();
        format!("\theader @imr_{} {{\n{lines}\t}}\n", kind.name())
    };
    let matchers: String = Kind::ALL.into_iter().map(matcher).collect();
    let blocks: String = Kind::ALL.into_iter().map(headers).collect();
    format!(
        "# {MADE}\n(imr_navigator) {{\n{matchers}{blocks}\
         \tfile_server {{\n\t\tprecompressed br gzip\n\t\thide .htaccess\n\t}}\n}}\n"
    )
}
