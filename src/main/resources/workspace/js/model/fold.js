const MOST_CHARACTERS = 700;
const MOST_LINES = 12;

/** Whether a text is so long that a section shows only its beginning. */
export function needsFold(text) {
  return text.length > MOST_CHARACTERS || text.split("\n").length > MOST_LINES;
}
