const KILO = 1024;

/** "512 B", "4.2 KB", "1.3 MB". */
export function fileSize(bytes) {
  if (!Number.isFinite(bytes)) return "";
  if (bytes < KILO) return `${bytes} B`;
  const [size, unit] = bytes < KILO ** 2 ? [bytes / KILO, "KB"] : [bytes / KILO ** 2, "MB"];
  return `${size < 10 ? size.toFixed(1) : Math.round(size)} ${unit}`;
}
