import { all, one } from "./dom.js";

const SHOWN_MS = 5000;

/** Says something at the foot of the page; an action is a button in it, such as undo. */
export const toast = (text, action) => {
  const line = document.createElement("div");
  line.className = "toast";
  line.append(text);
  if (action) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = action.label;
    button.addEventListener("click", () => { line.remove(); action.run(); });
    line.append(button);
  }
  one("#toasts").append(line);
  fade(line, action ? 2 * SHOWN_MS : SHOWN_MS);
};

const fade = (line, after) => {
  let timer = setTimeout(() => line.remove(), after);
  line.addEventListener("pointerenter", () => clearTimeout(timer));
  line.addEventListener("pointerleave", () => { timer = setTimeout(() => line.remove(), after); });
};

all("#toasts .toast").forEach((line) => fade(line, SHOWN_MS));
