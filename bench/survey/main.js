// The form as the documentation of SurveyJS starts one. `form` is what ../form.mjs made of our questions.

import "survey-core/survey-core.fontless.min.css";
import { Model } from "survey-core";
import "survey-js-ui";
import form from "form";

new Model(form).render(document.getElementById("survey"));
// The benchmark reads from this when a page is live: SurveyJS draws in the same task.
document.documentElement.dataset.app = "ready";
