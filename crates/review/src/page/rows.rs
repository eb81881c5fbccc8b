//! The rows of the decision tables the rules were written from, and where they show.

use imr_rules::outcome::Row;

use super::Review;
use super::words::{id, paths, table};
use crate::html::Html;

pub fn write(review: &Review<'_>, html: &mut Html) {
    html.line(
        "p",
        "The rules were written from two decision tables: one on plans under DMHC and CDI (rows R-…), one on public and \
         other coverage (rows R1 to R37, and U1 to U4 for coverage that is not known).",
    );
    table(html, "Rows", &["Row", "What it says", "Paths", "Outcomes it leads to"], |html| {
        for &row in Row::ALL {
            let routes = review.findings.rows.get(&row);
            html.element("tr", &[("id", &id("row", row.name()))], |html| {
                html.line("td", row.name());
                html.line("td", title(row));
                html.line("td", &paths(routes.map_or(0, |routes| routes.values().sum())));
                html.element("td", &[], |html| {
                    review.outcomes(html, routes.into_iter().flat_map(|routes| routes.keys().copied()));
                });
            });
        }
    });
    html.line("h3", "Rules for dates");
    table(html, "Rules for dates", &["Rule", "What it says"], |html| {
        for (rule, says) in DATE_RULES {
            html.element("tr", &[], |html| {
                html.line("td", rule);
                html.line("td", says);
            });
        }
    });
    html.line("p", "Rule 13.4-4 is the one the product does not follow: see doubt D1.");
}

/// What a row says, in short.
const fn title(row: Row) -> &'static str {
    match row {
        Row::RSafe => "Danger now: 911 and 988 first.",
        Row::ROut => "Coverage that belongs to the other table.",
        Row::RUnk => "Regulator or funding unknown: DMHC first, keep proof of dates.",
        Row::RCancelD => "DMHC plan cancelled: grievance and DMHC now.",
        Row::RCancelC => "CDI policy cancelled: commissioner's review now.",
        Row::RUrgD => "DMHC, urgent, care to come: three steps the same day.",
        Row::RUrgC => "CDI, urgent: call, ask waiver, fast appeal, doctor certifies.",
        Row::RUrgUnk => "Urgent, regulator unknown: DMHC call and plan's fast appeal.",
        Row::RUrgPast => "Urgent but care already given: no expedited review.",
        Row::RExpD => "DMHC experimental denial: review now, no grievance needed.",
        Row::RExpC => "CDI experimental denial: appeal and call the same day.",
        Row::RMnNogrv => "Necessity denial, nothing filed: grievance with the plan first.",
        Row::RMnWait => "Necessity denial, plan's time running: wait until its day.",
        Row::RMnReadyD => "DMHC, plan said no or silent: apply for review.",
        Row::RMnReadyC => "CDI, plan said no or silent: apply for review.",
        Row::RQ8None => "No provider basis: see a plan doctor, apply anyway.",
        Row::RMix => "Mixed or unclear reason: one form, regulator sorts.",
        Row::RCovD => "DMHC, not a covered benefit: grievance, then complaint.",
        Row::RCovC => "CDI, not a covered benefit: appeal, then Request for Assistance.",
        Row::REr => "Bill, “not an emergency”: grievance, then review.",
        Row::RBill => "Bill or amount, no necessity reason: ask, grievance, complaint.",
        Row::RRx => "Drug: state form, deemed approval, exception review, review.",
        Row::RTimely => "Slow appointment or no network doctor: grievance, complaint.",
        Row::RCoc => "Doctor left or new plan: ask for completion of services.",
        Row::RDisch => "Discharge too soon: urgent steps plus stay rule.",
        Row::RDelay => "No decision: grievance about the delay.",
        Row::RNotdone => "Yes not carried out: report to DMHC or CDI.",
        Row::RLost => "Review lost: new evidence, new decision, legal help.",
        Row::RHelper => "A helper files: the agency's form.",
        Row::RProvider => "A provider files: patient must be the applicant.",
        Row::RWaiverNote => "Any review: skipping it may affect the right to sue.",
        Row::R1 => "Work injury: DWC review form.",
        Row::R2 => "Medi-Cal regional center: Lanterman appeal.",
        Row::R3 => "CCS letter: first-level appeal, then hearing.",
        Row::R4 => "IHSS: State Hearing, keep hours before the cut.",
        Row::R5 => "Pharmacy drug: prescriber resubmits, direct hearing, no review.",
        Row::R6 => "County mental health or drug program: county appeal, then hearing.",
        Row::R7 => "Medi-Cal dental: hearing, or dental plan's appeal first.",
        Row::R8 => "Regular Medi-Cal service denied: State Hearing in 90 days.",
        Row::R9 => "Medi-Cal eligibility or renewal: State Hearing.",
        Row::R10 => "Medi-Cal plan's first no: plan appeal, keep service.",
        Row::R11 => "Licensed Medi-Cal plan, urgent: fast appeal plus DMHC today.",
        Row::R12 => "Licensed Medi-Cal plan, experimental: review at once plus appeal.",
        Row::R13 => "Licensed plan, final no or silence: review first, then hearing.",
        Row::R14 => "As R13, other reason: DMHC complaint and or hearing.",
        Row::R15 => "Hearing asked, not held: call DMHC, keep hearing.",
        Row::R16 => "Hearing held: no review, legal aid at once.",
        Row::R17 => "COHS plan: appeal, then hearing; review if offered.",
        Row::R18 => "Medicare hospital discharge: QIO before leaving.",
        Row::R19 => "Medicare facility, home or hospice care ending: QIO.",
        Row::R20 => "Original Medicare claim: redetermination.",
        Row::R21 => "Medicare Advantage denial: reconsideration, then automatic review.",
        Row::R22 => "Drug plan denial: redetermination, then ask the reviewer.",
        Row::R23 => "Both programs, Medi-Cal service: R10 to R17.",
        Row::R24 => "Both programs, Medicare service: R18 to R22.",
        Row::R25 => "Medigap insurer's act: regulator named on the policy.",
        Row::R26 => "Private self-funded plan: internal appeal, federal external review.",
        Row::R27 => "Grandfathered self-funded plan: appeal, EBSA, court.",
        Row::R28 => "Public self-funded plan: appeal, review named in final denial.",
        Row::R29 => "CalPERS PPO: plan, offered review, CalPERS, hearing.",
        Row::R30 => "Insured job plan, CalPERS HMO, Covered California: other table.",
        Row::R31 => "Federal employees: plan reconsideration, then OPM.",
        Row::R32 => "TRICARE contractor appeal; VA patient advocate.",
        Row::R33 => "Student plan: booklet decides.",
        Row::R34 => "Policy from another state: CDI asks first.",
        Row::R35 => "Sharing ministry, limited or discount product: own process, complaint.",
        Row::R36 => "Covered California eligibility or subsidy: State Hearing.",
        Row::R37 => "Lost coverage, uninsured, bill: COBRA, Covered California, discounts.",
        Row::U1 => "State card only: R8 plus Health Care Options.",
        Row::U2 => "Plan card without State or Medicare words: DMHC call.",
        Row::U3 => "Nothing found: Health Consumer Alliance, HICAP.",
        Row::U4 => "While unknown: shortest dates from the letter.",
    }
}

/// The rules for dates in the two tables, which hold for every deadline.
const DATE_RULES: [(&str, &str); 12] = [
    ("DT1", "Which events start the review clock."),
    ("DT2", "SAFE date: earliest event plus six months."),
    ("DT3", "OUTER date: latest event plus six months."),
    ("DT4", "What to say before, between and after both dates."),
    ("DT5", "GRIEVANCE date: denial plus 180 days; after it still call."),
    ("DT6", "PLAN-ANSWER date: filing plus 30 days, urgent plus 3."),
    ("13.4-1", "Count calendar days from the letter; never add mailing days."),
    ("13.4-2", "Four months as 120 days, six months as 180."),
    ("13.4-3", "Medicare: act by day 60, last day 65, received."),
    ("13.4-4", "Weekend or holiday: move the do-it-by date earlier."),
    ("13.4-5", "Two programs possible: keep every date, sort ascending."),
    ("13.4-6", "QIO in hours: phone above everything else."),
];
