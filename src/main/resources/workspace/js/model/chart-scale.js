const WANTED = 5;

/** Round steps of an axis from low to high. */
export function ticks(low, high) {
  const span = high - low || 1;
  const rough = span / WANTED;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => size >= rough);
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

/** "1.5k", "2M". */
export function shortNumber(value) {
  const size = Math.abs(value);
  if (size >= 1e6) return `${trim(value / 1e6)}M`;
  return size >= 1e4 ? `${trim(value / 1e3)}k` : value.toLocaleString("en-US");
}

/** Shares of a circle, from 0 to 1. */
export function slices(segments) {
  const sum = segments.reduce((total, { value }) => total + value, 0) || 1;
  let at = 0;
  return segments.map((segment) => {
    const from = at;
    at += segment.value / sum;
    return { ...segment, from, to: at, percent: Math.round((segment.value / sum) * 100) };
  });
}

function trim(value) {
  return String(Number(value.toFixed(1)));
}
