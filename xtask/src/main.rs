//! `cargo xtask`: builds, serves and proves IMR Navigator.
//!
//! What a step needs and cargo does not bring is installed by the step itself, pinned; a step never skips.

mod apt;
mod bench;
mod bindgen;
mod browsers;
mod command;
mod decide;
mod headers;
mod hosting;
mod manifest;
mod measure;
mod node;
mod npm;
mod page;
mod places;
mod prove;
mod readability;
mod release;
mod release_check;
mod reproduce;
mod review;
mod sbom;
mod server;
mod single_file;
mod site;
mod sizes;
mod split;
mod stages;
mod test;
mod tools;
mod web_servers;
mod worker;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};

const USAGE: &str = "\
cargo xtask <command>

  serve [--port 8080] [--dir dist]   build the release site and serve it with the production headers
  build [--dir dist]                 build the release site: plain files for any folder of any host
  bench [--runs 9] [--only-bytes]    the page beside a static one and SurveyJS on a slow phone; see docs/performance.md
  size [--accept]                    what a visitor downloads, against the budget and the committed table, which
                                     --accept writes anew
  measure                            what docs/design.md promises of the built page, measured: prints its table and writes it
                                     there, with its pictures
  test [--only <stage>]...           every check, or the named ones: format, lint, native, wasm, site, browsers
  test --quick                       what finds most mistakes in a minute: format, lint, most native tests
  decide [arguments]                 the rules for programs: JSON Lines in, JSON Lines out, or a spreadsheet with
                                     --csv; see docs/decide.md
  npm [--accept]                     the page and the rules as npm packages, in target/npm; --accept writes the types of
                                     the rules anew
  review [--out DIR] [--language en|es] [--today YYYY-MM-DD] [--since REVISION]
                                     the rules as one document to read and sign, as HTML and PDF; with --since, what
                                     changed since that version, in plain words; see docs/review.md
  readability                        how easily each screen is read, in both languages; fails above grade 6, below INFLESZ
                                     65 and above 20 words a sentence
  prove [--only <stage>]... [--accept]
                                     the rules proved, with figures: rows, walk, coverage, speed, mutants; --accept writes
                                     the committed table of outcomes and the figures of the README anew
  reproduce                          builds the last commit twice, in two folders, and compares every file
  release [--trial]                  what a release offers, with its hashes, in target/release-files; see CONTRIBUTING.md
  release-check [--only <stage>]...  what other people's tools and hosts need: deny, trunk, npm, hosts
  hosting                            writes docs/hosting anew: configuration of servers, made of the headers
  trunk-hook                         what Trunk.toml runs after each build of Trunk's
  wasm-bindgen <arguments>           the pinned wasm-bindgen tool
  wasm-test <arguments>              the pinned wasm-bindgen test runner";

fn main() -> ExitCode {
    match run(std::env::args().skip(1).collect()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nxtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(mut arguments: Vec<String>) -> Result<()> {
    if arguments.is_empty() {
        bail!("a command is missing\n\n{USAGE}");
    }
    let command = arguments.remove(0);
    match command.as_str() {
        "serve" => {
            let port = take_option(&mut arguments, "--port")?.unwrap_or_else(|| "8080".to_owned());
            let port = port.parse().with_context(|| format!("--port {port} is not a port number"))?;
            let dir = take_dir(&mut arguments)?;
            nothing_left(&arguments)?;
            site::serve(&dir, port)
        }
        "build" => {
            let dir = take_dir(&mut arguments)?;
            nothing_left(&arguments)?;
            sizes::table(&site::build(&dir)?)
        }
        "size" => {
            let is_accepted = take_flag(&mut arguments, "--accept");
            nothing_left(&arguments)?;
            let site = site::build(&places::root().join("dist"))?;
            if is_accepted {
                sizes::accept(&site)?;
            }
            sizes::check(&site)
        }
        "bench" => {
            let only_bytes = take_flag(&mut arguments, "--only-bytes");
            let runs = take_option(&mut arguments, "--runs")?.unwrap_or_else(|| "9".to_owned());
            nothing_left(&arguments)?;
            bench::run(&bench::Wanted { runs, only_bytes })
        }
        "measure" => {
            nothing_left(&arguments)?;
            measure::run()
        }
        "test" if take_flag(&mut arguments, "--quick") => {
            nothing_left(&arguments)?;
            test::quick()
        }
        "test" => test::run(&take_stages(&mut arguments)?),
        "decide" => decide::run(&arguments),
        "npm" => {
            let is_accepted = take_flag(&mut arguments, "--accept");
            nothing_left(&arguments)?;
            npm::run(is_accepted)
        }
        "review" => review::run(&review::Wanted::read(&mut arguments)?),
        "readability" => {
            nothing_left(&arguments)?;
            readability::run()
        }
        "prove" => {
            let is_accepted = take_flag(&mut arguments, "--accept");
            prove::run(&take_stages(&mut arguments)?, is_accepted)
        }
        "reproduce" => {
            nothing_left(&arguments)?;
            reproduce::run()
        }
        "release" => {
            let is_trial = take_flag(&mut arguments, "--trial");
            nothing_left(&arguments)?;
            release::run(is_trial)
        }
        "release-check" => release_check::run(&take_stages(&mut arguments)?),
        "hosting" => {
            nothing_left(&arguments)?;
            hosting::write_configurations()
        }
        "trunk-hook" => {
            nothing_left(&arguments)?;
            site::build_for_trunk()
        }
        "wasm-bindgen" => bindgen::command_line(arguments),
        "wasm-test" => bindgen::test_runner(arguments),
        "help" | "--help" | "-h" => {
            println!("{USAGE}");
            Ok(())
        }
        other => bail!("there is no command `{other}`\n\n{USAGE}"),
    }
}

/// Removes `--name value` from the arguments.
fn take_option(arguments: &mut Vec<String>, name: &str) -> Result<Option<String>> {
    let Some(at) = arguments.iter().position(|argument| argument == name) else {
        return Ok(None);
    };
    arguments.remove(at);
    if at == arguments.len() {
        bail!("{name} needs a value");
    }
    Ok(Some(arguments.remove(at)))
}

/// Removes `--name` from the arguments, and tells whether it was there.
fn take_flag(arguments: &mut Vec<String>, name: &str) -> bool {
    let before = arguments.len();
    arguments.retain(|argument| argument != name);
    arguments.len() < before
}

fn take_dir(arguments: &mut Vec<String>) -> Result<PathBuf> {
    let dir = take_option(arguments, "--dir")?;
    Ok(dir.map_or_else(|| places::root().join("dist"), PathBuf::from))
}

fn take_stages(arguments: &mut Vec<String>) -> Result<Vec<String>> {
    let mut only = Vec::new();
    while let Some(stage) = take_option(arguments, "--only")? {
        only.push(stage);
    }
    nothing_left(arguments)?;
    Ok(only)
}

fn nothing_left(arguments: &[String]) -> Result<()> {
    match arguments.first() {
        None => Ok(()),
        Some(extra) => bail!("`{extra}` was not understood\n\n{USAGE}"),
    }
}
