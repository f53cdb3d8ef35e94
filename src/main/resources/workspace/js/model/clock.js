const TIME = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const SECONDS = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" });
const DAY = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long" });
const DATE = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" });
const DATE_LONG = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", year: "numeric" });
const DATE_NUM = new Intl.DateTimeFormat("en-CA", { year: "numeric", month: "2-digit", day: "2-digit" });
const DAY_MS = 24 * 60 * 60 * 1000;

export function toMillis(ts) {
  return Number(ts.split(".")[0]) * 1000;
}

export function time(ts) {
  return TIME.format(toMillis(ts));
}

export function timeWithSeconds(millis) {
  return SECONDS.format(millis);
}

export function fullTime(ts) {
  return `${DATE_LONG.format(toMillis(ts))} at ${time(ts)}`;
}

export function dayKey(ts) {
  return DATE_NUM.format(toMillis(ts));
}

/** "Today", "Yesterday", "Friday, 20 November", with the year when it is another. */
export function dayName(ts, now) {
  const millis = toMillis(ts);
  const relative = relativeDay(millis, now);
  if (relative) return relative[0].toUpperCase() + relative.slice(1);
  const sameYear = new Date(millis).getFullYear() === new Date(now).getFullYear();
  return sameYear ? DAY.format(millis) : DATE_LONG.format(millis);
}

/** "today at 12:04", "yesterday at 9:30", "20 Nov 2026 at 12:04". */
export function relativeTime(ts, now) {
  const millis = toMillis(ts);
  return `${relativeDay(millis, now) ?? DATE.format(millis)} at ${TIME.format(millis)}`;
}

/** Fills Slack's date tokens: `{date_short} at {time}` and the like. */
export function formatDate(seconds, pattern, now) {
  const millis = seconds * 1000;
  const words = {
    date_num: () => DATE_NUM.format(millis),
    date_slash: () => DATE_NUM.format(millis).replaceAll("-", "/"),
    date: () => DATE_LONG.format(millis),
    date_long: () => DATE_LONG.format(millis),
    date_short: () => DATE.format(millis),
    time: () => TIME.format(millis),
    time_secs: () => SECONDS.format(millis),
    ago: () => ago(millis, now),
  };
  return pattern.replace(/\{(\w+?)(_pretty)?\}/g, (whole, name, pretty) => {
    if (!words[name]) return whole;
    return (pretty && relativeDay(millis, now)) || words[name]();
  });
}

function relativeDay(millis, now) {
  const key = DATE_NUM.format(millis);
  if (key === DATE_NUM.format(now)) return "today";
  if (key === DATE_NUM.format(now - DAY_MS)) return "yesterday";
  return key === DATE_NUM.format(now + DAY_MS) ? "tomorrow" : null;
}

function ago(millis, now) {
  const minutes = Math.round((now - millis) / 60000);
  if (Math.abs(minutes) < 1) return "just now";
  const [count, unit] = Math.abs(minutes) < 60 ? [minutes, "minute"]
    : Math.abs(minutes) < 1440 ? [Math.round(minutes / 60), "hour"] : [Math.round(minutes / 1440), "day"];
  const amount = `${Math.abs(count)} ${unit}${Math.abs(count) === 1 ? "" : "s"}`;
  return count > 0 ? `${amount} ago` : `in ${amount}`;
}
