package dev.deployadvice.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Somebody in the workspace: types, presses buttons, and sees what is shown to them. */
final class Person {
  /** Longer than anything takes on a busy machine; nothing waits for it to pass. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final PageClient page;
  private final String id;

  Person(PageClient page, String name) {
    this.page = page;
    this.id =
        stream(page.get("boot", Map.of()).get("users"))
            .filter(user -> user.get("name").asString().equals(name))
            .findFirst()
            .orElseThrow()
            .get("id")
            .asString();
  }

  String id() {
    return id;
  }

  /** The id of a channel, by its name. */
  String channel(String name) {
    return channels()
        .filter(channel -> channel.path("name").asString("").equals(name))
        .findFirst()
        .orElseThrow()
        .get("id")
        .asString();
  }

  /** The id of the direct messages with the app. */
  String directMessages() {
    String bot = page.get("boot", Map.of()).get("apps").get(0).get("bot_user_id").asString();
    return channels()
        .filter(channel -> channel.path("im_user").asString("").equals(bot))
        .findFirst()
        .orElseThrow()
        .get("id")
        .asString();
  }

  private Stream<JsonNode> channels() {
    return stream(page.get("channels", Map.of("user", id)).get("channels"));
  }

  /** Types a message or a command; the page's answer. */
  JsonNode types(String channel, String text) {
    return page.post("say", Map.of("user", id, "channel", channel, "text", text));
  }

  /** What stands in a channel, oldest first, private messages included. */
  List<Message> sees(String channel) {
    return messages(page.get("messages", Map.of("user", id, "channel", channel)), channel);
  }

  /** What stands in a thread, its root first. */
  List<Message> seesInThread(String channel, String root) {
    return messages(
        page.get("thread", Map.of("user", id, "channel", channel, "ts", root)), channel);
  }

  /** The pinned messages of a channel. */
  List<String> seesPinned(String channel) {
    return stream(page.get("messages", Map.of("user", id, "channel", channel)).get("pins"))
        .map(JsonNode::asString)
        .toList();
  }

  /** Waits until a message in the channel says something. */
  Message waitsFor(String channel, String words) {
    return waits(() -> sees(channel), message -> message.text().contains(words), words);
  }

  /** Waits until a message in the thread says something. */
  Message waitsInThread(String channel, String root, String words) {
    return waits(
        () -> seesInThread(channel, root), message -> message.text().contains(words), words);
  }

  /** Waits until the thread holds a message that has such a button; the last one counts. */
  Message waitsForButton(String channel, String root, String label) {
    return waits(
        () -> seesInThread(channel, root), message -> message.button(label).isPresent(), label);
  }

  /** Answers the invitation with "Ask me instead"; the card of deal-breakers. */
  Message wantsToBeAsked(String channel, String root) {
    presses(waitsForButton(channel, root, "Ask me instead"), "Ask me instead");
    return waitsForButton(channel, root, "None of these");
  }

  /** Writes into a thread; the message's ts. */
  String replies(String channel, String root, String text) {
    return page.post("say", Map.of("user", id, "channel", channel, "thread_ts", root, "text", text))
        .get("ts")
        .asString();
  }

  /** Waits until the thread holds a card to act on below another one. */
  Message waitsForNewCard(String channel, String root, Message before) {
    Predicate<Message> actsOn =
        message ->
            message.button("Not sure").isPresent() || message.button("Pin in channel").isPresent();
    return waits(
        () -> seesInThread(channel, root),
        message -> message.ts().compareTo(before.ts()) > 0 && actsOn.test(message),
        "a new card");
  }

  private static Message waits(Supplier<List<Message>> look, Predicate<Message> test, String what) {
    List<Message> found = new ArrayList<>();
    await("a message with: " + what)
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              List<Message> seen = look.get();
              List<Message> fitting = seen.stream().filter(test).toList();
              assertThat(fitting).as("among %s", seen).isNotEmpty();
              found.add(fitting.getLast());
            });
    return found.getLast();
  }

  /** Presses a button of a message; the page's answer. */
  JsonNode presses(Message message, String label) {
    Message.Element button =
        message
            .button(label)
            .orElseThrow(
                () -> new AssertionError("no button '%s' in %s".formatted(label, message)));
    return acts(message, button.block(), button.action(), Map.of());
  }

  /** Ticks boxes and presses a button that sends them along. */
  JsonNode ticksAndPresses(Message message, List<String> boxes, String label) {
    Message.Element button = message.button(label).orElseThrow();
    return acts(message, button.block(), button.action(), message.ticked(boxes));
  }

  /** Chooses from a menu, by the option's label. */
  JsonNode chooses(Message message, String option) {
    Message.Element menu = message.option(option).orElseThrow();
    return acts(message, menu.block(), menu.action(), Map.of());
  }

  /** Presses a button that opens a modal; the modal's id. */
  String opensModal(Message message, String label) {
    try (PageClient.Live live = page.live(id)) {
      presses(message, label);
      return live.waitsFor("view").get("view").get("id").asString();
    }
  }

  /** Chooses from a menu what opens a modal; the modal's id. */
  String opensModalByOption(Message message, String option) {
    try (PageClient.Live live = page.live(id)) {
      chooses(message, option);
      return live.waitsFor("view").get("view").get("id").asString();
    }
  }

  /** Fills the one field of a modal, and submits it. */
  JsonNode submits(String view, String block, String action, String text) {
    Map<String, Object> field = Map.of("type", "plain_text_input", "value", text);
    return submits(view, Map.of(block, Map.of(action, field)));
  }

  /** Submits a modal with values by block and action. */
  JsonNode submits(String view, Map<String, ?> values) {
    return page.post(
        "view/submit", Map.of("user", id, "view_id", view, "state", Map.of("values", values)));
  }

  /** Sends any action at all, ours or not. */
  JsonNode acts(Message message, String block, Map<String, ?> action, Map<String, ?> state) {
    Map<String, Object> where = new LinkedHashMap<>();
    where.put("channel", message.channel());
    where.put("ts", message.ts());
    message.thread().ifPresent(root -> where.put("thread_ts", root));
    where.put("ephemeral", message.isPrivate());
    return page.post(
        "action",
        Map.of(
            "user",
            id,
            "where",
            where,
            "block_id",
            block,
            "action",
            action,
            "state",
            Map.of("values", state)));
  }

  /** Opens one of the app's tabs, {@code home} or {@code messages}; the Home tab as it was. */
  Home opensTab(String tab) {
    String app = page.get("boot", Map.of()).get("apps").get(0).get("id").asString();
    return new Home(page.post("home", Map.of("user", id, "app", app, "tab", tab)).path("view"));
  }

  /** Opens the Home tab until it says something. */
  Home waitsAtHome(String words) {
    List<Home> found = new ArrayList<>();
    await("a Home tab with: " + words)
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              Home home = opensTab("home");
              assertThat(home.says()).contains(words);
              found.add(home);
            });
    return found.getLast();
  }

  /** Waits, without opening it, until the Home tab says something after what is done. */
  Home seesHomeChange(String words, Runnable done) {
    try (PageClient.Live live = page.live(id)) {
      done.run();
      return new Home(
          live.waitsFor("home", frame -> new Home(frame.get("view")).says().contains(words))
              .get("view"));
    }
  }

  /** Presses a button of the Home tab; the page's answer. */
  JsonNode presses(Home home, String label) {
    Message.Element button = home.content().button(label).orElseThrow();
    Map<String, Object> click =
        Map.of(
            "where",
            Map.of("view_id", home.id()),
            "block_id",
            button.block(),
            "action",
            button.action(),
            "state",
            Map.of("values", Map.of()));
    return calls("action", click);
  }

  /** Uses a global shortcut that opens a modal; the modal's id. */
  String usesShortcut(String callback) {
    return isTold("view", () -> calls("shortcut", Map.of("callback_id", callback)))
        .get("view")
        .get("id")
        .asString();
  }

  /** Waits for what only the page is told, as it happens. */
  JsonNode isTold(String frame, Runnable done) {
    try (PageClient.Live live = page.live(id)) {
      done.run();
      return live.waitsFor(frame);
    }
  }

  /** Leaves, joins, invites and the like: other calls of the page. */
  JsonNode calls(String call, Map<String, ?> arguments) {
    Map<String, Object> body = new LinkedHashMap<>(arguments);
    body.put("user", id);
    return page.post(call, body);
  }

  private static List<Message> messages(JsonNode answer, String channel) {
    return stream(answer.get("messages")).map(json -> new Message(channel, json)).toList();
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  static Optional<String> text(JsonNode node, String key) {
    return node.hasNonNull(key) ? Optional.of(node.get(key).asString()) : Optional.empty();
  }
}
