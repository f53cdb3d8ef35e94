const PALETTE = ["#7a3e9d", "#1f6f8b", "#a8452c", "#2f6b3a", "#9c3366", "#3f4fa8", "#7a5a10", "#0f6e63"];

/** A background on which white text can be read: the wanted colour darkened as far as needed. */
export function readable(wanted, seed = "") {
  const rgb = parse(wanted) ?? parse(PALETTE[hash(seed) % PALETTE.length]);
  let shade = rgb;
  while (contrastWithWhite(shade) < 4.5) shade = shade.map((part) => Math.floor(part * 0.92));
  return `rgb(${shade.join(" ")})`;
}

function parse(color) {
  const match = /^#?([0-9a-f]{6})$/i.exec(color ?? "");
  return match ? [0, 2, 4].map((at) => parseInt(match[1].slice(at, at + 2), 16)) : null;
}

function contrastWithWhite(rgb) {
  const [red, green, blue] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

function hash(text) {
  return [...text].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) >>> 0, 7);
}
