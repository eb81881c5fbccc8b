// One question a page.

import { useState } from "preact/hooks";
import { flow, say, word } from "../shared/texts.js";
import { Answers, Button, Prose } from "./parts.jsx";

const Help = ({ summary, children }) => (
  <details class="imr-help">
    <summary>{summary}</summary>
    {children}
  </details>
);

/**
 * `number` counts from 1; `given` are the answers so far; `before` is the answer given earlier, if any. The first
 * question stands on the start page, which has a heading of its own and nothing before it.
 */
export function Question({ question, number, given, before, first, refused, on }) {
  const { name, title, find, why, letter, choices, finder } = question;
  const error = refused && <p id="imr-error" class="imr-error" role="alert">{say(flow.words.refusal)}</p>;
  return (
    <form data-question={name} novalidate onSubmit={(event) => event.preventDefault()}>
      <p class="imr-count">{word("count").replace("{number}", number)}</p>
      <fieldset role="radiogroup" aria-labelledby="imr-title">
        <legend>
          {first ? <h2 id="imr-title">{say(title)}</h2> : <h1 id="imr-title" tabindex="-1">{say(title)}</h1>}
        </legend>
        <Help summary={word("find")}><p><Prose of={find} /></p></Help>
        {letter && <Letter phrases={letter} />}
        {error}
        {finder ? <Finder finder={finder} choices={choices} before={before} />
          : choices ? choices.map((choice) => <Choice name="choice" marked={before} {...choice} />)
          : <Day />}
      </fieldset>
      <div class="imr-buttons">
        <Button look="imr-button" action="continue" onClick={on.continue}>{word("continue")}</Button>
        {!first && <Button look="imr-quiet" action="back" onClick={on.back}>{word("back")}</Button>}
      </div>
      <Help summary={word("why")}><p><Prose of={why} /></p></Help>
      {given.length > 0 && (
        <Help summary={word("answersSoFar")}><Answers given={given} change={on.change} /></Help>
      )}
    </form>
  );
}

const Choice = ({ name, value, label, hint, marked, onChange }) => (
  <label class="imr-choice">
    <input type="radio" name={name} value={value} defaultChecked={marked === value} onChange={onChange} />
    <span class="imr-choice-words">
      <span class="imr-choice-label">{say(label)}</span>
      {hint !== undefined && <span class="imr-hint">{say(hint)}</span>}
    </span>
  </label>
);

const Letter = ({ phrases }) => (
  <details class="imr-help imr-letter">
    <summary>{word("letterTitle")}</summary>
    <fieldset>
      <legend>{word("letterText")}</legend>
      {phrases.map(([value, text]) => (
        <label class="imr-choice">
          <input type="checkbox" name="phrase" value={value} />
          <span class="imr-choice-words">{say(text)}</span>
        </label>
      ))}
    </fieldset>
    <div role="status" />
  </details>
);

const Field = ({ name, digits, label, hint, onInput }) => (
  <div class="imr-field">
    <label for={`imr-${name}`}>{label}</label>
    <input id={`imr-${name}`} type="text" name={name} class={digits ? "imr-input imr-digits" : "imr-input"}
      inputmode={digits ? "numeric" : "text"} autocomplete="off" spellcheck={false} aria-describedby={hint}
      onInput={onInput} />
  </div>
);

/** The exact date; of the other two ways to say a day, the twin knows "I don't know". */
function Day() {
  const [precision, setPrecision] = useState("exact");
  const option = (value) => (
    <Choice name="precision" value={value} label={flow.words[value]} marked={precision}
      onChange={() => setPrecision(value)} />
  );
  return (
    <>
      {option("exact")}
      {precision === "exact" && <Exact />}
      {option("rough")}
      {option("unknown")}
    </>
  );
}

function Exact() {
  const picked = ({ target }) => {
    const [year, month, day] = target.value.split("-");
    for (const [name, value] of Object.entries({ year, month, day })) target.form.elements[name].value = Number(value);
  };
  return (
    <div class="imr-entry">
      <p id="imr-example" class="imr-hint">{word("example")}</p>
      <div class="imr-fields">
        {["month", "day", "year"].map((name) => (
          <Field name={name} digits={name !== "month"} label={word(name)} hint="imr-example" />
        ))}
      </div>
      <div class="imr-field">
        <label for="imr-picker">{word("picker")}</label>
        <input id="imr-picker" class="imr-input" type="date" name="picker" onChange={picked} />
      </div>
    </div>
  );
}

/** A long list of names: those that match what was typed; without that, those that many people have, or all. */
function Finder({ finder: { button, counties }, choices, before }) {
  const [typed, setTyped] = useState("");
  const [all, setAll] = useState(false);
  const matches = ({ label, hint }) => `${say(label)} ${say(hint) ?? ""}`.toLowerCase().includes(typed);
  const shown = choices.filter((choice) => (typed ? matches(choice) : all || !choice.rare));
  return (
    <>
      <div class="imr-finder">
        {counties.length > 0 && <County counties={counties} />}
        <Field name="find" label={word("finderLabel")} hint="imr-find-hint"
          onInput={({ target }) => setTyped(target.value.trim().toLowerCase())} />
        <p id="imr-find-hint" class="imr-hint">{word("finderHint")}</p>
        <div role="status" class="imr-found" />
        {button !== undefined && (
          <button type="button" class="imr-quiet" data-action="all-names" aria-expanded={String(all)}
            onClick={() => setAll(!all)}>{say(button)}</button>
        )}
      </div>
      {shown.map((choice) => <Choice key={choice.value} name="choice" marked={before} {...choice} />)}
    </>
  );
}

const County = ({ counties }) => (
  <div class="imr-field">
    <label for="imr-county">{word("countyLabel")}</label>
    <select id="imr-county" name="county" class="imr-input" autocomplete="off" aria-describedby="imr-county-hint">
      <option value="">{word("countyAny")}</option>
      {counties.map((name) => <option value={say(name)}>{say(name)}</option>)}
    </select>
    <p id="imr-county-hint" class="imr-hint">{word("countyHint")}</p>
  </div>
);
