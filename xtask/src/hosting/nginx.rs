//! nginx: which file gets which header is a `map` each, because `add_header` has no condition of its own.

use super::{Kind, MADE};

/// For `http`: the value of each header by file. nginx sends no header whose value is empty.
pub fn maps() -> String {
    let maps: String = names().into_iter().filter(|name| !is_for_all(name)).map(map).collect();
    format!("# {MADE}\n# In /etc/nginx/conf.d/.\n{maps}")
}

/// For a `location`.
pub fn location() -> String {
    let headers: String = names().into_iter().map(|name| format!("add_header {name} {};\n", value(name))).collect();
    format!(
        "# {MADE}\n# In /etc/nginx/snippets/, for `include` in a location.\n\n\
         index index.html;\n\
         gzip_static on;\n\
         # Of Debian's package libnginx-mod-http-brotli-static; without it, delete this line.\n\
         brotli_static on;\n\
         gzip_vary on;\n\
         # What the site around sets would come besides.\n\
         expires off;\n\
         charset utf-8;\n\
         charset_types text/css text/plain text/javascript application/javascript application/json;\n\n\
         {headers}\n\
         location ~ \\.wasm$ {{\n    types {{ }}\n    default_type application/wasm;\n}}\n\
         location ~ /\\. {{\n    return 404;\n}}\n"
    )
}

/// Every header that a file can have, once.
fn names() -> Vec<&'static str> {
    let mut names = Vec::new();
    for (name, _) in Kind::ALL.into_iter().flat_map(Kind::headers) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

fn of(kind: Kind, name: &str) -> String {
    kind.headers().into_iter().find(|(other, _)| *other == name).map(|(_, value)| value).unwrap_or_default()
}

fn is_for_all(name: &str) -> bool {
    Kind::ALL.iter().all(|&kind| of(kind, name) == of(Kind::Other, name))
}

/// The value of a header, or the variable that holds it.
fn value(name: &str) -> String {
    if is_for_all(name) { quoted(&of(Kind::Other, name)) } else { variable(name) }
}

fn variable(name: &str) -> String {
    format!("$imr_{}", name.to_ascii_lowercase().replace('-', "_"))
}

fn map(name: &str) -> String {
    let line = |kind: Kind| {
        let pattern = kind.path_pattern()?;
        let value = of(kind, name);
        (value != of(Kind::Other, name)).then(|| format!("    \"~{pattern}\" {};\n", quoted(&value)))
    };
    let lines: String = Kind::ALL.into_iter().filter_map(line).collect();
    format!("\nmap $uri {} {{\n    default {};\n{lines}}}\n", variable(name), quoted(&of(Kind::Other, name)))
}

/// In whichever quotes the value has none of.
fn quoted(value: &str) -> String {
    if value.contains('"') { format!("'{value}'") } else { format!("\"{value}\"") }
}
