// Calls the API as the reader of the page.

/**
 * @param options.version what the write was made for (If-Match)
 * @param options.once sent twice, it is done once (Idempotency-Key)
 * @param options.keepalive lets the request outlive the page; for small bodies only
 * @returns {{ status: number, version: ?string, body: ?object, isOk: boolean }} a problem's body is its problem
 */
export const api = async (method, path, content, options = {}) => {
  const headers = { Accept: "application/json", "X-CSRF-Token": document.body.dataset.csrf ?? "" };
  if (content !== undefined) headers["Content-Type"] = "application/json";
  if (options.version != null) headers["If-Match"] = `"${options.version}"`;
  if (options.once) headers["Idempotency-Key"] = options.once;
  const answer = await fetch("/api/v1" + path,
    { method, headers, body: content === undefined ? undefined : JSON.stringify(content), keepalive: options.keepalive });
  const text = await answer.text();
  return {
    status: answer.status,
    isOk: answer.ok,
    version: answer.headers.get("ETag")?.replaceAll(/^W\/|"/g, "") ?? null,
    body: text && /json/.test(answer.headers.get("Content-Type") ?? "") ? JSON.parse(text) : null,
  };
};
