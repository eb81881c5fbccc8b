//! The service worker of a site: `web/worker.js` with the list of files it keeps, each with its hash.

use crate::page::integrity;
use crate::site::Site;

/// The script. A change in any file changes it, and that is how browsers learn of a new version.
pub fn script(worker: &str, site: &Site) -> String {
    let mut files = Vec::new();
    for (name, bytes) in site.files() {
        if name == crate::site::SBOM {
            continue;
        }
        // The page and the texts of a language are kept when somebody reads it.
        let of_a_language = name.ends_with(".html") || name.ends_with(".txt");
        files.push(serde_json::json!([name, integrity(bytes), !of_a_language]));
    }
    let files = serde_json::Value::Array(files).to_string();
    let version = &crate::page::sha256(files.as_bytes())[..16];
    format!("const VERSION=\"{version}\",FILES={files};{worker}")
}
