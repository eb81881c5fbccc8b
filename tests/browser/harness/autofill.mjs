// What Chromium asks Google's Autofill service: what kind of form is this? It asks beside the page, so no policy forbids it
// and no driver reports it. Here a stand-in answers instead of the service. A proxy writes down what else the browser
// wants from the network of its own accord, and lets nothing out of this machine.

import { createHash } from "node:crypto";
import { createServer } from "node:http";

/** How Chromium names a field to the service: the first half of a hash of the field's name and type. */
const hashOf = (name, type) => createHash("sha1").update(`${name}&${type}`).digest().readUInt32BE(0);

/** Every field of the page but radio buttons and checkboxes, so that a failure can say which one was asked about. */
const FIELDS = {
  text: ["find", "month", "day", "year", "rough_year", "today_month", "today_day", "today_year"],
  date: ["picker"],
  "select-one": ["county", "rough_month"],
};
const NAMES = new Map(Object.entries(FIELDS).flatMap(([type, names]) => names.map((name) => [hashOf(name, type), name])));

/** Chromium takes a tenth of a second; on a machine that compiles at the same time it once took more than 20. */
const TOO_LONG = 90_000;

/** Starts the stand-in and the proxy. With `chromiumArguments` a browser uses both. */
export async function autofillService() {
  const queries = [];
  const strangers = [];
  const expected = new Set();
  const waiting = new Set();
  let controls = 0;

  const service = await listen((request, response) => {
    queries.push(request.method === "GET" ? fieldsIn(request.url) : [`${request.method} ${request.url}`]);
    for (const look of waiting) look();
    response.writeHead(200, { "Content-Type": "application/x-protobuf" }).end();
  });
  const proxy = await listen(({ url }, response) => {
    strangers.push(new URL(url).host);
    response.writeHead(502).end();
  });
  proxy.server.on("connect", ({ url }, socket) => {
    strangers.push(url);
    socket.destroy();
  });

  const wasAskedAbout = (field) =>
    new Promise((resolve, reject) => {
      const silent = () => reject(new Error("Chromium does not even ask about an ordinary form: nothing is measured"));
      const late = setTimeout(silent, TOO_LONG);
      const look = () => {
        if (!queries.flat().includes(field)) return;
        clearTimeout(late);
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });

  /**
   * The fields that Chromium has asked about since the last call, by their names. To know that it has finished, this
   * puts an ordinary form beside what `page`, a page or a frame, shows: Chromium looks at all forms of a page at once.
   */
  async function asked(page) {
    const name = `control_${inLetters((controls += 1))}`;
    const control = hashOf(name, "text");
    expected.add(control);
    await page.evaluate((name) => {
      const form = document.body.appendChild(document.createElement("form"));
      form.id = name;
      form.appendChild(document.createElement("input")).name = name;
    }, name);
    await wasAskedAbout(control);
    await page.evaluate((name) => document.getElementById(name).remove(), name);
    const fields = new Set(queries.splice(0).flat());
    return [...fields].filter((field) => !expected.has(field)).map((field) => NAMES.get(field) ?? String(field));
  }

  return {
    asked,
    /** A text field that is not ours and that Chromium may ask about. */
    expect: (name) => expected.add(hashOf(name, "text")),
    /** The hosts beyond this machine that the browser wanted to reach. */
    strangers,
    chromiumArguments: [
      `--autofill-server-url=${service.url}`,
      "--autofill-api-key=none",
      `--proxy-server=${new URL(proxy.url).host}`,
    ],
    close() {
      for (const { server } of [service, proxy]) (server.close(), server.closeAllConnections());
    },
  };
}

async function listen(answer) {
  const server = createServer(answer);
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  server.unref();
  return { server, url: `http://127.0.0.1:${server.address().port}/` };
}

/** Chromium leaves digits out of some names. */
const inLetters = (number) => String(number).replace(/\d/g, (digit) => "abcdefghij"[digit]);

/** The fields in a query. Member 2 of its message is a form, member 2 of a form is a field, and member 1 its hash. */
function fieldsIn(url) {
  const [, message] = url.match(/^\/v1\/pages\/([\w=-]+)/) ?? [];
  if (!message) return [`GET ${url}`];
  const forms = members(Buffer.from(message, "base64url"), 2);
  return forms.flatMap((form) => members(form, 2)).flatMap((field) => members(field, 1));
}

/** The members of this number in a message of Protocol Buffers. */
function members(message, wanted) {
  const found = [];
  let at = 0;
  const number = () => {
    let sum = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = message[at++];
      sum += (byte & 127) * 2 ** shift;
      if (byte < 128) return sum;
    }
  };
  const read = {
    0: number,
    1: () => message.readBigUInt64LE((at += 8) - 8),
    2: () => {
      const length = number();
      return message.subarray(at, (at += length));
    },
    5: () => message.readUInt32LE((at += 4) - 4),
  };
  while (at < message.length) {
    const tag = number();
    const value = read[tag & 7]();
    if (tag >> 3 === wanted) found.push(value);
  }
  return found;
}
