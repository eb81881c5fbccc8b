//! `cargo xtask release`: what a release offers for download, with the hash of each file. CONTRIBUTING.md has the whole recipe.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use flate2::{Compression, GzBuilder};

use crate::npm::{self, Archives};
use crate::{command, hosting, places, single_file, site};

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Builds the site and the packages from the working tree into `target/release-files`. `is_trial` allows uncommitted changes and a
/// version that the changelog calls unreleased.
pub fn run(is_trial: bool) -> Result<()> {
    if !is_trial {
        check_changelog(&fs::read_to_string(places::root().join("CHANGELOG.md"))?)?;
        check_tree()?;
    }
    let folder = places::target().join("release-files");
    site::remove(&folder)?;
    fs::create_dir_all(&folder)?;
    let dist = places::target().join("release-dist");
    let site = site::build(&dist)?;
    write_archive(&dist, &folder.join(format!("imr-navigator-{VERSION}-site.tar.gz")))?;
    // Each of these is the whole page, for a USB stick or an iframe.
    for (name, bytes) in site.files().iter().filter(|(name, _)| name.ends_with(single_file::ENDING)) {
        fs::write(folder.join(name), bytes)?;
    }
    let Archives { page, rules } = npm::archives()?;
    for archive in [page, rules] {
        fs::copy(&archive, folder.join(archive.file_name().unwrap_or_default()))?;
    }
    let offered = contents(&folder)?;
    let sums = hosting::sums(offered.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())));
    fs::write(folder.join(hosting::SUMS), &sums)?;
    println!("{}:\n\n{sums}", folder.display());
    if is_trial {
        eprintln!("This is a trial. CONTRIBUTING.md says what a release needs.");
    }
    Ok(())
}

fn check_changelog(changelog: &str) -> Result<()> {
    let heading = changelog.lines().find(|line| line.starts_with("## ")).context("CHANGELOG.md has no version")?;
    let day = heading.strip_prefix(&format!("## {VERSION}, ")).unwrap_or_default();
    if !day.starts_with(|letter: char| letter.is_ascii_digit()) {
        bail!(
            "the first version of CHANGELOG.md is \"{heading}\", and not \"## {VERSION}, \" with the day of the release"
        );
    }
    Ok(())
}

/// Refuses uncommitted changes: the files must come from a commit.
fn check_tree() -> Result<()> {
    let changes = command::output(command::command("git").args(["status", "--porcelain"]))?;
    if !changes.is_empty() {
        bail!("commit these changes before making a release:\n{changes}");
    }
    Ok(())
}

/// Reproducible: sorted by name, with fixed time, owner and group.
fn write_archive(folder: &Path, file: &Path) -> Result<()> {
    let packer = GzBuilder::new().mtime(0).write(fs::File::create(file)?, Compression::best());
    let mut archive = tar::Builder::new(packer);
    archive.mode(tar::HeaderMode::Deterministic);
    for path in files_of(folder)? {
        let name = Path::new("imr-navigator").join(path.strip_prefix(folder)?);
        archive.append_path_with_name(&path, name)?;
    }
    archive.into_inner()?.finish()?;
    Ok(())
}

/// All files in a folder and those in it, in order.
fn files_of(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(files_of(&path)?);
        } else {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// The name and the bytes of each file in a folder.
fn contents(folder: &Path) -> Result<Vec<(String, Vec<u8>)>> {
    let named = |path: PathBuf| Ok((path.strip_prefix(folder)?.display().to_string(), fs::read(&path)?));
    files_of(folder)?.into_iter().map(named).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_that_is_unreleased_or_another_makes_no_release() {
        assert!(check_changelog(&format!("# Changelog\n\n## {VERSION}, unreleased\n")).is_err());
        assert!(check_changelog("## 0.0.1, 1 December 2026\n").is_err());
        assert!(check_changelog("# Changelog\n").is_err());
        assert!(check_changelog(&format!("## {VERSION}, 1 December 2026\n\n## 0.0.1, unreleased\n")).is_ok());
    }

    #[test]
    fn an_archive_has_the_same_bytes_each_time_and_all_files() -> Result<()> {
        let folder = std::env::temp_dir().join(format!("imr-navigator-release-{}", std::process::id()));
        let tree = folder.join("tree");
        fs::create_dir_all(tree.join("es"))?;
        let mut archives = Vec::new();
        for name in ["one.tar.gz", "other.tar.gz"] {
            // Written again, so that its time is another.
            for file in ["index.html", "es/index.html", ".htaccess"] {
                fs::write(tree.join(file), file)?;
            }
            write_archive(&tree, &folder.join(name))?;
            archives.push(fs::read(folder.join(name))?);
        }
        let [one, other] = archives.as_slice() else { bail!("two archives") };
        let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(one.as_slice()));
        let names: Vec<PathBuf> =
            archive.entries()?.map(|entry| Ok(entry?.path()?.into_owned())).collect::<Result<_>>()?;
        site::remove(&folder)?;
        assert!(one == other, "the archives differ");
        let expected = ["imr-navigator/.htaccess", "imr-navigator/es/index.html", "imr-navigator/index.html"];
        assert_eq!(names, expected.map(PathBuf::from));
        Ok(())
    }
}
