import { svg } from "../view/dom.js";
import { slices } from "../model/chart-scale.js";

const CENTER = { x: 280, y: 130, r: 112 };

/** A pie, clockwise from the top. */
export function drawPie(chart) {
  const parts = slices(chart.segments);
  const picture = parts.map((part, index) => {
    const title = svg("title", `${part.label}: ${part.value} (${part.percent} %)`);
    if (part.to - part.from > 0.9999) return svg(`circle.fill.series-${index % 8}`, { cx: CENTER.x, cy: CENTER.y, r: CENTER.r }, title);
    return svg(`path.fill.slice.series-${index % 8}`, { d: wedge(part.from, part.to) }, title);
  });
  return { picture, legend: parts.map((part) => ({ label: part.label, note: ` ${part.value} (${part.percent} %)` })) };
}

function wedge(from, to) {
  const point = (turn) => `${CENTER.x + CENTER.r * Math.sin(turn * 2 * Math.PI)} ${CENTER.y - CENTER.r * Math.cos(turn * 2 * Math.PI)}`;
  return `M${CENTER.x} ${CENTER.y}L${point(from)}A${CENTER.r} ${CENTER.r} 0 ${to - from > 0.5 ? 1 : 0} 1 ${point(to)}Z`;
}
