//! Packages of Debian and Ubuntu, installed where we may.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::command;

/// Installs packages, or says what to type.
pub fn install(needed: &str, packages: &str) -> Result<()> {
    let lines = ["apt-get update".to_owned(), format!("apt-get install -y --no-install-recommends {packages}")];
    let by_hand = format!("{needed} are needed; type: sudo {} && sudo {}", lines[0], lines[1]);
    let sudo = may_install().with_context(|| by_hand.clone())?;
    for line in lines {
        let mut words = sudo.iter().copied().chain(line.split(' '));
        let mut install = Command::new(words.next().unwrap_or_default());
        install.args(words).env("DEBIAN_FRONTEND", "noninteractive");
        command::run(&mut install).with_context(|| by_hand.clone())?;
    }
    Ok(())
}

/// Unpacks packages into a folder without installing them: a web server that is installed would also be started.
pub fn unpack(packages: &[&str], folder: &Path) -> Result<()> {
    let archives = folder.join("archives");
    std::fs::create_dir_all(&archives)?;
    command::run(Command::new("apt-get").arg("download").args(packages).current_dir(&archives))?;
    for entry in std::fs::read_dir(&archives)? {
        command::run(Command::new("dpkg").arg("--extract").arg(entry?.path()).arg(folder))?;
    }
    Ok(())
}

/// What is before `apt-get`: nothing for root, `sudo -n` where it asks for no password.
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
