// Elements built part by part: what people write only ever becomes text, never markup.

const SVG = "http://www.w3.org/2000/svg";

/** An HTML element. `on…` attributes are listeners; null, false and undefined attributes are left out. */
export function el(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/** An SVG element. */
export function svg(tag, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

/** Hidden from the eye, read aloud. */
export function unseen(text) {
  return el("span", { class: "unseen" }, text);
}

/** About how many pixels a text takes in small type: a Chinese character is square. */
export function textWidth(text) {
  return Array.from(text).reduce((sum, character) => sum + (character > "\u2e80" ? 12 : 7), 0);
}

/** Makes the buttons in `box` wait until `done`: a second tap of an impatient thumb does nothing. */
export function busyUntil(done, box) {
  const buttons = box.querySelectorAll("button");
  // Not "disabled": a button that has the focus would lose it.
  buttons.forEach((button) => button.setAttribute("aria-disabled", "true"));
  done.finally(() => buttons.forEach((button) => button.removeAttribute("aria-disabled")));
}

export function isBusy(box) {
  return box.querySelector('[aria-disabled="true"]') !== null;
}

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : String(value));
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return node;
}
