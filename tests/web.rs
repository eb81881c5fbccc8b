//! The app in a real browser's DOM: mounted as a host site mounts it, and clicked.
#![cfg(target_arch = "wasm32")]

use imr_rules::answers::{Answer, Coverage, CoverageGap, Emergency, Question, Urgency};
use imr_rules::outcome::Route;
use js_sys::Promise;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, Element, HtmlElement, HtmlInputElement};

wasm_bindgen_test_configure!(run_in_browser);

const NO_EMERGENCY: Answer = Answer::Emergency(Emergency::No);
const NO_COVERAGE: Answer = Answer::Coverage(Coverage::NoCoverage);
const UNINSURED: Answer = Answer::CoverageGap(CoverageGap::Uninsured);
const NOT_URGENT: Answer = Answer::Urgency(Urgency::No);

/// The app in an element of its own.
struct Mounted(Element);

type Found<T> = Result<T, String>;

fn document() -> Found<Document> {
    web_sys::window().and_then(|window| window.document()).ok_or_else(|| "no document".into())
}

/// Until the browser has drawn a frame and what it set off is done.
async fn next_frame() -> Found<()> {
    let frame = Promise::new(&mut |resolve, _| {
        if let Some(window) = web_sys::window() {
            let _ = window.request_animation_frame(&resolve);
        }
    });
    JsFuture::from(frame).await.map_err(|_| "no frame")?;
    yew::scheduler::flush().await;
    Ok(())
}

impl Mounted {
    async fn new() -> Found<Self> {
        let document = document()?;
        let root = document.create_element("div").map_err(|_| "no element")?;
        let body = document.body().ok_or("no body")?;
        body.append_child(&root).map_err(|_| "not appended")?;
        imr_navigator::mount(root.clone(), None);
        yew::scheduler::flush().await;
        Ok(Self(root))
    }

    fn find(&self, selector: &str) -> Found<HtmlElement> {
        let found = self.0.query_selector(selector).map_err(|_| format!("{selector} is no selector"))?;
        let found = found.ok_or_else(|| format!("{selector} is not on the page: {}", self.text()))?;
        found.dyn_into().map_err(|_| format!("{selector} is not of HTML"))
    }

    async fn click(&self, selector: &str) -> Found<()> {
        self.find(selector)?.click();
        yew::scheduler::flush().await;
        Ok(())
    }

    async fn choose(&self, choice: Answer) -> Found<()> {
        let question = choice.question();
        self.find(&format!("form[data-question='{}']", question.name()))?;
        self.click(&format!("input[name=choice][value='{}']", choice.choice().unwrap_or_default())).await?;
        self.click("button[data-action=continue]").await
    }

    /// Waits for the whole outcome: its first part is painted before the rest is drawn.
    async fn outcome(&self, route: Route) -> Found<()> {
        let heading = format!("[data-outcome='{}'] h1", route.name());
        for _frame in 0..60 {
            if self.find(&heading).is_ok() {
                return Ok(());
            }
            next_frame().await?;
        }
        self.find(&heading).map(drop)
    }

    fn text(&self) -> String {
        self.0.text_content().unwrap_or_default()
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        self.0.remove();
    }
}

#[wasm_bindgen_test]
async fn a_person_gets_from_the_start_page_to_an_outcome() -> Found<()> {
    let app = Mounted::new().await?;
    app.choose(NO_EMERGENCY).await?;
    app.choose(NO_COVERAGE).await?;
    app.choose(UNINSURED).await?;
    app.choose(NOT_URGENT).await?;
    app.outcome(Route::Uninsured).await?;
    app.find("[data-step] a[href^='tel:']")?;
    app.click("button[data-action=start-over]").await?;
    app.find("[data-start]")?;
    Ok(())
}

#[wasm_bindgen_test]
async fn the_heading_of_each_page_has_the_focus() -> Found<()> {
    let app = Mounted::new().await?;
    app.choose(NO_EMERGENCY).await?;
    let focused = document()?.active_element().ok_or("nothing has the focus")?;
    assert_eq!(focused.tag_name(), "H1");
    assert!(app.0.contains(Some(&focused)));
    Ok(())
}

#[wasm_bindgen_test]
async fn continue_without_a_choice_says_so_and_moves_the_focus_there() -> Found<()> {
    let app = Mounted::new().await?;
    app.click("button[data-action=continue]").await?;
    app.find(&format!("form[data-question='{}'] [role=alert]", Question::Emergency.name()))?;
    let focused = document()?.active_element().and_then(|element| element.dyn_into::<HtmlInputElement>().ok());
    assert_eq!(focused.map(|input| input.name()).as_deref(), Some("choice"));
    Ok(())
}

#[wasm_bindgen_test]
async fn change_opens_a_question_with_its_answer_and_continue_leads_back() -> Found<()> {
    let app = Mounted::new().await?;
    app.choose(NO_EMERGENCY).await?;
    app.choose(NO_COVERAGE).await?;
    app.choose(UNINSURED).await?;
    app.choose(NOT_URGENT).await?;
    app.outcome(Route::Uninsured).await?;
    let coverage = Question::Coverage.name();
    app.click(&format!("button[data-action=change][data-question='{coverage}']")).await?;
    let chosen: HtmlInputElement =
        app.find("input[name=choice]:checked")?.dyn_into().map_err(|_| "a radio is an input")?;
    assert_eq!(Some(chosen.value().as_str()), NO_COVERAGE.choice());
    app.click("button[data-action=continue]").await?;
    app.outcome(Route::Uninsured).await
}

#[wasm_bindgen_test]
async fn the_host_page_keeps_its_title_and_language() -> Found<()> {
    let html = document()?.document_element().ok_or("no html")?;
    let before = (document()?.title(), html.get_attribute("lang"));
    let app = Mounted::new().await?;
    app.choose(NO_EMERGENCY).await?;
    assert_eq!((document()?.title(), html.get_attribute("lang")), before);
    Ok(())
}

#[wasm_bindgen_test]
async fn two_apps_on_one_page_hear_only_their_own() -> Found<()> {
    let (one, other) = (Mounted::new().await?, Mounted::new().await?);
    one.choose(NO_EMERGENCY).await?;
    one.find(&format!("form[data-question='{}']", Question::Coverage.name()))?;
    other.find(&format!("form[data-question='{}']", Question::Emergency.name()))?;
    other.choose(NO_EMERGENCY).await?;
    other.choose(NO_COVERAGE).await?;
    one.find(&format!("form[data-question='{}']", Question::Coverage.name()))?;
    other.find(&format!("form[data-question='{}']", Question::CoverageGap.name()))?;
    Ok(())
}
