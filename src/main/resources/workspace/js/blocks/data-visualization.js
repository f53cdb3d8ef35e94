import { h, svg } from "../view/dom.js";
import { drawAxisChart } from "./chart-axis.js";
import { drawPie } from "./chart-pie.js";

/** A chart with its legend; the same figures as a table for whoever cannot see it. */
export function dataVisualization(block, context) {
  const { chart } = block;
  const draw = { pie: drawPie, bar: drawAxisChart, line: drawAxisChart, area: drawAxisChart }[chart?.type];
  if (!draw) return context.unsupported("chart", chart?.type ?? "none");
  const { picture, legend } = draw(chart);
  return h("figure.block.chart", { "data-chart": chart.type },
    h("figcaption.chart-title", block.title),
    svg("svg.chart-picture", { viewBox: "0 0 560 260", role: "img", "aria-label": `${block.title}. The figures follow as a table.` }, picture),
    h("ul.legend", legend.map(({ label, note }, index) => h("li", h(`span.swatch.series-${index % 8}`), label, note && h("span.quiet", note)))),
    h("details.figures", h("summary", "Figures"), figures(chart)));
}

function figures(chart) {
  const head = chart.type === "pie" ? ["", "Value"] : [chart.axis_config?.x_label ?? "", ...chart.series.map((one) => one.name)];
  const rows = chart.type === "pie" ? chart.segments.map(({ label, value }) => [label, value])
    : chart.axis_config.categories.map((category) => [category, ...chart.series.map((one) => one.data.find(({ label }) => label === category)?.value ?? "")]);
  return h("div.table-box", h("table", h("thead", h("tr", head.map((word) => h("th", { scope: "col" }, word)))),
    h("tbody", rows.map(([first, ...rest]) => h("tr", h("th", { scope: "row" }, String(first)), rest.map((value) => h("td.align-right", String(value))))))));
}
