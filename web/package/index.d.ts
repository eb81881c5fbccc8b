/** How the app is shown. All of it may be left out. */
export interface Options {
  /** The language to begin in; that of the visitor's browser where it is left out. The visitor can change it. */
  language?: "en" | "es";
  /** Where `page_bg.wasm` is, if your tools moved it away from the script: an address, a response or the bytes. */
  wasm?: RequestInfo | URL | Response | BufferSource | WebAssembly.Module;
}

/** The app in a page. */
export interface Mounted {
  /** Whether the person has answered anything that would be lost. */
  hasAnswers(): boolean;
  /** Ends the app, forgets the answers, and shows again what the element had before. */
  unmount(): void;
}

/**
 * Shows IMR Navigator in the shadow root of an element, in place of what is in it. Your styles and its own do not touch each other.
 *
 * One can be in a page at a time. The promise is rejected where the element can hold no shadow root, where one is there already,
 * or where the program cannot be loaded; what was in the element is shown then.
 */
export function mount(element: Element, options?: Options): Promise<Mounted>;
