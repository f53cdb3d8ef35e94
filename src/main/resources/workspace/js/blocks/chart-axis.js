import { svg } from "../view/dom.js";
import { shortNumber, ticks } from "../model/chart-scale.js";

const FRAME = { left: 52, right: 12, top: 14, bottom: 46, width: 560, height: 260 };

/** Bars, lines or areas over categories. */
export function drawAxisChart(chart) {
  const { categories, x_label: xLabel, y_label: yLabel } = chart.axis_config;
  const values = chart.series.flatMap((one) => one.data.map(({ value }) => value));
  const steps = ticks(Math.min(0, ...values), Math.max(0, ...values));
  const scale = scales(categories, steps);
  const marks = chart.type === "bar" ? bars(chart.series, categories, scale) : lines(chart.series, categories, scale, chart.type === "area");
  const picture = [grid(steps, scale), marks, categoryNames(categories, scale), names(xLabel, yLabel)];
  return { picture, legend: chart.series.map((one) => ({ label: one.name })) };
}

function scales(categories, steps) {
  const [low, high] = [steps[0], steps.at(-1)];
  const band = (FRAME.width - FRAME.left - FRAME.right) / categories.length;
  const tall = FRAME.height - FRAME.top - FRAME.bottom;
  return { band, x: (index) => FRAME.left + band * index, y: (value) => FRAME.top + tall * (1 - (value - low) / (high - low || 1)) };
}

function grid(steps, { y }) {
  return steps.map((step) => [
    svg(step === 0 ? "line.axis" : "line.grid", { x1: FRAME.left, x2: FRAME.width - FRAME.right, y1: y(step), y2: y(step) }),
    svg("text.tick", { x: FRAME.left - 8, y: y(step) + 4, "text-anchor": "end" }, shortNumber(step)),
  ]);
}

function bars(series, categories, { band, x, y }) {
  const wide = Math.min(44, (band * 0.72) / series.length);
  const from = (band - wide * series.length) / 2;
  return series.flatMap((one, index) => categories.map((category, at) => {
    const value = valueAt(one, category);
    const [top, bottom] = [y(Math.max(value, 0)), y(Math.min(value, 0))];
    return svg(`rect.fill.series-${index % 8}`, { x: x(at) + from + wide * index + 1, y: top, width: Math.max(wide - 2, 1), height: Math.max(bottom - top, 1), rx: 2 },
      svg("title", `${one.name}, ${category}: ${value}`));
  }));
}

function lines(series, categories, { band, x, y }, filled) {
  return series.flatMap((one, index) => {
    const points = categories.map((category, at) => [x(at) + band / 2, y(valueAt(one, category))]);
    const path = points.map(([px, py], at) => `${at ? "L" : "M"}${px} ${py}`).join("");
    const closed = `${path}L${points.at(-1)[0]} ${y(0)}L${points[0][0]} ${y(0)}Z`;
    return [
      filled && svg(`path.area.series-${index % 8}`, { d: closed }),
      svg(`path.line.series-${index % 8}`, { d: path }),
      points.map(([cx, cy], at) => svg(`circle.fill.series-${index % 8}`, { cx, cy, r: 3.5 }, svg("title", `${one.name}, ${categories[at]}: ${valueAt(one, categories[at])}`))),
    ];
  });
}

function categoryNames(categories, { band, x }) {
  const fits = Math.max(3, Math.floor(band / 6.5));
  return categories.map((category, at) => svg("text.tick", { x: x(at) + band / 2, y: FRAME.height - FRAME.bottom + 18, "text-anchor": "middle" },
    category.length > fits ? `${category.slice(0, fits - 1)}…` : category));
}

function names(xLabel, yLabel) {
  const middle = (FRAME.height - FRAME.bottom) / 2;
  return [
    xLabel && svg("text.axis-name", { x: FRAME.width / 2, y: FRAME.height - 6, "text-anchor": "middle" }, xLabel),
    yLabel && svg("text.axis-name", { x: 0, y: 0, "text-anchor": "middle", transform: `translate(12 ${middle}) rotate(-90)` }, yLabel),
  ];
}

function valueAt(series, category) {
  return series.data.find(({ label }) => label === category)?.value ?? 0;
}
