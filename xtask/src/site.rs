//! The release site: static files that work from any folder of any host.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result, bail};

use crate::command::{self, cargo};
use crate::page::{self, Asset, Assets};
use crate::stages::Stages;
use crate::{bindgen, headers, hosting, manifest, node, places, sbom, server, single_file, sizes, split, worker};

const NAME: &str = "imr-navigator";
/// The bill of materials, for those who want to know what a page is made of.
pub const SBOM: &str = "sbom.cdx.json";

/// Builds the site and serves it until it is stopped.
pub fn serve(dir: &Path, port: u16) -> Result<()> {
    // A taken port is said before the build, not after.
    let listener = server::listen(port)?;
    sizes::table(&build(dir)?)?;
    println!("\nServing on http://127.0.0.1:{}/ (Ctrl-C stops)", listener.local_addr()?.port());
    server::serve(&listener, dir);
    Ok(())
}

/// How the app is compiled.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// Quickly, for the next look at it.
    Debug,
    /// For visitors.
    Release,
}

/// Builds the site into a folder, which is emptied first.
pub fn build(dir: &Path) -> Result<Site> {
    let mut stages = Stages::new("build");
    stages.run("install what the compiler needs", install_wasm_target)?;
    let compiled = stages.run("compile the app", compile)?;
    stages.run("write its texts and first question", write_texts)?;
    let site = stages.run("wrap it for the browser", || wrap(&compiled, Profile::Release))?;
    stages.run("write the site", || write(dir, &site))?;
    stages.run("write what hosts need", || hosting::write(dir, &site))?;
    println!("\nThe site is in {}", dir.display());
    Ok(site)
}

/// Puts the site into the folder that Trunk is about to serve, in place of what Trunk made. A release is compiled again, so
/// that it is the very same as without Trunk; a debug build is what Trunk has just compiled.
pub fn build_for_trunk() -> Result<()> {
    let variable = |name: &str| env::var(name).with_context(|| format!("{name} is missing: this is a hook of Trunk"));
    let staging = PathBuf::from(variable("TRUNK_STAGING_DIR")?);
    remove(&staging)?;
    if variable("TRUNK_PROFILE")? == "release" {
        build(&staging)?;
        return Ok(());
    }
    write_texts()?;
    let compiled = places::target().join(places::WASM).join("debug").join(format!("{NAME}.wasm"));
    write(&staging, &wrap(&compiled, Profile::Debug)?)?;
    fs::copy(places::root().join("xtask/web/dev.html"), staging.join("dev.html"))?;
    Ok(())
}

/// Adds the compile target for browsers, if this toolchain lacks it.
pub fn install_wasm_target() -> Result<()> {
    if places::sysroot()?.join("lib/rustlib").join(places::WASM).is_dir() {
        return Ok(());
    }
    command::run(command::command("rustup").args(["target", "add", places::WASM]))
        .context("the wasm32 target of Rust is missing, and only rustup can add it: https://rustup.rs")
}

/// The app as cargo compiles it, but for the paths of this machine.
fn compile() -> Result<PathBuf> {
    let mut build = cargo();
    build.args(["build", "--release", "--bin", NAME, "--no-default-features", "--target", places::WASM]);
    // Its own folder: cargo would build everything anew each time the flags change.
    build.arg("--target-dir").arg(compiled_in());
    command::run(build.env("CARGO_ENCODED_RUSTFLAGS", without_local_paths()?.join("\u{1f}")))?;
    Ok(compiled_in().join(places::WASM).join("release").join(format!("{NAME}.wasm")))
}

fn compiled_in() -> PathBuf {
    places::target().join("page")
}

fn texts() -> PathBuf {
    places::target().join("texts")
}

/// The texts of each language, and its page with the first question in it, as the page itself draws them.
fn write_texts() -> Result<()> {
    remove(&texts())?;
    command::run(cargo().args(["run", "-q", "-p", NAME, "--features", "ssr", "--bin", "prerender", "--"]).arg(texts()))
}

/// Panic messages hold file names: without this, the builder's user name would be published, and two
/// machines would build two different files. Where prefixes overlap, rustc takes the last.
fn without_local_paths() -> Result<Vec<String>> {
    let toolchain = places::sysroot()?;
    // The standard library as it calls itself where its source is not installed: or the file would depend on that.
    let version = command::output(command::command("rustc").arg("-vV"))?;
    let commit = version.lines().find_map(|line| line.strip_prefix("commit-hash: ")).unwrap_or("unknown");
    let library = (toolchain.join("lib/rustlib/src/rust"), format!("/rustc/{commit}"));
    let places = [
        (places::root(), ".".to_owned()),
        (places::target(), "target".to_owned()),
        (places::cargo_home()?, "cargo".to_owned()),
        (toolchain, "rust".to_owned()),
        library,
    ];
    Ok(places.iter().map(|(path, name)| format!("--remap-path-prefix={}={name}", path.display())).collect())
}

/// Everything that is published, by name.
pub struct Site {
    /// What the pages of a language load, by its code; English first.
    pub languages: Vec<(String, Assets)>,
    /// The pages, the worker and what describes the build.
    pub named: Vec<(String, Vec<u8>)>,
    /// How many crates of other people are in the page.
    pub crates: usize,
}

impl Site {
    /// Every file once.
    pub fn files(&self) -> Vec<(&str, &[u8])> {
        let mut files: Vec<(&str, &[u8])> =
            self.named.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
        for asset in self.languages.iter().flat_map(|(_, assets)| assets.all()) {
            if !files.iter().any(|(name, _)| *name == asset.name) {
                files.push((&asset.name, &asset.bytes));
            }
        }
        files.sort_unstable_by_key(|(name, _)| *name);
        files
    }
}

fn wrap(compiled: &Path, profile: Profile) -> Result<Site> {
    let out = places::target().join("site");
    remove(&out)?;
    split::split(compiled, &out)?;
    bindgen::for_the_web(&out.join(split::MAIN), NAME, &out)?;
    if out.join("snippets").exists() {
        bail!("a dependency brings its own JavaScript (snippets); xtask/src/site.rs must learn to ship it");
    }
    node::bundle(&out, NAME, profile)?;
    let wasm = read(&out.join("app.wasm"))?;
    let later_wasm = read(&out.join("later.wasm"))?;
    if profile == Profile::Release {
        refuse_local_paths(&wasm)?;
        refuse_local_paths(&later_wasm)?;
    }
    let sheet = |stem: &str| {
        let sheet = read(&out.join(format!("{stem}.css")))?;
        // A picture is inside the sheet: a file of its own would be asked for after the page has sealed itself.
        let text = String::from_utf8_lossy(&sheet);
        let mut links = text.split("url(").skip(1).map(|link| link.trim_start_matches(['"', '\'']));
        if links.any(|link| !link.starts_with("data:")) {
            bail!("styles/{stem}.css loads another file; xtask/src/site.rs must learn to ship it");
        }
        Ok(Asset::new(stem, "css", sheet))
    };
    let (style, print) = (sheet("main")?, sheet("print")?);
    let script = Asset::new("app", "js", read(&out.join("app.js"))?);
    let wasm = Asset::new(NAME, "wasm", wasm);
    let later_wasm = Asset::new("imr-later", "wasm", later_wasm);
    let text =
        |stem: &str| Ok::<_, anyhow::Error>(Asset::new(stem, "txt", read(&texts().join(format!("{stem}.txt")))?));
    let mut languages = Vec::new();
    for code in codes()? {
        let assets = Assets {
            style: style.clone(),
            print: print.clone(),
            script: script.clone(),
            wasm: wasm.clone(),
            later_wasm: later_wasm.clone(),
            first: text(&format!("first-{code}"))?,
            later: text(&format!("later-{code}"))?,
        };
        languages.push((code, assets));
    }
    let mut site = Site { languages, named: Vec::new(), crates: 0 };
    add_pages(&mut site)?;
    let worker = String::from_utf8(read(&out.join("worker.js"))?)?;
    site.named.push((page::WORKER.to_owned(), worker::script(&worker, &site).into_bytes()));
    add_single_files(&mut site)?;
    let (bill, crates) = sbom::bill()?;
    site.named.push((SBOM.to_owned(), bill.into_bytes()));
    site.crates = crates;
    site.named.push(("BUILD.json".to_owned(), manifest::of(&site)?.into_bytes()));
    refuse_closed_links(&site)?;
    Ok(site)
}

/// A link that the page's own list does not cover would show an error in Chromium instead of the page it leads to.
fn refuse_closed_links(site: &Site) -> Result<()> {
    for (name, bytes) in site.files() {
        if !(name.ends_with(".html") || name.ends_with(".txt")) {
            continue;
        }
        if let Some(link) = headers::closed_link(&String::from_utf8_lossy(bytes)) {
            bail!("{name} links to {link}, which MAY_OPEN in xtask/src/headers.rs does not cover");
        }
    }
    Ok(())
}

/// The languages that have a page, English first: it is what a browser gets that asks for none of the others.
fn codes() -> Result<Vec<String>> {
    let mut codes = Vec::new();
    for entry in fs::read_dir(texts())? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        codes.extend(name.strip_suffix(".html").map(str::to_owned));
    }
    codes.sort_by_key(|code| (code != "en", code.clone()));
    Ok(codes)
}

/// One page a language, and the first of them once more for who asks for none: there it sends on to the browser's language.
/// They are the same to the byte, so that who read the one has the other without a network.
fn add_pages(site: &mut Site) -> Result<()> {
    let build = manifest::build(&site.files());
    let mut pages = Vec::new();
    for (code, assets) in &site.languages {
        let template = String::from_utf8(read(&texts().join(format!("{code}.html")))?)?;
        let page = page::page(&template, assets, &build)?.into_bytes();
        if pages.is_empty() {
            pages.push(("index.html".to_owned(), page.clone()));
        }
        pages.push((format!("{code}.html"), page));
    }
    site.named.extend(pages);
    Ok(())
}

/// The pages that are one file. The worker does not know them: nobody needs them besides the others.
fn add_single_files(site: &mut Site) -> Result<()> {
    let codes: Vec<&str> = site.languages.iter().map(|(code, _)| code.as_str()).collect();
    for (code, assets) in &site.languages {
        let served = site.named.iter().find(|(name, _)| *name == format!("{code}.html"));
        let (_, bytes) = served.with_context(|| format!("the site has no page in {code}"))?;
        let single = single_file::page(std::str::from_utf8(bytes)?, assets, &codes)?;
        site.named.push((single_file::name(code), single.into_bytes()));
    }
    Ok(())
}

fn refuse_local_paths(wasm: &[u8]) -> Result<()> {
    for place in [places::root(), places::cargo_home()?, places::sysroot()?] {
        let place = place.to_string_lossy().into_owned();
        if wasm.windows(place.len()).any(|bytes| bytes == place.as_bytes()) {
            bail!("the released file would tell the path {place}");
        }
    }
    Ok(())
}

fn write(dir: &Path, site: &Site) -> Result<()> {
    // Only what an earlier build left is removed: `--dir ~` must not cost anyone their home.
    let has_files = dir.is_dir() && fs::read_dir(dir)?.next().is_some();
    if has_files && !dir.join("BUILD.json").is_file() {
        bail!("{} holds files that are not a built site; name an empty folder", dir.display());
    }
    remove(dir)?;
    fs::create_dir_all(dir)?;
    for (name, bytes) in site.files() {
        fs::write(dir.join(name), bytes)?;
    }
    Ok(())
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
