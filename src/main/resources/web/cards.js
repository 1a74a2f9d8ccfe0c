// Draws the elements of a reply. `say(label, sentence)` is what a tap does; it resolves when that is answered.

import { chart } from "./chart.js";
import { busyUntil, el, isBusy, svg, unseen } from "./dom.js";
import { form } from "./form.js";
import { table } from "./table.js";
import { t } from "./texts.js";

const DRAW = { heading, text, warning, facts, table, steps, quote, chart, choices, form };

/** All elements of a reply; one of a kind this page does not know yet falls back to nothing but a note. */
export function draw(elements, say) {
  return elements.map((element) => (DRAW[element.type] ?? unknown)(element, say));
}

function heading({ text }) {
  return el("h2", { class: "heading" }, text);
}

function text({ text }) {
  return el("p", { class: "text" }, text);
}

const SIGNS = {
  good: ["M5.5 12.5l4.2 4.2 8.8-9.2"],
  info: ["M12 11v6", "M12 7v.2"],
  warn: ["M12 6.5v7", "M12 17v.2"],
  stop: ["M7 12h10"],
};

function warning({ tone, text }) {
  const lines = text.split("\n");
  return el(
    "div",
    { class: `warning ${tone}` },
    svg(
      "svg",
      { class: "sign", viewBox: "0 0 24 24", "aria-hidden": "true" },
      SIGNS[tone].map((path) => svg("path", { d: path })),
    ),
    el(
      "p",
      {},
      unseen(`${t(`web.tone.${tone}`)} `),
      el("strong", {}, lines[0]),
      lines.length > 1 ? el("span", { class: "more" }, lines.slice(1).join("\n")) : null,
    ),
  );
}

const FITS_A_TILE = 22;

function facts({ facts }) {
  return el(
    "dl",
    { class: "facts" },
    facts.map(({ label, value }) =>
      el("div", { class: value.length > FITS_A_TILE ? "wide" : null }, el("dt", {}, label), el("dd", {}, value)),
    ),
  );
}

function steps({ items }) {
  return el(
    "ol",
    { class: "steps" },
    items.map((item) => el("li", {}, item)),
  );
}

function quote({ text, source }) {
  return el(
    "figure",
    { class: "quote" },
    el("blockquote", {}, text),
    el("figcaption", {}, source),
  );
}

function choices({ choices }, say) {
  const box = el("div", { class: "choices" });
  for (const { label, says } of choices) {
    box.append(
      el(
        "button",
        {
          type: "button",
          class: "choice",
          onclick: (event) => {
            if (isBusy(box)) return;
            event.currentTarget.classList.add("taken");
            busyUntil(say(label, says), box);
          },
        },
        label,
      ),
    );
  }
  return box;
}

function unknown({ type }) {
  return el("p", { class: "text faint" }, `[${type}]`);
}
