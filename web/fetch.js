// What travels beside the script: its names and hashes are attributes of the script's own element.

import { isSealed } from "./seal.js";

const script = document.querySelector("script[data-load-worker]");

let waiting = 0;

/** The name and the hash of a file. */
export const file = (part) => script.getAttribute(`data-load-${part}`).split(" ");

/** Whether a file has failed to come and is to be asked for again. */
export const isRetrying = () => waiting > 0;

/** Fetches a file whose hash the browser checks, and tries again for a while, on the way through a tunnel, until the page is sealed. */
async function get(part, attempts = 3) {
  const [name, integrity] = file(part);
  try {
    const response = await fetch(name, { integrity });
    if (!response.ok) throw new Error(`${response.status} for ${name}`);
    return response;
  } catch (error) {
    if (attempts === 1 || isSealed()) throw error;
    waiting += 1;
    await new Promise((done) => setTimeout(done, 9000 / attempts));
    return get(part, attempts - 1).finally(() => (waiting -= 1));
  }
}

export const bytes = async (part) => (await get(part)).arrayBuffer();

export const text = async (part) => (await get(part)).text();
