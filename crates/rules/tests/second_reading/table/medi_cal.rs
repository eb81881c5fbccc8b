//! Medi-Cal, the State Fair Hearing, and the shortest Medi-Cal times for a person who does not know the coverage.

use super::Count::{DayBefore, Days, Months};
use super::{Entry, Runs};

pub const PLAN_APPEAL: Entry = Entry {
    law: "The plan appeal is filed within 60 calendar days of the date on the Notice of Action.",
    citation: "42 CFR 438.402(c)(2)(ii)",
    rows: "MEDICAL-PLAN-DEADLINE, verification 6a",
    runs: Runs::Person,
    safe: Days(60),
    last: None,
};
pub const KEEP_SERVICE: Entry = Entry {
    law: "Ask within 10 calendar days of the notice being sent, or by the day of the change if that is later.",
    citation: "42 CFR 438.420(a)",
    rows: "MEDICAL-APP-PLAN, verification 6d",
    runs: Runs::Person,
    safe: Days(10),
    last: None,
};
pub const PLAN_ANSWER: Entry = Entry {
    law: "The plan answers within 30 calendar days; a longer time needs a letter of its own, which has its own date.",
    citation: "42 CFR 438.408(b), (c); WIC 10951(b)(1)(B)",
    rows: "MEDICAL-PLAN-DECISION, MEDICAL-DEEMED, verification 6b",
    runs: Runs::Plan,
    safe: Days(30),
    last: None,
};
pub const HEARING: Entry = Entry {
    law: "A hearing is asked for within 120 days, counted from the date on the plan's answer, where federal law caps it.",
    citation: "WIC 10951(b)(1); 42 CFR 438.408(f)(2)",
    rows: "MEDICAL-SFH-DEADLINE, verification 6c",
    runs: Runs::Person,
    safe: Days(120),
    last: None,
};
pub const LATE_HEARING: Entry = Entry {
    law: "For good cause a late hearing may be given up to 180 days.",
    citation: "WIC 10951(b)(2), as quoted",
    rows: "MEDICAL-SFH-GOODCAUSE; referee K01(d), K02",
    runs: Runs::Person,
    safe: Days(180),
    last: None,
};
pub const HEARING_KEEP: Entry = Entry {
    law: "To keep the service until the hearing, ask within 10 days of the plan's answer.",
    citation: "42 CFR 438.420, older text; a plan's handbook adds the stop date",
    rows: "MEDICAL-APP-SFH, verification 6e",
    runs: Runs::Person,
    safe: Days(10),
    last: None,
};
pub const IMR: Entry = Entry {
    law: "Six months after the plan's written decision; some handbooks say 180 days, which is never later.",
    citation: "28 CCR 1300.74.30, by its summary; H&S 1374.30(k)",
    rows: "MEDICAL-IMR-DEADLINE, R13",
    runs: Runs::Person,
    safe: Days(180),
    last: Some(Months(6)),
};
pub const IMR_PERHAPS: Entry = Entry {
    law: "If DMHC says that the plan has the review: the same days as for every other Medi-Cal plan.",
    citation: "28 CCR 1300.74.30, by its summary; H&S 1374.30(k)",
    rows: "COHS-CHECK, MEDICAL-IMR-DEADLINE, R17; referee K09",
    runs: Runs::Person,
    safe: Days(180),
    last: Some(Months(6)),
};
pub const CCS_ANSWER: Entry = Entry {
    law: "The county answers a first-level appeal within 21 calendar days.",
    citation: "22 CCR 42160(e)",
    rows: "CCS-ROUTE; referee K04 CCS",
    runs: Runs::Plan,
    safe: Days(21),
    last: None,
};
pub const CCS_HEARING: Entry = Entry {
    law: "A CCS hearing is asked for within 14 calendar days of the written decision on the first appeal.",
    citation: "22 CCR 42180(a)(1), (b)",
    rows: "look-up addendum; referee K04 CCS",
    runs: Runs::Person,
    safe: Days(14),
    last: None,
};
pub const COMPLAINT: Entry = Entry {
    law: "The same form as the review, and the same days to be safe.",
    citation: "H&S 1368(b), silent",
    rows: "MEDICAL-DMHC-COMPLAINT, R14",
    runs: Runs::Person,
    safe: Days(180),
    last: Some(Months(6)),
};
pub const STATE_HEARING: Entry = Entry {
    law: "A hearing on a service outside a plan is asked for within 90 days of the notice; later needs good cause.",
    citation: "WIC 10951(a)(1); 42 CFR 431.221(d)",
    rows: "FFS-SFH-DEADLINE, RX-SFH, DENTAL-FFS, IHSS-ROUTE, verification 6g",
    runs: Runs::Person,
    safe: Days(90),
    last: None,
};
pub const PLAN_KEEP_BEFORE_CHANGE: Entry = Entry {
    law: "To keep the service during the plan's appeal, ask by the later of day 10 and the change; before the change \
          nothing stops meanwhile.",
    citation: "42 CFR 438.420(a)",
    rows: "MEDICAL-APP-PLAN; referee K24",
    runs: Runs::Person,
    safe: DayBefore,
    last: None,
};
pub const KEEP_BEFORE_CHANGE: Entry = Entry {
    law: "The service goes on if the hearing is asked for before the change takes effect.",
    citation: "42 CFR 431.231, 431.230",
    rows: "FFS-APP, IHSS-ROUTE",
    runs: Runs::Person,
    safe: DayBefore,
    last: None,
};
pub const ASK_IT_BACK: Entry = Entry {
    law: "The State may give back what was stopped if the hearing is asked for not more than 10 days after the change.",
    citation: "42 CFR 431.231(a)",
    rows: "FFS-APP; referee P3",
    runs: Runs::Person,
    safe: Days(10),
    last: None,
};
pub const RENEWAL_HEARING: Entry = Entry {
    law: "90 days from the notice; for renewals 120 days, for now and until further notice.",
    citation: "WIC 10951(a)(1); CDSS page",
    rows: "FFS-120-ELIG, R9",
    runs: Runs::Person,
    safe: Days(90),
    last: Some(Days(120)),
};
pub const CCS_APPEAL: Entry = Entry {
    law: "The first appeal goes to the county within 30 calendar days of the written notice.",
    citation: "a county's CCS page",
    rows: "CCS-ROUTE, R3",
    runs: Runs::Person,
    safe: Days(30),
    last: None,
};
pub const REGIONAL_CENTER_APPEAL: Entry = Entry {
    law: "60 days after receipt of the notice; its date is the safe start.",
    citation: "WIC 4707(c), (d)",
    rows: "RC-ROUTE, R2",
    runs: Runs::Person,
    safe: Days(60),
    last: None,
};
pub const REGIONAL_CENTER_KEEP: Entry = Entry {
    law: "To keep current services: within 30 days AND before the change takes effect.",
    citation: "WIC 4707(c), (d)",
    rows: "RC-ROUTE, R2",
    runs: Runs::Person,
    safe: Days(30),
    last: None,
};
pub const COUNTY_PLAN_APPEAL: Entry = Entry {
    law: "Federal managed-care times: 60 days, unless the letter names an earlier day.",
    citation: "42 CFR 438.402(c)(2)(ii), taken to cover county plans",
    rows: "MHP-ROUTE, R6, verification 11",
    runs: Runs::Person,
    safe: Days(60),
    last: None,
};
pub const COUNTY_HEARING: Entry = Entry {
    law: "Federal window of 90 to 120 days from the county's answer; that California gives 120 here is an inference.",
    citation: "42 CFR 438.408(f)(2), taken to cover county plans",
    rows: "MHP-ROUTE, R6, verification 11",
    runs: Runs::Person,
    safe: Days(120),
    last: None,
};
pub const COUNTY_ANSWER: Entry = Entry {
    law: "The county plan answers within 30 calendar days, as every managed-care plan of Medicaid.",
    citation: "42 CFR 438.408(b), taken to cover county plans",
    rows: "MHP-ROUTE, R6, verification 11",
    runs: Runs::Plan,
    safe: Days(30),
    last: None,
};
pub const COUNTY_KEEP_SERVICE: Entry = Entry {
    law: "10 days from the letter to keep a service.",
    citation: "42 CFR 438.420(a), taken to cover county plans",
    rows: "MHP-ROUTE, R6, verification 11",
    runs: Runs::Person,
    safe: Days(10),
    last: None,
};
pub const COVERED_CALIFORNIA_HEARING: Entry = Entry {
    law: "90 days from the notice.",
    citation: "CDSS page; form CCFR901",
    rows: "CC-ELIG, R36",
    runs: Runs::Person,
    safe: Days(90),
    last: None,
};
pub const UNKNOWN_KEEP_SERVICE: Entry = Entry {
    law: "The shortest time to keep a service in any program.",
    citation: "42 CFR 438.420(a)",
    rows: "13.3 point 4",
    runs: Runs::Person,
    safe: Days(10),
    last: None,
};
pub const UNKNOWN_APPEAL: Entry = Entry {
    law: "The shortest time for a first appeal to a plan in any program.",
    citation: "42 CFR 438.402(c)(2)(ii); 42 CFR 422.582(b)",
    rows: "13.3 point 4",
    runs: Runs::Person,
    safe: Days(60),
    last: None,
};
pub const UNKNOWN_HEARING: Entry = Entry {
    law: "The shortest time for a hearing in any program.",
    citation: "WIC 10951(a)(1)",
    rows: "13.3 point 4",
    runs: Runs::Person,
    safe: Days(90),
    last: None,
};
pub const UNKNOWN_CCS_HEARING: Entry = Entry {
    law: "If the letter turns out to be the answer to a CCS appeal: 14 days to ask for the hearing.",
    citation: "22 CCR 42180",
    rows: "CCS-HEARING",
    runs: Runs::Person,
    safe: Days(14),
    last: None,
};
pub const UNKNOWN_CCS: Entry = Entry {
    law: "If the letter turns out to be about CCS: 30 calendar days from it.",
    citation: "a county's CCS page",
    rows: "CCS-ROUTE, R3",
    runs: Runs::Person,
    safe: Days(30),
    last: None,
};
pub const UNKNOWN_PLAN_HEARING: Entry = Entry {
    law: "If the plan turns out to be a Medi-Cal plan: 120 days from its answer to ask for a hearing.",
    citation: "WIC 10951(b)(1); 42 CFR 438.408(f)(2)",
    rows: "13.3 point 4; FFS-CARD, MEDICAL-SFH-DEADLINE",
    runs: Runs::Person,
    safe: Days(120),
    last: None,
};
