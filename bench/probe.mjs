// What is noted inside a page while it loads and is used. Runs there, before the page's own scripts.

/** `clicking`: whether to answer the first question as soon as it is painted, with this choice. */
export function probe({ selectors, clicking }) {
  const seen = { origin: performance.timeOrigin, fcp: null, lcp: null, cls: 0, long: [] };
  Object.assign(seen, { question: null, live: null, ready: null, accepted: null });
  const watch = (type, each) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  watch("paint", (entry) => {
    if (entry.name === "first-contentful-paint") seen.fcp = entry.startTime;
  });
  watch("largest-contentful-paint", (entry) => (seen.lcp = entry.startTime));
  watch("layout-shift", (entry) => {
    if (!entry.hadRecentInput) seen.cls += entry.value;
  });
  watch("longtask", (entry) => seen.long.push([entry.startTime, entry.duration]));

  /** Calls back once the frame that is being prepared has been painted. */
  const painted = (then) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(null);
    });

  const asked = () => document.querySelector(selectors.question)?.getAttribute(selectors.name);
  const shown = () => (document.querySelector(selectors.end) ? "the end" : asked());
  const isWhole = () => shown() !== "the end" || document.querySelector(selectors.wholeEnd);

  let first;
  const tick = () => {
    const state = document.documentElement?.dataset.app;
    if (state === "live" || state === "ready") seen.live ??= performance.now();
    if (state === "ready") seen.ready ??= performance.now();
    const radio = (value = "") => document.querySelector(`${selectors.question} input[type=radio]${value}`);
    if (first === undefined && radio()) {
      first = asked();
      painted(() => (seen.question = performance.now()));
    }
    if (clicking && seen.question !== null && seen.accepted === null) {
      if (asked() === first) {
        radio(`[value="${clicking}"]`).click();
        document.querySelector(selectors.continue).click();
      } else if (asked()) {
        seen.accepted = performance.now();
      }
    }
    if (seen.ready === null || (clicking && seen.accepted === null)) painted(tick);
  };
  painted(tick);

  window.bench = {
    seen,
    /** Resolves with the times from the next click until what it led to has been painted, and until all of it has. */
    step: () =>
      new Promise((resolve, reject) => {
        const before = shown();
        const until = (start) =>
          painted(() => {
            const refusal = document.querySelector(selectors.refusal)?.textContent;
            if (refusal) reject(new Error(`${before}: ${refusal}`));
            else if (!shown() || shown() === before) until(start);
            else untilWhole(start, performance.now() - start);
          });
        const untilWhole = (start, took) => {
          if (isWhole()) resolve({ took, whole: performance.now() - start });
          else painted(() => untilWhole(start, took));
        };
        addEventListener("click", (event) => until(event.timeStamp), { capture: true, once: true });
      }),
  };
}
