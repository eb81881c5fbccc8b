import { browsers } from "./harness/browsers.mjs";
