import { actions } from "./actions.js";
import { alert } from "./alert.js";
import { card } from "./card.js";
import { carousel } from "./carousel.js";
import { container } from "./container.js";
import { context } from "./context-line.js";
import { contextActions } from "./context-actions.js";
import { dataTable } from "./data-table.js";
import { dataVisualization } from "./data-visualization.js";
import { divider } from "./divider.js";
import { file } from "./file.js";
import { header } from "./header.js";
import { image } from "./image.js";
import { input } from "./input.js";
import { markdown } from "./markdown.js";
import { plan } from "./plan.js";
import { richText } from "./rich-text.js";
import { section } from "./section.js";
import { table } from "./table.js";
import { taskCard } from "./task-card.js";
import { video } from "./video.js";
import { ELEMENTS } from "./elements/all.js";

const BLOCKS = {
  actions, alert, card, carousel, container, context, context_actions: contextActions, data_table: dataTable,
  data_visualization: dataVisualization, divider, file, header, image, input, markdown, plan, rich_text: richText, section, table,
  task_card: taskCard, video,
};

/** Draws a block; one that nobody here knows is named, never hidden. */
export function renderBlock(block, context) {
  const draw = Object.hasOwn(BLOCKS, block.type) ? BLOCKS[block.type] : null;
  return draw ? draw(block, context) : context.unsupported("block", block.type);
}

/** Draws an element of a block. The label is for screen readers where nothing visible names it. */
export function renderElement(element, block, context, label) {
  const draw = Object.hasOwn(ELEMENTS, element.type) ? ELEMENTS[element.type] : null;
  return draw ? draw(element, block, context, label) : context.unsupported("element", element.type);
}
