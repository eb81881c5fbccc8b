// Our questions as a form of SurveyJS.

/** A list that is longer than this is a drop-down: nobody reads through so many radio buttons. */
const LONG = 20;

/** `questions` as examples/questions.rs prints them, `asked` the names of those that the timed case is asked, in order. */
export function form(questions, asked, { title, description }) {
  const rest = questions.filter(({ name }) => !asked.includes(name));
  const page = (question, visible) => ({ name: `page_${question.name}`, visible, elements: [element(question)] });
  return {
    title,
    description,
    pages: [
      ...asked.map((name) => page(questions.find((question) => question.name === name), true)),
      // A webmaster would show these by conditions. Here they only weigh what they weigh.
      ...rest.map((question) => page(question, false)),
    ],
  };
}

function element({ name, title, why, find, choices }) {
  const common = { name, title, description: `${find} ${why}`, isRequired: true };
  if (choices.length === 0) return { ...common, type: "text", inputType: "date" };
  return {
    ...common,
    type: choices.length > LONG ? "dropdown" : "radiogroup",
    choices: choices.map(({ name, label, hint }) => ({ value: name, text: hint ? `${label} (${hint})` : label })),
  };
}
