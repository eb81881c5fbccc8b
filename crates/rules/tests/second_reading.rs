//! Every rule of time, read a second time from the law and counted with another date library.
//!
//! The table and the rules here were written from the fact tables by somebody who had not read the product's rules.
//! Where the two differ, the facts decide which of them is wrong.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod second_reading {
    mod calendar;
    mod cases;
    mod imr;
    mod pairs;
    mod plain;
    mod standing;
    mod table;
    mod vague;
    mod waits;
}
