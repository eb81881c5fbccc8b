//! The web servers that `docs/hosting.md` has configuration for, to be started by tests: from Debian's packages, unpacked below the
//! target folder.

use std::path::{Path, PathBuf};
use std::{fs, iter};

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};

use crate::site::Site;
use crate::{apt, browsers, command, headers, node, places};

/// Where the packages are unpacked. The last file that is unpacked is there only if all of them are.
const UNPACKED: &str = "web-servers";

/// nginx and Caddy, which would start at once if they were installed, and what nginx reads.
const TO_UNPACK: [&str; 4] = ["nginx", "nginx-common", "libnginx-mod-http-brotli-static", "caddy"];

/// Apache as a program without a service. It links to what nginx links to.
const TO_INSTALL: &str = "apache2-bin";
const APACHE: &str = "/usr/sbin/apache2";

/// Runs `tests/browser/hosts` against a built site, in each of the servers.
pub fn test(dir: &Path, site: &Site) -> Result<()> {
    let unpacked = ready()?;
    let expected = places::target().join("headers-by-file.json");
    fs::write(&expected, serde_json::to_string(&headers_by_file(site))?)?;
    let mut tests = node::tests("hosts", &browsers::ready()?)?;
    tests.env("SITE_DIR", dir).env("HEADERS_BY_FILE", expected);
    tests.env("APACHE", APACHE).env("WEB_SERVERS", &unpacked).env("CONFIGURATION", places::root().join("docs/hosting"));
    command::run(&mut tests)
}

/// The programs, below a folder as Debian has them below `/`; Apache where it is installed.
fn ready() -> Result<PathBuf> {
    let folder = places::target().join(UNPACKED);
    let done = folder.join("complete");
    if done.is_file() && Path::new(APACHE).is_file() {
        return Ok(folder);
    }
    if places::find_program(&["apt-get"]).is_none() {
        bail!("nginx, Apache and Caddy are started from Debian's packages, which need apt-get");
    }
    apt::install("Apache and what nginx and Caddy link to", TO_INSTALL)?;
    crate::site::remove(&folder)?;
    apt::unpack(&TO_UNPACK, &folder).context("nginx and Caddy could not be unpacked")?;
    fs::write(done, "")?;
    Ok(folder)
}

/// The headers of each file and of the folder, by the path that is asked for.
fn headers_by_file(site: &Site) -> Value {
    let names = iter::once("").chain(site.files().into_iter().map(|(name, _)| name));
    let of = |name: &str| -> Map<String, Value> {
        headers::of(name).into_iter().map(|(header, value)| (header.to_owned(), value.into())).collect()
    };
    let all: Map<String, Value> = names.map(|name| (name.to_owned(), json!(of(name)))).collect();
    Value::Object(all)
}
