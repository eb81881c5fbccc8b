//! The page of this site: the app as the whole page.

fn main() {
    imr_navigator::start_page();
}
