// Prints the TypeScript types of the package: of what docs/schema describes, under the names that the schemas have.
//
//     node types.mjs answers.schema.json outcome.schema.json > types.d.ts

import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { compile } from "json-schema-to-typescript";

const [request, reply] = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, "utf8")));

const definitions = { ...reply.$defs };
for (const [name, definition] of Object.entries(request.$defs)) {
  if (definitions[name] && !isDeepStrictEqual(definitions[name], definition)) {
    throw new Error(`the two schemas mean different things by ${name}`);
  }
  definitions[name] = definition;
}

// A stream numbers and names its lines; a function call has no need of it.
for (const name of ["Decided", "Asking", "Refused"]) {
  const { id, line, ...properties } = definitions[name].properties;
  const required = definitions[name].required.filter((name) => name in properties);
  definitions[name] = { ...definitions[name], properties, required };
}

definitions.Reply = {
  description: "What `decide` returns: an outcome, the next question, or an error.",
  anyOf: reply.anyOf.map(({ $ref }) => ({ $ref })),
};

// What `decide` takes beside the answers and the day.
const { id, answers, today, ...options } = request.properties;
definitions.Options = {
  type: "object",
  description: "How the reply is written. All of it may be left out.",
  properties: options,
};

// A reference with a description of its own would become a type of its own, and one with a title would lose its name.
function named(schema) {
  if (Array.isArray(schema)) return schema.map(named);
  if (schema === null || typeof schema !== "object") return schema;
  const { $ref, title, default: _, ...rest } = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, named(value)]));
  if ($ref === undefined) return rest;
  const reference = { $ref: $ref.replace("#/$defs/", "#/definitions/") };
  return Object.keys(rest).length === 0 ? reference : { ...rest, allOf: [reference] };
}

// The compiler writes what it reaches from one type. That type itself is not wanted.
const all = Object.fromEntries(["Answers", "Options", "Reply"].map((name) => [name, { $ref: `#/definitions/${name}` }]));
const types = await compile({ title: "All", type: "object", properties: all, definitions: named(definitions) }, "All", {
  additionalProperties: false,
  bannerComment: "// Written by `cargo xtask npm --accept` from docs/schema.",
  style: { printWidth: 120 },
});
process.stdout.write(types.replace(/\nexport interface All \{[^}]*\}/, ""));
