import { all, isTyping, one } from "./dom.js";

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
const bound = new Map();
let leader = false;

/**
 * Does something on a key: "m", "?", "mod+k" (Ctrl or Cmd), or "g w" (one after the other). Keys with mod work while
 * typing too. A handler that answers false lets the key pass.
 */
export const bind = (key, handler) => bound.set(key, handler);

const nameOf = (event) => {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return (event.metaKey || event.ctrlKey ? "mod+" : "") + (leader ? "g " : "") + key;
};

addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.altKey || event.isComposing) return;
  const mod = event.metaKey || event.ctrlKey;
  if (!mod && (isTyping(event.target) || one("dialog[open]"))) return;
  const handler = bound.get(nameOf(event));
  leader = !mod && !leader && event.key === "g";
  if (handler && handler(event) !== false) event.preventDefault();
});

// What a key is called on this machine.
all("[data-key]").forEach((kbd) => {
  kbd.textContent = kbd.dataset.key.replace("mod+", isMac ? "⌘" : "Ctrl ").replace("Enter", "↵");
});

const keys = one("#keys");
if (keys) {
  bind("?", () => keys.showModal());
  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-keys]")) { one("#me")?.hidePopover(); keys.showModal(); }
  });
}
bind("g w", () => { location.href = "/"; });
bind("/", () => { const find = one("[data-find]"); if (!find) return false; find.focus(); find.select(); });

// In a list that says so, arrows (or j and k) go from one entry to the next.
const step = (by) => (event) => {
  const list = event.target.closest?.("[data-list]") ?? one("[data-list]");
  if (!list || event.target.closest?.("[role=radiogroup], [role=menu], [role=listbox]")) return false;
  const entries = all("a[href], [data-entry]", list).filter((entry) => entry.offsetParent);
  const at = entries.findIndex((entry) => entry === document.activeElement || entry.contains(document.activeElement));
  const next = entries[at < 0 ? 0 : Math.max(0, Math.min(entries.length - 1, at + by))];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
};
["ArrowDown", "j"].forEach((key) => bind(key, step(1)));
["ArrowUp", "k"].forEach((key) => bind(key, step(-1)));
