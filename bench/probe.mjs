// What is noted inside the page while it loads and is used. Runs there, before the page's own scripts.

/** `clicking`: whether to answer the first question as soon as it is painted, with this choice. */
export function probe({ selectors, live, ready, clicking }) {
  const seen = { fcp: null, lcp: null, cls: 0, long: [], question: null, live: null, ready: null, accepted: null, clicks: 0 };
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

  const asked = () => document.querySelector(selectors.question)?.dataset.question;
  const shown = () => (document.querySelector(selectors.outcome) ? "the outcome" : asked());
  const isWhole = () => shown() !== "the outcome" || document.querySelector(selectors.whole);

  let first;
  const tick = () => {
    const state = document.documentElement?.dataset.app;
    if (live.includes(state)) seen.live ??= performance.now();
    if (state === ready) seen.ready ??= performance.now();
    if (first === undefined && document.querySelector(selectors.radio)) {
      first = asked();
      painted(() => (seen.question = performance.now()));
    }
    if (clicking && seen.question !== null && seen.accepted === null) {
      if (asked() === first) {
        document.querySelector(`${selectors.radio}[value="${clicking}"]`).click();
        document.querySelector(selectors.continue).click();
        seen.clicks += 1;
      } else {
        seen.accepted = performance.now();
      }
    }
    if (seen.ready === null || (clicking && seen.accepted === null)) painted(tick);
  };
  painted(tick);

  // The memory of a WASM module is not part of the heap that the browser reports.
  const memories = [];
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const instantiate = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await instantiate.apply(WebAssembly, given);
      const { exports } = made.instance ?? made;
      memories.push(...Object.values(exports).filter((one) => one instanceof WebAssembly.Memory));
      return made;
    };
  }

  window.bench = {
    seen,
    /** Resolves with the times from the next click until what it led to has been painted, and until all of it has. */
    step: () =>
      new Promise((resolve, reject) => {
        const before = shown();
        const until = (start) =>
          painted(() => {
            const refusal = document.querySelector(selectors.refusal);
            if (refusal) reject(new Error(`${before}: ${refusal.textContent}`));
            else if (shown() === before) until(start);
            else untilWhole(start, performance.now() - start);
          });
        const untilWhole = (start, took) => {
          if (isWhole()) resolve({ took, whole: performance.now() - start });
          else painted(() => untilWhole(start, took));
        };
        addEventListener("click", (event) => until(event.timeStamp), { capture: true, once: true });
      }),
    memory: () => ({
      heap: performance.memory.usedJSHeapSize,
      wasm: memories.reduce((sum, memory) => sum + memory.buffer.byteLength, 0),
    }),
    timeOrigin: performance.timeOrigin,
  };
}
