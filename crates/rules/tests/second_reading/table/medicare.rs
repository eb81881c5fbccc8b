//! Medicare.

use super::Count::{Days, SameDay};
use super::{Entry, Runs};

pub const QIO_HOSPITAL: Entry = Entry {
    law: "Ask no later than the day of discharge; after leaving, for 30 calendar days, without protection from the bill.",
    citation: "42 CFR 405.1206(b)(1), (d)(6)",
    rows: "QIO-HOSPITAL, R18, verification 7g",
    runs: Runs::Person,
    safe: SameDay,
    last: Some(Days(30)),
};
pub const QIO_SERVICES: Entry = Entry {
    law: "Ask by noon of the calendar day after the notice is received.",
    citation: "42 CFR 405.1202(b)(1)",
    rows: "QIO-OTHER, R19, verification 7h",
    runs: Runs::Person,
    safe: Days(1),
    last: None,
};
pub const UNKNOWN_NEXT_STEP: Entry = Entry {
    law: "If the answer turns out to be a drug plan's: 60 days from receipt to ask for the outside review.",
    citation: "42 CFR 423.600",
    rows: "PARTD-L1-DECISION, 13.3 point 4",
    runs: Runs::Person,
    safe: Days(60),
    last: Some(Days(65)),
};
pub const ORIGINAL_APPEAL: Entry = Entry {
    law: "120 calendar days from receipt, which is presumed on day 5 after the date of the notice.",
    citation: "42 CFR 405.942",
    rows: "OM-L1, verification 7e",
    runs: Runs::Person,
    safe: Days(120),
    last: Some(Days(125)),
};
pub const ORIGINAL_SECOND: Entry = Entry {
    law: "180 days for the second level.",
    citation: "advocates' table of levels; the rule itself was not read",
    rows: "OM-L2",
    runs: Runs::Person,
    safe: Days(180),
    last: None,
};
pub const ADVANTAGE_APPEAL: Entry = Entry {
    law: "60 calendar days after receipt, which is presumed on day 5 after the date of the notice.",
    citation: "42 CFR 422.582(b)",
    rows: "MA-L1-DEADLINE, R21, verification 7a",
    runs: Runs::Person,
    safe: Days(60),
    last: Some(Days(65)),
};
pub const DRUG_PLAN_APPEAL: Entry = Entry {
    law: "60 calendar days after receipt, which is presumed on day 5 after the date of the notice.",
    citation: "42 CFR 423.582(b)",
    rows: "PARTD-L1-DEADLINE, R22, verification 7d",
    runs: Runs::Person,
    safe: Days(60),
    last: Some(Days(65)),
};
pub const DRUG_PLAN_SECOND: Entry = Entry {
    law: "The independent entity is asked within 60 days after receipt of the decision, presumed on day 5 after its date.",
    citation: "42 CFR 423.600",
    rows: "PARTD-L1-DECISION, verification 7d",
    runs: Runs::Person,
    safe: Days(60),
    last: Some(Days(65)),
};
pub const FIRST_APPEAL: Entry = Entry {
    law: "While the part of Medicare is unknown, the shortest of their times.",
    citation: "42 CFR 422.582(b), 423.582(b), 405.942",
    rows: "Q8 of the decision table",
    runs: Runs::Person,
    safe: Days(60),
    last: Some(Days(65)),
};
pub const SOCIAL_SECURITY_REVIEW: Entry = Entry {
    law: "60 days from receipt, presumed five days after the date on the letter.",
    citation: "20 CFR 418.1301 ff.; POMS HI 01140.001",
    rows: "SSA-MEDICARE",
    runs: Runs::Person,
    safe: Days(60),
    last: Some(Days(65)),
};
pub const PART_D_PENALTY: Entry = Entry {
    law: "60 days from the date on the letter; nothing is added for the mail.",
    citation: "plan and Medicare Interactive",
    rows: "PARTD-LEP",
    runs: Runs::Person,
    safe: Days(60),
    last: None,
};
pub const MEDICARE_HEARING: Entry = Entry {
    law: "60 days for each of the levels after the second.",
    citation: "secondary",
    rows: "OM-L3-5",
    runs: Runs::Person,
    safe: Days(60),
    last: None,
};
pub const UNKNOWN_MEDICARE_HEARING: Entry = Entry {
    law: "If the review that was lost turns out to be Medicare's: 60 days from its decision to ask for the hearing.",
    citation: "secondary",
    rows: "OM-L3-5, 13.3 point 4",
    runs: Runs::Person,
    safe: Days(60),
    last: None,
};
pub const ADVANTAGE_URGENT_ANSWER: Entry = Entry {
    law: "A fast reconsideration is answered within 72 hours; a plan that is late forwards the case.",
    citation: "42 CFR 422.590",
    rows: "MA-L1-DECISION, MA-L2-AUTO, verification 7b",
    runs: Runs::Plan,
    safe: Days(3),
    last: None,
};
pub const ADVANTAGE_ANSWER: Entry = Entry {
    law: "30 days for care to come, 60 for payment; a plan that is late forwards the case.",
    citation: "42 CFR 422.590",
    rows: "MA-L1-DECISION, MA-L2-AUTO",
    runs: Runs::Plan,
    safe: Days(30),
    last: Some(Days(60)),
};
pub const DRUG_PLAN_ANSWER: Entry = Entry {
    law: "7 days for a medicine to come, 14 for payment; a plan that misses its own time must forward the case.",
    citation: "42 CFR 423.590",
    rows: "PARTD-L1-DECISION",
    runs: Runs::Plan,
    safe: Days(7),
    last: Some(Days(14)),
};
pub const DRUG_PLAN_URGENT_ANSWER: Entry = Entry {
    law: "A fast redetermination is answered within 72 hours; a plan that is late forwards the case.",
    citation: "42 CFR 423.590",
    rows: "PARTD-L1-DECISION",
    runs: Runs::Plan,
    safe: Days(3),
    last: None,
};
