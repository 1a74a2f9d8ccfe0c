// The page's own words, in the language the server sent them in.

let texts = {};
let language = "zh-CN";

export function speak(locale, words) {
  texts = words;
  language = locale;
}

export function locale() {
  return language;
}

/** The sentence of a key, with {0}, {1}, … replaced. */
export function t(key, ...args) {
  const sentence = texts[key];
  if (sentence === undefined) {
    console.error(`no text ${key}`);
    return key;
  }
  return sentence.replace(/\{(\d)\}/g, (whole, index) => (index in args ? String(args[index]) : whole));
}

/** Puts the words of `data-text` attributes in. */
export function put(root) {
  for (const node of root.querySelectorAll("[data-text]")) node.textContent = t(node.dataset.text);
}

export function number(value) {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
}

export function compact(value) {
  return new Intl.NumberFormat(language, { notation: "compact", maximumFractionDigits: 1 }).format(value);
}

export function time(instant) {
  return new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(instant);
}

/** Today, yesterday, or the date. */
export function day(instant) {
  const midnight = (when) => new Date(when).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(Date.now()) - midnight(instant)) / 86_400_000);
  if (days === 0) return t("web.today");
  if (days === 1) return t("web.yesterday");
  return new Intl.DateTimeFormat(language, { month: "long", day: "numeric", weekday: "short" }).format(instant);
}
