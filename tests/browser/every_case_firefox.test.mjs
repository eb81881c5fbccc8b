import { everyCaseIn } from "./harness/every_case.mjs";

everyCaseIn("firefox");
