//! The rules as a document for people who do not read Rust, and what changed between two versions of them.

pub mod tree;
