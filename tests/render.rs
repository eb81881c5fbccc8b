//! Every page as a browser would get it, rendered natively.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use imr_letters::{Letter, requests};
use imr_navigator::state::{Action, State};
use imr_navigator::static_page::{StaticPage, StaticPageProps};
use imr_rules::agency::{Agency, MAIN};
use imr_rules::answers::{Answer, Answers, Coverage, Emergency, Question};
use imr_rules::date::{Date, DateAnswer, days_after, days_before};
use imr_rules::deadline::Actor;
use imr_rules::law::{FRESH_DAYS, Source, last_checked};
use imr_rules::outcome::{Concern, Outcome, Route};
use imr_rules::plan::County;
use imr_rules::{decide, replay};
use imr_text::{Language, Line, Text, iso, plain};
use yew::ServerRenderer;

fn rendered(state: State) -> String {
    drawn(state, true)
}

fn drawn(state: State, at_once: bool) -> String {
    let props = move || StaticPageProps { state, at_once, with_danger_line: true };
    pollster::block_on(ServerRenderer::<StaticPage>::with_props(props).hydratable(false).render())
}

/// What holds on every page.
#[track_caller]
fn check_page(html: &str, page: &str) {
    assert_eq!(html.matches("<h1").count(), 1, "{page}: one heading");
    assert!(!html.contains('{') && !html.contains('}'), "{page}: a placeholder is left");
    assert!(!html.contains(['\u{2}', '\u{3}']), "{page}: a mark is left");
    for call in ["href=\"tel:911\"", "href=\"tel:988\""] {
        assert!(html.contains(call), "{page}: {call} is missing");
    }
    for element in ["h1", "h2", "h3", "p", "li", "button", "summary", "label", "dt"] {
        let empty = html
            .split(&format!("></{element}>"))
            .find(|before| before.rsplit_once('<').is_some_and(|(_, tag)| tag.split(' ').next() == Some(element)));
        assert!(empty.is_none(), "{page}: an empty {element}");
    }
    for attribute in ["style=\"", "onclick=", "href=\"http:", "<script"] {
        assert!(!html.contains(attribute), "{page}: {attribute}");
    }
    let ids: Vec<&str> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "{page}: an id stands twice: {ids:?}");
    let lower = html.to_lowercase();
    for word in ["too late", "ineligible"] {
        assert!(!lower.contains(word), "{page}: says \"{word}\"");
    }
}

fn escaped(text: &str) -> String {
    plain(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// A sentence as far as a phone number, which is a link in the page.
fn before_phone(sentence: &str) -> &str {
    sentence.split('\u{2}').next().unwrap_or_default()
}

fn texts() -> impl Iterator<Item = Text> {
    Language::ALL.iter().map(|&language| Text { language })
}

/// A choice in the markup.
fn value(choice: &str) -> String {
    format!("value=\"{choice}\"")
}

#[test]
fn the_start_page_asks_the_first_question() {
    for text in texts() {
        let html = rendered(State::new(last_checked(), text.language, 0));
        check_page(&html, "start");
        assert_eq!(html.matches("<form data-question=").count(), 1);
        assert_eq!(html.matches("<h1").count(), 1);
        assert!(html.contains(&escaped(text.question(Question::Emergency).title)));
        assert!(!html.contains("data-clock-check"));
    }
}

#[test]
fn a_clock_that_is_years_off_is_asked_about() {
    for (year, asked) in [(2019, true), (2027, false), (2031, true)] {
        let today = Date::from_ymd_opt(year, 3, 1).unwrap_or_default();
        let html = rendered(State::new(today, Language::En, 0));
        check_page(&html, "start");
        assert_eq!(html.contains("data-clock-check"), asked, "in {year}");
    }
}

/// The line above the page has the numbers; the heading leads screen readers to it, and the style sheet goes by that.
#[test]
fn who_says_that_there_is_danger_is_shown_911_and_988_at_once() {
    let shell = include_str!("../index.html");
    let line = shell.split_once("<p id=\"danger\"").and_then(|(_, rest)| rest.split_once("</p>")).map(|(line, _)| line);
    assert!(line.is_some_and(|line| line.contains("tel:911") && line.contains("tel:988")));
    for (emergency, shown) in [(Emergency::Yes, true), (Emergency::Unknown, true), (Emergency::No, false)] {
        let mut state = State::new(last_checked(), Language::En, 0);
        for answer in [Answer::Emergency(emergency), Answer::Coverage(Coverage::Individual)] {
            state = state.after(Action::Chose(answer)).after(Action::Continued);
            let led = rendered(state.clone()).contains("aria-describedby=\"danger\"");
            assert_eq!(led, shown && matches!(answer, Answer::Emergency(_)), "{answer:?} after {emergency:?}");
        }
    }
}

#[test]
fn every_question_can_be_answered() {
    for text in texts() {
        for &question in Question::ALL {
            let name = question.name();
            let mut state = State::asking(question, last_checked(), text.language);
            if question == Question::PlanOnCard {
                let html = rendered(state.clone());
                check_page(&html, "the short list of plans");
                assert!((10..25).contains(&html.matches("type=\"radio\"").count()), "the names most people have");
                state = state.after(Action::ToggledAllNames);
            }
            let html = rendered(state);
            check_page(&html, name);
            assert!(html.contains(&format!("data-question=\"{name}\"")), "{name}");
            assert!(html.contains(&escaped(text.question(question).title)), "{name}: its title");
            for action in ["continue", "back"] {
                assert!(html.contains(&format!("data-action=\"{action}\"")), "{name}: {action}");
            }
            let radios = html.matches("type=\"radio\"").count();
            if question.is_date() {
                assert_eq!(radios, 2, "{name}");
                for field in ["month", "day", "year", "picker"] {
                    assert!(html.contains(&format!("name=\"{field}\"")), "{name}: {field}");
                }
            } else {
                assert_eq!(radios, Answers::default().offered(question).len(), "{name}");
                for choice in Answers::default().offered(question).into_iter().filter_map(Answer::choice) {
                    assert!(html.contains(&value(choice)), "{name}: {choice}");
                }
            }
        }
    }
}

#[test]
fn a_search_shows_what_it_finds_and_how_many() {
    for text in texts() {
        let asking = State::asking(Question::PlanOnCard, last_checked(), text.language);
        let html = rendered(asking.clone().after(Action::Searched("cchp".to_owned())));
        check_page(&html, "cchp");
        // Two plans are called CCHP, and both stand there by their full names.
        for choice in ["chinese_community_health_plan_cchp", "contra_costa_health_plan_cchp", "not_listed", "unknown"] {
            assert!(html.contains(&value(choice)), "{choice}");
        }
        assert_eq!(html.matches("type=\"radio\"").count(), 4);
        assert!(html.contains(&text.line_with(Line::FinderFound, "count", "2")));
        let html = rendered(asking.after(Action::Searched("zzz".to_owned())));
        assert_eq!(html.matches("type=\"radio\"").count(), 2);
        assert!(html.contains(&escaped(text.line(Line::FinderNone))));
    }
}

#[test]
fn a_county_shows_its_medi_cal_plans() {
    let asking = State::asking(Question::MediCalPlan, last_checked(), Language::En);
    let marin = County::from_name("Marin");
    let html = rendered(asking.after(Action::ChoseCounty(marin)));
    check_page(&html, "Marin");
    for choice in ["partnership", "kaiser-medi-cal", "other_plan", "unknown"] {
        assert!(html.contains(&value(choice)), "{choice}");
    }
    assert_eq!(html.matches("type=\"radio\"").count(), 4);
    assert!(html.contains("<option value=\"Marin\" selected"), "{html}");
}

#[test]
fn a_named_plan_is_shown_with_its_number_only_where_its_row_allows() {
    // (the plan on the card, whether its number is one to show with its day)
    for (card, shown) in [("alameda-alliance", true), ("calviva", false), ("chpiv", false), ("partnership", true)] {
        let mut answers = Answers::default();
        for (question, choice) in [
            (Question::Emergency, "no"),
            (Question::Coverage, "medi_cal"),
            (Question::MediCalSender, "health_plan"),
            (Question::MediCalStage, "not_appealed"),
            (Question::Filer, "patient"),
            (Question::MediCalProblem, "quality"),
            (Question::MediCalPlan, card),
        ] {
            let named = Answer::all(question).into_iter().find(|answer| answer.choice() == Some(choice));
            named.into_iter().for_each(|answer| answers.set(answer));
        }
        for text in texts() {
            let html = rendered(State::answered(answers.clone(), last_checked(), text.language));
            check_page(&html, card);
            assert!(html.contains(&format!("data-plan=\"{card}\"")), "{card} is not named");
            // CHPIV gave a number for its Medicare plan only: a Medi-Cal member is not sent there.
            assert_eq!(html.contains("data-plan-number"), shown, "{card}");
        }
    }
}

/// Two other ways of one agency: the second referred to "step 0".
#[test]
fn another_way_refers_to_no_step_that_is_not_there() {
    let mut answers = Answers::default();
    for (question, choice) in [
        (Question::Emergency, "no"),
        (Question::Coverage, "medi_cal"),
        (Question::MediCalSender, "health_plan"),
        (Question::MediCalProblem, "drug"),
        (Question::PharmacyDrug, "unknown"),
        (Question::MediCalPlan, "other_plan"),
        (Question::MediCalStage, "not_appealed"),
        (Question::DenialReason, "not_necessary"),
        (Question::Urgency, "no"),
        (Question::Filer, "patient"),
    ] {
        let named = Answer::all(question).into_iter().find(|answer| answer.choice() == Some(choice));
        named.into_iter().for_each(|answer| answers.set(answer));
    }
    answers.set(Answer::DenialDate(days_before(last_checked(), 10).map_or(DateAnswer::Unknown, DateAnswer::On)));
    for text in texts() {
        let html = rendered(State::answered(answers.clone(), last_checked(), text.language));
        assert!(html.contains("data-outcome="), "no outcome");
        assert!(html.matches("imr-other-way").count() > 1, "one other way only");
        let no_step = text.line_with(Line::SameNumber, "number", "0");
        assert!(!html.contains(&escaped(&no_step)), "{no_step}");
    }
}

#[test]
fn every_route_has_an_outcome_a_person_can_act_on() {
    let outcomes = one_outcome_per_route();
    let missing: Vec<_> = Route::ALL.iter().filter(|route| !outcomes.contains_key(route)).collect();
    assert!(missing.is_empty(), "no answers found that lead to {missing:?}");
    for text in texts() {
        for (route, answers) in &outcomes {
            let page = route.name();
            let state = State::answered(answers.clone(), last_checked(), text.language);
            let html = rendered(state.clone());
            check_page(&html, page);
            let Ok(outcome) = &state.interview().end else { continue };
            check_outcome(&html, page, text, outcome);
        }
    }
}

/// It is drawn in two, so that the first screen shows early: what stands there must stay where it is.
#[test]
fn the_first_part_of_an_outcome_is_how_the_whole_begins() {
    let inside = |html: &str| Some(html.split_once("<article")?.1.split_once('>')?.1.to_owned());
    let mut seen = 0;
    for (route, answers) in one_outcome_per_route() {
        let state = State::answered(answers, last_checked(), Language::En);
        let (first, whole) = (inside(&drawn(state.clone(), false)), inside(&rendered(state)));
        // On this day the answers lead to a question, as they do in the page.
        let Some(whole) = whole else { continue };
        let first = first.unwrap_or_default();
        let (first, _) = first.rsplit_once("</ol>").unwrap_or_default();
        assert!(first.contains("<h1") && first.contains("data-step="), "{route:?}: {first}");
        assert!(whole.starts_with(first), "{route:?}: {first}");
        assert!(whole.len() > first.len() * 3 / 2, "{route:?} gains nothing");
        seen += 1;
    }
    assert!(seen > 60, "{seen} outcomes");
}

#[track_caller]
fn check_outcome(html: &str, page: &str, text: Text, outcome: &Outcome) {
    let at = |needle: &str| html.find(needle).unwrap_or_else(|| no(page, needle));
    at(&format!("data-outcome=\"{}\"", outcome.route.name()));
    at(&escaped(text.route(outcome.route).title));
    let heading = at("<h1");
    if outcome.emergency {
        assert!(at("id=\"imr-emergency\"") < heading, "{page}: 911 is not on top");
    }
    // What, by when, press this, call this: in this order, and all of it before the steps.
    let (day, controls, first_step) = (at("data-day="), at("data-control="), at("data-step="));
    assert!(heading < day && day < controls && controls < first_step, "{page}: the answer is not on top");
    assert_eq!(html.matches("data-day=").count(), 1, "{page}: one day to act");
    let shown = 1 + usize::from(outcome.controls().second.is_some());
    assert_eq!(html.matches("data-control=").count(), shown, "{page}: what to press");
    if outcome.urgent.is_some() {
        assert!(at("data-urgent=") < day, "{page}: what to do today is not on top");
    }
    for guard in &outcome.guards {
        let mark = format!("data-guard=\"{}\"", guard.name());
        assert_eq!(html.matches(&mark).count(), 1, "{page}: {guard:?} is said once");
        let step = outcome.steps.iter().find(|step| guard.beside().contains(&step.action));
        let step = step.unwrap_or_else(|| unreachable!("{page}: {guard:?} belongs to no step"));
        // What doing the first step may cost is read before the control that does it; all else inside the step.
        let is_first = outcome.steps.first().is_some_and(|first| first.action == step.action);
        if is_first && guard.concern() == Concern::Doing {
            assert!(at(&mark) < day, "{page}: {guard:?} does not stand before what it warns of");
        } else {
            let before = at(&format!("data-step=\"{}\"", step.action.name()));
            let after = html[before + 1..].find("data-step=").map_or(html.len(), |next| before + 1 + next);
            assert!((before..after).contains(&at(&mark)), "{page}: {guard:?} is not inside its step");
        }
    }
    check_said_once(html, page, text, outcome);
    for kind in outcome.later() {
        at(&format!("data-later=\"{}\"", kind.name()));
    }
    for step in &outcome.steps {
        at(&escaped(text.action(step.action).title));
    }
    for deadline in &outcome.deadlines {
        let item = at(&format!("data-deadline=\"{}\"", deadline.kind.name()));
        assert!(item > first_step, "{page}: the dates come after the steps");
    }
    for &reason in &outcome.reasons {
        at(&escaped(before_phone(text.reason(reason))));
    }
    for action in ["change", "start-over", "print"] {
        at(&format!("data-action=\"{action}\""));
    }
    assert!(html.matches("href=\"tel:+").count() > 0, "{page}: nobody to call");
    if let Some((regulator, certainty)) = outcome.regulator {
        assert!(text.power(regulator, certainty).is_some(), "{page}: no sentence for {regulator:?}, {certainty:?}");
    }
}

/// A source, a contact and the day they were checked are in full once.
#[track_caller]
fn check_said_once(html: &str, page: &str, text: Text, outcome: &Outcome) {
    let agencies: BTreeSet<&str> = outcome.steps.iter().map(|step| step.action.agency().name()).collect();
    for agency in agencies {
        let contacts = html.matches(&format!("data-agency=\"{agency}\"")).count();
        assert!(contacts <= 1, "{page}: {agency} has {contacts} contacts");
    }
    let list = html.split("imr-source-list").nth(1).and_then(|rest| rest.split("</ol>").next()).unwrap_or_default();
    for source in outcome.sources() {
        let title = format!(">{}</a>", escaped(text.citation(source).title));
        assert!(list.matches(&title).count() <= 1, "{page}: {source:?} is listed twice");
    }
    let checked = text.line(Line::SourcesChecked).split('{').next().unwrap_or_default();
    assert_eq!(html.matches(&escaped(checked)).count(), 1, "{page}: the day of all sources");
}

fn no(page: &str, needle: &str) -> usize {
    assert!(page.is_empty() && needle.is_empty(), "{page}: {needle} is missing");
    0
}

/// Answers for every route: people who answer at random, always the same ones, until each route has been reached.
fn one_outcome_per_route() -> BTreeMap<Route, Answers> {
    const PEOPLE: u32 = 300_000;
    let today = last_checked();
    let days = [20, 40, 100, 150].map(|days| days_before(today, days).map_or(DateAnswer::Unknown, DateAnswer::On));
    // Coverage and care may also end on a day to come.
    let ahead = days_after(today, 14).map_or(DateAnswer::Unknown, DateAnswer::On);
    let mut found = BTreeMap::new();
    let mut chance = 1_u64;
    for _ in 0..PEOPLE {
        if found.len() == Route::ALL.len() {
            break;
        }
        let mut answers = Answers::default();
        let route = loop {
            match decide(&answers, today) {
                Ok(outcome) => break outcome.route,
                Err(question) => {
                    let mut all = answers.offered(question);
                    let dates = days
                        .into_iter()
                        .chain([DateAnswer::Unknown])
                        .chain((question == Question::EndDate).then_some(ahead));
                    all.extend(dates.filter_map(|day| Answer::dated(question, day)));
                    // Knuth's MMIX generator: the same people on every machine.
                    chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                    let place = usize::try_from(chance >> 33).unwrap_or(0) % all.len();
                    answers.set(all.swap_remove(place));
                }
            }
        };
        found.entry(route).or_insert(answers);
    }
    found
}

/// On a day when a source of this outcome is old, the outcome says so on top, and the source beside itself.
#[test]
fn every_letter_that_is_offered_opens_and_fits_the_case() {
    let mut seen = BTreeSet::new();
    for (route, answers) in one_outcome_per_route() {
        let interview = replay(&answers, last_checked());
        // Days that cannot be true, as of an answer before the letter, are asked for again.
        let Ok(outcome) = &interview.end else { continue };
        for text in texts() {
            let state = State::answered(answers.clone(), last_checked(), text.language);
            let plan = rendered(state.clone());
            for request in requests(outcome, &interview.answers, last_checked()) {
                let name = request.letter.name();
                let button = format!("data-letter=\"{name}\" data-program=\"{}\"", request.program.name());
                assert!(plan.contains(&button), "{route:?}: {name} is not offered");
                let html = rendered(state.clone().after(Action::OpenedLetter(request.id())));
                let page = format!("{name} of {} in {}", route.name(), text.language.code());
                check_page(&html, &page);
                assert!(html.contains(&escaped(text.letter(request.letter).title)), "{page}: no title");
                seen.insert(request.letter);
            }
        }
    }
    let missing: Vec<_> = Letter::ALL.iter().filter(|letter| !seen.contains(letter)).collect();
    assert!(missing.is_empty(), "no case has {missing:?}");
}

#[test]
fn every_outcome_has_a_list_of_calls_and_a_note_that_stand_alone() {
    for (route, answers) in one_outcome_per_route() {
        let interview = replay(&answers, last_checked());
        // Days that cannot be true, as of an answer before the letter, are asked for again.
        let Ok(outcome) = &interview.end else { continue };
        for text in texts() {
            let state = State::answered(answers.clone(), last_checked(), text.language);
            let page = |name: &str| format!("{name} of {} in {}", route.name(), text.language.code());
            let calls = rendered(state.clone().after(Action::OpenedCalls));
            check_page(&calls, &page("calls"));
            for phone in outcome.steps.iter().filter_map(|step| text.reach(step.action.agency()).phone) {
                let call = format!("href=\"tel:{}\"", Agency::dial(phone));
                let numbers = calls.split("imr-call-number").skip(1).filter_map(|card| card.split("</p>").next());
                assert_eq!(numbers.filter(|number| number.contains(&call)).count(), 1, "{}: {phone}", page("calls"));
            }
            let note = rendered(state.after(Action::OpenedNote));
            check_page(&note, &page("note"));
            assert!(note.contains(&escaped(text.route(route).title)), "{}: no answer", page("note"));
        }
    }
}

#[test]
fn a_closed_office_says_first_that_it_takes_urgent_calls() -> Result<(), &'static str> {
    let sunday = Date::from_ymd_opt(2026, 11, 29).ok_or("a day")?;
    let all = one_outcome_per_route();
    let answers = all.get(&Route::DmhcUrgent).ok_or("a case that DMHC takes at once")?;
    for text in texts() {
        let state = State::answered(answers.clone(), sunday, text.language);
        for (name, html) in
            [("outcome", rendered(state.clone())), ("calls", rendered(state.clone().after(Action::OpenedCalls)))]
        {
            let urgent = html.find(&escaped(text.line(Line::UrgentAnyTime))).ok_or("a line for urgent calls")?;
            let until = text.line(Line::ClosedToday).split('{').next().unwrap_or_default();
            let closed = html.find(&escaped(until)).ok_or("the office is closed on a Sunday")?;
            assert!(urgent < closed, "{name} in {}: sends away whoever cannot wait", text.language.code());
        }
    }
    Ok(())
}

#[test]
fn several_cases_stand_side_by_side() {
    let outcomes = one_outcome_per_route();
    let of = |route: Route| outcomes.get(&route).cloned().unwrap_or_default();
    for text in texts() {
        let first = State::answered(of(Route::AskPlanAgain), last_checked(), text.language);
        let html = rendered(first.after(Action::BeganCase).after(Action::OpenedCases));
        check_page(&html, "cases");
        assert_eq!(html.matches("data-action=\"open-case\"").count(), 2);
        assert!(html.contains(&escaped(text.route(Route::AskPlanAgain).title)));
        assert!(html.contains(&escaped(text.question(Question::Emergency).title)), "the second has not begun");
    }
}

#[test]
fn how_past_reviews_ended_is_shown_for_a_review_that_has_figures_only() {
    for (route, answers) in one_outcome_per_route() {
        let interview = replay(&answers, last_checked());
        // Days that cannot be true, as of an answer before the letter, are asked for again.
        let Ok(outcome) = &interview.end else { continue };
        let html = rendered(State::answered(answers.clone(), last_checked(), Language::En));
        let reviews = outcome.past_reviews(&interview.answers);
        assert_eq!(html.contains("imr-past-reviews"), reviews.is_some(), "{route:?}");
        if let Some(reviews) = reviews {
            assert!(html.contains(Text { language: Language::En }.past_reviews(reviews)), "{route:?}");
        }
        for word in ["your chance", "your odds"] {
            assert!(!html.to_lowercase().contains(word), "{route:?}: says \"{word}\"");
        }
    }
}

#[test]
fn the_days_in_their_order_hold_today_and_every_day_to_act() {
    for (route, answers) in one_outcome_per_route() {
        let today = last_checked();
        let interview = replay(&answers, today);
        // Days that cannot be true, as of an answer before the letter, are asked for again.
        let Ok(outcome) = &interview.end else { continue };
        let html = rendered(State::answered(answers.clone(), today, Language::En));
        let Some((_, line)) = html.split_once("class=\"imr-timeline\"") else {
            assert!(outcome.deadlines.iter().all(|deadline| deadline.by.is_none()), "{route:?} has no line of days");
            continue;
        };
        let line = line.split("</ol>").next().unwrap_or_default();
        let days: Vec<&str> = line.split("datetime=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert!(days.is_sorted(), "{route:?}: {days:?}");
        assert!(days.contains(&iso(today).as_str()), "{route:?}: {days:?}");
        for due in outcome.deadlines.iter().filter(|deadline| deadline.kind.actor() == Actor::You) {
            let Some(due) = due.due(today).filter(|due| due.act_by >= today) else { continue };
            assert!(days.contains(&iso(due.act_by).as_str()), "{route:?}: {due:?} is not among {days:?}");
        }
    }
}

#[test]
fn an_old_source_is_to_be_confirmed_by_phone() {
    let outcomes = one_outcome_per_route();
    let answers = outcomes.get(&Route::AskPlanAgain).cloned().unwrap_or_default();
    for text in texts() {
        for (day, old) in [(last_checked(), false), (Source::DmhcGrvFile.checked(), true)] {
            let today = if old { days_after(day, FRESH_DAYS + 1).unwrap_or(day) } else { day };
            let html = rendered(State::answered(answers.clone(), today, text.language));
            assert_eq!(html.contains(&escaped(text.line(Line::StaleText))), old, "{today}");
        }
    }
}

#[test]
fn passed_dates_are_reported_without_giving_up() {
    // The dates of every route, seen from years later: the words for what has passed.
    let mut seen = BTreeSet::new();
    let years_later = Date::from_ymd_opt(2028, 11, 22).unwrap_or_default();
    for (route, answers) in one_outcome_per_route() {
        if replay(&answers, years_later).end.is_err() {
            continue;
        }
        let html = rendered(State::answered(answers, years_later, Language::En));
        let still = html.split("data-outcome=\"").nth(1).and_then(|rest| rest.split('"').next());
        check_page(&html, route.name());
        seen.insert(still.map(str::to_owned));
    }
    assert!(seen.len() > 10);
}

/// The program that writes the pages of the other languages puts their sentences in the place of these.
#[test]
fn the_page_around_the_app_says_what_the_locale_says() {
    let html = fs::read_to_string("index.html").unwrap_or_default();
    let mut shown: BTreeMap<String, &str> = html
        .split("data-text=\"")
        .skip(1)
        .filter_map(|rest| {
            let (name, rest) = rest.split_once('"')?;
            let (text, _) = rest.split_once('>')?.1.split_once('<')?;
            Some((name.replace('-', "_"), text))
        })
        .collect();
    let described = html.split("name=\"description\" content=\"").nth(1).and_then(|rest| rest.split('"').next());
    shown.extend(described.map(|text| ("description".to_owned(), text)));
    let written: BTreeMap<String, &str> =
        Language::En.shell().iter().map(|(key, text)| (key.trim_start_matches("shell.").to_owned(), *text)).collect();
    assert_eq!(shown, written);
}

#[test]
fn the_page_without_the_app_has_the_six_main_numbers_and_no_other() {
    let html = fs::read_to_string("index.html").unwrap_or_default();
    let shown: BTreeSet<String> = html
        .split("href=\"tel:")
        .skip(1)
        .filter_map(|rest| rest.split_once('"').map(|(number, _)| number.to_owned()))
        .collect();
    let agencies = MAIN.into_iter().chain([Agency::Emergency, Agency::Crisis]);
    let known: BTreeSet<String> = agencies
        .map(Agency::contact)
        .flat_map(|contact| [contact.phone, contact.tty])
        .flatten()
        .map(Agency::dial)
        .collect();
    assert_eq!(shown, known);
    for agency in MAIN {
        assert!(html.contains(agency.contact().phone.unwrap_or("?")), "{agency:?}");
    }
}

#[test]
fn the_line_to_embed_the_page_has_the_number_of_the_free_help() {
    let readme = fs::read_to_string("README.md").unwrap_or_default();
    let phone = Agency::HealthConsumerAlliance.contact().phone.unwrap_or("?");
    let link = format!("<a href=\"tel:{}\">{phone}</a>", Agency::dial(phone));
    assert!(readme.contains(&link), "README.md lacks {link}");
}
