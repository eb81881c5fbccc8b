// What travels beside the script: its names and hashes are attributes of the script's own element.

const script = document.querySelector("script[data-load-worker]");

/** The name and the hash of a file; nothing in a page that carries everything in its program. */
export const file = (part) => script?.getAttribute(`data-load-${part}`).split(" ");

/** Fetches a file whose hash the browser checks, and tries again for a while: on the way through a tunnel. */
export async function get(part, attempts = 3) {
  const [name, integrity] = file(part);
  try {
    const response = await fetch(name, { integrity });
    if (!response.ok) throw new Error(`${response.status} for ${name}`);
    return response;
  } catch (error) {
    if (attempts === 1) throw error;
    await new Promise((done) => setTimeout(done, 9000 / attempts));
    return get(part, attempts - 1);
  }
}
