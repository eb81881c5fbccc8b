//! Apache: `.htaccess`, which a host with its usual settings reads without anybody's help.

use super::{Kind, MADE};

/// What can be packed, by the end of its name.
const PACKED: &str = "html?|css|js|wasm|txt|json";

/// What a site may send with each of its files, and what would forbid this page to start or to be framed.
const INHERITED: [&str; 4] =
    ["Content-Security-Policy", "X-Frame-Options", "Referrer-Policy", "X-Content-Type-Options"];

/// Apache keeps two lists of headers, and both are sent.
fn without(header: &str) -> String {
    format!("Header always unset {header}\nHeader unset {header}\n")
}

/// The file. Where the host lacks a module, its part is left out and the rest works.
pub fn htaccess() -> String {
    let headers: String = Kind::ALL.into_iter().map(headers).collect();
    format!(
        "# {MADE}\n\
         DirectoryIndex index.html\n\n\
         <IfModule mod_mime.c>\n\
         AddType application/wasm .wasm\n\
         AddType text/javascript .js\n\
         AddType application/json .json\n\
         AddCharset utf-8 .html .htm .css .js .txt .json\n\
         # The last ending says how a file is packed, not in which language or of which type it is.\n\
         RemoveType .br .gz\n\
         RemoveLanguage .br\n\
         AddEncoding br .br\n\
         AddEncoding gzip .gz\n\
         </IfModule>\n\n\
         <IfModule mod_rewrite.c>\n\
         RewriteEngine On\n\
         {br}{gz}\
         </IfModule>\n\n\
         <IfModule mod_expires.c>\n\
         ExpiresActive Off\n\
         </IfModule>\n\n\
         <IfModule mod_headers.c>\n\
         # What the site around sends is not made for this page.\n\
         {inherited}\
         <FilesMatch \"\\.({PACKED})(\\.br|\\.gz)?$\">\n\
         Header append Vary Accept-Encoding\n\
         </FilesMatch>\n\
         {headers}\
         </IfModule>\n",
        inherited = INHERITED.map(without).concat(),
        br = rewrite("br", r"\bbr\b"),
        gz = rewrite("gz", r"\bgzip\b"),
    )
}

/// Sends the packed file to who can unpack it, and does not pack it twice.
fn rewrite(ending: &str, accepted: &str) -> String {
    format!(
        "RewriteCond %{{HTTP:Accept-Encoding}} {accepted}\n\
         RewriteCond %{{REQUEST_FILENAME}}.{ending} -f\n\
         RewriteRule \\.({PACKED})$ %{{REQUEST_URI}}.{ending} [L,E=no-gzip:1,E=no-brotli:1]\n"
    )
}

/// The headers of a kind, for a file and for the same file packed.
fn headers(kind: Kind) -> String {
    let pattern = match (kind, kind.name_pattern()) {
        (Kind::Worker, Some(pattern)) => format!("^{pattern}"),
        (_, Some(pattern)) => pattern.to_owned(),
        (_, None) => r"^(BUILD|sbom\.cdx)\.json|^SHA256SUMS|^_headers".to_owned(),
    };
    let line = |(name, value): (&str, String)| format!("Header set {name} \"{}\"\n", value.replace('"', "\\\""));
    let lines: String = kind.headers().into_iter().map(line).collect();
    format!("<FilesMatch \"({pattern})(\\.br|\\.gz)?$\">\n{lines}</FilesMatch>\n")
}
