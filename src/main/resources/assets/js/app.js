// What every page has.
import "./toast.js";
import "./keys.js";
import "./preferences.js";
import "./forms.js";
import "./palette.js";
import "./live.js";
import { forgetAll } from "./autosave.js";

if (document.querySelector("[data-forget]")) forgetAll();
document.addEventListener("click", (event) => {
  if (event.target.closest("[data-back]:is(a)") && history.length > 1) { event.preventDefault(); history.back(); }
});
document.documentElement.dataset.ready = "";
