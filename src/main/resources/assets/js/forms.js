import { all, one } from "./dom.js";
import { forget, keep, restore, restoreAfterLogIn } from "./drafts.js";
import { toast } from "./toast.js";

// A form works without this: the browser sends it, and a page answers. With it nothing typed is lost: what was refused is
// said beside the form. A form with data-plain is left to the browser.

const body = document.body;

const clear = (form) => {
  all(".trouble, .error[data-from]", form).forEach((old) => old.remove());
  all("[aria-invalid]", form).forEach((field) => { field.removeAttribute("aria-invalid"); field.removeAttribute("aria-describedby"); });
};

const mark = (form, fault, index) => {
  const found = form.elements.namedItem(fault.dataset.field);
  const field = found instanceof RadioNodeList ? found[0] : found;
  if (!field || field.type === "hidden") return null;
  const error = document.createElement("p");
  error.className = "error";
  error.id = `${form.id || "form"}-error-${index}`;
  error.dataset.from = "server";
  error.textContent = fault.dataset.message;
  field.setAttribute("aria-invalid", "true");
  field.setAttribute("aria-describedby", error.id);
  (field.closest(".control") ?? field.parentElement).append(error);
  return field;
};

/** Shows a refusal (the server's words) beside a form, and the fields it names. */
export const refuse = (form, html) => {
  clear(form);
  const holder = document.createElement("template");
  holder.innerHTML = html;
  const trouble = holder.content.querySelector(".trouble");
  if (!trouble) { toast(body.dataset.failed); return; }
  (one("[data-trouble]", form) ?? form).prepend(trouble);
  const fields = all("[data-field]", trouble).map((fault, index) => mark(form, fault, index)).filter(Boolean);
  if (fields[0]) fields[0].focus(); else trouble.scrollIntoView({ block: "nearest" });
  form.dispatchEvent(new CustomEvent("refused", { bubbles: true, detail: { code: trouble.dataset.code, status: +trouble.dataset.status } }));
};

const go = (address) => {
  const target = new URL(address, location.href);
  const isHere = target.pathname === location.pathname && target.search === location.search;
  if (isHere) { if (target.hash) location.hash = target.hash; location.reload(); } else location.assign(target);
};

const send = async (form, submitter) => {
  const data = new FormData(form, submitter);
  const encoded = form.enctype === "multipart/form-data" ? data : new URLSearchParams(data);
  const answer = await fetch(submitter?.getAttribute("formaction") ?? form.getAttribute("action") ?? location.href,
    { method: "POST", body: encoded, headers: { "X-Scripted": "form" } });
  if (answer.headers.has("X-Location")) {
    forget(form);
    if (form.dispatchEvent(new CustomEvent("sent", { bubbles: true, cancelable: true }))) go(answer.headers.get("X-Location"));
  } else if (answer.status === 401) {
    restoreAfterLogIn();
    location.assign(answer.headers.get("X-Log-In") ?? "/login");
  } else {
    refuse(form, await answer.text());
  }
};

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post" || form.matches("[data-plain], [hx-post]")) return;
  event.preventDefault();
  if (form.getAttribute("aria-busy") === "true") return;
  form.setAttribute("aria-busy", "true");
  keep(form);
  try {
    await send(form, event.submitter);
  } catch {
    toast(body.dataset.offline);
  } finally {
    form.removeAttribute("aria-busy");
  }
});

// Ctrl or Cmd with Enter sends the form one is in.
addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.target.closest?.("form[method=post]")?.requestSubmit();
});

addEventListener("htmx:configRequest", (event) => { event.detail.headers["X-CSRF-Token"] = body.dataset.csrf ?? ""; });
addEventListener("htmx:responseError", (event) => {
  const answer = event.detail.xhr;
  if (answer.status === 401) location.assign(answer.getResponseHeader("X-Log-In") ?? "/login");
});

const ended = one("[data-session-ended]");
if (ended) restoreAfterLogIn(new URL(ended.dataset.back, location.href).pathname);
else if (restore()) toast(body.dataset.restored);
