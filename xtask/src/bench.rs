//! `cargo xtask bench`: the page beside its twins in plain JavaScript and in Preact, on a slow phone. See
//! `docs/performance.md`.

use std::fs;
use std::process::Command;

use anyhow::Result;

use crate::command::{self, cargo};
use crate::stages::Stages;
use crate::{browsers, node, places, site};

/// What is to be measured.
pub struct Wanted {
    /// How often each page is measured.
    pub runs: String,
    /// Whether only the bytes are wanted, which are the same in every run.
    pub only_bytes: bool,
}

pub fn run(wanted: &Wanted) -> Result<()> {
    let (dist, folder, twins) =
        (places::root().join("dist"), places::root().join("bench"), places::target().join("bench"));
    site::build(&dist)?;
    let mut stages = Stages::new("bench");
    let browsers = stages.run("find the browser and the packages", || {
        node::install_packages_of(&folder)?;
        browsers::ready()
    })?;
    let twin = stages.run("write what the twins are made from", || {
        let mut example = cargo();
        example
            .args(["run", "-q", "-p", "imr-navigator", "--example", "twin", "--"])
            .arg(node::write_cases("walkthroughs")?);
        let file = places::target().join("twin.json");
        fs::write(&file, command::output(&mut example)?)?;
        Ok(file)
    })?;
    stages.run("measure", || {
        let mut node = Command::new("node");
        node.args(["run.mjs", "--runs", &wanted.runs]).args(wanted.only_bytes.then_some("--only-bytes"));
        node.env("SITE_DIR", dist).env("TWIN", twin).env("OUT", twins).env("CHROMIUM", &browsers.chromium);
        command::run(node.current_dir(folder))
    })
}
