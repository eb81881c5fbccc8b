//! Makes the linker write down, in the program of the page, what refers to what: that is how the build knows what belongs to
//! the part that is loaded later (docs/decisions/0014-published-yew.md).

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32") {
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
}
