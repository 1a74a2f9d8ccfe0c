// Charts as SVG, with the figures behind them as a table for who cannot or will not read a drawing.

import { el, svg, textWidth } from "./dom.js";
import { table } from "./table.js";
import { compact, number, t } from "./texts.js";

const HEIGHT = 210;
const TOP = 22;
const BOTTOM = 26;
const RIGHT = 10;
const STYLES = 4;

export function chart(element) {
  const title = element.unit ? `${element.title} (${element.unit})` : element.title;
  const canvas = el("div", { class: "canvas", role: "img", "aria-label": title });
  new ResizeObserver(() => {
    const width = Math.floor(canvas.clientWidth);
    if (width > 0 && canvas.dataset.width !== String(width)) {
      canvas.dataset.width = String(width);
      canvas.replaceChildren(drawing(element, width));
    }
  }).observe(canvas);
  return el(
    "figure",
    { class: "chart" },
    el("figcaption", {}, title),
    element.series.length > 1 ? legend(element.series) : null,
    canvas,
    el("details", { class: "figures" }, el("summary", {}, t("web.chart.figures")), figures(element)),
  );
}

function legend(series) {
  return el(
    "ul",
    { class: "legend" },
    series.map(({ name }, index) =>
      el("li", {}, svg("svg", { class: `s${index % STYLES}`, viewBox: "0 0 22 10", "aria-hidden": "true" },
        svg("path", { class: "line", d: "M1 5h20" }), svg("circle", { class: "dot", cx: 11, cy: 5, r: 3.5 })), name),
    ),
  );
}

function figures({ labels, series, unit }) {
  return table({
    caption: unit,
    columns: [{ label: "", numeric: false }, ...series.map(({ name }) => ({ label: name, numeric: true }))],
    rows: labels.map((label, index) => [label, ...series.map(({ values }) => written(values[index]))]),
  });
}

function written(value) {
  return value === null ? "–" : number(value);
}

function drawing(element, width) {
  const values = element.series.flatMap((series) => series.values).filter((value) => value !== null);
  const ticks = niceTicks(Math.min(0, ...values), Math.max(0, ...values));
  const left = 10 + Math.max(...ticks.map((tick) => textWidth(compact(tick))));
  const plot = {
    left,
    width: width - left - RIGHT,
    band: (width - left - RIGHT) / Math.max(1, element.labels.length),
    y: scale(ticks[0], ticks.at(-1)),
  };
  return svg(
    "svg",
    { viewBox: `0 0 ${width} ${HEIGHT}`, width, height: HEIGHT, "aria-hidden": "true" },
    ticks.map((tick) => gridLine(tick, plot)),
    element.kind === "line" ? lines(element, plot) : bars(element, plot),
    names(element.labels, plot),
  );
}

function scale(low, high) {
  const height = HEIGHT - TOP - BOTTOM;
  return (value) => TOP + ((high - value) / (high - low || 1)) * height;
}

/** A handful of round numbers that enclose low and high. */
function niceTicks(low, high) {
  const span = high - low || 1;
  const rough = span / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough);
  const first = Math.floor(low / step);
  const last = Math.max(first + 1, Math.ceil(high / step));
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

function gridLine(tick, { left, width, y }) {
  const at = y(tick);
  return svg(
    "g",
    { class: tick === 0 ? "grid zero" : "grid" },
    svg("line", { x1: left, x2: left + width, y1: at, y2: at }),
    svg("text", { class: "tick", x: left - 6, y: at + 4, "text-anchor": "end" }, compact(tick)),
  );
}

function bars({ labels, series }, { left, band, y }) {
  const thick = Math.min(46, (band * 0.72) / series.length);
  return series.flatMap(({ name, values }, at) =>
    values.flatMap((value, index) => {
      if (value === null) return [];
      const x = left + band * (index + 0.5) + thick * (at - series.length / 2);
      const top = Math.min(y(value), y(0));
      const tall = Math.max(1, Math.abs(y(value) - y(0)));
      const bar = svg(
        "rect",
        { class: `bar s${at % STYLES}`, x: x + 1, y: top, width: Math.max(2, thick - 2), height: tall, rx: Math.min(3, thick / 4) },
        svg("title", {}, `${labels[index]} ${name} ${written(value)}`),
      );
      const label = compact(value);
      const fits = series.length === 1 && textWidth(label) < band - 2;
      const above = value >= 0 ? top - 6 : top + tall + 14;
      return fits ? [bar, svg("text", { class: "value", x: x + thick / 2, y: above, "text-anchor": "middle" }, label)] : [bar];
    }),
  );
}

function lines({ labels, series }, { left, band, y }) {
  const x = (index) => left + band * (index + 0.5);
  return series.map(({ name, values }, at) => {
    const path = values
      .map((value, index) => {
        if (value === null) return "";
        const starts = index === 0 || values[index - 1] === null;
        return `${starts ? "M" : "L"}${x(index).toFixed(1)} ${y(value).toFixed(1)}`;
      })
      .join("");
    const dots = values.flatMap((value, index) =>
      value === null
        ? []
        : [svg("circle", { class: "dot", cx: x(index), cy: y(value), r: 3.5 },
            svg("title", {}, `${labels[index]} ${name} ${written(value)}`))],
    );
    return svg("g", { class: `s${at % STYLES}` }, svg("path", { class: "line", d: path }), dots);
  });
}

/** As many labels as fit, evenly left out. */
function names(labels, { left, band }) {
  const widest = Math.max(1, ...labels.map(textWidth));
  const every = Math.max(1, Math.ceil((widest + 8) / band));
  return labels.map((label, index) =>
    index % every === 0
      ? svg("text", { class: "name", x: left + band * (index + 0.5), y: HEIGHT - 8, "text-anchor": "middle" }, label)
      : null,
  );
}
