//! Real browsers: found, or installed through the system's package manager where we may.

use std::path::PathBuf;
use std::{env, fs};

use anyhow::{Context, Result, bail};

use crate::{apt, places};

/// The browsers the checks run in.
pub struct Browsers {
    pub chromium: PathBuf,
    pub chromedriver: PathBuf,
    pub firefox: PathBuf,
    /// The driver of WebKit, which starts a small browser of its own.
    pub webkit_driver: PathBuf,
    /// A display in memory: that browser needs one.
    pub xvfb: PathBuf,
    /// LibreOffice, which opens the Word files that the page makes.
    pub office: PathBuf,
}

const NEEDED: &str = "Chromium and its driver, Firefox, the driver of WebKitGTK, Xvfb, and LibreOffice Writer";

/// The names of the environment under which others than those on `PATH` can be named.
const VARIABLES: &str = "CHROMIUM, CHROMEDRIVER, FIREFOX, WEBKIT_DRIVER, XVFB and OFFICE";

/// The browsers and what drives them.
pub fn ready() -> Result<Browsers> {
    match find() {
        Some(browsers) => Ok(browsers),
        None => {
            install()?;
            find().with_context(|| format!("the browsers were installed but are not on PATH; set {VARIABLES}"))
        }
    }
}

fn find() -> Option<Browsers> {
    let one = |variable: &str, names: &[&str]| match env::var_os(variable) {
        Some(path) => Some(PathBuf::from(path)),
        None => places::find_program(names),
    };
    Some(Browsers {
        chromium: one("CHROMIUM", &["chromium", "chromium-browser", "google-chrome"])?,
        chromedriver: one("CHROMEDRIVER", &["chromedriver", "chromium.chromedriver"])?,
        firefox: one("FIREFOX", &["firefox-esr", "firefox"])?,
        webkit_driver: one("WEBKIT_DRIVER", &["WebKitWebDriver"])?,
        xvfb: one("XVFB", &["Xvfb"])?,
        office: one("OFFICE", &["soffice", "libreoffice"])?,
    })
}

fn install() -> Result<()> {
    apt::install(NEEDED, packages(&fs::read_to_string("/etc/os-release").unwrap_or_default())?)
}

/// The packages by the names of this system.
fn packages(os_release: &str) -> Result<&'static str> {
    let ids = || os_release.lines().filter_map(|line| line.strip_prefix("ID=").or(line.strip_prefix("ID_LIKE=")));
    let is = |name: &str| ids().any(|id| id.trim_matches('"').split(' ').any(|id| id == name));
    if is("ubuntu") {
        Ok("chromium-browser chromium-chromedriver firefox webkit2gtk-driver xvfb libreoffice-writer-nogui")
    } else if is("debian") {
        Ok("chromium chromium-driver firefox-esr webkit2gtk-driver xvfb libreoffice-writer-nogui")
    } else {
        bail!("{NEEDED} are needed; install them, or set {VARIABLES}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_system_gets_its_own_package_names() -> Result<()> {
        let debian = "chromium chromium-driver firefox-esr webkit2gtk-driver xvfb libreoffice-writer-nogui";
        assert_eq!(packages("NAME=x\nID=debian\n")?, debian);
        assert_eq!(packages("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n")?, packages("ID=ubuntu\nID_LIKE=debian\n")?);
        assert!(packages("ID=fedora\n").is_err());
        Ok(())
    }
}
