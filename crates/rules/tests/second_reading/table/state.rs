//! State law on private plans (DMHC and CDI) and on work injuries.

use super::Count::{DayBefore, Days, Months, SameDay};
use super::{Entry, Runs};

pub const PLAN_GRIEVANCE: Entry = Entry {
    law: "A plan takes a grievance for at least 180 calendar days after the event it is about.",
    citation: "28 CCR 1300.68(b)(9), text not read; plans' own contracts; CMS handout for the federal 180 days",
    rows: "DMHC-GRV-FILE, DT5, verification 3c",
    runs: Runs::Person,
    safe: Days(180),
    last: None,
};
pub const INSURER_APPEAL: Entry = Entry {
    law: "An insurer takes the first appeal for 180 days after the notice of denial.",
    citation: "federal consumer rule, CMS handout",
    rows: "CDI-APPEAL-TIME, DT5",
    runs: Runs::Person,
    safe: Days(180),
    last: None,
};
pub const PLAN_ANSWER: Entry = Entry {
    law: "The plan resolves a grievance within 30 days; nobody need stay in its process for more than 30 days.",
    citation: "H&S 1368.01(a), 1374.30(j)(3)",
    rows: "DMHC-GRV-RESOLVE, DMHC-IMR-COND-C, DT6",
    runs: Runs::Plan,
    safe: Days(30),
    last: None,
};
pub const INSURER_ANSWER: Entry = Entry {
    law: "CDI takes the case when the insurer has not ruled in 30 days.",
    citation: "CDI's page on the review, at second hand; the insurer's own time was not read",
    rows: "CDI-IMR-COND, CDI-APPEAL-TIME, verification 4a, DT6",
    runs: Runs::Plan,
    safe: Days(30),
    last: None,
};
pub const DMHC_IMR: Entry = Entry {
    law: "Apply within six months of any of the qualifying periods or events.",
    citation: "H&S 1374.30(k)",
    rows: "DMHC-IMR-DEADLINE, DT2, DT3",
    runs: Runs::Person,
    safe: Months(6),
    last: None,
};
pub const CDI_IMR: Entry = Entry {
    law: "Apply within six months of the insurer upholding its decision, or of day 30 without one.",
    citation: "Ins. Code 10169, subdivisions (j), (k) not read; CDI's page at second hand",
    rows: "CDI-IMR-COND, verification 4a, DT2, DT3",
    runs: Runs::Person,
    safe: Months(6),
    last: None,
};
pub const EITHER_IMR: Entry = Entry {
    law: "Both departments give six months, so the day is the same while it is not known whose plan it is.",
    citation: "H&S 1374.30(k); CDI's page at second hand",
    rows: "REG-SAMEDEADLINE, R-UNK",
    runs: Runs::Person,
    safe: Months(6),
    last: None,
};
pub const DMHC_COMPLAINT: Entry = Entry {
    law: "No time in the statute; older pages of DMHC asked for complaints within six months of the plan's decision.",
    citation: "H&S 1368(b), silent; DMHC pages",
    rows: "DMHC-COMPLAINT-DEADLINE, R-COV-D, R-BILL",
    runs: Runs::Person,
    safe: Months(6),
    last: None,
};
pub const CDI_REQUEST: Entry = Entry {
    law: "No time found in the law; six months to be safe.",
    citation: "none",
    rows: "CDI-COMPLAINT, R-COV-C",
    runs: Runs::Person,
    safe: Months(6),
    last: None,
};
pub const WORK_INJURY_IMR: Entry = Entry {
    law: "The form must be sent within 30 days of service of the utilization review decision.",
    citation: "8 CCR 9792.10.1(b)(1)",
    rows: "WC-OWN-IMR, R1, verification 9",
    runs: Runs::Person,
    safe: Days(30),
    last: None,
};
pub const WORK_INJURY_MEDICINE_IMR: Entry = Entry {
    law: "For disputes on the drug formulary ten days are reported; the text read says 30.",
    citation: "8 CCR 9792.10.1(b)(1) for 30; the ten days were in no copy that could be opened",
    rows: "WC-FORMULARY, R1, verification 9",
    runs: Runs::Person,
    safe: Days(10),
    last: Some(Days(30)),
};
pub const WORK_INJURY_BOARD: Entry = Entry {
    law: "Thirty days from the mailing of the review decision.",
    citation: "Labor Code 4610.6(h)",
    rows: "WC-APPEAL",
    runs: Runs::Person,
    safe: Days(30),
    last: None,
};
pub const UNKNOWN_WORK_INJURY: Entry = Entry {
    law: "10 days for a medicine, 30 for other care, where it is a work injury.",
    citation: "Labor Code 4610.5(h)(1)",
    rows: "WC-FORMULARY, WC-OWN-IMR",
    runs: Runs::Person,
    safe: Days(10),
    last: Some(Days(30)),
};
pub const PAY_PREMIUM: Entry = Entry {
    law: "Unpaid premium can be paid until the last day of the grace period, which the notice names.",
    citation: "28 CCR 1300.65, 1300.65.3 (a part read)",
    rows: "SP-CANCEL, N4",
    runs: Runs::Person,
    safe: SameDay,
    last: None,
};
pub const BEFORE_END: Entry = Entry {
    law: "What Covered California ends or changes is corrected before the change.",
    citation: "Covered California's ombuds page; no time in it",
    rows: "CC-FIRSTCALL, P3",
    runs: Runs::Person,
    safe: DayBefore,
    last: None,
};
