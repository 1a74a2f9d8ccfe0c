// What stands in the log: what a person said, what was answered, and the day between them.

import { draw } from "./cards.js";
import { el, svg, unseen } from "./dom.js";
import { day, t, time } from "./texts.js";

export function separator(at) {
  return el("p", { class: "day" }, day(at));
}

/** What the person said; `again` sends it once more when it did not get through. */
export function said(entry, again) {
  const state = el("p", { class: "state" });
  const node = el(
    "article",
    { class: "said", "data-id": entry.id },
    unseen(`${t("web.you")} ${time(entry.at)}`),
    el("p", { class: "bubble" }, entry.shows ?? entry.text),
    state,
  );
  showState(node, entry, again);
  return node;
}

export function showState(node, entry, again) {
  const failed = entry.state === "failed";
  node.classList.toggle("failed", failed);
  node.querySelector(".state").replaceChildren(
    ...(failed
      ? [t("web.not-sent"), " ", el("button", { type: "button", class: "again", onclick: again }, t("web.again"))]
      : []),
  );
}

/** An answer; `say` is what its buttons and forms do. */
export function answered(entry, say) {
  const { reply, at } = entry;
  return el(
    "article",
    { class: reply.error ? "answered refused" : "answered", lang: reply.locale },
    unseen(`${t("web.title")} ${time(at)}`),
    el("div", { class: "cards" }, draw(reply.elements, say)),
    el("footer", { lang: document.documentElement.lang }, el("time", {}, time(at)), copyButton(reply.text)),
  );
}

function copyButton(text) {
  // Browsers offer the clipboard to encrypted pages and this machine's own only.
  if (!navigator.clipboard) return null;
  const label = el("span", {}, t("web.copy"));
  return el(
    "button",
    {
      type: "button",
      class: "copy",
      onclick: async () => {
        await navigator.clipboard.writeText(text);
        label.textContent = t("web.copied");
        setTimeout(() => (label.textContent = t("web.copy")), 2000);
      },
    },
    svg(
      "svg",
      { class: "icon", viewBox: "0 0 24 24", "aria-hidden": "true" },
      svg("rect", { x: 8.5, y: 8.5, width: 11, height: 11, rx: 2.5 }),
      svg("path", { d: "M15.5 5.5a2 2 0 0 0-2-2h-7a3 3 0 0 0-3 3v7a2 2 0 0 0 2 2" }),
    ),
    label,
  );
}
