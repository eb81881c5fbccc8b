import init, { mount } from "./imr_navigator.js";

await init();
mount(document.getElementById("here"));
