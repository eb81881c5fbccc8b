//! Which answers cannot both be true of one person, so that "I don't know" is compared with the truth of somebody there
//! can be (decision 6).

use imr_rules::answers::*;
use imr_rules::date::DateAnswer;
use imr_rules::plan::Line;

/// Whether two answers cannot both be true of one person.
pub fn contradict(one: Answer, other: Answer) -> bool {
    contradict_in_order(one, other) || contradict_in_order(other, one)
}

fn contradict_in_order(one: Answer, other: Answer) -> bool {
    if let (Answer::Coverage(coverage), Answer::CardClue(clue)) = (one, other) {
        return !clues_of(coverage).contains(&clue);
    }
    // Who says that waiting is dangerous has one of the signs, or cannot tell.
    if let (Answer::Urgency(Urgency::DoctorSays | Urgency::PersonThinks), Answer::UrgentSign(UrgentSign::NoneOfThese)) =
        (one, other)
    {
        return true;
    }
    // The letter of a plan that no State agency regulates does not name one (H&S 1368.02; SF-EXTREVIEW).
    let names_an_agency = matches!(
        one,
        Answer::NamedAgency(NamedAgency::Dmhc | NamedAgency::Cdi)
            | Answer::CardClue(CardClue::DmhcNamed | CardClue::CdiNamed)
    );
    if names_an_agency && is_never_regulated(other) {
        return true;
    }
    // The letter's part of Medicare is the part that decided.
    if let (Answer::JobMedicare(letter), Answer::MedicareKind(kind)) = (one, other) {
        let of_this_part = match letter {
            JobMedicare::Advantage => kind == MedicareKind::Advantage,
            JobMedicare::DrugPlan => kind == MedicareKind::DrugPlan,
            JobMedicare::SummaryNotice => matches!(kind, MedicareKind::Original | MedicareKind::Medigap),
            JobMedicare::No | JobMedicare::JobPlanFirst | JobMedicare::Unknown => true,
        };
        return !of_this_part && kind != MedicareKind::Unknown;
    }
    // Everybody on Medicare holds its red, white and blue card, and nobody else does.
    if let (Answer::CardClue(clue), Answer::JobMedicare(letter)) = (one, other) {
        let shows_medicare = clue == CardClue::MedicareCard;
        return match letter {
            JobMedicare::No => shows_medicare,
            JobMedicare::Advantage | JobMedicare::DrugPlan | JobMedicare::SummaryNotice | JobMedicare::JobPlanFirst => {
                !shows_medicare && clue != CardClue::Nothing
            }
            JobMedicare::Unknown => false,
        };
    }
    if let (Answer::CardClue(clue), Answer::NamedAgency(named)) = (one, other) {
        return (clue == CardClue::DmhcNamed && named != NamedAgency::Dmhc)
            || (clue == CardClue::CdiNamed && named != NamedAgency::Cdi);
    }
    // Care that one waits for, or that is being ended, or a medicine that was not handed out, has not been given.
    if other == Answer::CareReceived(CareReceived::Yes) && is_of_care_to_come(one) {
        return true;
    }
    // What pays fixed cash, or for some months, or for a nursing home, is not sold as a plan for care, and DMHC watches over
    // none that is sold for some months.
    let not_health =
        matches!(one, Answer::PolicyKind(PolicyKind::FixedCash | PolicyKind::ShortTerm | PolicyKind::LongTermCare));
    let pays_for_care = matches!(
        other,
        Answer::Coverage(Coverage::CoveredCalifornia | Coverage::Government)
            | Answer::Funding(Funding::SelfFunded)
            | Answer::StudentPlan(StudentPlan::UniversityFunded)
            | Answer::OtherCoverage(OtherCoverage::OutOfState | OtherCoverage::ShortTerm)
    );
    if not_health && pays_for_care {
        return true;
    }
    // A bill is for care that was given.
    let given = matches!(other, Answer::CareReceived(received) if received != CareReceived::Yes);
    if given && matter(one) == Some(Matter::Bill) {
        return true;
    }
    // Who is sent home too soon, or whose care is ending, cannot wait, and knows what it is about.
    let can_wait = matches!(
        other,
        Answer::Urgency(Urgency::No)
            | Answer::UrgentSign(UrgentSign::NoneOfThese)
            | Answer::MedicareLeaving(MedicareLeaving::No)
    );
    if can_wait && matches!(matter(one), Some(Matter::Discharge | Matter::CareEnding)) {
        return true;
    }
    // The plan has no appeal about what it does not decide, or has not decided.
    let at_the_plan = matches!(
        other,
        Answer::MediCalStage(stage) if !matches!(stage, MediCalStage::NotAppealed | MediCalStage::Unknown)
    );
    let not_the_plans = matches!(one, Answer::PharmacyDrug(PharmacyDrug::Yes))
        || matches!(matter(one), Some(Matter::Appointment | Matter::Eligibility | Matter::Discharge))
        || matches!(one, Answer::MediCalSender(sender) if sender != MediCalSender::HealthPlan);
    if at_the_plan && not_the_plans {
        return true;
    }
    // What the care is tells who decides about it.
    if let (Answer::MediCalCare(care), Answer::MediCalSender(sender)) = (one, other) {
        return !deciders_of(care).contains(&sender);
    }
    // Covered California's notice names it.
    if matches!(one, Answer::CardClue(_)) && other == Answer::Problem(Problem::Eligibility) {
        return true;
    }
    // A plan that an insurer pays is not "administered" by it, and who has a Medi-Cal plan has its card.
    let insured = matches!(
        one,
        Answer::Funding(Funding::Insured)
            | Answer::StudentPlan(StudentPlan::Insured)
            | Answer::CalpersPlan(CalpersPlan::Hmo)
    );
    if insured && other == Answer::CardClue(CardClue::AdministeredBy) {
        return true;
    }
    let from_plan = one == Answer::MediCalSender(MediCalSender::HealthPlan);
    if from_plan && other == Answer::MediCalCards(MediCalCards::StateCardOnly) {
        return true;
    }
    // CalPERS' PPOs pay their own claims.
    if one == Answer::Funding(Funding::Insured) && other == Answer::CalpersPlan(CalpersPlan::Ppo) {
        return true;
    }
    // TRICARE's and the VA's cards name them.
    let names_itself = matches!(one, Answer::GovernmentCoverage(GovernmentCoverage::Tricare | GovernmentCoverage::Va));
    if names_itself && other == Answer::CardClue(CardClue::PlanNameOnly) {
        return true;
    }
    // The card of CalPERS' own PPO is not that of a plan that a State agency regulates, nor of anything but a job.
    let elsewhere = matches!(
        one,
        Answer::NamedAgency(NamedAgency::Dmhc | NamedAgency::Cdi)
            | Answer::OtherCoverage(_)
            | Answer::Coverage(Coverage::CoveredCalifornia | Coverage::Individual | Coverage::Student)
    );
    if let Answer::PlanOnCard(CardName::Brand(brand)) = other
        && elsewhere
        && brand.plans().iter().any(|plan| plan.facts().sells(Line::Calpers))
    {
        return true;
    }
    // A company that has "Insurance Company" in its name is no HMO.
    if let (Answer::LegalName(LegalName::Company(company)), Answer::CompanyName(CompanyName::HmoOrKaiser)) =
        (one, other)
    {
        return company.is_insurer_by_name();
    }
    // CalPERS and the federal government stand on the card, so the coverage is known to be from the job.
    if is_known_by_name(one) && matches!(other, Answer::CardClue(_)) {
        return true;
    }
    // A fast decision is for care that the plan decides about: not for a bill, a premium or an enrolment, and not for
    // what is decided already or never will be.
    let urgent = matches!(one, Answer::Urgency(Urgency::DoctorSays | Urgency::PersonThinks))
        || matches!(one, Answer::UrgentSign(sign) if sign != UrgentSign::NoneOfThese);
    if urgent && matter(other).is_some_and(Matter::is_not_for_a_fast_decision) {
        return true;
    }
    // Where nobody has asked for the care, nothing was billed, cancelled or carried out, and no letter was written.
    let nobody_asked = matches!(one, Answer::Grievance(Stage::NoRequest));
    if nobody_asked && matter(other).is_some_and(|matter| matter != Matter::CareDenied) {
        return true;
    }
    if is_before_its_cause(one, other) {
        return true;
    }
    let differ = |one: Option<Matter>, other: Option<Matter>| one.is_some() && other.is_some() && one != other;
    differ(matter(one), matter(other))
        || (how_far(one).is_some() && how_far(other).is_some() && how_far(one) != how_far(other))
}

/// Whether the first is a day after which the second cannot lie, and it does.
fn is_before_its_cause(cause: Answer, effect: Answer) -> bool {
    let order = [Question::DenialDate, Question::AppealDate, Question::AnswerDate];
    let place = |answer: Answer| order.iter().position(|&question| question == answer.question());
    let (Some(first), Some(second)) = (place(cause), place(effect)) else { return false };
    let earliest = cause.date().and_then(DateAnswer::earliest);
    let latest = effect.date().and_then(DateAnswer::latest);
    first < second && earliest.zip(latest).is_some_and(|(earliest, latest)| latest < earliest)
}

fn is_never_regulated(answer: Answer) -> bool {
    matches!(
        answer,
        Answer::Coverage(Coverage::Government | Coverage::WorkInjury)
            | Answer::Employer(Employer::Federal)
            | Answer::Funding(Funding::SelfFunded)
            | Answer::CalpersPlan(CalpersPlan::Ppo)
            | Answer::StudentPlan(StudentPlan::UniversityFunded)
            // Medicare's own letters name Medicare (MEDICARE-NOIMR).
            | Answer::JobMedicare(JobMedicare::Advantage | JobMedicare::DrugPlan | JobMedicare::SummaryNotice)
            | Answer::OtherCoverage(
                OtherCoverage::SharingMinistry
                    | OtherCoverage::OutOfState
                    | OtherCoverage::ShortTerm
                    | OtherCoverage::LongTermCare
                    | OtherCoverage::RegionalCenter
                    | OtherCoverage::NotHealth
            )
    )
}

fn is_of_care_to_come(answer: Answer) -> bool {
    matches!(
        answer,
        Answer::Problem(Problem::NoDecision | Problem::Discharge | Problem::Appointment | Problem::DoctorLeft)
            | Answer::MediCalProblem(
                MediCalProblem::NoDecision | MediCalProblem::Discharge | MediCalProblem::Appointment
            )
            | Answer::JobPlanProblem(
                JobPlanProblem::NoDecision | JobPlanProblem::NoAppointment | JobPlanProblem::DoctorLeft
            )
            | Answer::PharmacyDrug(PharmacyDrug::Yes)
            | Answer::MedicareLeaving(MedicareLeaving::Hospital | MedicareLeaving::OtherCare)
    )
}

/// Whoever has these is told so by the card and by every letter, and the question names them: nobody has them without
/// knowing it. What else they could be is not planned for the shorter times of these (decision 6).
pub const fn is_known_by_name(answer: Answer) -> bool {
    matches!(
        answer,
        Answer::Employer(Employer::Calpers | Employer::Federal)
            | Answer::GovernmentCoverage(GovernmentCoverage::IndianHealth)
            | Answer::OtherCoverage(OtherCoverage::RegionalCenter | OtherCoverage::NotHealth)
    )
}

/// The questions that ask for the same thing in several programmes: their answers are remembered on the whole path.
pub const fn is_linked(question: Question) -> bool {
    matches!(
        question,
        Question::Coverage
            | Question::CardClue
            | Question::Urgency
            | Question::Problem
            | Question::JobPlanProblem
            | Question::MediCalProblem
            | Question::MedicareLeaving
            | Question::Grievance
            | Question::MediCalStage
            | Question::NamedAgency
            | Question::CareReceived
            | Question::Employer
            | Question::JobMedicare
            | Question::MedicareKind
            | Question::Funding
            | Question::CalpersPlan
            | Question::StudentPlan
            | Question::OtherCoverage
            | Question::PlanOnCard
            | Question::GovernmentCoverage
            | Question::PharmacyDrug
            | Question::UrgentSign
            | Question::MediCalSender
            | Question::MediCalCare
            | Question::MediCalCards
            | Question::DenialDate
            | Question::AppealDate
            | Question::AnswerDate
    )
}

/// Who can have decided about this care.
fn deciders_of(care: MediCalCare) -> &'static [MediCalSender] {
    match care {
        MediCalCare::Teeth => &[MediCalSender::Dental],
        MediCalCare::MentalHealth | MediCalCare::DrugTreatment => &[MediCalSender::CountyMentalHealth],
        MediCalCare::PharmacyMedicine => &[MediCalSender::State],
        MediCalCare::HomeHelp => &[MediCalSender::Ihss],
        MediCalCare::ChildrensServices => &[MediCalSender::Ccs],
        MediCalCare::DevelopmentalServices => &[MediCalSender::RegionalCenter],
        MediCalCare::Other => &[MediCalSender::HealthPlan, MediCalSender::State, MediCalSender::Unknown],
        MediCalCare::Unknown => MediCalSender::ALL,
    }
}

/// What the cards and letters of a person with this coverage can show.
fn clues_of(coverage: Coverage) -> &'static [CardClue] {
    use CardClue::*;
    match coverage {
        Coverage::MediCal => &[StateBenefitsCard, Nothing],
        Coverage::Medicare => &[MedicareCard, Nothing],
        Coverage::MedicareAndMediCal => &[BothCards, Nothing],
        Coverage::Job => &[MedicareCard, DmhcNamed, CdiNamed, AdministeredBy, PlanNameOnly, Nothing],
        Coverage::Student => &[DmhcNamed, CdiNamed, AdministeredBy, PlanNameOnly, Nothing],
        Coverage::CoveredCalifornia | Coverage::Individual => &[DmhcNamed, CdiNamed, PlanNameOnly, Nothing],
        Coverage::Government | Coverage::Other => &[PlanNameOnly, Nothing],
        Coverage::WorkInjury | Coverage::NoCoverage => &[Nothing],
        Coverage::Unknown => CardClue::ALL,
    }
}

/// What happened, whichever programme asks.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Matter {
    CareDenied,
    Discharge,
    CareEnding,
    Bill,
    Appointment,
    DoctorLeft,
    Cancelled,
    NotCarriedOut,
    ReviewLost,
    Eligibility,
    Quality,
    Newborn,
    MoneyBack,
}

impl Matter {
    const fn is_not_for_a_fast_decision(self) -> bool {
        match self {
            Self::Bill
            | Self::Cancelled
            | Self::NotCarriedOut
            | Self::ReviewLost
            | Self::Eligibility
            | Self::Quality
            | Self::Newborn
            | Self::MoneyBack => true,
            Self::CareDenied | Self::Discharge | Self::CareEnding | Self::Appointment | Self::DoctorLeft => false,
        }
    }
}

fn matter(answer: Answer) -> Option<Matter> {
    match answer {
        Answer::Problem(problem) => match problem {
            Problem::Refused | Problem::Stopping | Problem::NoDecision | Problem::Drug => Some(Matter::CareDenied),
            Problem::Discharge => Some(Matter::Discharge),
            Problem::Bill => Some(Matter::Bill),
            Problem::Appointment => Some(Matter::Appointment),
            Problem::DoctorLeft => Some(Matter::DoctorLeft),
            Problem::Cancelled => Some(Matter::Cancelled),
            Problem::NotCarriedOut => Some(Matter::NotCarriedOut),
            Problem::ImrLost => Some(Matter::ReviewLost),
            Problem::Eligibility => Some(Matter::Eligibility),
            Problem::Quality => Some(Matter::Quality),
            Problem::Newborn => Some(Matter::Newborn),
            Problem::Settlement => Some(Matter::MoneyBack),
            Problem::Unknown => None,
        },
        Answer::JobPlanProblem(problem) => match problem {
            JobPlanProblem::Refused => Some(Matter::CareDenied),
            JobPlanProblem::NoDecision => Some(Matter::CareDenied),
            JobPlanProblem::SurpriseBill | JobPlanProblem::Ambulance | JobPlanProblem::TwoPlans => Some(Matter::Bill),
            JobPlanProblem::NoAppointment => Some(Matter::Appointment),
            JobPlanProblem::DoctorLeft => Some(Matter::DoctorLeft),
            JobPlanProblem::Newborn => Some(Matter::Eligibility),
            JobPlanProblem::Cancelled => Some(Matter::Cancelled),
            JobPlanProblem::Other => Some(Matter::Quality),
            JobPlanProblem::Unknown => None,
        },
        Answer::MediCalProblem(problem) => match problem {
            MediCalProblem::Refused | MediCalProblem::Cut | MediCalProblem::NoDecision | MediCalProblem::Drug => {
                Some(Matter::CareDenied)
            }
            MediCalProblem::Discharge => Some(Matter::Discharge),
            MediCalProblem::Bill => Some(Matter::Bill),
            MediCalProblem::Appointment => Some(Matter::Appointment),
            MediCalProblem::NotCarriedOut => Some(Matter::NotCarriedOut),
            MediCalProblem::Eligibility => Some(Matter::Eligibility),
            MediCalProblem::Quality => Some(Matter::Quality),
            MediCalProblem::Unknown => None,
        },
        Answer::MedicareLeaving(leaving) => match leaving {
            MedicareLeaving::Hospital | MedicareLeaving::HospitalStatus => Some(Matter::Discharge),
            MedicareLeaving::OtherCare => Some(Matter::CareEnding),
            MedicareLeaving::BillOnly => Some(Matter::Bill),
            MedicareLeaving::PremiumOrPenalty | MedicareLeaving::DrugPenalty | MedicareLeaving::LeavePlan => {
                Some(Matter::Eligibility)
            }
            MedicareLeaving::PlanService => Some(Matter::Quality),
            MedicareLeaving::No | MedicareLeaving::Unknown => None,
        },
        _ => None,
    }
}

/// How far the person is, whichever programme asks.
#[derive(Clone, Copy, PartialEq, Eq)]
enum HowFar {
    NotAsked,
    Waiting,
    Answered,
}

fn how_far(answer: Answer) -> Option<HowFar> {
    let stage = match answer {
        Answer::Grievance(stage) => stage,
        Answer::MediCalStage(stage) => stage.stage(),
        _ => return None,
    };
    match stage {
        Stage::NotFiled | Stage::NoRequest => Some(HowFar::NotAsked),
        Stage::Waiting => Some(HowFar::Waiting),
        Stage::Upheld
        | Stage::ApprovedNotDone
        | Stage::ReviewAsked
        | Stage::ReviewLost
        | Stage::HearingAsked
        | Stage::HearingHeld => Some(HowFar::Answered),
        Stage::Unknown => None,
    }
}
