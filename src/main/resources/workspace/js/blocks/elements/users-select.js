import { idSelect } from "./id-select.js";

function people(context) {
  const { directory } = context.page.workspace;
  return directory.everybody.map((user) => [user.id, user.real_name || user.name]);
}

export function usersSelect(element, block, context, label) {
  return idSelect({ element, block, context, label, field: "selected_user", entries: () => people(context), placeholder: "Choose a person" });
}

export function multiUsersSelect(element, block, context, label) {
  return idSelect({ element, block, context, label, field: "selected_users", entries: () => people(context), placeholder: "Choose people", multi: true });
}
