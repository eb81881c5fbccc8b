//! The release site: static files that work from any folder of any host.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::command::{self, cargo};
use crate::page::{self, Asset, Assets};
use crate::stages::Stages;
use crate::{bindgen, headers, places, server, sizes};

const NAME: &str = "imr-navigator";

/// Builds the site and serves it until it is stopped.
pub fn serve(dir: &Path, port: u16) -> Result<()> {
    // A taken port is said before the build, not after.
    let listener = server::listen(port)?;
    build(dir)?;
    println!("\nServing on http://127.0.0.1:{}/ (Ctrl-C stops)", listener.local_addr()?.port());
    server::serve(&listener, dir);
    Ok(())
}

/// Builds the site into a folder, which is emptied first.
pub fn build(dir: &Path) -> Result<()> {
    let mut stages = Stages::new("build");
    stages.run("install the wasm32 target", install_wasm_target)?;
    stages.run("compile the app", compile)?;
    let assets = stages.run("wrap it for the browser", wrap)?;
    stages.run("write the site", || write(dir, &assets))?;
    sizes::print(&assets)?;
    println!("The site is in {}", dir.display());
    Ok(())
}

/// Adds the compile target for browsers, if this toolchain lacks it.
pub fn install_wasm_target() -> Result<()> {
    let sysroot = command::output(command::command("rustc").args(["--print", "sysroot"]))?;
    if Path::new(sysroot.trim()).join("lib/rustlib").join(places::WASM).is_dir() {
        return Ok(());
    }
    command::run(command::command("rustup").args(["target", "add", places::WASM]))
        .context("the wasm32 target of Rust is missing, and only rustup can add it: https://rustup.rs")
}

fn compile() -> Result<()> {
    let mut build = cargo();
    build.args(["build", "--release", "--bin", NAME, "--target", places::WASM]);
    command::run(build.env("CARGO_ENCODED_RUSTFLAGS", without_local_paths()?.join("\u{1f}")))
}

/// Panic messages hold file names: without this, the builder's user name would be published, and two
/// machines would build two different files. Where prefixes overlap, rustc takes the last.
fn without_local_paths() -> Result<Vec<String>> {
    let places = [(places::root(), "."), (places::target(), "target"), (places::cargo_home()?, "cargo")];
    Ok(places.iter().map(|(path, name)| format!("--remap-path-prefix={}={name}", path.display())).collect())
}

fn wrap() -> Result<Assets> {
    let compiled = places::target().join(places::WASM).join("release").join(format!("{NAME}.wasm"));
    let out = places::target().join("site");
    remove(&out)?;
    bindgen::for_the_web(&compiled, NAME, &out)?;
    if out.join("snippets").exists() {
        bail!("a dependency brings its own JavaScript (snippets); xtask/src/site.rs must learn to ship it");
    }
    let wasm = read(&out.join(format!("{NAME}_bg.wasm")))?;
    refuse_local_paths(&wasm)?;
    let root = places::root();
    let style = read(&root.join("styles/main.css"))?;
    if String::from_utf8_lossy(&style).contains("url(") {
        bail!("styles/main.css loads another file; xtask/src/site.rs must learn to ship it");
    }
    Ok(Assets {
        style: Asset::new("main", "css", style),
        icon: Asset::new("icon", "svg", read(&root.join("styles/icon.svg"))?),
        boot: Asset::new("boot", "js", read(&root.join("boot.js"))?),
        script: Asset::new(NAME, "js", read(&out.join(format!("{NAME}.js")))?),
        wasm: Asset::new(NAME, "wasm", wasm),
    })
}

fn refuse_local_paths(wasm: &[u8]) -> Result<()> {
    for place in [places::root(), places::cargo_home()?] {
        let place = place.to_string_lossy().into_owned();
        if wasm.windows(place.len()).any(|bytes| bytes == place.as_bytes()) {
            bail!("the released file would tell the path {place}");
        }
    }
    Ok(())
}

fn write(dir: &Path, assets: &Assets) -> Result<()> {
    // Only what an earlier build left is removed: `--dir ~` must not cost anyone their home.
    let has_files = dir.is_dir() && fs::read_dir(dir)?.next().is_some();
    if has_files && !dir.join("_headers").is_file() {
        bail!("{} holds files that are not a built site; name an empty folder", dir.display());
    }
    remove(dir)?;
    fs::create_dir_all(dir)?;
    let template = fs::read_to_string(places::root().join("index.html")).context("index.html")?;
    fs::write(dir.join("index.html"), page::page(&template, assets)?)?;
    for asset in assets.all() {
        fs::write(dir.join(&asset.name), &asset.bytes)?;
    }
    let names = assets.all().map(|asset| asset.name.as_str());
    Ok(fs::write(dir.join("_headers"), headers::file(["", "index.html"].into_iter().chain(names)))?)
}

fn read(file: &PathBuf) -> Result<Vec<u8>> {
    fs::read(file).with_context(|| format!("cannot read {}", file.display()))
}

/// Removes a folder, if it is there.
pub fn remove(dir: &Path) -> Result<()> {
    match fs::remove_dir_all(dir) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("cannot empty {}", dir.display()))
        }
        _ => Ok(()),
    }
}

/// The command line that other stages need too: a cargo that builds for the browser.
pub fn cargo_for_wasm(subcommand: &str) -> Command {
    let mut command = cargo();
    command.args([subcommand, "-p", NAME, "--target", places::WASM]);
    command
}
