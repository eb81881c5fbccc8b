//! x
use imr_review::tree::Tree;
fn main() {
    let t = std::time::Instant::now();
    let tree = Tree::walk(&Default::default(), imr_rules::law::checked());
    println!("{:?} nodes {} outcomes {} size {:?}", t.elapsed(), tree.nodes().len(), tree.outcomes().len(), tree.size());
    let s = tree.shortest();
    println!("{:?} {}", t.elapsed(), s.len());
    println!("{}", std::fs::read_to_string("/proc/self/status").unwrap_or_default().lines().find(|l| l.starts_with("VmHWM")).unwrap_or(""));
}
