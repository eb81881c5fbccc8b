//! The page of this site. `web/boot.js` starts it, with [`start`](imr_navigator::start), when it is first needed.

use imr_navigator as _;

fn main() {}
