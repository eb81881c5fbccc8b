//! The page of this site. `boot.js` starts it, with `start` of the library, once the texts are there.

use imr_navigator as _;

/// The page has one thread, and needs little memory for a short time: a small allocator is a better one.
#[cfg(target_arch = "wasm32")]
mod memory {
    use lol_alloc::{AssumeSingleThreaded, FreeListAllocator};

    #[expect(unsafe_code, reason = "a page without workers of its own has one thread")]
    #[global_allocator]
    // SAFETY: wasm32 without the atomics feature has no threads.
    static ALLOCATOR: AssumeSingleThreaded<FreeListAllocator> =
        unsafe { AssumeSingleThreaded::new(FreeListAllocator::new()) };
}

fn main() {}
