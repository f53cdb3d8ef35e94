// Runs the app in app.mjs against the local workspace, over Socket Mode and over HTTP.
// The workspace is started by the command in WORKSPACE_COMMAND, by default the built jar.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { createInterface } from "node:readline";
import WebSocket from "ws";
import { createApp } from "./app.mjs";

const COMMAND = process.env.WORKSPACE_COMMAND ?? "java -jar ../../target/deploy-advice.jar";

async function freePort() {
  const probe = createServer().listen(0);
  await new Promise((done) => probe.once("listening", done));
  const { port } = probe.address();
  await new Promise((done) => probe.close(done));
  return port;
}

async function startWorkspace(more) {
  const [program, ...rest] = COMMAND.split(" ");
  const args = [...rest, "workspace", "--manifest=manifest.yml", "--port=0", ...more];
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "inherit"] });
  const settings = {};
  for await (const line of createInterface({ input: child.stdout })) {
    const [name, value] = line.split(/=(.*)/s);
    settings[name] = value;
    if (line.includes("Ctrl-C")) break;
  }
  return { child, settings, page: settings.SLACK_API_URL.replace(/api\/$/, "page/") };
}

class Person {
  constructor(page) {
    this.page = page;
  }

  async read(name, query = {}) {
    return (await fetch(`${this.page}${name}?${new URLSearchParams(query)}`)).json();
  }

  async act(name, body) {
    const json = JSON.stringify({ user: this.id, ...body });
    return (await fetch(this.page + name, { method: "POST", body: json })).json();
  }

  async enter() {
    const boot = await this.read("boot");
    this.id = boot.me;
    this.bot = boot.apps[0].bot_user_id;
    const { channels } = await this.read("channels", { user: this.id });
    this.direct = channels.find((channel) => channel.im_user === this.bot).id;
    this.channel = channels.find(
      (channel) => channel.kind === "channel" && channel.members.includes(this.bot),
    ).id;
  }

  async see(channel, wanted) {
    for (let tries = 0; tries < 100; tries++) {
      const { messages } = await this.read("messages", { user: this.id, channel });
      const found = messages.find(wanted);
      if (found) return found;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error(`not seen: ${wanted}`);
  }

  /** The form that opens when something is done. */
  async form(deed) {
    const live = new WebSocket(`${this.page.replace("http", "ws")}live?user=${this.id}`);
    const opened = new Promise((done) => {
      live.onmessage = ({ data }) => {
        const frame = JSON.parse(data);
        if (frame.type === "view") done(frame.view);
      };
    });
    await new Promise((done) => (live.onopen = done));
    await deed();
    const view = await opened;
    live.close();
    return view;
  }
}

const CHECKS = {
  "a command is answered in its acknowledgement": async (person) => {
    const { channel } = person;
    assert.ok((await person.act("say", { channel, text: "/check this" })).ok);
    const seen = await person.see(channel, (message) => message.text === "checked this");
    assert.ok(seen.ephemeral);
  },
  "a message is heard and answered": async (person) => {
    await person.act("say", { channel: person.channel, text: "hello" });
    await person.see(person.channel, (message) => message.text === "hello back");
  },
  "a mention gets a reaction": async (person) => {
    await person.act("say", { channel: person.channel, text: "@bolt-check look here" });
    await person.see(person.channel, (message) => message.reactions?.[0].name === "eyes");
  },
  "options are asked for": async (person) => {
    const { channel } = person;
    const { ts } = await person.see(channel, (message) => message.text === "hello back");
    const asked = { where: { channel, ts }, action_id: "pick", block_id: "choices", value: "x" };
    const { options } = await person.act("options", asked);
    assert.equal(options[0].text.text, "found x");
  },
  "a click replaces its message": async (person) => {
    const { channel } = person;
    const { ts } = await person.see(channel, (message) => message.text === "hello back");
    const action = { type: "button", action_id: "press", value: "one" };
    const where = { channel, ts };
    const clicked = await person.act("action", { where, block_id: "choices", action, state: { values: {} } });
    assert.ok(clicked.ok, clicked.message);
    await person.see(channel, (message) => message.ts === ts && message.text === "pressed one");
  },
  "a form is refused, then taken": async (person) => {
    const view = await person.form(() => person.act("say", { channel: person.channel, text: "/form" }));
    const submit = (value) =>
      person.act("view/submit", {
        view_id: view.id,
        state: { values: { name: { value: { type: "plain_text_input", value } } } },
      });
    assert.equal((await submit("x")).errors.name, "Too short");
    assert.equal((await submit("long enough")).result, "closed");
    await person.see(person.direct, (message) => message.text === "saved long enough");
  },
  "shortcuts arrive": async (person) => {
    const view = await person.form(() => person.act("shortcut", { callback_id: "open_form" }));
    assert.equal(view.callback_id, "form");
    await person.act("view/close", { view_id: view.id });
    const { channel } = person;
    const { ts } = await person.see(channel, (message) => message.text === "hello");
    await person.act("shortcut", { callback_id: "look", channel, ts });
    await person.see(channel, (message) => message.text === "looked at hello");
  },
  "the Home tab is published": async (person) => {
    await person.act("home", {});
    for (let tries = 0; tries < 100; tries++) {
      const { view } = await person.act("home", {});
      if (view) return assert.equal(view.blocks[0].text.text, "Home");
    }
    throw new Error("no Home tab");
  },
  "a file is uploaded and read": async (person, app) => {
    const channel_id = person.channel;
    const upload = { channel_id, filename: "note.txt", content: "a note", initial_comment: "the note" };
    await app.client.files.uploadV2(upload);
    const seen = await person.see(channel_id, (message) => message.text === "the note");
    const url = new URL(seen.files[0].url_private);
    assert.equal(await (await fetch(url)).text(), "a note");
  },
  "errors are Slack's": async (person, app) => {
    const wrong = app.client.chat.postMessage({ channel: "C0NOTHERE00", text: "x" });
    await assert.rejects(wrong, (error) => error.data.error === "channel_not_found");
    const pins = app.client.pins.list({ channel: person.channel });
    await assert.rejects(pins, (error) => error.data.needed === "pins:read");
  },
  "a 429 is waited for": async (person, app) => {
    await person.act("control/fault", { kind: "rate_limited", method: "users.info", seconds: 1 });
    assert.ok((await app.client.users.info({ user: person.id })).ok);
  },
};

const SOCKET_CHECKS = {
  "a refreshed connection is opened again": async (person) => {
    await person.act("control/fault", { kind: "disconnect", reason: "refresh_requested" });
    await person.act("say", { channel: person.channel, text: "hello after the refresh" });
    const answers = (message) => message.text === "hello back";
    await person.see(person.channel, answers);
  },
  "a connection that broke off is opened again": async (person) => {
    await person.act("control/fault", { kind: "drop_connections" });
    await person.act("say", { channel: person.direct, text: "hello after the break" });
    await person.see(person.direct, (message) => message.text === "hello back");
  },
};

async function run(mode, more, checks, start) {
  const { child, settings, page } = await startWorkspace(more);
  const app = createApp({ ...settings, socketMode: mode === "Socket Mode" });
  try {
    await start(app);
    const person = new Person(page);
    await person.enter();
    for (const [name, check] of Object.entries(checks)) {
      await check(person, app);
      console.log(`${mode}: ${name}`);
    }
  } finally {
    await app.stop();
    child.kill();
  }
}

const port = await freePort();
await run("Socket Mode", [], { ...CHECKS, ...SOCKET_CHECKS }, (app) => app.start());
await run("HTTP", [`--request-url=http://localhost:${port}/slack/events`], CHECKS, (app) => app.start(port));
console.log("Bolt for JavaScript is content.");
process.exit(0);
