import bolt from "@slack/bolt";

const form = {
  type: "modal",
  callback_id: "form",
  title: { type: "plain_text", text: "A form" },
  submit: { type: "plain_text", text: "Save" },
  blocks: [
    {
      type: "input",
      block_id: "name",
      label: { type: "plain_text", text: "Name" },
      element: { type: "plain_text_input", action_id: "value" },
    },
  ],
};

const buttons = [
  {
    type: "actions",
    block_id: "choices",
    elements: [
      { type: "button", action_id: "press", text: { type: "plain_text", text: "Press" }, value: "one" },
      { type: "external_select", action_id: "pick", min_query_length: 0 },
    ],
  },
];

/** A small app that does one of each thing. */
export function createApp(settings) {
  const app = new bolt.App({
    token: settings.SLACK_BOT_TOKEN,
    appToken: settings.SLACK_APP_TOKEN,
    signingSecret: settings.SLACK_SIGNING_SECRET,
    socketMode: settings.socketMode,
    clientOptions: { slackApiUrl: settings.SLACK_API_URL },
    logLevel: bolt.LogLevel.ERROR,
  });

  app.command("/check", async ({ command, ack }) => ack(`checked ${command.text}`));
  app.command("/form", async ({ ack, body, client }) => {
    await ack();
    await client.views.open({ trigger_id: body.trigger_id, view: form });
  });
  app.view("form", async ({ ack, view, body, client }) => {
    const name = view.state.values.name.value.value;
    if (name.length < 3) {
      await ack({ response_action: "errors", errors: { name: "Too short" } });
      return;
    }
    await ack();
    await client.chat.postMessage({ channel: body.user.id, text: `saved ${name}` });
  });
  app.message("hello", async ({ say }) => say({ text: "hello back", blocks: buttons }));
  app.event("app_mention", async ({ event, client }) => {
    await client.reactions.add({ channel: event.channel, timestamp: event.ts, name: "eyes" });
  });
  app.action("press", async ({ ack, action, respond }) => {
    await ack();
    await respond({ text: `pressed ${action.value}`, replace_original: true });
  });
  app.options("pick", async ({ ack, payload }) =>
    ack({ options: [{ text: { type: "plain_text", text: `found ${payload.value}` }, value: "1" }] }),
  );
  app.shortcut("open_form", async ({ ack, body, client }) => {
    await ack();
    await client.views.open({ trigger_id: body.trigger_id, view: form });
  });
  app.shortcut("look", async ({ ack, shortcut, respond }) => {
    await ack();
    await respond(`looked at ${shortcut.message.text}`);
  });
  app.event("app_home_opened", async ({ event, client }) => {
    if (event.tab === "home") {
      const blocks = [{ type: "header", text: { type: "plain_text", text: "Home" } }];
      await client.views.publish({ user_id: event.user, view: { type: "home", blocks } });
    }
  });
  return app;
}
