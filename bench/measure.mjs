// One round of one page: loaded and used, loaded a second time in the same profile, and loaded in a new one with a click as
// soon as there is something to click.

import { walk } from "./pages.mjs";
import { stopWorkers, visit } from "./visit.mjs";

/** What blocks for longer than this is felt. */
const LONG = 50;

export async function measure(browser, { url, kind, answers, one }) {
  const about = { url, kind, today: one.today };
  const before = answers.length;
  const profile = await browser.createBrowserContext();
  const first = await visit(profile, about);
  const loaded = await first.seen();
  const files = answers.slice(before);
  const bytes = (wanted) => files.filter(wanted).reduce((sum, { bytes }) => sum + bytes, 0);
  const steps = kind.isStill ? [] : await walk(first.page, one, kind.selectors);
  const { cls } = await first.seen();
  await stopWorkers(first.page);
  await first.close();
  const second = await lastVisit(profile, about);
  const clicking = one.answers[0].choice;
  const clicked = kind.isStill ? undefined : await lastVisit(await browser.createBrowserContext(), { ...about, clicking });
  const blocking = loaded.long.filter(([start]) => start >= loaded.fcp).map(([, duration]) => Math.max(0, duration - LONG));
  return {
    fcp: loaded.fcp,
    lcp: loaded.lcp,
    live: loaded.live,
    ready: loaded.ready,
    accepted: clicked?.accepted ?? null,
    secondLcp: second.lcp,
    secondLive: second.live,
    cls,
    blocking: blocking.reduce((sum, time) => sum + time, 0),
    bytesRead: bytes((file) => kind.readWith.includes(file.kind)),
    bytesLive: loaded.live && bytes(({ at }) => at <= loaded.origin + loaded.live),
    bytesAll: bytes(() => true),
    steps,
  };
}

/** What is seen in one visit, the last of its profile. */
async function lastVisit(profile, about) {
  const { seen, close } = await visit(profile, about);
  const noted = await seen();
  await close();
  await profile.close();
  return noted;
}
