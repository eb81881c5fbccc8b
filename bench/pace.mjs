// The slow phone's connection, as the server's own line. The browser can slow a page down by itself, but not its service
// worker, which then loads at full speed what a phone would still wait for; this line slows down whoever asks.

/** "Slow 4G" as Lighthouse has it in DevTools: 150 ms and 1.6 Mbps, with its factors for what a connection costs a request. */
const LATENCY = 150 * 3.75;
const BYTES_PER_MS = (1.6 * 1024 * 1024 * 0.9) / 8 / 1000;
/** What the answers take turns with: what one packet of a network carries. */
const PACKET = 1460;

const wait = (ms) => new Promise((done) => setTimeout(done, ms));

/** One line that all connections share. Returns how an answer is sent over it: `send(response, head, body)`. */
export function slowLine() {
  const waiting = [];
  let isBusy = false;

  async function run() {
    isBusy = true;
    // Counted from when the line was last idle: a timer that comes late does not make the line slower.
    let free = performance.now();
    while (waiting.length > 0) {
      const answer = waiting.shift();
      if (answer.response.destroyed) continue;
      const packet = answer.body.subarray(answer.sent, answer.sent + PACKET);
      free += (packet.length + answer.head) / BYTES_PER_MS;
      await wait(free - performance.now());
      answer.head = 0;
      answer.sent += packet.length;
      answer.response.write(packet);
      if (answer.sent < answer.body.length) waiting.push(answer);
      else answer.response.end();
    }
    isBusy = false;
  }

  /** `head` is how many bytes travel before the body. */
  return async function send(response, head, body) {
    await wait(LATENCY);
    waiting.push({ response, head, body, sent: 0 });
    if (!isBusy) run();
  };
}

/** The same without any wait. */
export const fastLine = () => (response, _, body) => response.end(body);
