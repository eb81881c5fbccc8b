//! How hard the page is to read: grades per screen, and the length of every sentence.
//!
//! [`screens`] puts together what a person reads at a time, [`words`] takes it apart, [`english`] and [`spanish`] count
//! syllables, [`measure`] has the formulas and [`report`] the limits. `names.toml` lists the names that do not count.

pub mod english;
pub mod measure;
pub mod names;
pub mod report;
pub mod screens;
pub mod spanish;
pub mod stories;
pub mod words;
