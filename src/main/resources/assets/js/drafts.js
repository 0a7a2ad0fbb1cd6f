// What was typed into a form whose session had ended: kept in this tab alone, and put back where it was typed.
const PREFIX = "draft:";
const RESTORE = "restore";

const keyOf = (form) => PREFIX + location.pathname + ":" + (form.id || form.getAttribute("action") || "");
const isSecret = (name) => ["csrf", "once", "version"].includes(name);

export const keep = (form) => {
  const fields = [...new FormData(form)].filter(([name, value]) => !isSecret(name) && typeof value === "string");
  sessionStorage.setItem(keyOf(form), JSON.stringify(fields));
};

export const forget = (form) => sessionStorage.removeItem(keyOf(form));

export const restoreAfterLogIn = (path = location.pathname) => sessionStorage.setItem(RESTORE, path);

const fill = (form, fields) => {
  for (const element of form.elements) {
    if (!element.name || isSecret(element.name) || element.type === "file") continue;
    const values = fields.filter(([name]) => name === element.name).map(([, value]) => value);
    if (element.type === "checkbox" || element.type === "radio") element.checked = values.includes(element.value);
    else if (element.type !== "hidden" && values.length) element.value = values[0];
  }
  form.dispatchEvent(new Event("input", { bubbles: true }));
};

/** Whether something was put back. */
export const restore = () => {
  const due = sessionStorage.getItem(RESTORE) === location.pathname;
  let restored = false;
  if (due) {
    sessionStorage.removeItem(RESTORE);
    for (const form of document.forms) {
      const kept = sessionStorage.getItem(keyOf(form));
      if (kept) { fill(form, JSON.parse(kept)); restored = true; }
    }
  }
  if (!sessionStorage.getItem(RESTORE)) {
    Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX)).forEach((key) => sessionStorage.removeItem(key));
  }
  return restored;
};
