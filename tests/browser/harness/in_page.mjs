// Clicking through the questions from inside the page: hundreds of cases in the time in which a driver outside clicks
// one. It waits for what the page does, never for time.



/** Puts the clicking part into the page, as `window.inPage`. Evaluated by the driver, so the page's policy stays whole. */
export const enter = (page) => page.evaluate(inPage);

/** Walks to an outcome and says what stands there. */
export const walkInPage = (page, { answers }) =>
  page.evaluate((given) => window.inPage.walk(given), answers);

function inPage() {
  const find = (selector) => document.querySelector(selector);
  const text = (element) => element?.textContent.replace(/\s+/g, " ").trim() ?? "";
  const form = () => find("#app form[data-question]");
  const field = (name) => form().querySelector(`[name="${name}"]`);

  /** Which page is shown, as one word. */
  const shown = () => {
    const outcome = find("#app article[data-outcome]");
    if (outcome) return `outcome ${outcome.dataset.outcome}`;
    return form() ? `question ${form().dataset.question}${find("#app [data-start]") ? " at the start" : ""}` : "nothing";
  };

  /** Waits until the page is as wished: looks again after each change of it. */
  const until = (wished) =>
    new Promise((resolve) => {
      if (wished()) return resolve();
      const watch = new MutationObserver(() => {
        if (!wished()) return;
        watch.disconnect();
        resolve();
      });
      watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });

  /** Waits until the page has done all that the last click set off: its work is queued before this message. */
  const settled = async () => {
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (port1.close(), resolve());
      port2.postMessage("");
    });
    await until(() => !find("#app .imr-part"));
  };

  const notBlank = () => {
    const { app } = document.documentElement.dataset;
    if (app !== "ready") throw new Error(`the page is ${app} after ${window.inPage.doing}`);
    if (shown() === "nothing" || !text(find("#app h1"))) throw new Error(`a blank page after ${window.inPage.doing}`);
  };

  /** Clicks what leads to another page, and waits for it. */
  async function leadOn(button, what) {
    window.inPage.doing = `${what} on ${shown()}`;
    const before = shown();
    button.click();
    await until(() => shown() !== before || find("#app form [role=alert]"));
    await settled();
    const refused = find("#app form [role=alert]");
    if (refused) throw new Error(`${before} was refused: ${text(refused)}`);
    notBlank();
  }

  async function mark(name, value) {
    const radio = () => form().querySelector(`input[name="${name}"][value="${value}"]`);
    if (!radio()) {
      form().querySelector("[data-action=all-names]")?.click();
      await settled();
    }
    if (!radio()) throw new Error(`${shown()} offers no ${name} ${value}`);
    radio().click();
    await settled();
  }

  /** Types as a keyboard, a picker or a screen reader does: the whole value, and the event that says so. */
  async function put(name, value) {
    const input = field(name);
    input.value = value;
    input.dispatchEvent(new Event(input.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
    await settled();
  }

  /** Fills in one answer, without going on. */
  async function fillIn({ choice, exact, rough }) {
    if (choice !== undefined) return mark("choice", choice);
    if (!exact && !rough) return mark("precision", "unknown");
    const [year, month, day] = (exact ?? rough).split("-").map(Number);
    if (rough) await mark("precision", "rough");
    await put(exact ? "month" : "rough_month", String(month));
    if (exact) await put("day", String(day));
    return put(exact ? "year" : "rough_year", String(year));
  }

  const goOn = () => leadOn(form().querySelector("[data-action=continue]"), "Continue");

  async function startOver() {
    await leadOn(find("#app [data-action=start-over]"), "Start over");
  }

  async function walk(answers) {
    if (find("#app article[data-outcome]")) await startOver();
    for (const given of answers) {
      if (form()?.dataset.question !== given.question) throw new Error(`not ${given.question}, but ${shown()}`);
      await fillIn(given);
      await goOn();
    }
    if (!find("#app article[data-outcome]")) throw new Error(`no outcome, but ${shown()}`);
    return outcome();
  }

  /** What the outcome says. */
  const outcome = () => ({
    route: find("article[data-outcome]").dataset.outcome,
    steps: [...document.querySelectorAll("[data-step]")].map(({ dataset }) => dataset.step),
    deadlines: [...document.querySelectorAll("[data-deadline]")].map((item) => ({
      kind: item.dataset.deadline,
      // The day on top; the sum behind it is read where a case is compared in full.
      days: [...item.querySelectorAll(".imr-when time")].map(({ dateTime }) => dateTime),
    })),
  });

  window.inPage = { find, form, shown, until, settled, notBlank, leadOn, mark, put, fillIn, goOn, startOver, walk, outcome };
}
