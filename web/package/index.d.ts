/** Options for `mount`; all optional. */
export interface Options {
  /** Initial language. Defaults to the visitor's browser language, or English. The visitor can change it. */
  language?: "en" | "es";
  /** If your bundler moves `page_bg.wasm`: its URL, a response or the bytes. Only the first successful call uses it. */
  wasm?: RequestInfo | URL | Response | BufferSource | WebAssembly.Module;
}

/** The app in a page. */
export interface Mounted {
  /** Whether there are answers that would be lost. */
  hasAnswers(): boolean;
  /** Removes the app, discards the answers, and shows the element's own content again. */
  unmount(): void;
}

/**
 * Shows IMR Navigator in the shadow root of an element. Style rules do not cross it, in either direction.
 *
 * Rejects if the element cannot have a shadow root, if an app is already mounted or still loading in this page, or if the WebAssembly
 * fails to load. After a failed load the element's own content is shown again.
 */
export function mount(element: Element, options?: Options): Promise<Mounted>;
