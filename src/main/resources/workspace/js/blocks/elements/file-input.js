import { h } from "../../view/dom.js";
import { textButton } from "../../view/controls.js";
import { FileTray, takesFiles } from "../../view/file-tray.js";

const MOST = 10;

/** Files for a form: chosen, dropped or pasted. */
export function fileInput(element, block, context, label) {
  const tray = new FileTray(context.page, {
    most: element.max_files ?? MOST, files: context.value(block, element).files, onchange: () => context.keep(block, element, { files: tray.kept }),
  });
  const accept = (element.filetypes ?? []).map((type) => `.${type}`).join(",");
  const button = textButton("Add files", () => tray.choose(accept), { ...context.hooks(block, element), "aria-label": `${label ?? "Files"}: add files` });
  const box = h("div.file-input", tray.element, h("div.row", button, h("span.quiet", "or drop them here")));
  takesFiles(box, (files) => tray.add(files.filter((file) => isWanted(file, element.filetypes, context.page))));
  return box;
}

function isWanted(file, types, page) {
  const type = file.name.split(".").at(-1).toLowerCase();
  const wanted = !types?.length || types.includes(type);
  if (!wanted) page.toast(`${file.name} is not one of: ${types.join(", ")}.`, { kind: "refused" });
  return wanted;
}
