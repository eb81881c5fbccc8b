//! The page of this site. `boot.js` starts it, with `start` of the library, once the texts are there.

use imr_navigator as _;

/// A small allocator, and one that does not search a list for each piece: a page is drawn in thousands of them.
#[cfg(target_arch = "wasm32")]
mod memory {
    use talc::cell::TalcSyncCell;
    use talc::wasm::{WasmBinning, WasmGrowAndClaim};

    #[global_allocator]
    static ALLOCATOR: TalcSyncCell<WasmGrowAndClaim, WasmBinning> = TalcSyncCell::new_wasm(WasmGrowAndClaim);
}

fn main() {}
