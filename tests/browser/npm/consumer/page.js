import { load } from "./node_modules/imr-navigator-rules/index.js";

window.rules = load();
