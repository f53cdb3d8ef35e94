package dev.deployadvice.advice.cost;

import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.CostTable;
import dev.deployadvice.catalog.CostTable.Amount;
import dev.deployadvice.catalog.CostTable.Origin;
import dev.deployadvice.catalog.Country;
import dev.deployadvice.catalog.Figure;
import dev.deployadvice.catalog.Rates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Says in plain sentences what an estimate rests on. */
final class Assumptions {
  /** Where most of the data centres stand whose prices were read. */
  private static final Set<String> LOOKED_UP = Set.of(Country.UNION, "DE", "US");

  private final Catalog catalog;
  private final CostTable table;
  private final Map<Figure, Assumption> figures = new EnumMap<>(Figure.class);
  private final LocalDate read;
  private final LocalDate judged;

  Assumptions(Catalog catalog) {
    this.catalog = catalog;
    this.table = catalog.reference().costs();
    this.read = newest(origin -> !origin.isJudgement());
    this.judged = newest(Origin::isJudgement);
    table.figures().forEach((figure, entry) -> figures.put(figure, figure(entry).asFigure()));
  }

  /** The load first, then what holds for everything, then each figure that was counted with. */
  List<Assumption> of(Course course, AnswerSet answers) {
    List<Assumption> all = new ArrayList<>();
    YearOf today = course.today();
    all.add(judged(load(today)));
    all.add(judged(uptime(today)));
    all.add(
        Assumption.known("Prices are list prices in US dollars, without VAT and discounts", read));
    rates(course).forEach(all::add);
    all.add(judged(region(answers)));
    circumstances(today.highLoad(), answers).stream().map(this::judged).forEach(all::add);
    course.used().stream()
        .flatMap(each -> Optional.ofNullable(figures.get(each)).stream())
        .forEach(all::add);
    return all;
  }

  private static String load(YearOf today) {
    Load low = today.lowLoad();
    Load high = today.highLoad();
    return "%s visitors on a busy day make %s requests a second at peak, which %s"
        .formatted(
            span(low.visitors(), high.visitors()),
            span(low.requests(), high.requests()),
            processes(span(low.sizes().web().processes(), high.sizes().web().processes())));
  }

  private static String processes(String span) {
    return span.equals("1") ? "one web process carries" : span + " web processes carry";
  }

  private static String uptime(YearOf today) {
    String services =
        span(today.lowLoad().services(), today.highLoad().services()).equals("1")
            ? "one app or site"
            : span(today.lowLoad().services(), today.highLoad().services()) + " apps or sites";
    return switch (today.highLoad().uptime()) {
      case BEST_EFFORT ->
          "%s, each in one instance, no staging system".formatted(capital(services));
      case STANDARD ->
          "%s with backups and a small staging system, two instances of each where they are billed one by one"
              .formatted(capital(services));
      case HIGH ->
          "%s with a standby of everything, half as many instances again, backups and a staging system"
              .formatted(capital(services));
      case CRITICAL ->
          "%s twice, in two data centres, the database three times, backups and a staging system"
              .formatted(capital(services));
    };
  }

  private static String region(AnswerSet answers) {
    String where =
        answers.details().get("region") instanceof String named && !isLookedUp(named)
            ? "; those of %s were not looked up".formatted(named)
            : "";
    return "Prices are those of data centres in Europe and the eastern US, others can be dearer"
        + where;
  }

  private static boolean isLookedUp(String region) {
    return Country.code(region).filter(LOOKED_UP::contains).isPresent();
  }

  private static List<String> circumstances(Load load, AnswerSet answers) {
    List<String> said = new ArrayList<>();
    if (load.needs("machine-learning")) {
      said.add(
          "Own models run without a graphics card; a rented one adds hundreds of dollars a month");
    }
    if (answers.to("commitment").contains("credits-or-sponsor")) {
      said.add("Credits and sponsorship are not taken off");
    }
    boolean alone =
        answers.to("team").contains("solo")
            || (answers.details().get("people") instanceof Number people && people.intValue() == 1);
    if (alone && load.uptime().isAtLeast(Uptime.HIGH)) {
      said.add("One person cannot be on call all the time; hours of a second one are not counted");
    }
    if (load.is(Load.Circumstance.BURSTS)) {
      said.add(
          "Bursts are billed by their average at the low end of cloud, by their peak elsewhere");
    }
    return said;
  }

  private List<Assumption> rates(Course course) {
    Rates rates = catalog.reference().rates();
    return course.used().stream()
        .map(table::require)
        .flatMap(entry -> Stream.of(entry.low(), entry.high()))
        .flatMap(amount -> amount.currency().stream())
        .distinct()
        .sorted()
        .flatMap(currency -> rates.find(currency).stream())
        .map(
            rate ->
                Assumption.known(
                    "1 %s is %s USD".formatted(rate.currency(), rate.dollars().toPlainString()),
                    rate.date()))
        .toList();
  }

  private static Assumption figure(CostTable.Entry entry) {
    Origin origin = entry.origin();
    String text = "%s: %s".formatted(entry.about(), span(entry));
    if (origin.isJudgement()) {
      return Assumption.judged(text, origin.date());
    }
    return Assumption.known(
        origin.unsure() ? text + ", not read at its origin" : text, origin.date());
  }

  private static String span(CostTable.Entry entry) {
    String low = shown(entry.low());
    String high = shown(entry.high());
    return low.equals(high) ? low : low + " to " + high;
  }

  private static String shown(Amount amount) {
    Optional<String> currency = amount.currency();
    String number = currency.isPresent() ? money(amount.value()) : number(amount.value());
    return currency
        .map(
            code ->
                switch (code) {
                  case "USD" -> "$" + number;
                  case "EUR" -> "€" + number;
                  default -> number + " " + code;
                })
        .orElse(number);
  }

  private static String span(double low, double high) {
    String from = number(low);
    String to = number(high);
    return from.equals(to) ? from : from + " to " + to;
  }

  /** Small numbers with a digit or two, large ones without. */
  private static String number(double value) {
    if (value < 0.095) {
      return String.format(Locale.ROOT, "%.2f", value);
    }
    double tenths = value >= 10 ? Math.rint(value) : Math.round(value * 10) / 10.0;
    return tenths == Math.rint(tenths)
        ? String.format(Locale.ROOT, "%,.0f", tenths)
        : String.format(Locale.ROOT, "%.1f", tenths);
  }

  /** Cents are two digits or none. */
  private static String money(BigDecimal value) {
    boolean whole = value.stripTrailingZeros().scale() <= 0;
    return String.format(Locale.ROOT, whole ? "%,.0f" : "%,.2f", value);
  }

  private static String number(BigDecimal value) {
    return String.format(
        Locale.ROOT, "%,." + Math.max(0, value.stripTrailingZeros().scale()) + "f", value);
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private Assumption judged(String text) {
    return Assumption.judged(text, judged);
  }

  private LocalDate newest(Predicate<Origin> which) {
    return table.figures().values().stream()
        .map(CostTable.Entry::origin)
        .filter(which)
        .map(Origin::date)
        .max(LocalDate::compareTo)
        .orElse(LocalDate.EPOCH);
  }
}
