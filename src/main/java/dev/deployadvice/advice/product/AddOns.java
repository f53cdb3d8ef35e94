package dev.deployadvice.advice.product;

import dev.deployadvice.catalog.AnswerSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What should be taken from elsewhere, or kept elsewhere, beside the recommended option. */
public final class AddOns {
  private AddOns() {}

  /**
   * One of them.
   *
   * @param id as answer files spell it
   * @param name a noun phrase
   * @param because one sentence
   */
  public record AddOn(String id, String name, String because) {}

  /** All that an option wants beside it with these answers, in a fixed order. */
  public static List<AddOn> of(String option, AnswerSet answers) {
    String shape = Shape.of(option, answers).map(Shape::id).orElse("");
    Project project = new Project(answers, shape);
    List<AddOn> all = new ArrayList<>();
    managedDatabase(option, project).ifPresent(all::add);
    objectStorage(option, project).ifPresent(all::add);
    network(option, project).ifPresent(all::add);
    backup(option, project).ifPresent(all::add);
    tunnel(option, project).ifPresent(all::add);
    partInside(option, project).ifPresent(all::add);
    return List.copyOf(all);
  }

  private static Optional<AddOn> managedDatabase(String option, Project project) {
    return option.equals("vps") && project.shape().equals("with-managed-database")
        ? some(
            "managed-database",
            "managed database",
            "The provider backs it up, patches it and brings it back.")
        : Optional.empty();
  }

  private static Optional<AddOn> objectStorage(String option, Project project) {
    if (!project.says("workload", "large-media") || staysInside(project)) {
      return Optional.empty();
    }
    return switch (option) {
      case "paas", "cloud" ->
          some(
              "object-storage",
              "object storage",
              "Large media does not fit on disks that are lost at a restart.");
      case "vps" ->
          some(
              "object-storage",
              "object storage",
              "Large media outgrows the server's disk, and costs less there.");
      default -> Optional.empty();
    };
  }

  private static Optional<AddOn> network(String option, Project project) {
    boolean isPublic = project.says("audience", "internet");
    boolean inside = project.says("audience", "internal-network", "offline-site", "staff");
    if (inside || staysInside(project)) {
      return Optional.empty();
    }
    if (project.says("traffic", "20k-500k", "over-500k")) {
      return some(
          "cdn",
          "content delivery network",
          "It serves static files and images, so that the app sees a part of the traffic only.");
    }
    boolean ownLine = option.equals("on-premise");
    if (isPublic && project.says("workload", "large-media")) {
      return some(
          "cdn",
          "content delivery network",
          ownLine
              ? "Large media would fill the line to your rooms."
              : "Large media reaches visitors faster, and the host's traffic stays small.");
    }
    return Optional.empty();
  }

  private static Optional<AddOn> backup(String option, Project project) {
    boolean toy =
        project.says("lifetime", "experiment") && !project.says("uptime", "high", "critical");
    if (toy) {
      return Optional.empty();
    }
    return switch (option) {
      case "on-premise" ->
          some(
              "off-site-backup",
              "off-site backup",
              project.says("data", "own-premises")
                  ? "A fire must not take data and copy at once: keep the copy in a second building"
                      + " of yours, or encrypted on media that leave the room."
                  : "A fire or theft must not take data and copy at once.");
      case "vps" ->
          some(
              "off-site-backup",
              "off-site backup",
              "A copy with another provider outlives a lost server and a closed account.");
      case "paas", "cloud" -> hostedBackup(project);
      default -> Optional.empty();
    };
  }

  private static Optional<AddOn> hostedBackup(Project project) {
    return project.says("uptime", "critical") || project.says("lifetime", "decade")
        ? some(
            "off-site-backup",
            "off-site backup",
            "The provider's own backups are lost together with the account.")
        : Optional.empty();
  }

  private static Optional<AddOn> tunnel(String option, Project project) {
    if (option.equals("on-premise")) {
      boolean outside = project.says("audience", "internet", "staff");
      return outside
          ? some(
              "vpn-or-tunnel",
              "VPN or tunnel",
              "People reach the app from outside without opening your network.")
          : Optional.empty();
    }
    if (project.says("internal-systems", "some", "tight")) {
      return some(
          "vpn-or-tunnel",
          "VPN or tunnel",
          "The app reaches systems inside your network from where it is hosted.");
    }
    return project.says("audience", "internal-network")
        ? some(
            "vpn-or-tunnel",
            "VPN or tunnel",
            "Only people on your network should reach an app that stands outside it.")
        : Optional.empty();
  }

  private static Optional<AddOn> partInside(String option, Project project) {
    return !option.equals("on-premise") && project.says("internal-systems", "tight")
        ? some(
            "part-kept-inside",
            "one part kept inside",
            "What talks to devices and shared storage stays on your network and passes results on.")
        : Optional.empty();
  }

  private static boolean staysInside(Project project) {
    return project.says("data", "own-premises");
  }

  private static Optional<AddOn> some(String id, String name, String because) {
    return Optional.of(new AddOn(id, name, because));
  }
}
