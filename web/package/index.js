import start, { mount as mountInside } from "./page.js";
import { paper, screen } from "./styles.js";

const OPTIONS = ["language", "wasm"];
const LANGUAGES = ["en", "es"];

/** Where the app is, or is about to be. */
let taken;

export async function mount(element, options = {}) {
  const { language, wasm } = checked(options);
  if (taken) throw new Error("IMR Navigator is in this page already: call unmount() first.");
  // An element that cannot take it is an error before anything is loaded.
  const shadow = element.shadowRoot ?? element.attachShadow({ mode: "open" });
  taken = shadow;
  let app;
  try {
    await start(wasm === undefined ? undefined : { module_or_path: wasm });
    const root = document.createElement("div");
    shadow.replaceChildren(root);
    addStyles(shadow);
    app = mountInside(root, language);
  } catch (error) {
    leave(shadow);
    throw error;
  }
  return {
    hasAnswers: () => app?.has_answers() ?? false,
    unmount() {
      if (!app) return;
      app.unmount();
      app = undefined;
      leave(shadow);
    },
  };
}

/** Shows again what the element had before: a shadow root cannot be taken away. */
function leave(shadow) {
  shadow.replaceChildren(document.createElement("slot"));
  if (shadow.adoptedStyleSheets) shadow.adoptedStyleSheets = [];
  taken = undefined;
}

function addStyles(shadow) {
  if (!shadow.adoptedStyleSheets) {
    // Safari before 16.4. What is for paper is under @media print.
    const style = document.createElement("style");
    style.textContent = screen + paper;
    shadow.prepend(style);
    return;
  }
  shadow.adoptedStyleSheets = [screen, paper].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}

/** What is wrong is for whoever wrote the page; the person who visits it gets what is usual. */
function checked(options) {
  for (const name of Object.keys(options)) {
    if (!OPTIONS.includes(name)) console.warn(`IMR Navigator has no option "${name}". It has: ${OPTIONS.join(", ")}.`);
  }
  const { language, wasm } = options;
  if (language === undefined || LANGUAGES.includes(language)) return { language, wasm };
  console.warn(`IMR Navigator has no language "${language}". It has: ${LANGUAGES.join(", ")}.`);
  return { wasm };
}
