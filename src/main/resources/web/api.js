// What the page asks of the server.

const PAGE = { "X-Endcap-Page": "1" };
const JSON_PAGE = { ...PAGE, "Content-Type": "application/json" };
const PATIENCE_MILLIS = 30_000;

/** The server could not be reached, or something in between answered for it: the same message may be sent again. */
export class NotDelivered extends Error {}

export async function pageFacts(locale) {
  const response = await call("/api/page" + (locale ? `?locale=${encodeURIComponent(locale)}` : ""), {});
  return response.json();
}

/** Sends one message and returns `{status, reply, retryAfter}`. */
export async function deliver(message) {
  const response = await call("/api/messages", {
    method: "POST",
    headers: JSON_PAGE,
    body: JSON.stringify(message),
  });
  const reply = await readReply(response);
  return { status: response.status, reply, retryAfter: Number(response.headers.get("Retry-After")) || 0 };
}

/** Whether the code was good. */
export async function signIn(code) {
  const response = await call("/api/session", { method: "POST", headers: JSON_PAGE, body: JSON.stringify({ code }) });
  return response.ok;
}

export async function signOut() {
  await call("/api/session", { method: "DELETE", headers: PAGE });
}

/** A name for a message that stays the same when it is sent again. */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function call(path, options) {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MILLIS);
  try {
    return await fetch(path, { credentials: "same-origin", signal: patience.signal, ...options });
  } catch {
    throw new NotDelivered();
  } finally {
    clearTimeout(timer);
  }
}

async function readReply(response) {
  try {
    const reply = await response.json();
    if (Array.isArray(reply.elements)) return reply;
  } catch {
    // A proxy's own error page is no reply.
  }
  throw new NotDelivered();
}
