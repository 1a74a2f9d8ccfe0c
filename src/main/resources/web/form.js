// A form is fields and the sentence they make: filling it in says that sentence.

import { busyUntil, el, isBusy } from "./dom.js";
import { t } from "./texts.js";

let made = 0;

export function form(element, say) {
  const id = `form-${++made}`;
  const problem = el("p", { class: "problem", role: "alert" });
  const fields = element.fields.map((field, index) => labelled(field, `${id}-${index}`));
  const node = el(
    "form",
    { class: "fill", novalidate: true, "aria-labelledby": `${id}-title` },
    el("h3", { id: `${id}-title` }, element.title),
    el("div", { class: "fields" }, fields),
    problem,
    el("button", { type: "submit", class: "main" }, element.submit),
  );
  node.addEventListener("submit", (event) => {
    event.preventDefault();
    if (isBusy(node)) return;
    const values = new FormData(node);
    const missing = element.fields.find((field) => field.required && !value(values, field));
    node.querySelectorAll("[aria-invalid]").forEach((input) => input.removeAttribute("aria-invalid"));
    problem.textContent = missing ? t("web.form.missing", missing.label) : "";
    if (missing) return point(node, missing);
    const said = sentence(element, values);
    busyUntil(say(said, said), node);
  });
  return node;
}

/** The sentence, each {name} replaced once; what a person typed is never looked into for more of them. */
function sentence({ says, fields }, values) {
  const byName = new Map(fields.map((field) => [field.name, value(values, field)]));
  return says
    .replace(/\{([^{}]+)\}/g, (whole, name) => byName.get(name) ?? whole)
    .replace(/[ \t]{2,}/g, " ")
    .trim();
}

function value(values, field) {
  return String(values.get(field.name) ?? "").replace(/\s+/g, " ").trim();
}

function point(node, field) {
  const input = node.elements.namedItem(field.name);
  const first = input instanceof RadioNodeList ? input[0] : input;
  first.setAttribute("aria-invalid", "true");
  first.focus();
}

const MOST_IN_A_ROW = 4;

function labelled(field, id) {
  if (field.kind === "one_of" && field.options.length <= MOST_IN_A_ROW) return pick(field, id);
  const long = field.kind === "long_text";
  return el(
    "div",
    { class: long ? "field wide" : "field" },
    el("label", { for: id }, field.label, required(field)),
    input(field, id),
  );
}

function required(field) {
  return field.required ? el("span", { class: "required" }, t("web.form.required")) : null;
}

function input(field, id) {
  const common = { id, name: field.name, "aria-required": field.required ? "true" : null, autocomplete: "off" };
  switch (field.kind) {
    case "long_text":
      return el("textarea", { ...common, rows: 3 }, field.value);
    case "one_of":
      return select(field, common);
    case "date":
      return el("input", { ...common, type: "date", value: field.value });
    // "5万" is an amount too: the keyboard is for numbers, the field takes any text.
    case "number":
    case "money":
      return el("input", { ...common, type: "text", inputmode: "decimal", value: field.value });
    default:
      return el("input", { ...common, type: "text", value: field.value });
  }
}

function select(field, common) {
  const options = field.options.map((option) => el("option", { value: option, selected: option === field.value }, option));
  return el("select", common, el("option", { value: "" }, t("web.form.choose")), options);
}

function pick(field, id) {
  return el(
    "fieldset",
    { class: "field pick" },
    el("legend", {}, field.label, required(field)),
    field.options.map((option, index) =>
      el(
        "label",
        { for: `${id}-${index}` },
        el("input", {
          id: `${id}-${index}`,
          type: "radio",
          name: field.name,
          value: option,
          checked: option === field.value,
        }),
        el("span", {}, option),
      ),
    ),
  );
}
