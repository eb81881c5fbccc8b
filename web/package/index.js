import start, { mount as mountInside } from "./page.js";
import { paper, screen } from "./styles.js";

const OPTIONS = ["language", "wasm"];
const LANGUAGES = ["en", "es"];

/** The shadow root that the app is in, or is being loaded for. */
let taken;

export async function mount(element, options = {}) {
  const { language, wasm } = checked(options);
  if (taken) throw new Error("IMR Navigator is in this page already: call unmount() first.");
  // Fail before loading anything if the element cannot have a shadow root.
  const shadow = element.shadowRoot ?? element.attachShadow({ mode: "open" });
  showOwnContent(shadow);
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

function leave(shadow) {
  showOwnContent(shadow);
  taken = undefined;
}

/** A shadow root cannot be removed, so it shows the element's own content through a slot. */
function showOwnContent(shadow) {
  shadow.replaceChildren(document.createElement("slot"));
  if (shadow.adoptedStyleSheets) shadow.adoptedStyleSheets = [];
}

function addStyles(shadow) {
  if (!shadow.adoptedStyleSheets) {
    // Safari before 16.4. The print rules are already inside @media print.
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

/** Reports invalid options in the console, for the developer; the visitor gets the defaults. */
function checked(options) {
  for (const name of Object.keys(options)) {
    if (!OPTIONS.includes(name)) console.warn(`IMR Navigator has no option "${name}". It has: ${OPTIONS.join(", ")}.`);
  }
  const { language, wasm } = options;
  if (language === undefined || LANGUAGES.includes(language)) return { language, wasm };
  console.warn(`IMR Navigator has no language "${language}". It has: ${LANGUAGES.join(", ")}.`);
  return { wasm };
}
