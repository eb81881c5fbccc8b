//! Real browsers: found, or installed through the system's package manager where we may.

use std::path::PathBuf;
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result, bail};

use crate::{command, places};

/// The browsers the checks run in.
pub struct Browsers {
    pub chromium: PathBuf,
    pub chromedriver: PathBuf,
    pub firefox: PathBuf,
}

/// Both browsers and the driver. `CHROMIUM`, `CHROMEDRIVER` and `FIREFOX` name others than those on `PATH`.
pub fn ready() -> Result<Browsers> {
    match find() {
        Some(browsers) => Ok(browsers),
        None => {
            install()?;
            find().context("the browsers were installed but are not on PATH; set CHROMIUM, CHROMEDRIVER and FIREFOX")
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
    })
}

fn install() -> Result<()> {
    let packages = packages(&fs::read_to_string("/etc/os-release").unwrap_or_default())?;
    let lines = ["apt-get update".to_owned(), format!("apt-get install -y --no-install-recommends {packages}")];
    let by_hand = format!("Chromium, its driver and Firefox are needed; type: sudo {} && sudo {}", lines[0], lines[1]);
    let sudo = may_install().with_context(|| by_hand.clone())?;
    for line in lines {
        let mut words = sudo.iter().copied().chain(line.split(' '));
        let mut install = Command::new(words.next().unwrap_or_default());
        install.args(words).env("DEBIAN_FRONTEND", "noninteractive");
        command::run(&mut install).with_context(|| by_hand.clone())?;
    }
    Ok(())
}

/// The packages by the names of this system.
fn packages(os_release: &str) -> Result<&'static str> {
    let ids = || os_release.lines().filter_map(|line| line.strip_prefix("ID=").or(line.strip_prefix("ID_LIKE=")));
    let is = |name: &str| ids().any(|id| id.trim_matches('"').split(' ').any(|id| id == name));
    if is("ubuntu") {
        Ok("chromium-browser chromium-chromedriver firefox")
    } else if is("debian") {
        Ok("chromium chromium-driver firefox-esr")
    } else {
        bail!("Chromium, chromedriver and Firefox are needed; install them, or set CHROMIUM, CHROMEDRIVER and FIREFOX")
    }
}

/// What stands before `apt-get`: nothing for root, `sudo -n` where it asks for no password.
fn may_install() -> Result<&'static [&'static str]> {
    let quiet = |line: &[&str]| {
        let (program, arguments) = line.split_first()?;
        Command::new(program).args(arguments).output().ok().filter(|output| output.status.success())
    };
    if quiet(&["id", "-u"]).is_some_and(|output| output.stdout.starts_with(b"0\n")) {
        Ok(&[])
    } else if quiet(&["sudo", "-n", "true"]).is_some() {
        Ok(&["sudo", "-n"])
    } else {
        bail!("this user may not install packages")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_system_gets_its_own_package_names() -> Result<()> {
        assert_eq!(packages("NAME=x\nID=debian\n")?, "chromium chromium-driver firefox-esr");
        assert_eq!(packages("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n")?, packages("ID=ubuntu\nID_LIKE=debian\n")?);
        assert!(packages("ID=fedora\n").is_err());
        Ok(())
    }
}
