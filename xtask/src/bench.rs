//! `cargo xtask bench`: the page beside the same page without script and beside a form of SurveyJS, on a slow phone. See
//! `docs/performance.md`.

use std::process::Command;

use anyhow::Result;

use crate::command;
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
    let (dist, folder) = (places::root().join("dist"), places::root().join("bench"));
    site::build(&dist)?;
    let mut stages = Stages::new("bench");
    let browsers = stages.run("find the browser and the packages", || {
        node::install_packages_of(&folder)?;
        browsers::ready()
    })?;
    let (questions, walkthroughs) = stages.run("write what the rival is made from", || {
        Ok((node::write_cases("questions")?, node::write_cases("walkthroughs")?))
    })?;
    stages.run("measure", || {
        let mut node = Command::new("node");
        node.args(["run.mjs", "--runs", &wanted.runs]).args(wanted.only_bytes.then_some("--only-bytes"));
        node.env("SITE_DIR", dist).env("QUESTIONS", questions).env("WALKTHROUGHS", walkthroughs);
        node.env("OUT", places::target().join("bench")).env("CHROMIUM", &browsers.chromium);
        command::run(node.current_dir(folder))
    })
}
