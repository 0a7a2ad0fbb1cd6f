import { all, one } from "./dom.js";
import { bind } from "./keys.js";

// Finds and jumps from anywhere: the server answers with options, arrows choose, Enter goes.
const palette = one("#palette");
if (palette) {
  const input = one("input", palette), found = one("#found", palette);
  let asked = 0, timer;

  const select = (option) => {
    all("[role=option]", found).forEach((o) => o.setAttribute("aria-selected", o === option));
    if (option) { input.setAttribute("aria-activedescendant", option.id); option.scrollIntoView({ block: "nearest" }); }
    else input.removeAttribute("aria-activedescendant");
  };

  const ask = async () => {
    const turn = ++asked;
    const answer = await fetch(palette.dataset.src + "?q=" + encodeURIComponent(input.value), { headers: { "X-Scripted": "search" } });
    if (turn !== asked) return; // a later letter was faster
    if (answer.status === 401) { location.assign("/login"); return; }
    found.innerHTML = answer.ok ? await answer.text() : "";
    select(one("[role=option]", found));
  };

  const open = () => {
    one("#me")?.hidePopover();
    if (palette.open) return;
    input.value = "";
    palette.showModal();
    input.focus();
    ask();
  };

  input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, 90); });
  input.addEventListener("keydown", (event) => {
    const options = all("[role=option]", found), by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by && options.length) {
      event.preventDefault();
      const at = options.findIndex((o) => o.getAttribute("aria-selected") === "true");
      select(options[(at + by + options.length) % options.length]);
    }
  });
  one("form", palette).addEventListener("submit", (event) => {
    event.preventDefault();
    const chosen = one("[aria-selected=true]", found);
    if (chosen) location.href = chosen.href;
  });
  palette.addEventListener("click", (event) => { if (event.target === palette) palette.close(); });
  document.addEventListener("click", (event) => { if (event.target.closest("[data-palette]")) open(); });
  bind("mod+k", open);
}
