import { button } from "./button.js";
import { checkboxes } from "./checkboxes.js";
import { datepicker, datetimepicker, timepicker } from "./pickers.js";
import { feedbackButtons } from "./feedback-buttons.js";
import { fileInput } from "./file-input.js";
import { iconButton } from "./icon-button.js";
import { imageElement } from "./image-element.js";
import { overflow } from "./overflow.js";
import { emailInput, numberInput, plainTextInput, urlInput } from "./text-inputs.js";
import { radioButtons } from "./radio-buttons.js";
import { richTextInput } from "./rich-text-input.js";
import { channelsSelect, multiChannelsSelect } from "./channels-select.js";
import { conversationsSelect, multiConversationsSelect } from "./conversations-select.js";
import { externalSelect, multiExternalSelect } from "./external-select.js";
import { multiStaticSelect, staticSelect } from "./static-select.js";
import { multiUsersSelect, usersSelect } from "./users-select.js";
import { workflowButton } from "./workflow-button.js";

/** Every element kind by Slack's name for it. */
export const ELEMENTS = {
  button, checkboxes, datepicker, datetimepicker, timepicker, overflow,
  channels_select: channelsSelect, conversations_select: conversationsSelect, email_text_input: emailInput, external_select: externalSelect,
  feedback_buttons: feedbackButtons, file_input: fileInput, icon_button: iconButton, image: imageElement, multi_channels_select: multiChannelsSelect,
  multi_conversations_select: multiConversationsSelect, multi_external_select: multiExternalSelect, multi_static_select: multiStaticSelect,
  multi_users_select: multiUsersSelect, number_input: numberInput, plain_text_input: plainTextInput, radio_buttons: radioButtons,
  rich_text_input: richTextInput, static_select: staticSelect, url_text_input: urlInput, users_select: usersSelect,
  workflow_button: workflowButton,
};
