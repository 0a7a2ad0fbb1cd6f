// A few words for what every module does with the page.
export const one = (selector, within = document) => within.querySelector(selector);
export const all = (selector, within = document) => [...within.querySelectorAll(selector)];

/** Whether somebody is typing, so that a letter is a letter. */
export const isTyping = (element) =>
  !!element?.closest("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]");

export const cookie = (name, value) => {
  document.cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=31536000; samesite=lax`;
};

export const cookieOf = (name) =>
  decodeURIComponent(document.cookie.split("; ").find((c) => c.startsWith(name + "="))?.slice(name.length + 1) ?? "");
