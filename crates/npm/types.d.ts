// Written by `cargo xtask npm --accept` from docs/schema.

/**
 * What the person knows of a day: the day itself, its month, a range with both ends included, or "unknown".
 */
export type DateGiven =
  | Day
  | string
  | {
      earliest: Day;
      latest: Day;
    }
  | "unknown";
/**
 * A day of the civil calendar, year-month-day, without time or zone.
 */
export type Day = string;
/**
 * A language every sentence is written in.
 */
export type Language = "en" | "es";
/**
 * What `decide` returns: an outcome, the next question, or an error.
 */
export type Reply = Decided | Asking | Refused;
/**
 * What is known of a day: the day itself, a range with both ends included (a month is one), or "unknown".
 */
export type KnownDay =
  | Day
  | {
      earliest: Day;
      latest: Day;
    }
  | "unknown";
/**
 * A question.
 */
export type Question =
  | "emergency"
  | "coverage"
  | "card_clue"
  | "employer"
  | "job_medicare"
  | "funding"
  | "calpers_plan"
  | "government_coverage"
  | "va_matter"
  | "student_plan"
  | "other_coverage"
  | "coverage_gap"
  | "ended_by"
  | "named_agency"
  | "plan_on_card"
  | "legal_name"
  | "company_name"
  | "policy_kind"
  | "issued_in"
  | "problem"
  | "job_plan_problem"
  | "bill_kind"
  | "ambulance_kind"
  | "denial_reason"
  | "urgency"
  | "urgent_sign"
  | "care_received"
  | "serious_condition"
  | "promptness"
  | "grievance"
  | "care_basis"
  | "grandfathered"
  | "medi_cal_sender"
  | "medi_cal_care"
  | "medi_cal_cards"
  | "medi_cal_problem"
  | "pharmacy_drug"
  | "medi_cal_plan"
  | "medi_cal_stage"
  | "service_cut"
  | "other_refusal"
  | "letter_offers_imr"
  | "eligibility_kind"
  | "dental_kind"
  | "dual_program"
  | "medicare_leaving"
  | "medicare_kind"
  | "medicare_paid"
  | "work_injury_medicine"
  | "work_injury_form"
  | "filer"
  | "denial_date"
  | "appeal_date"
  | "answer_date"
  | "notice_received_date"
  | "end_date"
  | "other_letter_date"
  | "birth_date";
/**
 * The door that is the person's.
 */
export type Route =
  | "dmhc_urgent"
  | "cdi_urgent"
  | "urgent_unknown_agency"
  | "dmhc_imr_experimental"
  | "imr_unknown_agency"
  | "who_pays_unknown"
  | "cdi_imr_experimental"
  | "dmhc_imr"
  | "cdi_imr"
  | "ask_plan_again"
  | "ask_plan_then_complain"
  | "request_first"
  | "wait_then_dmhc"
  | "wait_then_cdi"
  | "dmhc_complaint"
  | "cdi_request"
  | "complaint_unknown_agency"
  | "timely_access"
  | "access_waiting"
  | "access_to_state"
  | "access_urgent"
  | "access_urgent_answered"
  | "continuity"
  | "continuity_waiting"
  | "continuity_to_state"
  | "continuity_urgent"
  | "continuity_urgent_answered"
  | "bill_dispute"
  | "bill_waiting"
  | "bill_to_state"
  | "two_plans"
  | "newborn"
  | "money_back_claim"
  | "discharge"
  | "cancelled_dmhc"
  | "cancelled_cdi"
  | "pay_before_end"
  | "not_carried_out"
  | "imr_lost"
  | "unknown_coverage"
  | "unknown_coverage_urgent"
  | "lost_medi_cal"
  | "uninsured"
  | "hospital_bill"
  | "lost_coverage"
  | "no_coverage_urgent"
  | "ended_by_unknown"
  | "qio_hospital"
  | "qio_services"
  | "original_medicare"
  | "original_medicare_second"
  | "medicare_advantage"
  | "medicare_advantage_review"
  | "medicare_drug_plan"
  | "medicare_drug_plan_review"
  | "medigap"
  | "medicare_unknown_part"
  | "job_medicare_unknown"
  | "medigap_company"
  | "medicare_hearing"
  | "leave_medicare_plan"
  | "medicare_service"
  | "medicare_bill"
  | "drug_penalty"
  | "social_security"
  | "hospital_status"
  | "dual_unknown_program"
  | "fee_for_service"
  | "medi_cal_rx"
  | "ihss"
  | "medi_cal_eligibility"
  | "county_mental_health"
  | "dental"
  | "dental_plan"
  | "ccs"
  | "regional_center"
  | "pace"
  | "federal_employees"
  | "federal_employees_opm"
  | "tricare"
  | "outside_review_lost"
  | "va_benefits"
  | "indian_health"
  | "champva_second"
  | "champva"
  | "tricare_hearing"
  | "tricare_second"
  | "va"
  | "government_unknown"
  | "work_injury"
  | "work_injury_board"
  | "work_injury_wait"
  | "sharing_ministry"
  | "limited_policy"
  | "not_health_coverage"
  | "long_term_care"
  | "short_term_policy"
  | "out_of_state"
  | "out_of_state_final"
  | "covered_california_eligibility"
  | "job_appeal"
  | "job_wait"
  | "job_not_done"
  | "approved_not_done"
  | "asked_and_waiting"
  | "university_review"
  | "university_wait"
  | "university_appeal"
  | "new_baby"
  | "job_no_decision"
  | "job_no_appointment"
  | "job_continuity"
  | "job_urgent_late"
  | "job_urgent"
  | "grandfathered"
  | "job_coverage_question"
  | "federal_review"
  | "calpers_ppo"
  | "calpers_ppo_review"
  | "calpers_review"
  | "medi_cal_experimental"
  | "medi_cal_cohs_appeal"
  | "medi_cal_plan_appeal"
  | "medi_cal_wait"
  | "medi_cal_imr_running"
  | "medi_cal_complaint"
  | "medi_cal_imr"
  | "medi_cal_imr_and_hearing"
  | "medi_cal_imr_hearing_over"
  | "medi_cal_imr_lost"
  | "medi_cal_keep_by_hearing"
  | "medi_cal_keep_hearing_only"
  | "medi_cal_hearing_and_perhaps_imr"
  | "ccs_silent"
  | "medi_cal_nothing_to_keep"
  | "medi_cal_change_started"
  | "medi_cal_urgent_keep_hearing"
  | "imr_lost_urgent"
  | "hearing_held_urgent"
  | "ccs_hearing_asked"
  | "medi_cal_ended_long_ago"
  | "medi_cal_hearing_call_first"
  | "medi_cal_plan_appeal_keep"
  | "medi_cal_plan_appeal_perhaps_imr"
  | "medi_cal_no_request"
  | "medi_cal_urgent_answered"
  | "medi_cal_urgent_hearing"
  | "medi_cal_grievance_wait"
  | "medi_cal_grievance_answered"
  | "county_keep"
  | "county_wait"
  | "county_hearing"
  | "dental_plan_keep"
  | "dental_plan_wait"
  | "dental_plan_hearing"
  | "dental_perhaps_plan"
  | "ccs_wait"
  | "ccs_hearing"
  | "medi_cal_hearing"
  | "medi_cal_hearing_perhaps_imr"
  | "hearing_asked"
  | "hearing_asked_cohs"
  | "hearing_held"
  | "medi_cal_urgent"
  | "medi_cal_urgent_cohs"
  | "medi_cal_discharge"
  | "medi_cal_grievance"
  | "medi_cal_unknown_part"
  | "calpers_unknown"
  | "qio_hospital_left"
  | "dual_unknown_answered"
  | "job_time_over"
  | "calpers_late"
  | "medicare_plan_late"
  | "qio_hospital_long_left"
  | "qio_services_late"
  | "out_of_state_silent"
  | "job_perhaps_late"
  | "dual_unknown_silent"
  | "dual_unknown_review_lost"
  | "job_late"
  | "work_injury_won"
  | "tell_plan_first";
/**
 * A blank of a letter.
 */
export type Field =
  | "patient"
  | "sender"
  | "birth_date"
  | "address"
  | "phone"
  | "email"
  | "plan"
  | "member_number"
  | "medi_cal_number"
  | "reference"
  | "medical_group"
  | "employer"
  | "service"
  | "diagnosis"
  | "doctor"
  | "request_date"
  | "letter_date"
  | "appeal_date"
  | "answer_date"
  | "end_date"
  | "due_date"
  | "reason"
  | "provider"
  | "care_dates"
  | "amount"
  | "why"
  | "urgent_why"
  | "late_why"
  | "new_facts"
  | "brochure"
  | "helper"
  | "language";
/**
 * What a letter asks for: a decision in the usual time, one in days, or an answer about something that is no decision.
 */
export type RequestKind = "ordinary" | "fast" | "grievance";
/**
 * A letter that a person can send.
 */
export type Letter =
  | "appeal"
  | "fast_appeal"
  | "keep_service"
  | "hearing"
  | "dmhc_statement"
  | "cdi_statement"
  | "external_review"
  | "bill"
  | "new_evidence"
  | "late"
  | "plan_file"
  | "doctor_request"
  | "doctor_handout"
  | "helper_note";
/**
 * Under which rules a letter is answered.
 */
export type Program =
  "dmhc" | "insurer" | "medi_cal" | "advantage" | "drug_plan" | "job_plan" | "federal_employees" | "other";
/**
 * Who must act by a deadline.
 */
export type Actor = "you" | "plan";
/**
 * How a statement was read: statute (in the text of the law), partly (in a part of that text), quoted (in dated quotations of the rule), agency (on a page or form of the agency), plan_page (on a plan's own page), secondary (in a guide), inferred (worked out from other rules), cautious (no text was read: the earliest day that could apply).
 */
export type Confidence =
  "statute" | "partly" | "quoted" | "agency" | "plan_page" | "secondary" | "inferred" | "cautious";
/**
 * A row of the fact tables, by the name it has there.
 */
export type Source =
  | "DMHC-IMR-WHAT"
  | "MA-INITIAL"
  | "OM-L3-5"
  | "DMHC-IMR-COND-A"
  | "DMHC-IMR-COND-B"
  | "DMHC-IMR-COND-C"
  | "DMHC-IMR-DEADLINE"
  | "DMHC-IMR-EXTEND"
  | "DMHC-IMR-FEE"
  | "DMHC-IMR-WAIVE"
  | "DMHC-IMR-PROVIDER"
  | "DMHC-IMR-WHO"
  | "DMHC-AAF"
  | "DMHC-WHO-AFTER-DEATH"
  | "DMHC-EXP-COND"
  | "DMHC-EXP-2DOCS"
  | "DMHC-EXP-NOGRIEV"
  | "DMHC-EXP-EXPEDITED"
  | "DMHC-URGENT-DEF"
  | "DMHC-GRV-EXPEDITED"
  | "DMHC-GRV-SKIP"
  | "DMHC-GRV-WAIVE-IMR"
  | "DMHC-GRV-FILE"
  | "DMHC-GRV-RESOLVE"
  | "DMHC-GRV-PARA"
  | "DMHC-HOSP-DISCHARGE"
  | "DMHC-ACK"
  | "DMHC-NOTIMR"
  | "DMHC-IMR-30"
  | "DMHC-IMR-EXP7"
  | "DMHC-IMR-45"
  | "DMHC-BINDING"
  | "DMHC-IMPLEMENT"
  | "DMHC-PENALTY"
  | "DMHC-ER-SCOPE"
  | "DMHC-COV-DEF"
  | "DMHC-ARBITER"
  | "DMHC-ONEFORM"
  | "DMHC-COMPLAINT-WHEN"
  | "DMHC-COMPLAINT-30"
  | "DMHC-COMPLAINT-SCOPE"
  | "DMHC-COMPLAINT-DEADLINE"
  | "CDI-IMR-COND"
  | "CDI-IMR-EXHAUST"
  | "CDI-APPEAL-TIME"
  | "CDI-IMR-SCREEN"
  | "CDI-IMR-30"
  | "CDI-IMR-EXP3"
  | "CDI-IMR-BINDING"
  | "CDI-EXP"
  | "CDI-EXP-NOAPPEAL"
  | "CDI-COMPLAINT"
  | "CDI-COMPLAINT-TIME"
  | "CDI-CANCEL"
  | "REG-DMHC"
  | "REG-NAMES"
  | "REG-HOW"
  | "REG-UNSURE"
  | "REG-SAMEDEADLINE"
  | "REG-INSURED-ERISA"
  | "OUT-SELF"
  | "OUT-SPEC"
  | "DENTAL-CARD"
  | "SP-TIMELY"
  | "SP-TIMELY-ROUTE"
  | "SP-COC"
  | "SP-RX-72"
  | "SP-RX-72-CDI"
  | "SP-RX-STEP"
  | "SP-RX-EXTERNAL"
  | "SP-AB72"
  | "SP-ER-BILL"
  | "SP-AMB"
  | "ER-AMBULANCE"
  | "CDI-AMBULANCE"
  | "AIR-AMBULANCE"
  | "EMERGENCY-STABLE"
  | "NETWORK-SHARE"
  | "SP-GAC"
  | "SP-CANCEL"
  | "IMR-LOST"
  | "DMHC-LATE-PAPERS"
  | "LICENCE-BOARDS"
  | "TEL-DMHC"
  | "TEL-CDI"
  | "TEL-HCA"
  | "TEL-CC"
  | "TEL-CRISIS"
  | "MEDICAL-PLAN-FIRST"
  | "MEDICAL-PLAN-DEADLINE"
  | "MEDICAL-PLAN-HOW"
  | "MEDICAL-PLAN-DECISION"
  | "MEDICAL-DEEMED"
  | "MEDICAL-APP-PLAN"
  | "MEDICAL-APP-SFH"
  | "MEDICAL-SFH-DEADLINE"
  | "MEDICAL-SFH-GOODCAUSE"
  | "MEDICAL-SFH-EXPEDITED"
  | "MEDICAL-SFH-NORMALTIME"
  | "MEDICAL-SFH-CONTACT"
  | "MEDICAL-IMR-YES"
  | "MEDICAL-IMR-EXHAUST"
  | "MEDICAL-IMR-DEADLINE"
  | "MEDICAL-DMHC-COMPLAINT"
  | "MEDICAL-IMR-SFH-RULE"
  | "MEDICAL-IMR-NOPAUSE"
  | "MEDICAL-OMBUDS"
  | "MEDICAL-HCO"
  | "COHS-EXEMPT"
  | "COHS-CHECK"
  | "RX-NOIMR"
  | "RX-SFH"
  | "RX-PHONE"
  | "DENTAL-FFS"
  | "DENTAL-MC"
  | "MHP-ROUTE"
  | "MHP-NOIMR"
  | "CCS-ROUTE"
  | "IHSS-ROUTE"
  | "RC-ROUTE"
  | "PACE-ROUTE"
  | "FFS-NOIMR"
  | "FFS-SFH-DEADLINE"
  | "FFS-120-ELIG"
  | "FFS-LATE"
  | "FFS-APP"
  | "FFS-WHO"
  | "FFS-CARD"
  | "MEDICARE-NOIMR"
  | "OM-L1"
  | "OM-L2"
  | "MA-L1-DEADLINE"
  | "MA-L1-DECISION"
  | "MA-L2-AUTO"
  | "PARTD-L1-DEADLINE"
  | "PARTD-L1-DECISION"
  | "QIO-WHO"
  | "QIO-HOSPITAL"
  | "QIO-OTHER"
  | "QIO-LATE"
  | "HICAP"
  | "MEDICARE-PHONE"
  | "MEDIGAP"
  | "DUAL-SPLIT"
  | "DUAL-IMR"
  | "DUAL-OMBUDS"
  | "ERISA-NOIMR"
  | "SF-HOWTOTELL"
  | "SF-APPEAL-DEADLINE"
  | "SF-APPEAL-DECISION"
  | "SF-EXTREVIEW"
  | "SF-NSA-EXT"
  | "SF-GRANDFATHERED"
  | "SF-EBSA"
  | "SF-GOVT"
  | "SF-CHURCH"
  | "CALPERS-PPO"
  | "CALPERS-STEPS"
  | "CALPERS-DAYS"
  | "CALPERS-HMO"
  | "FEHB-STEP1"
  | "FEHB-STEP2"
  | "TRICARE-ROUTE"
  | "UNIVERSITY-DAYS"
  | "JOB-NETWORK"
  | "NSA-AIR"
  | "NSA-CONTINUITY"
  | "MEDICAL-CURE"
  | "COVERED-LINES"
  | "AG-INQUIRY"
  | "COVERED-AUTO"
  | "COVERED-START"
  | "COVERED-OPEN"
  | "COVERED-SEP-MEDICAL"
  | "COBRA-BACK"
  | "MEDICAL-EARLIER-MONTHS"
  | "MEDICAL-HPE"
  | "ER-NO-MONEY-FIRST"
  | "MEDICARE-GROUP"
  | "QIO-OBS"
  | "PARTD-LEP"
  | "SSA-MEDICARE"
  | "NOT-HEALTH"
  | "LONG-TERM-CARE"
  | "WC-APPEAL"
  | "WC-CLOCK"
  | "VA-REVIEW"
  | "IHS-PRC"
  | "CHAMPVA"
  | "TRICARE-FORMAL"
  | "VA-ROUTE"
  | "STUDENT"
  | "OUTOFSTATE"
  | "HCSM"
  | "LIMITED"
  | "WC-OWN-IMR"
  | "WC-FORMULARY"
  | "DELEGATE-COUNTS"
  | "COBRA-60"
  | "COVERED-SEP"
  | "NEWBORN-DAYS"
  | "NEWBORN-MEDI-CAL"
  | "NSA-DESK"
  | "HOSPITAL-FAIR"
  | "UNINSURED"
  | "CC-SERVICE"
  | "CC-ELIG"
  | "CC-FIRSTCALL"
  | "UNKNOWN-SHORTEST"
  | "MEDICAL-SFH-BINDING"
  | "SHORTTERM"
  | "LETTER-WINS"
  | "LETTER-APPROVAL"
  | "DMHC-IMR-PLANSENDS"
  | "DMHC-IMR-CONF"
  | "DMHC-ODDS"
  | "IMR-DATA-2021-2025"
  | "DMHC-FORM-2025"
  | "DELEGATE-WHERE"
  | "HOSPITAL-NO-LIMIT"
  | "DMHC-EXP-DENIED"
  | "CCS-HEARING"
  | "DHCS-8250"
  | "CDI-FORM-FIELDS"
  | "COUNTY-LINES";
/**
 * An hour of the day at which a time of law ends.
 */
export type Hour = "noon";
/**
 * What must be done, or answered, within a time of law.
 */
export type DeadlineKind =
  | "plan_grievance"
  | "insurer_appeal"
  | "plan_answer"
  | "insurer_answer"
  | "dmhc_imr"
  | "cdi_imr"
  | "either_imr"
  | "dmhc_complaint"
  | "cdi_request"
  | "medi_cal_plan_appeal"
  | "medi_cal_keep_service"
  | "medi_cal_plan_answer"
  | "medi_cal_hearing"
  | "medi_cal_late_hearing"
  | "medi_cal_hearing_keep"
  | "plan_keep_before_change"
  | "medi_cal_imr"
  | "medi_cal_imr_perhaps"
  | "medi_cal_complaint"
  | "state_hearing"
  | "keep_before_change"
  | "renewal_hearing"
  | "ccs_appeal"
  | "ccs_answer"
  | "ccs_hearing"
  | "regional_center_appeal"
  | "regional_center_keep"
  | "county_plan_appeal"
  | "county_hearing"
  | "county_keep_service"
  | "county_answer"
  | "qio_hospital"
  | "qio_services"
  | "original_medicare_appeal"
  | "original_medicare_second"
  | "advantage_appeal"
  | "drug_plan_appeal"
  | "drug_plan_second"
  | "medicare_hearing"
  | "part_d_penalty"
  | "social_security_review"
  | "medicare_first_appeal"
  | "job_appeal"
  | "job_answer"
  | "federal_review"
  | "government_review"
  | "university_review"
  | "university_appeal"
  | "calpers_review"
  | "fehb_reconsideration"
  | "fehb_answer"
  | "opm_review"
  | "tricare_appeal"
  | "work_injury_board"
  | "out_of_state_final"
  | "va_review"
  | "indian_health_next"
  | "indian_health_appeal"
  | "champva_second"
  | "champva_appeal"
  | "tricare_fast"
  | "tricare_hearing"
  | "tricare_second"
  | "out_of_state_review"
  | "work_injury_imr"
  | "work_injury_medicine_imr"
  | "covered_california_hearing"
  | "new_coverage"
  | "earlier_months"
  | "open_enrollment"
  | "medi_cal_cure"
  | "new_coverage_after_medi_cal"
  | "other_plan_grievance"
  | "newborn_enrollment"
  | "newborn_job_enrollment"
  | "pay_premium"
  | "before_end"
  | "cobra"
  | "unknown_keep_service"
  | "unknown_appeal"
  | "unknown_hearing"
  | "unknown_work_injury"
  | "unknown_ccs"
  | "unknown_ccs_hearing"
  | "out_of_state_appeal"
  | "job_continuity"
  | "advantage_urgent_answer"
  | "job_urgent_answer"
  | "unknown_next_step"
  | "unknown_plan_hearing"
  | "unknown_medicare_hearing"
  | "ask_it_back"
  | "advantage_answer"
  | "drug_plan_answer"
  | "drug_plan_urgent_answer";
/**
 * What can still be done once a day has passed, and on what ground.
 */
export type LateRule =
  | "plan_may_give_more"
  | "go_on_without_answer"
  | "director_may_extend"
  | "none_read"
  | "either_agency_ask"
  | "no_limit_in_law"
  | "bad_letter_opens_hearing"
  | "until_change_starts"
  | "hearing_good_cause_confirm"
  | "hearing_good_cause"
  | "late_notice_gives_days"
  | "day_it_came_counts"
  | "review_without_bill_protection"
  | "ending_care_call_anyway"
  | "original_medicare_good_cause"
  | "advantage_good_cause"
  | "medicare_part_may_give_more"
  | "beyond_your_control"
  | "brochure_says_how"
  | "medi_cal_at_any_time"
  | "later_notice_counts"
  | "add_the_baby_anyway"
  | "liability_or_form"
  | "social_security_good_cause"
  | "ccs_good_cause"
  | "ask_to_finish_treatment";
/**
 * What may happen if a day passes.
 */
export type Consequence =
  | "later_steps_may_close"
  | "plan_owes_answer"
  | "right_may_be_lost"
  | "early_day_to_be_safe"
  | "service_may_stop"
  | "may_have_to_pay"
  | "covered_care_may_end"
  | "way_to_coverage_may_close";
/**
 * How a length of time is counted.
 */
export type SpanKind =
  "days" | "months" | "months_or_next_first" | "same_day" | "day_before" | "day_after" | "year_end";
/**
 * Where a deadline stands on `today`.
 */
export type Standing = "undated" | "open" | "perhaps_in_time" | "late" | "waiting" | "wait_over";
/**
 * What a clock is counted from.
 */
export type StartEvent =
  | "denial_letter"
  | "plan_asked"
  | "first_review_event"
  | "answer_or_day_30"
  | "cut_notice"
  | "medi_cal_answer_or_day_30"
  | "appeal_answer"
  | "notice"
  | "notice_until_change"
  | "going_home_planned"
  | "ending_notice_received"
  | "final_denial"
  | "plan_got_request"
  | "decision_or_benefits_letter"
  | "decision_served"
  | "coverage_ends"
  | "enrollment_opens"
  | "year_of_asking"
  | "birth"
  | "change_started"
  | "coverage_ends_or_notice";
/**
 * Whom to call.
 */
export type Agency =
  | "emergency"
  | "crisis"
  | "plan"
  | "doctor"
  | "hospital"
  | "employer"
  | "dmhc"
  | "cdi"
  | "health_consumer_alliance"
  | "state_hearings"
  | "medi_cal_ombudsman"
  | "medi_cal_helpline"
  | "health_care_options"
  | "medi_cal_rx"
  | "medi_cal_dental"
  | "county_office"
  | "county_mental_health"
  | "county_ccs"
  | "regional_center"
  | "qio"
  | "medicare"
  | "hicap"
  | "dual_ombudsman"
  | "ebsa"
  | "federal_external_review"
  | "included_health"
  | "calpers"
  | "covered_california"
  | "no_surprises"
  | "hospital_bill_program"
  | "attorney_general"
  | "medical_board"
  | "public_health"
  | "claims_administrator"
  | "tricare_contractor"
  | "social_security"
  | "appeals_board"
  | "indian_health"
  | "champva"
  | "veterans_office"
  | "opm"
  | "patient_advocate"
  | "sharing_ministry";
/**
 * Whether an agency answers the phone on `today`.
 */
export type OpeningState = "unknown" | "open" | "closed";
/**
 * Another door that stays open.
 */
export type Door2 =
  | "cdi_if_they_redirect"
  | "federal_review_if_self_funded"
  | "calpers_review"
  | "imr_after_answer"
  | "imr_now_if_experimental"
  | "cdi_imr_after_answer"
  | "complaint_after_answer"
  | "complaint_now"
  | "cdi_request_after_answer"
  | "cdi_request_now"
  | "external_exception_review"
  | "no_surprises_desk"
  | "hospital_discount"
  | "new_coverage"
  | "new_coverage_now"
  | "dmhc_on_new_decision"
  | "cdi_on_new_decision"
  | "hearing_after_county"
  | "hearing_after_plan"
  | "hearing_after_ccs"
  | "external_review_after_appeal"
  | "dmhc_if_calpers_hmo"
  | "dmhc_if_letter_offers_imr"
  | "hearing_for_pharmacy_drug"
  | "medi_cal_imr_after_plan"
  | "medi_cal_imr_perhaps"
  | "dmhc_dental_complaint"
  | "medi_cal_hearing_for_child"
  | "government_review_after_appeal";
/**
 * What a warning is about: doing the step, leaving it out, or something the step does not do.
 */
export type Concern = "doing" | "skipping" | "not_done";
/**
 * What a step would end, pause or cost.
 */
export type Guard =
  | "skipping_imr_may_cost_lawsuit"
  | "paying_before_asking"
  | "staying_may_cost"
  | "unpaid_premium_ends_coverage"
  | "kept_service_may_be_repaid"
  | "hearing_held_ends_imr"
  | "imr_does_not_stop_hearing_clock"
  | "withdrawing_may_lose_hearing"
  | "late_qio_no_money_protection"
  | "review_does_not_replace_appeal"
  | "may_pay_from_noon"
  | "dropping_cobra_opens_nothing"
  | "keep_proof_of_first_filing"
  | "state_form_leaves_federal_clock"
  | "silence_starts_the_clock"
  | "drug_review_must_be_asked"
  | "other_steps_do_not_move_the_day";
/**
 * What happens next.
 */
export type Next2 =
  | "dmhc_urgent_times"
  | "plan_urgent_time"
  | "cdi_urgent_times"
  | "dmhc_times"
  | "cdi_times"
  | "experimental_fast_times"
  | "dmhc_decision_binds"
  | "cdi_decision_binds"
  | "not_for_imr_becomes_complaint"
  | "plan_answer_time"
  | "dmhc_complaint_time"
  | "cdi_request_time"
  | "cancelled_times"
  | "report_taken_up"
  | "new_request"
  | "fehb_times"
  | "plan_starts_next_month"
  | "hospital_status_times"
  | "work_injury_times"
  | "see_letter"
  | "medi_cal_plan_time"
  | "hearing_times"
  | "program_hearing_times"
  | "after_hearing"
  | "medi_cal_urgent_times"
  | "fast_hearing_times"
  | "state_hearing_times"
  | "county_times"
  | "ccs_times"
  | "regional_center_times"
  | "qio_hospital_times"
  | "qio_late_times"
  | "qio_late_call_times"
  | "work_injury_won_times"
  | "open_enrollment_starts"
  | "qio_services_times"
  | "original_medicare_times"
  | "advantage_times"
  | "drug_plan_times"
  | "new_coverage_starts"
  | "federal_urgent_times"
  | "job_plan_times"
  | "federal_times"
  | "calpers_order"
  | "come_back_when_known"
  | "cancelled_cdi_times"
  | "insurer_answer_time"
  | "most_get_the_care"
  | "review_is_private"
  | "plan_sends_form"
  | "medi_cal_grievance_time"
  | "request_time_old"
  | "medi_cal_request_time"
  | "plan_hearing_form"
  | "advantage_request_time"
  | "medicare_amounts_2026"
  | "medicare_amounts_2027"
  | "medicare_amounts_unknown";
/**
 * A checklist of papers, by what it is for.
 */
export type PaperList =
  | "review"
  | "experimental"
  | "grievance"
  | "complaint"
  | "bill"
  | "experience"
  | "two_plans"
  | "cancelled"
  | "not_carried_out"
  | "job_plan"
  | "medi_cal"
  | "hearing"
  | "medicare"
  | "medicare_appeal"
  | "medicare_money"
  | "no_coverage"
  | "work_injury"
  | "policy"
  | "quality";
/**
 * A paper to gather.
 */
export type Paper =
  | "denial_letter"
  | "plan_answer"
  | "appeal_copy"
  | "booklet"
  | "doctor_letter"
  | "medical_records"
  | "outside_records"
  | "studies"
  | "bills"
  | "what_happened"
  | "other_plan_letter"
  | "id_card"
  | "certification"
  | "hearing_papers"
  | "notice_of_ending"
  | "approval_letter"
  | "review_decision"
  | "premium_proof"
  | "policy"
  | "income_proof"
  | "coverage_end_letter"
  | "envelope";
/**
 * A reason for the outcome.
 */
export type Reason2 =
  | "insured_job_is_state_regulated"
  | "calpers_hmo_is_dmhc"
  | "covered_california_mostly_dmhc"
  | "student_plan_is_insured"
  | "letter_names_dmhc"
  | "letter_names_cdi"
  | "name_suggests_dmhc"
  | "name_suggests_cdi"
  | "agency_unknown"
  | "may_be_self_funded"
  | "is_it_the_last_word"
  | "send_both_if_hr_is_silent"
  | "urgent_is_for_care_to_come"
  | "necessity_is_for_imr"
  | "emergency_care_is_for_imr"
  | "emergency_until_stable"
  | "coverage_question_is_complaint"
  | "two_plans_two_clocks"
  | "need_keeps_review"
  | "ask_before_paying_back"
  | "agency_sorts_mixed_reasons"
  | "urgent_skips_grievance"
  | "urgent_means"
  | "ordinary_days_go_on"
  | "cdi_may_waive_appeal"
  | "experimental_skips_grievance"
  | "if_experimental_ask_now"
  | "cdi_experimental_appeal_first"
  | "experimental_is_for_imr"
  | "serious_condition"
  | "condition_less_serious"
  | "ask_doctor_how_serious"
  | "thirty_days_are_over"
  | "plan_said_no_again"
  | "filing_day_missing"
  | "review_is_free"
  | "papers_can_follow"
  | "condition_met"
  | "plan_doctor_is_enough"
  | "cdi_wants_appeal_first"
  | "grievance_first"
  | "plan_has_thirty_days"
  | "dmhc_takes_complaints"
  | "cdi_takes_requests"
  | "delay_counts_as_denial"
  | "cut_counts_as_denial"
  | "gender_care_must_be_covered"
  | "drug_times"
  | "drug_times_cdi"
  | "step_therapy_grounds"
  | "slow_access_is_complaint"
  | "boards_watch_providers"
  | "timely_access_times"
  | "completion_of_care"
  | "in_network_share_only"
  | "network_provider_share_only"
  | "emergency_balance_bill"
  | "ambulance_bill"
  | "ambulance_emergency"
  | "ambulance_emergency_cdi"
  | "air_ambulance_share"
  | "discharge_review"
  | "cancelled_straight_to_dmhc"
  | "cancelled_commissioner"
  | "plan_must_carry_out"
  | "cdi_decision_binds"
  | "new_decision_new_review"
  | "parent_signs"
  | "no_form_for_parent"
  | "ask_who_may_go_on"
  | "provider_may_help"
  | "approval_must_be_kept"
  | "fehb_steps"
  | "letter_day_wins"
  | "tricare_steps"
  | "faster_kinds"
  | "unpaid_opens_nothing"
  | "loss_may_open_enrollment"
  | "hearing_if_plan_refused_to_pay"
  | "state_may_give_it_back"
  | "form_then_hearing"
  | "ask_for_money_back"
  | "open_enrollment_may_run_on"
  | "university_days"
  | "air_ambulance"
  | "ground_ambulance_job_plan"
  | "no_decision_no_date"
  | "network_has_no_federal_time"
  | "continuing_care_patients"
  | "job_urgent_time_over"
  | "insurer_ended_it"
  | "covered_california_may_have_chosen"
  | "papers_put_medi_cal_back"
  | "loss_of_medi_cal_opens_longer"
  | "open_enrollment_is_on"
  | "cobra_reaches_back"
  | "fewer_earlier_months"
  | "earlier_months_reach_back"
  | "presumptive_limits"
  | "emergency_room_must_help"
  | "who_goes_on_after_a_death"
  | "company_decided_itself"
  | "letter_tells_who_decided"
  | "job_plan_pays_second"
  | "service_complaints"
  | "bill_without_refusal"
  | "drug_penalty_is_apart"
  | "social_security_decides"
  | "observation_from_the_start"
  | "hospital_status_right"
  | "not_about_health_coverage"
  | "long_term_care_insurance"
  | "short_term_end_may_not_open"
  | "short_term_no_clock"
  | "state_day_may_be_earlier"
  | "board_five_grounds"
  | "liability_dispute"
  | "form_starts_the_clock"
  | "new_facts_new_decision"
  | "va_benefit_steps"
  | "indian_health_steps"
  | "champva_steps"
  | "tricare_second_step"
  | "va_steps"
  | "shortest_times_while_unknown"
  | "name_may_be_medi_cal"
  | "reviewers_said_yes"
  | "only_state_card"
  | "medi_cal_plan_has_imr"
  | "cohs_has_no_imr"
  | "plan_licence_unknown"
  | "pharmacy_drugs_have_no_imr"
  | "plan_silent_thirty_days"
  | "service_goes_on_while_appealed"
  | "appeal_keeps_hearing"
  | "medi_cal_plan_first"
  | "deemed_exhausted"
  | "medi_cal_plan_has_thirty_days"
  | "imr_before_hearing"
  | "service_goes_on_during_hearing"
  | "hearing_after_plan"
  | "imr_before_hearing_is_held"
  | "hearing_is_yours"
  | "hearing_decision_governs"
  | "fast_hearing"
  | "ombudsman_helps"
  | "hearing_decision_binds_plan"
  | "dmhc_takes_medi_cal_complaints"
  | "two_cards"
  | "helper_may_appeal"
  | "provider_needs_consent"
  | "regular_medi_cal_has_no_imr"
  | "ninety_days"
  | "ihss_hearing"
  | "keep_before_change"
  | "eligibility_is_for_hearing"
  | "renewal_has_longer"
  | "county_plans_have_no_imr"
  | "dental_routes"
  | "dental_imr_is_narrow"
  | "teeth_only_plan"
  | "eyes_only_plan"
  | "cdi_narrow_review"
  | "state_regulated_on_card"
  | "ccs_appeal_first"
  | "lanterman_appeal"
  | "pace_own_appeal"
  | "qio_is_for_endings"
  | "medicare_has_no_imr"
  | "qio_hospital_right"
  | "qio_name"
  | "qio_services_right"
  | "original_medicare_appeals"
  | "case_goes_on_by_itself"
  | "advantage_appeals"
  | "drug_plan_appeals"
  | "late_plan_sends_case"
  | "medigap_two_regulators"
  | "dual_medi_cal_service"
  | "dual_medicare_service"
  | "both_programs_run"
  | "dual_may_have_imr"
  | "cobra_right"
  | "nothing_to_appeal"
  | "hospital_discounts"
  | "loss_opens_enrollment"
  | "baby_days"
  | "baby_medi_cal"
  | "send_both_now"
  | "silence_on_medicine"
  | "perhaps_a_baby"
  | "baby_bill_has_its_own_day"
  | "university_plan"
  | "student_plans_differ"
  | "work_injury_own_imr"
  | "medicine_may_be_shorter"
  | "limited_policies"
  | "short_term_policies"
  | "sharing_is_not_insurance"
  | "other_states_policies"
  | "other_state_review"
  | "enrollment_is_for_hearing"
  | "covered_california_may_have_ended"
  | "grace_period"
  | "job_plan_urgent"
  | "surprise_bill_review"
  | "self_funded_has_no_state_review"
  | "job_appeal_first"
  | "job_plan_late"
  | "job_plan_time_over"
  | "job_plan_has_time"
  | "grandfathered_need_not_review"
  | "review_is_for_medical_judgment"
  | "federal_review_right"
  | "government_plans_use_federal_review"
  | "church_plans"
  | "calpers_steps"
  | "calpers_ppo_is_self_funded"
  | "administered_by_is_a_sign"
  | "alliance_takes_any_coverage"
  | "work_injury_is_separate"
  | "cdi_sorts_requests"
  | "group_counts_as_plan"
  | "label_is_only_obstacle"
  | "cdi_after_thirty_days"
  | "fast_hearing_direct"
  | "plan_list_says_so"
  | "plan_list_second_hand"
  | "plan_list_not_confirmed"
  | "plan_list_self_funded"
  | "brand_has_several_companies"
  | "contractor_decides_for_plan"
  | "name_is_medi_cal"
  | "name_is_medicare"
  | "plan_left_california"
  | "partner_card"
  | "only_approved_care_is_kept"
  | "hearing_after_review"
  | "two_programs_refuse"
  | "no_decision_yet"
  | "no_review_here"
  | "grievance_time_is_over";
/**
 * Who has power over a private plan: DMHC, CDI, or not yet known.
 */
export type Regulator = "dmhc" | "cdi" | "undetermined";
/**
 * How sure that is: the letter or booklet names it, a sign points to it, or only a call can tell.
 */
export type Certainty = "certain" | "likely" | "ask";
/**
 * A row of the decision tables, by the name it has there.
 */
export type Row =
  | "R-SAFE"
  | "R-OUT"
  | "R-UNK"
  | "R-CANCEL-D"
  | "R-CANCEL-C"
  | "R-URG-D"
  | "R-URG-C"
  | "R-URG-UNK"
  | "R-URG-PAST"
  | "R-EXP-D"
  | "R-EXP-C"
  | "R-MN-NOGRV"
  | "R-MN-WAIT"
  | "R-MN-READY-D"
  | "R-MN-READY-C"
  | "R-Q8-NONE"
  | "R-MIX"
  | "R-COV-D"
  | "R-COV-C"
  | "R-ER"
  | "R-BILL"
  | "R-RX"
  | "R-TIMELY"
  | "R-COC"
  | "R-DISCH"
  | "R-DELAY"
  | "R-NOTDONE"
  | "R-LOST"
  | "R-HELPER"
  | "R-PROVIDER"
  | "R-WAIVER-NOTE"
  | "R1"
  | "R2"
  | "R3"
  | "R4"
  | "R5"
  | "R6"
  | "R7"
  | "R8"
  | "R9"
  | "R10"
  | "R11"
  | "R12"
  | "R13"
  | "R14"
  | "R15"
  | "R16"
  | "R17"
  | "R18"
  | "R19"
  | "R20"
  | "R21"
  | "R22"
  | "R23"
  | "R24"
  | "R25"
  | "R26"
  | "R27"
  | "R28"
  | "R29"
  | "R30"
  | "R31"
  | "R32"
  | "R33"
  | "R34"
  | "R35"
  | "R36"
  | "R37"
  | "U1"
  | "U2"
  | "U3"
  | "U4";
/**
 * What to do.
 */
export type Action =
  | "confirm_with_dmhc"
  | "confirm_with_cdi"
  | "ask_employer_funding"
  | "ask_federal_review_if_self_funded"
  | "ask_completion_of_care"
  | "ask_doctor_if_urgent"
  | "ask_written_reason"
  | "doctor_sends_request"
  | "ask_written_answer"
  | "call_dmhc_urgent"
  | "ask_plan_fast"
  | "ask_insurer_fast"
  | "doctor_urgency_letter"
  | "doctor_fast_letter"
  | "doctor_discharge_letter"
  | "apply_dmhc_imr"
  | "call_cdi_urgent"
  | "apply_cdi_imr"
  | "call_cdi_if_told"
  | "call_dmhc_which_agency"
  | "appeal_plan_too"
  | "call_cdi_skip_appeal"
  | "doctor_certification"
  | "doctor_promptness"
  | "ask_doctor_promptness"
  | "doctor_letter"
  | "doctor_letter_of_past_care"
  | "see_plan_doctor"
  | "ask_plan_for_status"
  | "ask_plan_what_happened"
  | "file_grievance"
  | "file_grievance_if_not_urgent"
  | "come_back_after_answer"
  | "apply_dmhc_imr_after_wait"
  | "apply_cdi_imr_after_wait"
  | "gather_papers_while_waiting"
  | "call_if_worse"
  | "file_dmhc_complaint"
  | "file_cdi_request"
  | "ask_if_medical"
  | "doctor_drug_request"
  | "ask_timely_appointment"
  | "file_dmhc_complaint_after_wait"
  | "ask_about_bill"
  | "tell_both_plans"
  | "ask_who_pays_first"
  | "grievance_each_plan"
  | "hold_bill"
  | "tell_plan_about_baby"
  | "apply_medi_cal_for_baby"
  | "ask_why_money_back"
  | "tell_hospital"
  | "call_dmhc_cancelled"
  | "call_cdi_cancelled_urgent"
  | "call_dmhc_cancelled_urgent"
  | "call_cdi_cancelled"
  | "grievance_cancelled"
  | "pay_premium_owed"
  | "pay_premium_before_end"
  | "report_to_dmhc"
  | "report_to_cdi"
  | "ask_plan_when"
  | "new_evidence"
  | "new_request_new_facts"
  | "complain_to_board"
  | "complain_about_facility"
  | "talk_to_lawyer"
  | "assistant_form_dmhc"
  | "agent_form_cdi"
  | "ask_cdi_who_may_go_on"
  | "ask_dmhc_who_may_go_on"
  | "patient_must_apply"
  | "provider_dispute"
  | "call_health_consumer_alliance"
  | "find_card_and_letter"
  | "ask_plan_to_keep_service"
  | "appeal_as_letter_says"
  | "next_step_as_letter_says"
  | "call_hicap"
  | "choose_cobra"
  | "ask_hearing"
  | "ask_hearing_keep_service"
  | "call_county"
  | "get_new_coverage"
  | "ask_hospital_discount"
  | "complain_hospital_bill"
  | "call_no_surprises"
  | "call_qio_if_ending"
  | "call_qio_hospital"
  | "stay_in_hospital"
  | "call_qio_services"
  | "appeal_original_medicare"
  | "call_medicare_for_status"
  | "appeal_original_medicare_second"
  | "call_medicare"
  | "appeal_advantage"
  | "ask_medicare_plan_for_status"
  | "ask_where_case_is"
  | "appeal_drug_plan"
  | "ask_drug_plan_review"
  | "ask_medicare_plan_fast"
  | "appeal_medicare_part_first"
  | "file_dmhc_if_named"
  | "call_dual_ombuds"
  | "ask_which_program"
  | "appeal_medi_cal_plan_keep_service"
  | "ask_medi_cal_rx"
  | "call_medi_cal_helpline"
  | "prescriber_resubmits"
  | "appeal_county"
  | "ask_county_for_appeal"
  | "ask_ccs_decision"
  | "ask_hearing_after_wait"
  | "ask_county_when"
  | "call_ombudsman"
  | "talk_to_dentist"
  | "call_medi_cal_dental"
  | "appeal_medi_cal_plan"
  | "ask_plan_for_appeal"
  | "appeal_ccs"
  | "appeal_regional_center"
  | "keep_regional_center_services"
  | "appeal_pace"
  | "ask_hearing_question"
  | "ask_fehb_plan"
  | "ask_opm"
  | "appeal_tricare"
  | "call_patient_advocate"
  | "ask_fast_decision"
  | "ask_doctor_to_request"
  | "send_form_if_work_injury"
  | "appeal_university_plan"
  | "ask_federal_desk"
  | "enroll_baby"
  | "ask_job_plan_to_decide"
  | "ask_network_exception"
  | "ask_continuing_care"
  | "look_for_plan_letter"
  | "return_medi_cal_papers"
  | "apply_medi_cal"
  | "ask_presumptive_medi_cal"
  | "go_to_emergency_room"
  | "ask_if_medicare_decided"
  | "ask_medigap_company"
  | "ask_medicare_hearing"
  | "ask_leave_plan"
  | "complain_medicare_plan"
  | "check_medicare_bill"
  | "ask_penalty_review"
  | "ask_social_security"
  | "ask_plan_about_status"
  | "call_qio_status"
  | "ask_issuing_state"
  | "ask_appeals_board"
  | "ask_work_injury_status"
  | "ask_fast_work_injury"
  | "see_doctor_now"
  | "call_veterans_office"
  | "ask_va_review"
  | "appeal_indian_health_next"
  | "appeal_indian_health"
  | "ask_champva_second"
  | "appeal_champva"
  | "ask_tricare_hearing"
  | "ask_tricare_second"
  | "ask_tricare_fast"
  | "say_urgent"
  | "ask_opm_fast"
  | "read_student_booklet"
  | "send_work_injury_form"
  | "call_claims_administrator"
  | "appeal_sharing_ministry"
  | "call_cdi_about_policy"
  | "tell_attorney_general"
  | "ask_other_state"
  | "call_covered_california"
  | "correct_before_end"
  | "ask_hearing_enrollment"
  | "ask_job_plan_fast"
  | "appeal_job_plan"
  | "ask_job_plan_for_status"
  | "ask_external_review"
  | "ask_government_review"
  | "call_ebsa"
  | "ask_if_review_offered"
  | "ask_if_grandfathered"
  | "ask_church_plan"
  | "appeal_calpers_plan"
  | "ask_review_in_letter"
  | "ask_calpers_review"
  | "call_calpers"
  | "ask_calpers_which_plan"
  | "call_health_care_options"
  | "call_dmhc_if_imr_open"
  | "ask_plan_about_bill"
  | "file_medi_cal_grievance"
  | "ask_medi_cal_appointment"
  | "check_service_goes_on"
  | "check_service_during_hearing"
  | "ask_dmhc_how_far"
  | "ask_hearing_as_safety_net"
  | "ask_hearing_if_imr_lost"
  | "ask_hearing_keep_open"
  | "keep_hearing"
  | "call_dmhc_about_hearing"
  | "legal_aid_after_hearing"
  | "ask_medi_cal_plan_fast"
  | "ask_fast_hearing"
  | "say_keep_service"
  | "call_dmhc_late"
  | "call_cdi_late"
  | "ask_county_fast"
  | "ask_fast_hearing_direct"
  | "ask_fast_hearing_keep"
  | "make_hearing_fast"
  | "ask_fast_advantage_review"
  | "ask_fast_drug_review"
  | "ask_medi_cal_plan_fast_too"
  | "file_complaint_with_plan"
  | "tell_administrator_urgent"
  | "ask_hearing_after_review"
  | "ask_late_hearing"
  | "ask_late_hearing_after_review"
  | "ask_hearing_without_notice"
  | "ask_fast_hearing_without_notice"
  | "appeal_county_keep_service"
  | "ask_county_notice"
  | "have_request_sent"
  | "send_both_letters"
  | "ask_other_program"
  | "ask_ccs_hearing"
  | "call_cdi_urgent_answered"
  | "grievance_cancelled_insurer"
  | "grievance_beside_review"
  | "no_answer_counts_as_yes"
  | "ask_appointment_insurer"
  | "grievance_ambulance"
  | "add_baby_if_newborn"
  | "ask_authorization_number"
  | "ask_appeal_day"
  | "file_cdi_if_named"
  | "ask_medigap_what_medicare_paid"
  | "call_qio_after_leaving"
  | "ask_cdi_review_too"
  | "ask_hicap_about_bill"
  | "call_qio_long_after_leaving"
  | "ask_hearing_if_medi_cal"
  | "ask_hearing_after_review_if_medi_cal"
  | "ask_late_hearing_after_review_if_medi_cal"
  | "ask_late_hearing_if_medi_cal"
  | "ask_hearing_if_medicare"
  | "make_appeal_fast"
  | "ask_fast_medicare_hearing"
  | "ask_hearing_get_back"
  | "ask_fast_hearing_get_back"
  | "send_dmhc_form_first"
  | "ask_outside_doctor"
  | "grievance_ambulance_insurer"
  | "keep_ccs_hearing"
  | "grievance_other_plan";
/**
 * What does a step.
 */
export type ControlKind = "form" | "call" | "own_number";
/**
 * What a step does to a right: ends (it is gone), may_end (it may be gone), may_cost (it may cost money), clock_runs_on (it stays, and its clock is not stopped or moved), leaves_open (it stays open, or opens).
 */
export type Does = "ends" | "may_end" | "may_cost" | "clock_runs_on" | "leaves_open";
/**
 * A right that a step may touch.
 */
export type Right =
  | "imr"
  | "complaint"
  | "plan_appeal"
  | "hearing"
  | "federal_review"
  | "next_medicare_level"
  | "opm_review"
  | "calpers_review"
  | "lawsuit"
  | "kept_service"
  | "money_back"
  | "coverage"
  | "bill_protection";
/**
 * A form that an agency takes online.
 */
export type Form2 =
  | "dmhc"
  | "cdi"
  | "state_hearing"
  | "federal_review"
  | "surprise_bill"
  | "hospital_bill"
  | "medical_board"
  | "public_health"
  | "attorney_general";
/**
 * What must be true for a step to be of use.
 */
export type Condition =
  | "self_funded"
  | "not_urgent"
  | "getting_worse"
  | "care_ending"
  | "dmhc_named"
  | "cdi_named"
  | "sent_to_cdi"
  | "work_injury"
  | "review_lost"
  | "newborn"
  | "medi_cal"
  | "medicare";
/**
 * In which way the time of a step is set.
 */
export type TimingKind = "today" | "by" | "after" | "anytime";
/**
 * How the time of a step stands.
 */
export type WhenState =
  "by" | "today" | "undated" | "perhaps_in_time" | "late" | "from" | "from_undated" | "wait_over" | "anytime";
/**
 * Which same-day route comes before everything else.
 */
export type UrgentBox =
  | "dmhc"
  | "cdi"
  | "unknown"
  | "unknown_coverage"
  | "qio_hospital_left"
  | "qio_hospital_long_left"
  | "qio_services_late"
  | "medi_cal_ends"
  | "discharge"
  | "qio_hospital"
  | "qio_services"
  | "medicare_plan"
  | "dual_unknown"
  | "federal_plan"
  | "job_plan_no_review"
  | "job_plan_answered"
  | "job_plan_late"
  | "no_coverage"
  | "hospital_status"
  | "work_injury"
  | "approved_urgent"
  | "new_request"
  | "next_step"
  | "opm"
  | "job_plan"
  | "medi_cal"
  | "medi_cal_answered"
  | "medi_cal_cohs"
  | "state_hearing"
  | "state_hearing_keep"
  | "county"
  | "medi_cal_unknown"
  | "advantage_review"
  | "drug_plan_review"
  | "request"
  | "hearing_asked"
  | "dmhc_answered"
  | "cdi_answered"
  | "dmhc_silent"
  | "cdi_silent";
/**
 * Who says the words of a step.
 */
export type Voice = "patient" | "parent" | "helper" | "provider";
/**
 * What a question takes.
 */
export type QuestionKind = "choice" | "date";
/**
 * The kinds of mistake.
 */
export type FaultKind =
  | "too_long"
  | "not_utf8"
  | "not_json"
  | "missing_field"
  | "unknown_field"
  | "repeated_field"
  | "wrong_type"
  | "unknown_question"
  | "unknown_blank"
  | "unknown_choice"
  | "not_on_offer"
  | "unreadable_date"
  | "date_in_future"
  | "date_too_far_ahead"
  | "date_too_long_ago"
  | "date_before_cause";

/**
 * What the person has answered: question to answer, in any order.
 */
export interface Answers {
  ambulance_kind?: "ground" | "air" | "unknown";
  answer_date?: DateGiven;
  appeal_date?: DateGiven;
  bill_kind?:
    | "plan_will_not_pay"
    | "paid_myself"
    | "out_of_network_doctor"
    | "emergency"
    | "ambulance"
    | "cost_share"
    | "unknown";
  birth_date?: DateGiven;
  calpers_plan?: "hmo" | "ppo" | "unknown";
  card_clue?:
    | "state_benefits_card"
    | "medicare_card"
    | "both_cards"
    | "dmhc_named"
    | "cdi_named"
    | "administered_by"
    | "plan_name_only"
    | "nothing";
  care_basis?: "recommended" | "urgent_care" | "seen_by_plan_doctor" | "none_of_these" | "unknown";
  care_received?: "no" | "partly" | "yes" | "unknown";
  company_name?: "insurance_company" | "hmo_or_kaiser" | "neither" | "unknown";
  coverage?:
    | "job"
    | "covered_california"
    | "individual"
    | "medi_cal"
    | "medicare"
    | "medicare_and_medi_cal"
    | "government"
    | "student"
    | "work_injury"
    | "other"
    | "no_coverage"
    | "unknown";
  coverage_gap?: "lost_job_coverage" | "lost_medi_cal" | "lost_other" | "uninsured" | "hospital_bill" | "unknown";
  denial_date?: DateGiven;
  /**
   * The reason, or the phrases of the letter that it is made of.
   */
  denial_reason?:
    | (
        | "not_necessary"
        | "experimental"
        | "not_covered"
        | "not_emergency"
        | "out_of_network"
        | "paperwork"
        | "paid_in_part"
        | "other_payer"
        | "step_therapy"
        | "no_letter"
        | "mixed"
        | "unknown"
      )
    | [
        (
          | "not_medically_necessary"
          | "criteria_not_met"
          | "level_of_care"
          | "site_of_care"
          | "experimental"
          | "investigational"
          | "not_established"
          | "not_accepted_use"
          | "not_fda_approved"
          | "not_covered_benefit"
          | "exclusion"
          | "benefit_limit"
          | "not_eligible_that_day"
          | "cosmetic"
          | "custodial"
          | "not_emergency"
          | "out_of_network"
          | "no_referral"
          | "closest_facility"
          | "no_prior_authorization"
          | "missing_information"
          | "filed_late"
          | "other_payer_first"
          | "step_therapy"
          | "not_on_drug_list"
          | "approved_instead"
          | "partly_approved"
        ),
        ...(
          | "not_medically_necessary"
          | "criteria_not_met"
          | "level_of_care"
          | "site_of_care"
          | "experimental"
          | "investigational"
          | "not_established"
          | "not_accepted_use"
          | "not_fda_approved"
          | "not_covered_benefit"
          | "exclusion"
          | "benefit_limit"
          | "not_eligible_that_day"
          | "cosmetic"
          | "custodial"
          | "not_emergency"
          | "out_of_network"
          | "no_referral"
          | "closest_facility"
          | "no_prior_authorization"
          | "missing_information"
          | "filed_late"
          | "other_payer_first"
          | "step_therapy"
          | "not_on_drug_list"
          | "approved_instead"
          | "partly_approved"
        )[]
      ];
  dental_kind?: "regular" | "dental_plan" | "unknown";
  dual_program?: "medicare" | "medi_cal" | "unknown";
  eligibility_kind?: "renewal" | "other" | "unknown";
  emergency?: "no" | "yes" | "unknown";
  employer?: "private" | "public" | "calpers" | "federal" | "church" | "unknown";
  end_date?: DateGiven;
  ended_by?: "insurer" | "covered_california" | "other_program" | "not_paid" | "unknown";
  filer?: "patient" | "parent" | "helper" | "advocate" | "representative" | "survivor" | "provider";
  funding?: "insured" | "self_funded" | "unknown";
  government_coverage?: "federal_employee" | "tricare" | "va" | "champva" | "indian_health" | "unknown";
  grandfathered?: "no" | "yes" | "unknown";
  grievance?:
    | "not_filed"
    | "no_request"
    | "waiting"
    | "upheld"
    | "approved_not_done"
    | "review_asked"
    | "review_lost"
    | "hearing_asked"
    | "hearing_held"
    | "unknown";
  issued_in?: "california" | "other_state" | "unknown";
  job_medicare?: "no" | "advantage" | "drug_plan" | "summary_notice" | "job_plan_first" | "unknown";
  job_plan_problem?:
    | "refused"
    | "surprise_bill"
    | "ambulance"
    | "cancelled"
    | "no_decision"
    | "no_appointment"
    | "doctor_left"
    | "newborn"
    | "two_plans"
    | "other"
    | "unknown";
  legal_name?:
    | "acn_group_of_california_inc"
    | "aetna_health_of_california_inc"
    | "aetna_life_insurance_company"
    | "aids_healthcare_foundation"
    | "alameda_alliance_for_health"
    | "alignment_health_plan"
    | "anthem_blue_cross_life_and_health_insurance_company"
    | "blue_cross_of_california"
    | "blue_cross_of_california_partnership_plan_inc"
    | "blue_shield_of_california_life_health_insurance_company"
    | "blue_shield_of_california_promise_health_plan"
    | "california_physicians_service"
    | "caloptima_health"
    | "cencal_health"
    | "central_california_alliance_for_health"
    | "chg_foundation_d_b_a_community_health_group_partnership_plan"
    | "chinese_community_health_plan"
    | "cigna_health_and_life_insurance_company"
    | "cigna_healthcare_of_california_inc"
    | "clever_care_health_plan"
    | "community_health_plan_of_imperial_valley"
    | "contra_costa_health_plan"
    | "delta_dental_of_california"
    | "dental_health_services"
    | "eyexam_of_california_inc"
    | "for_eyes_vision_plan_inc"
    | "fresno_kings_madera_regional_health_authority"
    | "gold_coast_health_plan"
    | "health_and_human_resource_center_inc"
    | "health_net_community_solutions_inc"
    | "health_net_life_insurance_company"
    | "health_net_of_california_inc"
    | "health_plan_of_san_mateo"
    | "human_affairs_international_of_california"
    | "imperial_health_plan_of_california"
    | "inland_empire_health_plan"
    | "kaiser_foundation_health_plan_inc"
    | "kern_health_systems"
    | "liberty_dental_plan_of_california_inc"
    | "molina_healthcare_of_california"
    | "partnership_healthplan_of_california"
    | "san_francisco_health_plan"
    | "san_joaquin_county_health_commission"
    | "santa_clara_family_health_plan"
    | "scan_health_plan"
    | "sharp_health_plan"
    | "sutter_health_plan"
    | "u_s_behavioral_health_plan_california"
    | "unitedhealthcare_benefits_plan_of_california"
    | "unitedhealthcare_insurance_company"
    | "unitedhealthcare_of_california"
    | "valley_health_plan"
    | "vision_plan_of_america"
    | "vision_service_plan"
    | "western_health_advantage"
    | "another"
    | "unknown";
  letter_offers_imr?: "yes" | "no" | "unknown";
  medi_cal_cards?: "plan_card" | "state_card_only" | "unknown";
  medi_cal_care?:
    | "teeth"
    | "mental_health"
    | "drug_treatment"
    | "pharmacy_medicine"
    | "home_help"
    | "childrens_services"
    | "developmental_services"
    | "other"
    | "unknown";
  medi_cal_plan?:
    | "aetna-better-health"
    | "alameda-alliance"
    | "anthem-medi-cal"
    | "anthem-medi-cal-la"
    | "blue-shield-promise"
    | "california-health-wellness"
    | "caloptima"
    | "calviva"
    | "cencal"
    | "ccah"
    | "community-health-group"
    | "chpiv"
    | "contra-costa-health-plan"
    | "gold-coast"
    | "health-net-medi-cal"
    | "health-plan-of-san-joaquin"
    | "hpsm"
    | "iehp"
    | "kaiser-medi-cal"
    | "kern-family"
    | "la-care"
    | "molina-medi-cal"
    | "partnership"
    | "phc-california"
    | "sfhp"
    | "scfhp"
    | "uhc-community-plan"
    | "valley-health-plan"
    | "other_plan"
    | "unknown";
  medi_cal_problem?:
    | "refused"
    | "cut"
    | "no_decision"
    | "drug"
    | "discharge"
    | "bill"
    | "appointment"
    | "not_carried_out"
    | "eligibility"
    | "quality"
    | "unknown";
  medi_cal_sender?:
    | "health_plan"
    | "state"
    | "county_mental_health"
    | "dental"
    | "ccs"
    | "ihss"
    | "regional_center"
    | "pace"
    | "eligibility_office"
    | "unknown";
  medi_cal_stage?:
    | "not_appealed"
    | "no_request"
    | "waiting"
    | "upheld"
    | "imr_asked"
    | "imr_lost"
    | "hearing_asked"
    | "hearing_held"
    | "unknown";
  medicare_kind?: "original" | "advantage" | "drug_plan" | "medigap" | "unknown";
  medicare_leaving?:
    | "hospital"
    | "other_care"
    | "hospital_status"
    | "no"
    | "premium_or_penalty"
    | "drug_penalty"
    | "bill_only"
    | "plan_service"
    | "leave_plan"
    | "unknown";
  medicare_paid?: "yes" | "no" | "unknown";
  named_agency?: "dmhc" | "cdi" | "neither" | "unknown";
  notice_received_date?: DateGiven;
  other_coverage?:
    | "sharing_ministry"
    | "limited_policy"
    | "long_term_care"
    | "short_term"
    | "out_of_state"
    | "regional_center"
    | "not_health"
    | "none_of_these"
    | "unknown";
  other_letter_date?: DateGiven;
  other_refusal?: "no" | "yes" | "unknown";
  pharmacy_drug?: "yes" | "no" | "unknown";
  plan_on_card?:
    | "access_dental_plan"
    | "aetna"
    | "aetna_better_health_of_california"
    | "aetna_resources_for_living"
    | "alameda_alliance_for_health"
    | "alignment_health_plan"
    | "allone_health_eap"
    | "anthem_blue_cross"
    | "blue_shield_of_california"
    | "brand_new_day"
    | "california_health_wellness"
    | "caloptima_health"
    | "calviva_health"
    | "canopy_health_or_heritage_provider_network"
    | "carelon"
    | "cencal_health"
    | "central_california_alliance_for_health"
    | "central_health_medicare_plan"
    | "chinese_community_health_plan_cchp"
    | "cigna"
    | "clever_care"
    | "community_care_health"
    | "community_health_group"
    | "community_health_plan_of_imperial_valley"
    | "contra_costa_health_plan_cchp"
    | "delta_dental"
    | "deltacare_usa"
    | "dental_health_services"
    | "dentaquest"
    | "eyemed"
    | "eyexam_of_california"
    | "for_eyes"
    | "gentle_dental_plan"
    | "gold_coast_health_plan"
    | "health_net"
    | "health_net_dental"
    | "health_plan_of_san_joaquin"
    | "health_plan_of_san_mateo"
    | "holman_professional_counseling"
    | "humana"
    | "iehp_inland_empire_health_plan"
    | "imperial_health_plan"
    | "kaiser_permanente"
    | "kern_family_health_care"
    | "l_a_care"
    | "liberty_dental"
    | "magellan"
    | "medi_cal"
    | "medi_cal_dental"
    | "medi_cal_rx"
    | "molina_healthcare"
    | "new_dental_choice"
    | "optum_u_s_behavioral_health_plan"
    | "optumhealth_physical_health_of_california"
    | "oscar"
    | "partnership_healthplan_of_california"
    | "pers_gold_or_pers_platinum_calpers"
    | "phc_california_aids_healthcare_foundation"
    | "san_francisco_health_plan"
    | "santa_clara_family_health_plan"
    | "scan"
    | "sharp_health_plan"
    | "sisc_self_insured_schools_of_california"
    | "sutter_health_plan"
    | "sutter_health_aetna"
    | "uc_ship_university_of_california"
    | "umr_or_meritain"
    | "unitedhealthcare"
    | "unitedhealthcare_community_plan"
    | "valley_health_plan"
    | "vision_plan_of_america"
    | "vsp"
    | "wellcare_by_health_net"
    | "western_health_advantage"
    | "not_listed"
    | "unknown";
  policy_kind?: "health" | "dental" | "vision" | "fixed_cash" | "short_term" | "long_term_care" | "unknown";
  problem?:
    | "refused"
    | "stopping"
    | "no_decision"
    | "drug"
    | "discharge"
    | "bill"
    | "appointment"
    | "doctor_left"
    | "cancelled"
    | "not_carried_out"
    | "imr_lost"
    | "eligibility"
    | "quality"
    | "newborn"
    | "settlement"
    | "unknown";
  promptness?: "doctor_says" | "no" | "unknown";
  serious_condition?: "yes" | "no" | "unknown";
  service_cut?: "yes" | "no" | "unknown";
  student_plan?: "insured" | "university_funded" | "unknown";
  urgency?: "doctor_says" | "person_thinks" | "no" | "unknown";
  urgent_sign?: "severe_pain" | "life_or_limb" | "getting_worse" | "none_of_these" | "unknown";
  va_matter?: "care" | "payment_or_eligibility" | "unknown";
  work_injury_form?: "yes" | "no" | "unknown";
  work_injury_medicine?: "yes" | "no" | "unknown";
}
/**
 * How the reply is written. All of it may be left out.
 */
export interface Options {
  /**
   * The language of the sentences; English where it is left out.
   */
  language?: Language;
  /**
   * What is known for the blanks of letters. Where it is left out, the reply has no letters.
   */
  letters?: Blanks | null;
  /**
   * Whether the reply has sentences, and not only names, days, phones and links; true where it is left out.
   */
  text?: boolean;
}
/**
 * The blanks of letters that are known, each with its text.
 */
export interface Blanks {
  address?: string;
  amount?: string;
  answer_date?: string;
  appeal_date?: string;
  birth_date?: string;
  brochure?: string;
  care_dates?: string;
  diagnosis?: string;
  doctor?: string;
  due_date?: string;
  email?: string;
  employer?: string;
  end_date?: string;
  helper?: string;
  language?: string;
  late_why?: string;
  letter_date?: string;
  medi_cal_number?: string;
  medical_group?: string;
  member_number?: string;
  new_facts?: string;
  patient?: string;
  phone?: string;
  plan?: string;
  provider?: string;
  reason?: string;
  reference?: string;
  request_date?: string;
  sender?: string;
  service?: string;
  urgent_why?: string;
  why?: string;
}
/**
 * The reply to answers that are enough.
 */
export interface Decided {
  /**
   * The answers that were used, in the order the rules ask for them.
   */
  asked: Answered[];
  /**
   * The one or two answers that, if they were different, would open a faster or another door.
   */
  changes: Different[];
  /**
   * The answers that were given but not used, because no question that was reached asks for them.
   */
  ignored: Answered[];
  /**
   * The letters that fit, in the order of the steps; left out unless the input has `letters`.
   */
  letters?: WrittenLetter[] | null;
  /**
   * What the person can do.
   */
  outcome: Outcome;
  /**
   * Which rules decided.
   */
  rules: Rules;
  /**
   * The day that was counted from.
   */
  today: Day;
}
/**
 * An answer that was given.
 */
export interface Answered {
  /**
   * The name of the choice, or what is known of the day. A month stands here as the range it was taken for.
   */
  answer: string | KnownDay;
  /**
   * The question.
   */
  question: Question;
}
/**
 * An answer that would open another door.
 */
export interface Different {
  /**
   * The answer that would make the difference.
   */
  answer: Answered;
  /**
   * Whether that is a same-day way, where the present one is not.
   */
  faster: boolean;
  /**
   * The door it would open.
   */
  route: Route;
}
/**
 * A letter that fits the outcome, ready to be signed.
 */
export interface WrittenLetter {
  /**
   * The blanks that neither the answers nor the input fill: a line to write on stands there.
   */
  blanks: Field[];
  /**
   * The letter: its subject, an empty line between paragraphs. In English, which is what agencies and plans read.
   */
  english: string;
  /**
   * Where it goes.
   */
  how?: string | null;
  kind: RequestKind;
  letter: Letter;
  /**
   * The same in the language of the sentences, to be read beside it; left out where that is English.
   */
  meaning?: string | null;
  program: Program;
}
/**
 * What a person can do, in order, with every day, contact and reason.
 *
 * There is always at least one step, and the free help that takes any coverage is always among them.
 */
export interface Outcome {
  /**
   * Every clock that applies, earliest first; those without a day come first of all, since they mean today.
   */
  deadlines: Deadline[];
  /**
   * What stands under the headline.
   */
  detail?: string | null;
  /**
   * Other doors that stay open.
   */
  doors: Door[];
  /**
   * Whether somebody may be in danger now: then the numbers in `emergency_contacts` come before everything else.
   */
  emergency: boolean;
  /**
   * 911 and 988 where `emergency` is true; otherwise empty.
   */
  emergency_contacts: Contact[];
  /**
   * Warnings: what a step would end, pause or cost. They are to be shown before the steps.
   */
  guards: Guard2[];
  /**
   * The one sentence that answers "what can I do?".
   */
  headline?: string | null;
  /**
   * The clocks that start later, in the order they come.
   */
  later: LaterClock[];
  /**
   * The date that is not known and that a clock without a day needs; null where no clock lacks its day.
   */
  missing_day: Question | null;
  /**
   * What happens next.
   */
  next: Next[];
  /**
   * Which papers to gather.
   */
  papers: Papers;
  /**
   * The plan that the person named, where there is only one it can be; otherwise null.
   */
  plan: NamedPlan | null;
  /**
   * Why this is the answer.
   */
  reasons: Reason[];
  /**
   * Who has power over the plan, where that is DMHC or CDI; otherwise null.
   */
  regulator: Power | null;
  route: Route;
  /**
   * The rows of the decision tables that were applied.
   */
  rows: Row[];
  /**
   * What to do, step by step.
   */
  steps: Step[];
  /**
   * The same-day route, where the case may be urgent: it comes before the headline. Otherwise null.
   */
  urgent: Urgent | null;
  /**
   * Who says the words of the steps: the patient, a parent, a helper or a provider.
   */
  voice: Voice;
}
/**
 * A clock that applies.
 */
export interface Deadline {
  /**
   * The day to act: the last working day on or before `by`, and today where that is over and `by` is not. Tell, print
   * and save this day. Null where no day can be computed, and for a day that is the plan's.
   */
  act_by: Day | null;
  /**
   * Who must act.
   */
  actor: Actor;
  /**
   * The safe day, the earliest reading of the law: do it by then. Null where no day can be computed: do it today.
   */
  by: Day | null;
  /**
   * Where the time of law was read.
   */
  citations: Citation[];
  /**
   * The answer that the days were counted from; null where no answer holds it.
   */
  counted_from: CountedFrom | null;
  /**
   * What the days are counted from.
   */
  counts?: string | null;
  /**
   * The hour of `by` at which the time ends; null where it is the end of the day.
   */
  hour: Hour | null;
  kind: DeadlineKind;
  /**
   * The last day the law may allow, where that is later than `by`; not to be counted on.
   */
  last: Day | null;
  /**
   * The last working day on or before `last`; null where `last` is.
   */
  last_act_by: Day | null;
  /**
   * What can still be done once the day has passed, whatever `standing` is now.
   */
  late: Late;
  /**
   * What may happen if the day passes.
   */
  missed: Missed;
  /**
   * The offices are closed from `today` until `by`: only what works on a day off is in time, such as an online form or
   * a fax.
   */
  offices_closed: boolean;
  /**
   * The time of law.
   */
  rule: Rule;
  /**
   * Where it stands on `today`.
   */
  standing: Standing;
  /**
   * When the clock started, as far as the person knows.
   */
  start: KnownDay;
  /**
   * What the clock is counted from, as a word.
   */
  start_event: StartEvent;
  /**
   * The person's other clocks that have not run out on `today`, for a day that has passed; otherwise empty.
   */
  still_open: DeadlineKind[];
}
/**
 * Where a statement was read.
 */
export interface Citation {
  /**
   * The day it was last checked. More than 180 days later, "confirm by phone" must be said too.
   */
  checked: Day;
  confidence: Confidence;
  /**
   * Whether "confirm by phone" must be said beside the statement.
   */
  confirm_by_phone: boolean;
  /**
   * Where to read it.
   */
  link: string;
  row: Source;
}
/**
 * The answer that days were counted from.
 */
export interface CountedFrom {
  /**
   * How many days after the answered day the clock starts: 0, or the time a plan let pass without an answer.
   */
  days_later: number;
  question: Question;
  /**
   * The day on which it starts.
   */
  start: Day;
}
/**
 * What can still be done once a day has passed, and on what ground.
 */
export interface Late {
  /**
   * Where it was read; empty where no rule was read.
   */
  citations: Citation[];
  rule: LateRule;
  /**
   * The same in words.
   */
  text?: string | null;
}
/**
 * What may happen if a day passes. Never the last word: see `late`.
 */
export interface Missed {
  consequence: Consequence;
  /**
   * The same in words.
   */
  text?: string | null;
}
/**
 * The time of law behind a deadline.
 */
export interface Rule {
  /**
   * A later reading that a source allows, behind `last`; null where there is none. (`last` can also come from the
   * day of a change.)
   */
  last: Span | null;
  /**
   * The earliest reading, behind `by`.
   */
  safe: Span;
}
/**
 * A length of time as the law states it.
 */
export interface Span {
  /**
   * How many days or months; null for `same_day`, `day_before` and `day_after`.
   */
  count: number | null;
  /**
   * How it is counted.
   */
  kind: SpanKind;
  /**
   * The same in words.
   */
  text?: string | null;
}
/**
 * Another door that stays open.
 */
export interface Door {
  /**
   * Where it was read.
   */
  citations: Citation[];
  /**
   * Whom to ask about it.
   */
  contact: Contact;
  door: Door2;
  /**
   * When it is open, and what would close it.
   */
  text?: string | null;
}
/**
 * Whom to call, and how.
 */
export interface Contact {
  agency: Agency;
  /**
   * Where the number was read; null where there is none.
   */
  citation: Citation | null;
  /**
   * One number a county, for an agency that every county has of its own; otherwise left out.
   */
  counties?: CountyNumber[];
  /**
   * The same number for a `tel:` link.
   */
  dial: string | null;
  /**
   * The number to send papers to.
   */
  fax: string | null;
  /**
   * When it answers the phone, where that is known.
   */
  hours?: string | null;
  /**
   * Which languages it speaks, where that is known.
   */
  languages?: string | null;
  /**
   * The public web page.
   */
  link: string | null;
  /**
   * The postal address.
   */
  mail: string | null;
  /**
   * The official name; null where there is none, as with 911 and the person's own plan or doctor.
   */
  name: string | null;
  /**
   * Whether it answers on `today`.
   */
  opening: Opening;
  /**
   * The number as it is printed; null where it stands on the person's own card or letter.
   */
  phone: string | null;
  /**
   * The number for people who are deaf or hard of hearing.
   */
  tty: string | null;
  /**
   * What it is to the person, or its name where it has no official one.
   */
  what?: string | null;
}
/**
 * The number of one county.
 */
export interface CountyNumber {
  /**
   * The county.
   */
  county: string;
  /**
   * The number for children and their families, where it is another one.
   */
  family_phone?: string | null;
  /**
   * The number; for adults, where families have their own.
   */
  phone: string;
}
/**
 * Whether somebody answers today.
 */
export interface Opening {
  /**
   * For `closed`: the next day on which it answers; otherwise null.
   */
  opens: Day | null;
  /**
   * How it is today.
   */
  state: OpeningState;
}
/**
 * A warning: what a step would end, pause or cost. It is to be said before the steps.
 */
export interface Guard2 {
  /**
   * Where it was read.
   */
  citations: Citation[];
  /**
   * What it is about: it belongs before the control that does the step only where that is `doing`.
   */
  concern: Concern;
  guard: Guard;
  /**
   * The warning in words.
   */
  text?: string | null;
}
/**
 * A clock that starts later: once a step has been taken, or the plan has answered it. It has no day yet.
 */
export interface LaterClock {
  /**
   * Who must act.
   */
  actor: Actor;
  /**
   * Where the time of law was read.
   */
  citations: Citation[];
  kind: DeadlineKind;
  /**
   * What may happen if the day passes.
   */
  missed: Missed;
  /**
   * The time of law.
   */
  rule: Rule;
  /**
   * What the clock will be counted from.
   */
  start_event: StartEvent;
}
/**
 * What happens next, and how long it takes.
 */
export interface Next {
  /**
   * Where it was read.
   */
  citations: Citation[];
  next: Next2;
  /**
   * The same in words.
   */
  text?: string | null;
}
/**
 * A checklist of papers.
 */
export interface Papers {
  list: PaperList;
  /**
   * The papers on it that can exist at this stage, in the order to gather them.
   */
  papers: PaperOnList[];
}
/**
 * A paper to gather.
 */
export interface PaperOnList {
  paper: Paper;
  /**
   * What it is.
   */
  text?: string | null;
}
/**
 * A row of the plan list.
 */
export interface NamedPlan {
  /**
   * The name on its cards.
   */
  name: string;
  /**
   * The id of the row.
   */
  row: string;
}
/**
 * Why this is the answer.
 */
export interface Reason {
  /**
   * Where it was read.
   */
  citations: Citation[];
  reason: Reason2;
  /**
   * The reason in words.
   */
  text?: string | null;
}
/**
 * Who has power over the plan.
 */
export interface Power {
  agency: Regulator;
  certainty: Certainty;
  /**
   * Both in words.
   */
  text?: string | null;
}
/**
 * One step of the plan.
 */
export interface Step {
  action: Action;
  /**
   * Whom to call for it.
   */
  contact: Contact;
  /**
   * What does it.
   */
  control: Control;
  /**
   * What it does to other rights, warnings first: to be said before the step.
   */
  effects: Effect[];
  /**
   * The form it can be done with; null where there is none online.
   */
  form: Form | null;
  /**
   * How it is done.
   */
  how?: string | null;
  /**
   * What must be true for the step to be of use, where nobody knows if it is; null where it fits whatever is true.
   */
  only_if: Condition | null;
  /**
   * The index, from 0, of the step above that one call can do this one with; null where there is none.
   */
  same_call_as: number | null;
  /**
   * The words to say on the phone, where they help, as `voice` of the outcome says them.
   */
  say?: string | null;
  /**
   * When.
   */
  timing: Timing;
  /**
   * When, as seen on `today`.
   */
  when: When;
}
/**
 * What a person presses to do a step.
 */
export interface Control {
  /**
   * Who takes the form or the call.
   */
  agency: Agency;
  /**
   * What it is.
   */
  kind: ControlKind;
}
/**
 * What a step does to another right.
 */
export interface Effect {
  /**
   * Where it was read.
   */
  citations: Citation[];
  does: Does;
  /**
   * The warning of the outcome that says so; null where the right is left open.
   */
  guard: Guard | null;
  right: Right;
}
/**
 * A form that an agency takes online.
 */
export interface Form {
  /**
   * What it asks for, where that was read.
   */
  asks?: string | null;
  /**
   * Where that was read; empty where it was not.
   */
  citations: Citation[];
  form: Form2;
  /**
   * Where it is.
   */
  link: string | null;
}
/**
 * When a step is to be done.
 */
export interface Timing {
  /**
   * For `by` and `after`: which of the outcome's deadlines sets the time; otherwise null.
   */
  deadline: DeadlineKind | null;
  /**
   * In which way the time is set.
   */
  kind: TimingKind;
}
/**
 * When a step is to be done, as seen on `today`: the day to show, print and put into a calendar.
 */
export interface When {
  /**
   * For `by`: the day to act, never after `law_day`. For `from`: the day on which one can go on. Otherwise null.
   */
  day: Day | null;
  /**
   * The hour of `law_day` at which the time ends; null where it is the end of the day.
   */
  hour: Hour | null;
  /**
   * For `by`: the law's own day. For `perhaps_in_time`: the last day the law may allow, where there is one. For `late`:
   * the day the time ended. For `from`: the day on which the plan's time ends. Otherwise null.
   */
  law_day: Day | null;
  /**
   * How it stands.
   */
  state: WhenState;
}
/**
 * The same-day route.
 */
export interface Urgent {
  /**
   * What to do today.
   */
  text?: string | null;
  urgent: UrgentBox;
}
/**
 * Which rules replied.
 */
export interface Rules {
  /**
   * Every source of the law was checked on this day or later; each citation has its own day.
   */
  checked: Day;
  /**
   * The version of IMR Navigator.
   */
  version: string;
}
/**
 * The reply where an answer is missing.
 */
export interface Asking {
  /**
   * The answers that were used, in the order the rules ask for them.
   */
  asked: Answered[];
  /**
   * The answers that were given but not used so far; a later question may still ask for them.
   */
  ignored: Answered[];
  /**
   * The next question.
   */
  question: QuestionToAsk;
  /**
   * Which rules asked.
   */
  rules: Rules;
  /**
   * The day that was counted from.
   */
  today: Day;
}
/**
 * The question to ask next.
 */
export interface QuestionToAsk {
  /**
   * The choices on offer after the earlier answers, in order; empty for a date.
   */
  choices: Choice[];
  /**
   * How to find out: where to look on the card or the letter.
   */
  find?: string | null;
  /**
   * What it takes.
   */
  kind: QuestionKind;
  name: Question;
  /**
   * Why it is asked.
   */
  why?: string | null;
}
/**
 * A choice on offer.
 */
export interface Choice {
  /**
   * What helps to decide, where something does.
   */
  hint?: string | null;
  /**
   * The choice as the person reads it.
   */
  label?: string | null;
  /**
   * The stable name, to be sent as the answer.
   */
  name: string;
}
/**
 * The reply to a line that cannot be used.
 */
export interface Refused {
  /**
   * What is wrong with it; the first mistake where there are several.
   */
  error: Fault;
}
/**
 * Why a line got no outcome and no question.
 */
export interface Fault {
  /**
   * What could stand there instead, where that is a list.
   */
  allowed?: string[] | null;
  /**
   * The field that must be changed, such as `today` or `answers.coverage`; null where it is the line as a whole.
   */
  field: string | null;
  /**
   * What kind of mistake it is.
   */
  kind: FaultKind;
  /**
   * The mistake in plain English, for the person who mends it; the wording may change.
   */
  message: string;
}
