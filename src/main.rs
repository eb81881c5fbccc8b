//! The page of this site. `boot.js` starts it, with `start` of the library, once the texts are there.

use imr_navigator as _;

fn main() {}
