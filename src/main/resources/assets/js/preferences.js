import { all, cookie, cookieOf, one } from "./dom.js";

const root = document.documentElement;

// Colours change at once; the form does the same without a script.
document.addEventListener("click", (event) => {
  const button = event.target.closest("button[name=theme]");
  if (!button) return;
  event.preventDefault();
  root.dataset.theme = button.value;
  cookie("theme", button.value);
  all("button[name=theme]").forEach((b) => b.setAttribute("aria-pressed", b === button));
  dispatchEvent(new Event("themechange"));
});
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => dispatchEvent(new Event("themechange")));

/** What a colour of the design is at this moment, for what draws on a canvas. */
export const colour = (token) => {
  const probe = document.createElement("i");
  probe.style.color = `var(${token})`;
  document.body.append(probe);
  const resolved = getComputedStyle(probe).color;
  probe.remove();
  return resolved;
};

one("[data-fold]")?.addEventListener("click", (event) => {
  const fold = root.dataset.side !== "narrow";
  if (fold) root.dataset.side = "narrow"; else delete root.dataset.side;
  event.currentTarget.setAttribute("aria-expanded", !fold);
  cookie("side", fold ? "narrow" : "wide");
});
all("[data-here]").forEach((field) => { field.value = location.pathname + location.search; });

// The server writes times in the reader's zone as soon as it knows it.
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (zone && cookieOf("zone") !== zone) {
  cookie("zone", zone);
  if (cookieOf("zone") === zone && one("time")) location.reload();
}
