package dev.deployadvice.workspace.state;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * The workspace at its first start: three colleagues, some channels, a question in the air and an
 * older one that is settled.
 */
public final class Seed {
  private final Ids ids;
  private final Instant now;
  private final Identity identity;
  private final User maya;
  private final User tomas;
  private final User priya;
  private final boolean decided;

  private Seed(long seed, InstantSource clock, boolean decided) {
    this.decided = decided;
    ids = new Ids(seed, 0);
    now = clock.instant();
    identity = Identity.create(ids, seed);
    maya = person("maya", "Maya Lindqvist", "Developer", "2f6f8f");
    tomas = person("tomas", "Tomás Rivera", "Tech lead", "8f5a2f");
    priya = person("priya", "Priya Nair", "Product", "5b3f8f");
  }

  public static Snapshot plant(long seed, InstantSource clock, App app) {
    return new Seed(seed, clock, app.command(PastDecision.COMMAND).isPresent()).snapshot();
  }

  private record Line(User user, long minutesAgo, String text) {}

  private Snapshot snapshot() {
    Map<String, List<ObjectNode>> messages = new LinkedHashMap<>();
    List<Channel> channels = new ArrayList<>(channels(messages));
    List<Pin> pins = decided ? List.of(decision(channels, messages)) : List.of();
    List.of(maya, tomas, priya).forEach(user -> channels.add(direct(user.id(), bot())));
    channels.add(lunch(messages));
    Snapshot.Core core =
        new Snapshot.Core(
            Snapshot.VERSION, identity, ids.counter(), Timestamps.format(Timestamps.micros(now)));
    Snapshot.Talk talk =
        new Snapshot.Talk(
            List.of(maya, tomas, priya), channels, messages, List.of(), reads(channels, messages));
    Snapshot.Addresses addresses = new Snapshot.Addresses(List.of(), List.of());
    return new Snapshot(
        core, talk, new Snapshot.Extras(pins, List.of(), List.of(), List.of(), addresses));
  }

  private List<Channel> channels(Map<String, List<ObjectNode>> messages) {
    List<String> everybody = List.of(maya.id(), tomas.id(), priya.id());
    Channel shop =
        channel(
            Kind.CHANNEL,
            "shop-backend",
            "Django shop: API, workers, admin",
            List.of(maya.id(), tomas.id(), priya.id(), bot()));
    Channel general =
        channel(Kind.CHANNEL, "general", "News for everybody at Brightside", everybody);
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

  /** A channel whose question was settled long ago. */
  private Pin decision(List<Channel> channels, Map<String, List<ObjectNode>> messages) {
    Channel booking =
        channel(
            Kind.CHANNEL,
            "booking",
            "Rooms and equipment: Django, one worker",
            List.of(maya.id(), tomas.id(), bot()));
    PastDecision past = new PastDecision(identity, booking, now, maya, tomas);
    channels.add(booking);
    messages.put(booking.id(), past.messages());
    return past.pin();
  }

  private Channel lunch(Map<String, List<ObjectNode>> messages) {
    Channel direct = direct(maya.id(), priya.id());
    messages.put(
        direct.id(),
        said(
            List.of(
                new Line(maya, 61, "Are you in on Thursday?"),
                new Line(priya, 58, "Yes, from ten. Lunch at the Thai place?"))));
    return direct;
  }

  /** Everything is read, but for what Priya said last to everybody and to Maya. */
  private Map<String, String> reads(
      List<Channel> channels, Map<String, List<ObjectNode>> messages) {
    Map<String, String> reads = new LinkedHashMap<>();
    for (Channel channel : channels) {
      List<ObjectNode> said = messages.getOrDefault(channel.id(), List.of());
      boolean fresh = channel.name().equals("general") || channel.kind() == Kind.IM;
      for (User user : List.of(maya, tomas, priya)) {
        int left = fresh && user.equals(maya) ? 1 : 0;
        if (said.size() > left) {
          reads.put(
              user.id() + " " + channel.id(), Json.text(said.get(said.size() - 1 - left), "ts"));
        }
      }
    }
    return reads;
  }

  private String bot() {
    return identity.botUser();
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
        new Line(tomas, 236, "Thanks. I will move the sprint review to Thursday at 15:00."),
        new Line(priya, 52, "The new coffee machine is here. Please do not ask what it cost."));
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

  private User person(String name, String realName, String title, String color) {
    return new User(ids.next("U"), name, realName, title, color, false);
  }

  private Channel channel(Kind kind, String name, String purpose, List<String> members) {
    long created = now.minus(Duration.ofDays(120)).getEpochSecond();
    Channel.About about = new Channel.About(name, "", purpose, tomas.id(), created);
    return new Channel(ids.next("C"), kind, about, false, members);
  }

  private Channel direct(String one, String other) {
    Channel.About about = new Channel.About("", "", "", "", now.getEpochSecond());
    return new Channel(ids.next("D"), Kind.IM, about, false, List.of(one, other));
  }
}
