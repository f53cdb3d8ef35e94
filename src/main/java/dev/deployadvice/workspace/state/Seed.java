package dev.deployadvice.workspace.state;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** The workspace at its first start: three colleagues, three channels, a question in the air. */
public final class Seed {
  private final Ids ids;
  private final Instant now;
  private final Identity identity;
  private final User maya;
  private final User tomas;
  private final User priya;

  private Seed(long seed, InstantSource clock) {
    ids = new Ids(seed, 0);
    now = clock.instant();
    identity = Identity.create(ids, seed);
    maya = person("maya", "Maya Lindqvist", "Developer", "2f6f8f");
    tomas = person("tomas", "Tomás Rivera", "Tech lead", "8f5a2f");
    priya = person("priya", "Priya Nair", "Product", "5b3f8f");
  }

  public static Snapshot plant(long seed, InstantSource clock) {
    return new Seed(seed, clock).snapshot();
  }

  private record Line(User user, long minutesAgo, String text) {}

  private Snapshot snapshot() {
    Map<String, List<ObjectNode>> messages = new LinkedHashMap<>();
    List<Channel> channels = new ArrayList<>(channels(messages));
    List.of(maya, tomas, priya).forEach(user -> channels.add(direct(user)));
    Map<String, String> reads = new LinkedHashMap<>();
    messages.forEach((channel, said) -> read(reads, channel, Json.text(said.getLast(), "ts")));
    Snapshot.Core core =
        new Snapshot.Core(
            Snapshot.VERSION, identity, ids.counter(), Timestamps.format(Timestamps.micros(now)));
    Snapshot.Talk talk =
        new Snapshot.Talk(List.of(maya, tomas, priya), channels, messages, List.of(), reads);
    Snapshot.Addresses addresses = new Snapshot.Addresses(List.of(), List.of());
    return new Snapshot(
        core, talk, new Snapshot.Extras(List.of(), List.of(), List.of(), List.of(), addresses));
  }

  private List<Channel> channels(Map<String, List<ObjectNode>> messages) {
    Channel shop =
        channel(
            Kind.CHANNEL,
            "shop-backend",
            "Django shop: API, workers, admin",
            List.of(maya.id(), tomas.id(), priya.id(), identity.botUser()));
    Channel general =
        channel(
            Kind.CHANNEL,
            "general",
            "News for everybody at Brightside",
            List.of(maya.id(), tomas.id(), priya.id()));
    Channel acme =
        channel(
            Kind.GROUP,
            "acme-contract",
            "Acme renewal, until signed",
            List.of(tomas.id(), priya.id()));
    messages.put(shop.id(), said(shopTalk()));
    messages.put(general.id(), said(generalTalk()));
    messages.put(acme.id(), said(acmeTalk()));
    return List.of(shop, general, acme);
  }

  private List<Line> shopTalk() {
    return List.of(
        new Line(
            maya,
            94,
            "The shop is nearly ready for the first customers: Django 5.2, Postgres, one Celery"
                + " worker for invoices and e-mails. We still have no place to run it."),
        new Line(
            priya,
            91,
            "Marketing would like to open it on 1 December. Most visitors will come from the"
                + " newsletter, so I expect a quiet week and a busy Monday."),
        new Line(
            tomas,
            88,
            "I could set it up on a small server like the old site. That was cheap, but it was also"
                + " me who got up when the disk was full."),
        new Line(
            maya,
            85,
            "I would rather push to a branch and have it deployed. I have never looked after a"
                + " server for longer than a weekend."),
        new Line(
            priya,
            83,
            "What does each way cost a month? I can defend 100 dollars without asking anybody, more"
                + " needs a reason on paper."),
        new Line(
            tomas,
            79,
            "Names and addresses of customers should stay in the EU, that much is settled. The rest"
                + " we should weigh properly instead of going with what I happen to know."));
  }

  private List<Line> generalTalk() {
    return List.of(
        new Line(
            priya, 240, "The office is closed on Friday afternoon; the heating is being replaced."),
        new Line(tomas, 236, "Thanks. I will move the sprint review to Thursday at 15:00."));
  }

  private List<Line> acmeTalk() {
    return List.of(
        new Line(
            priya,
            180,
            "Acme asks whether their order data could run on machines in their own building."),
        new Line(
            tomas,
            171,
            "Possible, but then somebody has to look after it there. Let us find out who."));
  }

  private List<ObjectNode> said(List<Line> lines) {
    return lines.stream().map(this::message).toList();
  }

  private ObjectNode message(Line line) {
    Instant at = now.minus(Duration.ofMinutes(line.minutesAgo()));
    return Json.object()
        .put("type", "message")
        .put("user", line.user().id())
        .put("text", line.text())
        .put("ts", Timestamps.format(Timestamps.micros(at)))
        .put("team", identity.team().id());
  }

  private void read(Map<String, String> reads, String channel, String ts) {
    List.of(maya, tomas, priya).forEach(user -> reads.put(user.id() + " " + channel, ts));
  }

  private User person(String name, String realName, String title, String color) {
    return new User(ids.next("U"), name, realName, title, color, false);
  }

  private Channel channel(Kind kind, String name, String purpose, List<String> members) {
    long created = now.minus(Duration.ofDays(40)).getEpochSecond();
    Channel.About about = new Channel.About(name, "", purpose, tomas.id(), created);
    return new Channel(ids.next("C"), kind, about, false, members);
  }

  private Channel direct(User user) {
    Channel.About about = new Channel.About("", "", "", "", now.getEpochSecond());
    return new Channel(
        ids.next("D"), Kind.IM, about, false, List.of(user.id(), identity.botUser()));
  }
}
