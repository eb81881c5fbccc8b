//! Long lists of choices, in groups with a heading each: what people have most comes first, in a group too.

use imr_rules::answers::*;
use imr_text::Line;

/// A heading, and the choices below it.
pub type Group = (Line, &'static [Answer]);

/// A list of this many choices is short enough to read through.
pub const SHORT: usize = 7;

/// Groups of the choices of one question, by heading.
macro_rules! groups {
    ($question:ident: $($heading:ident { $($choice:ident),+ })+) => {
        &[$((Line::$heading, &[$(Answer::$question($question::$choice)),+] as &[Answer])),+]
    };
    ($question:ident of $type:ident: $($heading:ident { $($choice:ident),+ })+) => {
        &[$((Line::$heading, &[$(Answer::$question($type::$choice)),+] as &[Answer])),+]
    };
}

/// The groups of a question whose list is long; none where it is short, or is a list of names that one searches.
pub const fn groups(question: Question) -> &'static [Group] {
    const COVERAGE: &[Group] = groups! { Coverage:
        GroupJobOrBought { Job, CoveredCalifornia, Individual, Student }
        GroupState { MediCal, Medicare, MedicareAndMediCal, Government }
        GroupOther { NoCoverage, WorkInjury, Other, Unknown }
    };
    const PROBLEM: &[Group] = groups! { Problem:
        GroupDecision { Refused, Drug, Stopping, NoDecision }
        GroupMoney { Bill, Cancelled, Eligibility, Newborn, Settlement }
        GroupLeaving { Discharge }
        GroupDoctors { Appointment, DoctorLeft }
        GroupAfter { NotCarriedOut, ImrLost }
        GroupElse { Quality, Unknown }
    };
    const MEDI_CAL_PROBLEM: &[Group] = groups! { MediCalProblem:
        GroupDecision { Refused, Drug, Cut, NoDecision }
        GroupMoney { Eligibility, Bill }
        GroupLeaving { Discharge }
        GroupDoctors { Appointment }
        GroupAfter { NotCarriedOut }
        GroupElse { Quality, Unknown }
    };
    const JOB_PLAN_PROBLEM: &[Group] = groups! { JobPlanProblem:
        GroupDecision { Refused, NoDecision }
        GroupMoney { SurpriseBill, Ambulance, Cancelled, TwoPlans, Newborn }
        GroupDoctors { NoAppointment, DoctorLeft }
        GroupElse { Other, Unknown }
    };
    const DENIAL_REASON: &[Group] = groups! { DenialReason:
        GroupReasonCare { NotNecessary, Experimental, StepTherapy, NotEmergency }
        GroupReasonPlan { NotCovered, OutOfNetwork, Paperwork, OtherPayer, PaidInPart }
        GroupElse { Mixed, NoLetter, Unknown }
    };
    const GRIEVANCE: &[Group] = groups! { Grievance of Stage:
        GroupNotYet { NotFiled, NoRequest }
        GroupAsked { Waiting, Upheld, ApprovedNotDone }
        GroupOutside { ReviewAsked, ReviewLost, HearingAsked, HearingHeld }
        GroupElse { Unknown }
    };
    const MEDI_CAL_STAGE: &[Group] = groups! { MediCalStage:
        GroupNotYet { NotAppealed, NoRequest }
        GroupAsked { Waiting, Upheld }
        GroupOutside { ImrAsked, ImrLost, HearingAsked, HearingHeld }
        GroupElse { Unknown }
    };
    const MEDI_CAL_SENDER: &[Group] = groups! { MediCalSender:
        GroupSenderMain { HealthPlan, State, EligibilityOffice }
        GroupSenderPrograms { Dental, CountyMentalHealth, Ihss, RegionalCenter, Ccs, Pace }
        GroupElse { Unknown }
    };
    const MEDI_CAL_CARE: &[Group] = groups! { MediCalCare:
        GroupCareDoctor { Other, PharmacyMedicine, Teeth }
        GroupSenderPrograms { MentalHealth, DrugTreatment, HomeHelp, DevelopmentalServices, ChildrensServices }
        GroupElse { Unknown }
    };
    const MEDICARE_LEAVING: &[Group] = groups! { MedicareLeaving:
        GroupDecision { No, HospitalStatus }
        GroupLeaving { Hospital, OtherCare }
        GroupMoney { BillOnly, PremiumOrPenalty, DrugPenalty }
        GroupElse { PlanService, LeavePlan, Unknown }
    };
    const CARD_CLUE: &[Group] = groups! { CardClue:
        GroupOnCard { PlanNameOnly, AdministeredBy, StateBenefitsCard, MedicareCard, BothCards }
        GroupOnLetter { DmhcNamed, CdiNamed }
        GroupElse { Nothing }
    };
    const OTHER_COVERAGE: &[Group] = groups! { OtherCoverage:
        GroupPolicies { SharingMinistry, LimitedPolicy, ShortTerm, OutOfState, LongTermCare }
        GroupElse { RegionalCenter, NotHealth, NoneOfThese, Unknown }
    };
    match question {
        Question::Coverage => COVERAGE,
        Question::Problem => PROBLEM,
        Question::MediCalProblem => MEDI_CAL_PROBLEM,
        Question::JobPlanProblem => JOB_PLAN_PROBLEM,
        Question::DenialReason => DENIAL_REASON,
        Question::Grievance => GRIEVANCE,
        Question::MediCalStage => MEDI_CAL_STAGE,
        Question::MediCalSender => MEDI_CAL_SENDER,
        Question::MediCalCare => MEDI_CAL_CARE,
        Question::MedicareLeaving => MEDICARE_LEAVING,
        Question::CardClue => CARD_CLUE,
        Question::OtherCoverage => OTHER_COVERAGE,
        Question::Emergency
        | Question::Employer
        | Question::JobMedicare
        | Question::Funding
        | Question::CalpersPlan
        | Question::GovernmentCoverage
        | Question::VaMatter
        | Question::StudentPlan
        | Question::CoverageGap
        | Question::EndedBy
        | Question::NamedAgency
        | Question::PlanOnCard
        | Question::LegalName
        | Question::CompanyName
        | Question::PolicyKind
        | Question::IssuedIn
        | Question::BillKind
        | Question::AmbulanceKind
        | Question::Urgency
        | Question::UrgentSign
        | Question::CareReceived
        | Question::SeriousCondition
        | Question::Promptness
        | Question::CareBasis
        | Question::Grandfathered
        | Question::MediCalCards
        | Question::PharmacyDrug
        | Question::MediCalPlan
        | Question::ServiceCut
        | Question::OtherRefusal
        | Question::LetterOffersImr
        | Question::EligibilityKind
        | Question::DentalKind
        | Question::DualProgram
        | Question::MedicareKind
        | Question::MedicarePaid
        | Question::WorkInjuryMedicine
        | Question::WorkInjuryForm
        | Question::Filer
        | Question::DenialDate
        | Question::AppealDate
        | Question::AnswerDate
        | Question::NoticeReceivedDate
        | Question::EndDate
        | Question::OtherLetterDate
        | Question::BirthDate => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_choice_of_a_long_list_is_in_one_group() {
        for &question in Question::ALL {
            let all = Answer::all(question);
            let grouped: Vec<Answer> = groups(question).iter().flat_map(|(_, choices)| *choices).copied().collect();
            if grouped.is_empty() {
                // Of the companies' names only those are offered that are behind the card.
                let is_of_names = all.iter().any(|choice| choice.is_of_plan_list());
                assert!(all.len() <= SHORT || is_of_names, "{} is long", question.name());
                continue;
            }
            assert!(all.len() > SHORT, "{} is short", question.name());
            assert_eq!(grouped.len(), all.len(), "{}", question.name());
            assert!(all.iter().all(|choice| grouped.contains(choice)), "{}", question.name());
        }
    }
}
