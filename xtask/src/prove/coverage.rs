//! Which lines, regions and branches of the rules their own tests reach, measured by the compiler itself.
//!
//! Branch coverage is not in stable Rust yet. `RUSTC_BOOTSTRAP` opens it in the pinned compiler, for this measurement
//! only: nothing that is built so is ever shipped.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::command::{self, cargo};
use crate::{places, site};

const FLAGS: &str = "-C instrument-coverage -Z coverage-options=branch";

/// Runs the tests of the rules instrumented, and prints a table. Returns its last line.
pub fn measure() -> Result<String> {
    let tools = llvm_tools()?;
    let target = places::target().join("coverage");
    let profiles = target.join("profiles");
    site::remove(&profiles)?;
    let mut test = instrumented(&target);
    test.env("LLVM_PROFILE_FILE", profiles.join("%p-%m.profraw"));
    command::run(test.args(["--lib", "--tests"]))?;

    let merged = target.join("rules.profdata");
    let mut merge = command::command(tools.join("llvm-profdata"));
    merge.args(["merge", "-sparse", "-o"]).arg(&merged);
    for entry in fs::read_dir(&profiles)? {
        merge.arg(entry?.path());
    }
    command::run(&mut merge)?;

    let mut export = command::command(tools.join("llvm-cov"));
    export.args(["export", "-summary-only", "-instr-profile"]).arg(&merged);
    for program in programs(&target)? {
        export.arg("-object").arg(program);
    }
    let report: Value = serde_json::from_str(&command::output(&mut export)?)?;
    print(&report)
}

fn instrumented(target: &std::path::Path) -> std::process::Command {
    let mut test = cargo();
    test.args(["test", "-p", "imr-rules"]);
    test.env("CARGO_TARGET_DIR", target).env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", FLAGS);
    test.env_remove("CARGO_ENCODED_RUSTFLAGS");
    test
}

/// The test programs that were built.
fn programs(target: &std::path::Path) -> Result<Vec<PathBuf>> {
    let mut build = instrumented(target);
    let messages = command::output(build.args(["--lib", "--tests", "--no-run", "--message-format=json"]))?;
    let messages = messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    Ok(messages.filter_map(|message| Some(PathBuf::from(message.get("executable")?.as_str()?))).collect())
}

/// The folder of LLVM's tools that belong to this compiler, which rustup adds if it is missing.
fn llvm_tools() -> Result<PathBuf> {
    let libdir = command::output(command::command("rustc").args(["--print", "target-libdir"]))?;
    let folder = PathBuf::from(libdir.trim()).with_file_name("bin");
    if !folder.join("llvm-cov").is_file() {
        command::run(command::command("rustup").args(["component", "add", "llvm-tools"]))
            .context("LLVM's tools for this compiler are missing, and only rustup can add them: https://rustup.rs")?;
    }
    Ok(folder)
}

/// One line for each file of the rules, and their sum.
fn print(report: &Value) -> Result<String> {
    let rules = places::root().join("crates/rules/src");
    let files = report.pointer("/data/0/files").and_then(Value::as_array).context("a report without files")?;
    let mut sum = [(0, 0); 3];
    println!("{:<36}{:>16}{:>16}{:>16}", "crates/rules/src", "lines", "regions", "branches");
    for file in files {
        let name = file.get("filename").and_then(Value::as_str).unwrap_or_default();
        let Ok(name) = PathBuf::from(name).strip_prefix(&rules).map(|name| name.display().to_string()) else {
            continue;
        };
        let counts = ["lines", "regions", "branches"].map(|what| {
            let count = |of: &str| file.pointer(&format!("/summary/{what}/{of}")).and_then(Value::as_u64).unwrap_or(0);
            (count("covered"), count("count"))
        });
        for (sum, count) in sum.iter_mut().zip(counts) {
            *sum = (sum.0 + count.0, sum.1 + count.1);
        }
        println!("{name:<36}{:>16}{:>16}{:>16}", of(counts[0]), of(counts[1]), of(counts[2]));
    }
    println!("{:<36}{:>16}{:>16}{:>16}", "all", of(sum[0]), of(sum[1]), of(sum[2]));
    let [lines, regions, branches] = sum.map(|(covered, count)| {
        let percent = covered as f64 * 100.0 / count.max(1) as f64;
        format!("{percent:.1} % ({covered} of {count})")
    });
    Ok(format!("coverage of the rules by their own tests: branches {branches}, lines {lines}, regions {regions}"))
}

fn of((covered, count): (u64, u64)) -> String {
    if count == 0 { "–".to_owned() } else { format!("{covered}/{count}") }
}
