import { compareTs } from "./timeline.js";

const RELOAD_MS = 120;

/** Applies what the live line says to what the page knows. */
export class Frames {
  #workspace;
  #reload = 0;

  constructor(workspace) {
    this.#workspace = workspace;
  }

  apply(frame) {
    HANDLERS[frame.type]?.call(this, this.#workspace, frame);
  }

  /** Soon, and once for many frames. */
  reloadChannels() {
    this.#reload ||= setTimeout(() => {
      this.#reload = 0;
      this.#workspace.loadChannels();
    }, RELOAD_MS);
  }
}

const HANDLERS = {
  message(workspace, { channel, message }) {
    arrived(workspace, channel, message);
    if (channel !== workspace.place.channel) this.reloadChannels();
  },
  ephemeral(workspace, { channel, message }) {
    arrived(workspace, channel, { ...message, ephemeral: true });
  },
  message_changed(workspace, { channel, message }) {
    timelinesOf(workspace, channel, message).filter(({ timeline }) => timeline.has(message.ts)).forEach(({ topic, timeline }) => {
      timeline.upsert({ ...message, ephemeral: timeline.get(message.ts).ephemeral });
      workspace.emit(topic, {});
    });
    if (channel === workspace.place.channel) workspace.emit("pins");
  },
  message_deleted: removed,
  ephemeral_deleted: removed,
  channels() {
    this.reloadChannels();
  },
  pins(workspace, { channel, pins }) {
    if (channel !== workspace.place.channel) return;
    workspace.pins = pins;
    workspace.emit("pins");
    workspace.emit("messages", {});
  },
  view(workspace, { view }) {
    workspace.views.show(view);
    workspace.emit("views");
  },
  view_changed(workspace, { view }) {
    workspace.views.change(view);
    workspace.emit("views");
  },
  view_closed(workspace, { view_id: id }) {
    workspace.views.close(id);
    workspace.emit("views");
  },
  home(workspace, { app, view }) {
    workspace.homes.set(workspace.directory.app(app)?.id ?? app, view);
    workspace.emit("home");
  },
  working(workspace, { channel, thread_ts: thread, app, status, stoppable }) {
    workspace.presence.setWorking(channel, thread, { app, status, stoppable });
  },
  typing(workspace, { channel, thread_ts: thread, user }) {
    workspace.presence.setTyping(channel, thread, user);
  },
  bookmarks(workspace, { channel, bookmarks }) {
    if (channel !== workspace.place.channel) return;
    workspace.bookmarks = bookmarks;
    workspace.emit("bookmarks");
  },
  prompts(workspace, { channel, thread_ts: thread, title, prompts }) {
    workspace.presence.suggest(channel, thread, { title, prompts });
  },
  session_title(workspace, { channel, thread_ts: thread, title }) {
    workspace.presence.setTitle(channel, thread, title);
  },
  app(workspace, { connected }) {
    workspace.presence.setConnected(connected);
  },
  refused(workspace, { message }) {
    workspace.emit("notice", { text: message, kind: "refused" });
  },
};

function arrived(workspace, channel, message) {
  workspace.presence.answered(channel, message);
  const isReply = Boolean(message.thread_ts) && message.thread_ts !== message.ts;
  const inChannel = !isReply || message.subtype === "thread_broadcast";
  if (isReply && !message.ephemeral) workspace.timelineOf(channel).countReply(message);
  if (inChannel) workspace.timelineOf(channel).upsert(message);
  if (isReply) workspace.timelineOf(channel, message.thread_ts).upsert(message);
  if (channel === workspace.place.channel) workspace.emit("messages", { arrived: inChannel ? message : null });
  if (workspace.shows(channel, message.thread_ts)) workspace.emit("thread", { arrived: message });
  else if (isReply && message.ephemeral) workspace.emit("notice", { kind: "private-reply", channel, thread: message.thread_ts });
  workspace.emit("arrived", { channel, message });
}

/** The lists in which a message can stand, with the topic that redraws them. */
function timelinesOf(workspace, channel, message) {
  const root = message.thread_ts ?? message.ts;
  return [
    { topic: "messages", timeline: workspace.timelineOf(channel) },
    { topic: "thread", timeline: workspace.timelineOf(channel, root) },
  ];
}

function removed(workspace, { channel, ts, thread_ts: thread }) {
  const gone = workspace.timelineOf(channel, thread ?? "").get(ts) ?? workspace.thread?.timeline.get(ts);
  workspace.timelineOf(channel).remove(ts);
  if (thread) uncountReply(workspace.timelineOf(channel), thread, gone);
  workspace.thread?.timeline.remove(ts);
  if (workspace.thread?.root === ts) workspace.closeThread();
  workspace.emit("messages", {});
  workspace.emit("thread", {});
}

function uncountReply(timeline, thread, gone) {
  const root = timeline.get(thread);
  if (!root?.reply_count || gone?.ephemeral || compareTs(gone?.ts ?? thread, thread) <= 0) return;
  timeline.upsert({ ...root, reply_count: root.reply_count - 1 });
}
