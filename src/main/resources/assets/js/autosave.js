import { one } from "./dom.js";

const AFTER_TYPING_MS = 500;
const RETRY_MS = [1000, 2000, 5000, 10000, 30000];

/**
 * Saves a form whenever it has changed: one request at a time, the latest state wins, again and again while there is no
 * network. Until the server has it, a copy is kept in this browser; closing the tab loses nothing.
 *
 * The form's [data-saved] element gets data-state (changed, saving, saved, failed, conflict) and the text of its
 * data-changed, data-saving … attributes.
 *
 * @param options.save (fields, last) => Promise of "saved", "conflict" or "failed"; last means that the page is closing
 * @param options.read () => what is to be saved, as JSON
 * @param options.key of the copy in this browser
 * @returns {{ flush, copy, stop }} copy() is what an earlier page could not save, or null
 */
export const autosave = (form, { save, read, key }) => {
  const sign = one("[data-saved]", form) ?? one(`[data-saved][data-for="${form.id}"]`);
  const storage = "unsaved:" + key;
  let dirty = false, running = null, timer, tries = 0, stopped = false;

  const show = (state) => {
    if (!sign) return;
    sign.dataset.state = state;
    const words = sign.dataset[state];
    if (words !== undefined) (one("span", sign) ?? sign).textContent = words;
  };

  const run = async (last) => {
    if (running || !dirty || stopped) return running;
    clearTimeout(timer);
    dirty = false;
    const fields = read();
    if (!last) show("saving");
    running = save(fields, last).catch(() => "failed");
    const state = await running;
    running = null;
    if (state === "saved") {
      tries = 0;
      if (!dirty) localStorage.removeItem(storage);
    } else {
      dirty = true;
      if (state === "conflict") stopped = true;
      else timer = setTimeout(run, RETRY_MS[Math.min(tries++, RETRY_MS.length - 1)]);
    }
    show(state);
    if (state === "saved" && dirty) return run();
  };

  form.addEventListener("input", () => {
    dirty = true;
    localStorage.setItem(storage, JSON.stringify(read()));
    if (!running) show("changed");
    clearTimeout(timer);
    timer = setTimeout(run, AFTER_TYPING_MS);
  });
  addEventListener("pagehide", () => run(true));
  document.addEventListener("visibilitychange", () => { if (document.hidden) run(true); });
  addEventListener("online", () => run());

  return {
    flush: async () => { await running; dirty = true; await run(); },
    copy: () => JSON.parse(localStorage.getItem(storage) ?? "null"),
    forget: () => localStorage.removeItem(storage),
    stop: () => { stopped = true; },
  };
};

/** After a log-out nothing typed stays on this computer. */
export const forgetAll = () =>
  Object.keys(localStorage).filter((key) => key.startsWith("unsaved:")).forEach((key) => localStorage.removeItem(key));
