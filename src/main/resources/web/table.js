// Tables scroll inside their own box, so that the page never moves sideways under a thumb.

import { el, textWidth } from "./dom.js";

export function table({ caption, columns, rows }) {
  const head = el(
    "tr",
    {},
    columns.map(({ label, numeric }) => el("th", { scope: "col", class: numeric ? "number" : null }, label)),
  );
  const body = rows.map((row) =>
    el(
      "tr",
      {},
      row.map((cell, index) => el("td", { class: columns[index]?.numeric ? "number" : fit(cell) }, cell)),
    ),
  );
  const name = caption || columns.map(({ label }) => label).join(" · ");
  const box = el(
    "div",
    { class: "table-box", role: "region", "aria-label": name },
    el("table", {}, caption ? el("caption", {}, caption) : null, el("thead", {}, head), el("tbody", {}, body)),
  );
  const frame = el("div", { class: "table-frame" }, box);
  hintAtMore(frame, box);
  return frame;
}

/** Names and document numbers stay on one line, sentences wrap. */
function fit(cell) {
  return textWidth(cell) <= 150 ? "short" : "long";
}

// A shade at the edge says that there is more; only then is the box a stop for the keyboard.
function hintAtMore(frame, box) {
  const look = () => {
    const more = box.scrollWidth - box.clientWidth;
    frame.classList.toggle("more-right", more - box.scrollLeft > 2);
    frame.classList.toggle("more-left", box.scrollLeft > 2);
    if (more > 2) box.setAttribute("tabindex", "0");
    else box.removeAttribute("tabindex");
    const first = box.querySelector("tbody td")?.offsetWidth ?? 0;
    box.classList.toggle("pinned", more > 2 && first < box.clientWidth * 0.45);
  };
  box.addEventListener("scroll", look, { passive: true });
  new ResizeObserver(look).observe(box);
}
