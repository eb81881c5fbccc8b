// The few pieces that several pages share.

import { dial, pieces, say, word } from "../shared/texts.js";

/** A sentence whose phone numbers can be tapped. */
export const Prose = ({ of }) => pieces(of).map((piece, index) => (index % 2 ? <Tel number={piece} /> : piece));

export const Tel = ({ number }) => (
  <a class="imr-tel" href={dial(number)}>
    {number}
  </a>
);

export const Away = ({ to, children }) => (
  <a href={say(to)} target="_blank" rel="noopener noreferrer">
    {children}
  </a>
);

export const Button = ({ look, action, onClick, children }) => (
  <button type="button" class={look} data-action={action} onClick={onClick}>
    {children}
  </button>
);

const Weakness = ({ weak, name }) => weak && <> <strong>{word(name)}</strong></>;

/** Where statements were read. */
export const Sources = ({ links, weak }) => (
  <p class="imr-source">
    {word("source")}
    {links.map(([title, link]) => (
      <> <Away to={link}>{say(title)}</Away>.</>
    ))}{" "}
    {word("checked")}
    <Weakness weak={weak} name="confirm" />
  </p>
);

/** Where a reason was read, and how surely. */
export const Citations = ({ cited }) => (
  <ul class="imr-sources">
    {cited.map(({ link: [title, link], read, weak }) => (
      <li class="imr-source">
        <Away to={link}>{say(title)}</Away>. {say(read)} {word("checked")}
        <Weakness weak={weak} name="confirm" />
      </li>
    ))}
  </ul>
);

/** Whom to call. */
export const Contact = ({ name, rows }) => (
  <div class="imr-contact">
    <p class="imr-name">
      <Prose of={name} />
    </p>
    {rows.map((row) => (
      <Row name={name} {...row} />
    ))}
  </div>
);

function Row({ name, phone, line, website, source, weak }) {
  if (phone !== undefined) return <p class="imr-phone"><Tel number={say(phone)} /></p>;
  if (line !== undefined) return <p class="imr-small"><Prose of={line} /></p>;
  if (website !== undefined) {
    return (
      <p class="imr-small">
        <Away to={website}>
          {word("website")}
          <span class="imr-hidden">: {say(name)}</span>
        </Away>
      </p>
    );
  }
  const [title, link] = source;
  return (
    <p class="imr-source">
      {word("numberSource")} <Away to={link}>{say(title)}</Away>. {word("checked")}
      <Weakness weak={weak} name="numberWeak" />
    </p>
  );
}

/** The answers given, each with a way to change it. */
export const Answers = ({ given, change }) => (
  <dl class="imr-answers">
    {given.map(({ index, name, title, words }) => (
      <div class="imr-answer">
        <dt>{say(title)}</dt>
        <dd>{say(words)}</dd>
        <dd>
          <Changing action="change" name={name} title={title} onClick={() => change(index)} />
        </dd>
      </div>
    ))}
  </dl>
);

export const Changing = ({ action, name, title, onClick }) => (
  <button type="button" class="imr-link" data-action={action} data-question={name} onClick={onClick}>
    {word("change")}
    <span class="imr-hidden">: {say(title)}</span>
  </button>
);
