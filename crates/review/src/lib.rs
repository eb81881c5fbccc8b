//! The rules as a document for people who do not read Rust, and what changed between two versions of them.
//!
//! [`page::write`] makes the document, [`snapshot::Snapshot`] keeps everything a version says and decides, and
//! [`compare::compare`] says in plain words how two of them differ. `docs/review.md` tells how they are used.

pub mod compare;
pub mod doubts;
pub mod findings;
pub mod html;
pub mod page;
pub mod picture;
pub mod plan_list;
pub mod readability;
pub mod snapshot;
pub mod tree;
