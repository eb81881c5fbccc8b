// The outcome: what to do, by which day, whom to call, and why.

import { flow, say, word } from "../shared/texts.js";
import { Answers, Button, Changing, Citations, Contact, Prose, Sources } from "./parts.jsx";

/** `given` are the answers that led here. */
export function Outcome({ outcome, given, on }) {
  const { boxes, steps, dates, later, papers, doors, next, changes, reasons } = outcome;
  return (
    <article class="imr-outcome" data-outcome={outcome.name}>
      {boxes.map(({ look, id, title, text }) => (
        <section class={look}>
          <h2 id={id}><Prose of={title} /></h2>
          <p><Prose of={text} /></p>
        </section>
      ))}
      <h1 tabindex="-1" aria-describedby={boxes.map(({ id }) => id).join(" ") || undefined}>
        <Prose of={outcome.title} />
      </h1>
      <p class="imr-lead"><Prose of={outcome.lead} /></p>
      <Power {...outcome} />
      <p class="imr-small">{say(outcome.today)}</p>
      <Section name="steps">
        <ol class="imr-steps">{steps.map((step) => <Step {...step} />)}</ol>
      </Section>
      {dates && (
        <Section name="dates">
          <p>{word("datesText")}</p>
          <ol class="imr-dates">{dates.map((date) => <Dated data-deadline={date.name} {...date} />)}</ol>
        </Section>
      )}
      {later && (
        <Section name="later">
          <p>{word("laterText")}</p>
          <ul class="imr-dates">{later.map((date) => <Dated data-later={date.name} {...date} />)}</ul>
        </Section>
      )}
      {papers && (
        <Section name="papers">
          <ul class="imr-papers">{papers.map((paper) => <li><Prose of={paper} /></li>)}</ul>
        </Section>
      )}
      {doors && <Section name="doors">{doors.map((door) => <Door {...door} />)}</Section>}
      {next && (
        <Section name="next">
          <ul class="imr-list">
            {next.map(({ name, text, sources }) => (
              <li data-next={name}>
                <p><Prose of={text} /></p>
                <Sources {...sources} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {changes && (
        <Section name="changes">
          <ul class="imr-list">{changes.map((change) => <Change given={given} on={on} {...change} />)}</ul>
        </Section>
      )}
      {reasons && (
        <Section name="reasons">
          <ul class="imr-list">{reasons.map((reason) => <Reason {...reason} />)}</ul>
        </Section>
      )}
      <section class="imr-section imr-given">
        <h2>{word("given")}</h2>
        <Answers given={given} change={on.change} />
      </section>
      <div class="imr-buttons imr-last">
        <Button look="imr-button" action="print" onClick={() => window.print()}>{word("print")}</Button>
        <Button look="imr-quiet" action="start-over" onClick={on.startOver}>{word("startOver")}</Button>
      </div>
      <p class="imr-small imr-screen">{word("startOverText")}</p>
      <p class="imr-small">{word("legal")}</p>
    </article>
  );
}

const Section = ({ name, children }) => (
  <section class="imr-section">
    <h2>{word(name)}</h2>
    {children}
  </section>
);

const Time = ({ text, day }) => (day ? <time datetime={day}>{say(text)}</time> : <Prose of={text} />);

function Power({ plan, power }) {
  if (plan === undefined && power === undefined) return null;
  return (
    <p class="imr-power">
      {plan && <><strong data-plan={plan.name}>{say(plan.label)}</strong>. </>}
      {power !== undefined && <Prose of={power} />}
    </p>
  );
}

const Step = ({ name, title, when, guards, open, how, say: words, contact, numbers }) => (
  <li class="imr-step" data-step={name}>
    <h3><Prose of={title} /></h3>
    {when && <p class="imr-when"><Time {...when} /></p>}
    {guards.length > 0 && (
      <div class="imr-guards">
        <p class="imr-eyebrow">{word("guards")}</p>
        {guards.map(({ name, text, sources }) => (
          <div data-guard={name}>
            <p><Prose of={text} /></p>
            <Sources {...sources} />
          </div>
        ))}
      </div>
    )}
    {open !== undefined && <p class="imr-small imr-open">{say(open)}</p>}
    <p><Prose of={how} /></p>
    {words !== undefined && (
      <div class="imr-say">
        <p class="imr-eyebrow">{word("say")}</p>
        <blockquote><p><Prose of={words} /></p></blockquote>
      </div>
    )}
    <p class="imr-eyebrow">{word("call")}</p>
    <Contact {...flow.contacts[contact]} />
    {numbers.map((number) => (
      <p class="imr-small" data-plan-number="true"><Prose of={number} /></p>
    ))}
  </li>
);

const Dated = ({ look, before, title, after, "data-deadline": deadline, "data-later": later }) => (
  <li class={look} data-deadline={deadline} data-later={later}>
    {before.map((one) => <Paragraph {...one} />)}
    <h3><Prose of={title} /></h3>
    {after.map((one) => <Paragraph {...one} />)}
  </li>
);

function Paragraph({ sources, look, late, text, day }) {
  if (sources) return <Sources {...sources} />;
  return <p class={look} data-late={late}><Time text={text} day={day} /></p>;
}

const Door = ({ name, title, text, contact, sources }) => (
  <div class="imr-door" data-door={name}>
    <h3><Prose of={title} /></h3>
    <p><Prose of={text} /></p>
    <Contact {...flow.contacts[contact]} />
    <Sources {...sources} />
  </div>
);

const Change = ({ question, text, faster, title, given, on }) => (
  <li data-change={question}>
    <p>
      <Prose of={text} />
      {faster && <> <strong>{word("faster")}</strong></>}
    </p>
    <Changing name={question} title={title}
      onClick={() => on.change(given.findIndex(({ name }) => name === question))} />
  </li>
);

const Reason = ({ name, text, sources, row, plan }) => (
  <li data-reason={name}>
    <p><Prose of={text} /></p>
    <Citations cited={sources} />
    {row !== undefined && <p class="imr-source" data-plan-row={plan}>{say(row)}</p>}
  </li>
);
