//! Job plans under federal law, federal coverage, other states, and lost coverage.

use super::Count::{Days, FederalMonths, Months, YearEnd};
use super::{Entry, Runs};

pub const JOB_APPEAL: Entry = Entry {
    law: "A job plan gives at least 180 days after receipt of the denial; the date on the letter is the safe start.",
    citation: "29 CFR 2560.503-1(h)(3)(i)",
    rows: "SF-APPEAL-DEADLINE, verification 10b",
    runs: Runs::Person,
    safe: Days(180),
    last: None,
};
pub const JOB_ANSWER: Entry = Entry {
    law: "The plan decides in 30 days on care to come and in 60 days on care already had.",
    citation: "29 CFR 2560.503-1(i)(2)",
    rows: "SF-APPEAL-DECISION, verification 10b",
    runs: Runs::Plan,
    safe: Days(30),
    last: Some(Days(60)),
};
pub const FEDERAL_REVIEW: Entry = Entry {
    law: "Four months after receipt of the final denial; no matching day: the first day of the fifth month. Plan for 120 days.",
    citation: "45 CFR 147.136(d)(2)",
    rows: "SF-EXTREVIEW, R26, 13.4, verification 10a",
    runs: Runs::Person,
    safe: Days(120),
    last: Some(FederalMonths(4)),
};
pub const GOVERNMENT_REVIEW: Entry = Entry {
    law: "The federal process for plans of cities, counties, schools and the State: four months. Plan for 120 days.",
    citation: "45 CFR 147.136(d)(2)",
    rows: "SF-GOVT, R28, verification 10a",
    runs: Runs::Person,
    safe: Days(120),
    last: Some(FederalMonths(4)),
};
pub const CALPERS_REVIEW: Entry = Entry {
    law: "The days of this step were not read; the general CalPERS rule is 30 days.",
    citation: "2 CCR 599.518; 2 CCR 555.1",
    rows: "CALPERS-STEPS, R29",
    runs: Runs::Person,
    safe: Days(30),
    last: None,
};
pub const FEHB_RECONSIDERATION: Entry = Entry {
    law: "Six months from the date of the denial; 180 days are never later.",
    citation: "5 CFR 890.105(b)",
    rows: "FEHB-STEP1, R31, verification 10c",
    runs: Runs::Person,
    safe: Days(180),
    last: Some(Months(6)),
};
pub const FEHB_ANSWER: Entry = Entry {
    law: "The carrier answers within 30 days of receipt.",
    citation: "5 CFR 890.105(b)",
    rows: "FEHB-STEP1, verification 10c",
    runs: Runs::Plan,
    safe: Days(30),
    last: None,
};
pub const OPM_REVIEW: Entry = Entry {
    law: "OPM is asked within 90 days of the plan's letter.",
    citation: "secondary; that part of 5 CFR 890.105 was cut off",
    rows: "FEHB-STEP2, R31, verification 10c",
    runs: Runs::Person,
    safe: Days(90),
    last: None,
};
pub const TRICARE_APPEAL: Entry = Entry {
    law: "90 days from the decision or Explanation of Benefits.",
    citation: "tricare.mil",
    rows: "TRICARE-ROUTE, R32",
    runs: Runs::Person,
    safe: Days(90),
    last: None,
};
pub const OUT_OF_STATE_REVIEW: Entry = Entry {
    law: "Federal minimum of four months; the other state's own rule was not read, so plan for 120 days and promise no more.",
    citation: "healthcare.gov, federal minimum standards",
    rows: "OUTOFSTATE, R34, 13.4",
    runs: Runs::Person,
    safe: Days(120),
    last: None,
};
pub const NEW_COVERAGE: Entry = Entry {
    law: "60 days after the loss of coverage.",
    citation: "45 CFR 155.420(c)",
    rows: "COVERED-SEP, R37, verification 10e",
    runs: Runs::Person,
    safe: Days(60),
    last: None,
};
pub const COBRA: Entry = Entry {
    law: "60 days from the later of notice and loss; counted from the loss it is never too late.",
    citation: "26 CFR 54.4980B-6",
    rows: "COBRA-60, R37, verification 10e",
    runs: Runs::Person,
    safe: Days(60),
    last: None,
};
pub const TRICARE_SECOND: Entry = Entry {
    law: "A formal review of a factual matter is asked for within 60 days of the answer; a second medical appeal within 90.",
    citation: "tricare.mil, factual appeals",
    rows: "TRICARE-FORMAL, TRICARE-ROUTE",
    runs: Runs::Person,
    safe: Days(60),
    last: Some(Days(90)),
};
pub const TRICARE_HEARING: Entry = Entry {
    law: "A hearing is asked for within 60 days of the formal review.",
    citation: "tricare.mil, factual appeals",
    rows: "TRICARE-FORMAL",
    runs: Runs::Person,
    safe: Days(60),
    last: None,
};
pub const TRICARE_FAST: Entry = Entry {
    law: "A fast appeal is asked for within three days of getting the denial.",
    citation: "tricare.mil",
    rows: "TRICARE-FORMAL",
    runs: Runs::Person,
    safe: Days(3),
    last: None,
};
pub const CHAMPVA_APPEAL: Entry = Entry {
    law: "One year from the explanation of benefits, in writing.",
    citation: "38 CFR 17.276",
    rows: "CHAMPVA",
    runs: Runs::Person,
    safe: Months(12),
    last: None,
};
pub const CHAMPVA_SECOND: Entry = Entry {
    law: "The second review is asked for within 90 days of the first answer.",
    citation: "38 CFR 17.276",
    rows: "CHAMPVA",
    runs: Runs::Person,
    safe: Days(90),
    last: None,
};
pub const INDIAN_HEALTH_APPEAL: Entry = Entry {
    law: "Thirty days from receipt of the denial.",
    citation: "42 CFR 136.25",
    rows: "IHS-PRC",
    runs: Runs::Person,
    safe: Days(30),
    last: None,
};
pub const INDIAN_HEALTH_NEXT: Entry = Entry {
    law: "Thirty days from receipt at each of three levels.",
    citation: "42 CFR 136.25",
    rows: "IHS-PRC",
    runs: Runs::Person,
    safe: Days(30),
    last: None,
};
pub const VA_REVIEW: Entry = Entry {
    law: "One year from the decision.",
    citation: "va.gov, decision reviews",
    rows: "VA-REVIEW, VA-ROUTE",
    runs: Runs::Person,
    safe: Months(12),
    last: None,
};
pub const OUT_OF_STATE_FINAL: Entry = Entry {
    law: "Four months from the final denial in the federal process; a State's own time was not read, so plan for 120 days.",
    citation: "45 CFR 147.136(d)(2)(i)",
    rows: "OUTOFSTATE, SF-EXTREVIEW",
    runs: Runs::Person,
    safe: Days(120),
    last: Some(FederalMonths(4)),
};
pub const NEW_COVERAGE_AFTER_MEDI_CAL: Entry = Entry {
    law: "60 days after the loss; Covered California publishes 90 after Medi-Cal.",
    citation: "45 CFR 155.420(c)(6); Covered California page",
    rows: "COVERED-SEP, COVERED-SEP-MEDICAL",
    runs: Runs::Person,
    safe: Days(60),
    last: Some(Days(90)),
};
pub const MEDI_CAL_CURE: Entry = Entry {
    law: "Papers within 90 days of the end restore Medi-Cal without a new application.",
    citation: "MEDIL I 15-22; WIC 14005.37, not read",
    rows: "MEDICAL-CURE",
    runs: Runs::Person,
    safe: Days(90),
    last: None,
};
pub const OPEN_ENROLLMENT: Entry = Entry {
    law: "Open enrollment starts by 1 November and ends by 31 December.",
    citation: "45 CFR 155.410(e)(5)(i)",
    rows: "COVERED-OPEN",
    runs: Runs::Person,
    safe: YearEnd,
    last: None,
};
pub const EARLIER_MONTHS: Entry = Entry {
    law: "Three months back until the end of 2026, fewer from 2027.",
    citation: "DHCS page; secondary for the change",
    rows: "MEDICAL-EARLIER-MONTHS",
    runs: Runs::Person,
    safe: YearEnd,
    last: None,
};
pub const UNIVERSITY_APPEAL: Entry = Entry {
    law: "No law was read for a plan that a university pays; 180 days as caution.",
    citation: "none; caution",
    rows: "STUDENT, UNIVERSITY-DAYS",
    runs: Runs::Person,
    safe: Days(180),
    last: None,
};
pub const UNIVERSITY_REVIEW: Entry = Entry {
    law: "No law was read for a plan that a university pays; 120 days as caution.",
    citation: "none; caution",
    rows: "STUDENT, UNIVERSITY-DAYS",
    runs: Runs::Person,
    safe: Days(120),
    last: None,
};
pub const NEWBORN_ENROLLMENT: Entry = Entry {
    law: "A job plan gives at least 30 days from the birth to add a newborn; individual plans and Covered California 60.",
    citation: "29 CFR 2590.701-6(b)(3); 45 CFR 155.420(c)",
    rows: "referee P8, COVERED-SEP",
    runs: Runs::Person,
    safe: Days(30),
    last: Some(Days(60)),
};
pub const NEWBORN_JOB_ENROLLMENT: Entry = Entry {
    law: "A plan from a job takes a newborn in if that is asked for within 30 days of the birth; longer is the plan's favour.",
    citation: "29 CFR 2590.701-6(b)(3)",
    rows: "referee P8",
    runs: Runs::Person,
    safe: Days(30),
    last: None,
};
pub const OTHER_PLAN_GRIEVANCE: Entry = Entry {
    law: "A second plan that refused the same bill has its own days: 60 from its letter if it is a Medi-Cal or a Medicare \
          plan, 180 if it is private.",
    citation: "42 CFR 438.402(c)(2)(ii), 422.582(b); 28 CCR 1300.68(b)(9); 29 CFR 2560.503-1(h)(3)(i)",
    rows: "MEDICAL-PLAN-DEADLINE, MA-L1-DEADLINE, DMHC-GRV-FILE, SF-APPEAL-DEADLINE",
    runs: Runs::Person,
    safe: Days(60),
    last: Some(Days(180)),
};
pub const JOB_URGENT_ANSWER: Entry = Entry {
    law: "An urgent appeal is answered within 72 hours.",
    citation: "29 CFR 2560.503-1(i)(2)(i)",
    rows: "SF-APPEAL-DECISION, verification 10b",
    runs: Runs::Plan,
    safe: Days(3),
    last: None,
};
pub const JOB_CONTINUITY: Entry = Entry {
    law: "A continuing care patient goes on for up to 90 days from the notice, or until the treatment ends.",
    citation: "42 USC 300gg-113; 29 USC 1185g (two summaries)",
    rows: "NSA-CONTINUITY, referee P7",
    runs: Runs::Person,
    safe: Days(90),
    last: None,
};
pub const OUT_OF_STATE_APPEAL: Entry = Entry {
    law: "No time of another state was read; other plans give 180 days for the first appeal.",
    citation: "29 CFR 2560.503-1(h)(3)(i)",
    rows: "OUTOFSTATE, SF-APPEAL-DEADLINE, referee K04",
    runs: Runs::Person,
    safe: Days(180),
    last: None,
};
