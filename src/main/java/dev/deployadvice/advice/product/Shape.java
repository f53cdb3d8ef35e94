package dev.deployadvice.advice.product;

import dev.deployadvice.catalog.AnswerSet;
import java.util.List;
import java.util.Optional;

/**
 * The form that an option should take. It never changes the ranking.
 *
 * @param id as answer files spell it
 * @param because one sentence
 */
public record Shape(String id, String because) {

  /** The form of an option for these answers; empty for an option whose forms are not known. */
  public static Optional<Shape> of(String option, AnswerSet answers) {
    Project project = new Project(answers, "");
    return switch (option) {
      case "on-premise" -> Optional.of(onPremise(project));
      case "vps" -> Optional.of(vps(project));
      case "paas" -> Optional.of(paas(project));
      case "cloud" -> Optional.of(cloud(project));
      default -> Optional.empty();
    };
  }

  private static Shape onPremise(Project project) {
    boolean team = project.says("operations", "dedicated");
    boolean large = project.says("services", "many") || project.says("familiar", "kubernetes");
    if (project.says("commitment", "company-platform")) {
      return new Shape("in-house-platform", "Your organisation has a platform of its own.");
    }
    if (team && large) {
      return new Shape(
          "in-house-platform",
          "People whose job it is can run one platform on your machines for all your apps.");
    }
    return ownRoom(project)
        .map(because -> new Shape("own-room", because))
        .orElseGet(
            () ->
                new Shape(
                    "colocation",
                    "No room of yours has been named, and a rented rack brings power, cooling and"
                        + " a line."));
  }

  private static Optional<String> ownRoom(Project project) {
    if (project.says("data", "own-premises")) {
      return Optional.of("The data must not leave your own rooms.");
    }
    if (project.says("audience", "offline-site")) {
      return Optional.of("The app must go on where the internet does not reach.");
    }
    if (project.says("internal-systems", "tight")) {
      return Optional.of("It talks to machines and devices on your own network.");
    }
    if (project.says("commitment", "company-datacentre")) {
      return Optional.of("Your organisation has a data centre of its own.");
    }
    if (project.says("audience", "internal-network")) {
      return Optional.of("Everybody who uses it sits on your own network.");
    }
    return project.says("hardware", "owned")
        ? Optional.of("The servers or the room are there already.")
        : Optional.empty();
  }

  private static Shape vps(Project project) {
    boolean heavy =
        project.says("traffic", "over-500k") || project.says("workload", "machine-learning");
    boolean cheap = project.says("budget", "free", "under-25");
    if (heavy && !cheap && !project.says("pattern", "spiky")) {
      return new Shape(
          "dedicated", "The load is large, and whole machines give the most for the money.");
    }
    boolean managedFits = !cheap && !project.says("database", "sqlite", "sql-server-or-oracle");
    if (managedFits && project.says("uptime", "high", "critical")) {
      return new Shape(
          "with-managed-database",
          "Little outage is allowed, and the database is the hardest part to keep up yourselves.");
    }
    if (managedFits && project.says("operations", "nobody")) {
      return new Shape(
          "with-managed-database",
          "Nobody looks after servers, so the provider should at least look after the data.");
    }
    return plainOrPlatform(project);
  }

  private static Shape plainOrPlatform(Project project) {
    if (project.says("services", "few", "many")) {
      return new Shape(
          "self-hosted-paas",
          "Several apps on your servers are easier to deploy by one platform of your own.");
    }
    if (project.says("familiar", "paas", "containers")) {
      return new Shape(
          "self-hosted-paas",
          "Your team is used to deploying by push or by container, and can keep that on a server.");
    }
    return new Shape("plain", "One app on one server needs no layer in between.");
  }

  private static Shape paas(Project project) {
    if (project.says("data", "certified") || !project.certificates().isEmpty()) {
      return new Shape("certified", "A certificate is required, and few platforms hold one.");
    }
    if (project.says("commitment", "company-cloud")) {
      return new Shape(
          "hyperscaler", "Your organisation has a cloud, and it has a platform as well.");
    }
    if (project.says("commitment", "company-platform")) {
      return new Shape(
          "independent",
          "Your organisation's own platform comes first; a rented one is for what it cannot run.");
    }
    boolean knowsCloud = !project.clouds().isEmpty() && !project.says("familiar", "paas");
    if (knowsCloud && isBeyondAppEngine(project)) {
      return new Shape(
          "independent",
          "The platform of the Google Cloud that you know cannot do what this needs.");
    }
    if (knowsCloud) {
      return new Shape("hyperscaler", "Your team knows a large cloud, and it has a platform.");
    }
    if (project.says("database", "sql-server-or-oracle")) {
      return new Shape("hyperscaler", "SQL Server and Oracle are at home with the large clouds.");
    }
    return new Shape(
        "independent",
        "Nothing ties you to a large cloud, and platforms outside them are simpler.");
  }

  /** App Engine is the only platform of its cloud, and shuts out more than the others do. */
  private static boolean isBeyondAppEngine(Project project) {
    return project.clouds().equals(List.of("gcp"))
        && (project.says("control", "system-packages")
            || project.says("workload", "websockets", "gis", "machine-learning"));
  }

  private static Shape cloud(Project project) {
    boolean many = project.says("services", "many") || project.says("traffic", "over-500k");
    boolean canRunIt = project.says("familiar", "kubernetes");
    if (canRunIt && project.says("operations", "dedicated") && many) {
      return new Shape(
          "kubernetes",
          "There is enough to run, and people who know Kubernetes and have the time.");
    }
    if (project.says("control", "full")) {
      return new Shape(
          "machines-and-managed-data",
          "Full control of the machine is needed; the data can still be managed.");
    }
    if (project.says("workload", "machine-learning", "search")) {
      return new Shape(
          "machines-and-managed-data",
          "Models and search servers of your own want machines of their own.");
    }
    if (project.says("familiar", "windows-servers")
        || project.says("database", "sql-server-or-oracle")) {
      return new Shape(
          "machines-and-managed-data",
          "What you know are machines, and the database can be managed.");
    }
    return new Shape(
        "container-service", "One container and a managed database are the least to look after.");
  }
}
