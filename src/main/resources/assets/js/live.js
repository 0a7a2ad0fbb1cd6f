import { all, isTyping, one } from "./dom.js";

// The server says what has changed, by ids alone; what shows it is fetched again under the reader's own rights. Hidden
// tabs let go of their connection (a browser has six per host) and fetch everything when they are shown again.

const address = document.body.dataset.events;
const sign = one("#conn"), lost = one("#lost");
const SOON_MS = 60, PATIENCE_MS = 2500, RETRY_MS = 5000;
let source, last = "", missed = false, warning, waiting = new Set(), timer;

const show = (state) => {
  if (!sign) return;
  sign.hidden = false;
  sign.dataset.state = state;
  one("span", sign).textContent = sign.dataset[state] ?? "";
};

const isLost = (yes) => {
  clearTimeout(warning);
  if (!yes) { lost.hidden = true; lost.textContent = ""; return; }
  warning = setTimeout(() => { show("lost"); lost.hidden = false; lost.textContent = lost.dataset.text; }, PATIENCE_MS);
};

const refresh = (element) => {
  if (!element.isConnected) return;
  const active = document.activeElement;
  if (element.contains(active) && isTyping(active)) { // not under somebody's fingers
    active.addEventListener("blur", () => soon(element), { once: true });
    return;
  }
  const src = element.dataset.liveSrc;
  htmx.ajax("GET", src ?? location.pathname + location.search,
    { source: element, target: element, swap: "outerHTML", select: src ? undefined : "#" + CSS.escape(element.id) });
};

const soon = (element) => {
  waiting.add(element);
  clearTimeout(timer);
  timer = setTimeout(() => { const due = waiting; waiting = new Set(); due.forEach(refresh); }, SOON_MS);
};

/** Whether an element shows what has changed: data-live is "*", or names such as "application:7 requisition:3". */
const concerns = (element, change) =>
  element.dataset.live.split(" ").some((name) =>
    name === "*" || name === "application:" + change.applicationId || name === "requisition:" + change.requisitionId);

const changed = (change) => {
  const event = new CustomEvent("live", { detail: change, cancelable: true });
  if (dispatchEvent(event)) all("[data-live]").filter((element) => concerns(element, change)).forEach(soon);
};

const everything = () => {
  if (dispatchEvent(new CustomEvent("live", { detail: null, cancelable: true }))) all("[data-live]").forEach(soon);
};

const connect = () => {
  source = new EventSource(last ? address + "?after=" + last : address);
  source.addEventListener("hello", (event) => {
    show("on");
    isLost(false);
    if (missed && !JSON.parse(event.data).caughtUp) everything();
    missed = false;
  });
  source.addEventListener("change", (event) => { last = event.lastEventId; changed(JSON.parse(event.data)); });
  source.addEventListener("reset", everything);
  source.onerror = () => {
    if (!missed) isLost(true);
    missed = true;
    if (source.readyState === EventSource.CLOSED) again(); // refused, not cut
  };
};

/** Where nobody is logged in any more the page stays, and says that it is not live. */
const again = () => setTimeout(() => { if (!document.hidden && source?.readyState === EventSource.CLOSED) connect(); }, RETRY_MS);

if (address) {
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) { source?.close(); source = null; missed = true; } else if (!source) connect();
  });
  addEventListener("pagehide", () => source?.close());
  if (!document.hidden) connect();
}
