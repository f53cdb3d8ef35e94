package dev.deployadvice.workspace;

import dev.deployadvice.workspace.api.ConsentPage;
import dev.deployadvice.workspace.api.Consents;
import dev.deployadvice.workspace.api.Faults;
import dev.deployadvice.workspace.api.FileRoutes;
import dev.deployadvice.workspace.api.Methods;
import dev.deployadvice.workspace.api.RateLimits;
import dev.deployadvice.workspace.api.Replies;
import dev.deployadvice.workspace.api.ResponseUrls;
import dev.deployadvice.workspace.api.Site;
import dev.deployadvice.workspace.api.Tokens;
import dev.deployadvice.workspace.api.WebApi;
import dev.deployadvice.workspace.control.Control;
import dev.deployadvice.workspace.delivery.Disturbance;
import dev.deployadvice.workspace.delivery.Events;
import dev.deployadvice.workspace.delivery.HttpCourier;
import dev.deployadvice.workspace.delivery.Interactions;
import dev.deployadvice.workspace.delivery.SkippableTime;
import dev.deployadvice.workspace.delivery.SocketMode;
import dev.deployadvice.workspace.page.Live;
import dev.deployadvice.workspace.page.PageApi;
import dev.deployadvice.workspace.page.SameOrigin;
import dev.deployadvice.workspace.state.Address;
import dev.deployadvice.workspace.state.App;
import dev.deployadvice.workspace.state.Identity;
import dev.deployadvice.workspace.state.Schedule;
import dev.deployadvice.workspace.state.Seed;
import dev.deployadvice.workspace.state.Snapshot;
import dev.deployadvice.workspace.state.StateException;
import dev.deployadvice.workspace.state.StateFile;
import dev.deployadvice.workspace.state.Traffic;
import dev.deployadvice.workspace.state.Workspace;
import dev.deployadvice.workspace.state.WorkspaceYaml;
import dev.deployadvice.workspace.state.YamlSeed;
import io.helidon.webserver.WebServer;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A small Slack on one port of this machine: Web API, Socket Mode, and a page for people. */
public final class WorkspaceServer implements AutoCloseable {
  private final Address address;
  private final Identity identity;
  private final Parts parts;
  private final Consents consents;
  private final Methods methods;
  private final Tokens tokens;
  private final SocketMode socketMode;
  private final Disturbance disturbance;
  private final Faults faults = new Faults();
  private final WebServer server;
  private final List<Runnable> endings;

  private record Parts(
      Site site, Traffic traffic, Optional<SkippableTime> skippable, WorkspaceSettings settings) {
    static Parts of(Workspace workspace, Clockwork time, WorkspaceSettings settings) {
      Site site = new Site(workspace, new Address(), time.schedule());
      return new Parts(site, new Traffic(time.clock()), time.skippable(), settings);
    }

    Workspace workspace() {
      return site.workspace();
    }

    boolean onlyLoopback() {
      String host = settings.place().host();
      return host.equals("127.0.0.1") || host.equals("localhost");
    }
  }

  /** What keeps the time: the settings' own schedule, or one that can be moved forward. */
  private record Clockwork(
      InstantSource clock, Schedule schedule, Optional<SkippableTime> skippable) {
    static Clockwork of(WorkspaceSettings.Time time) {
      if (time.schedule().isPresent()) {
        return new Clockwork(time.clock(), time.schedule().get(), Optional.empty());
      }
      SkippableTime skippable = new SkippableTime(time.clock());
      return new Clockwork(skippable, skippable, Optional.of(skippable));
    }
  }

  /**
   * Starts a workspace.
   *
   * @throws WorkspaceException where the port is taken or the state cannot be used
   * @throws ManifestException where the manifest is wrong
   */
  public static WorkspaceServer start(WorkspaceSettings settings) {
    Routes.checkFree(settings.place());
    App app = new Installation(Manifest.read(settings.manifest()), settings).app();
    Optional<StateFile> state = Optional.empty();
    try {
      state = settings.place().file().map(StateFile::open);
      Clockwork time = Clockwork.of(settings.time());
      Workspace workspace = workspace(settings, app, time.clock(), state);
      return new WorkspaceServer(Parts.of(workspace, time, settings), state);
    } catch (StateException e) {
      state.ifPresent(StateFile::close);
      throw new WorkspaceException(String.valueOf(e.getMessage()), e);
    } catch (WorkspaceException e) {
      state.ifPresent(StateFile::close);
      throw e;
    }
  }

  private WorkspaceServer(Parts parts, Optional<StateFile> state) {
    this.parts = parts;
    Workspace workspace = parts.workspace();
    WorkspaceSettings.Delivery delivery = parts.settings().delivery();
    Schedule schedule = parts.site().schedule();
    address = parts.site().address();
    identity = workspace.identity();
    consents = new Consents(workspace);
    tokens = new Tokens(identity.secrets(), workspace.clock());
    SocketMode.Timing timing =
        new SocketMode.Timing(delivery.limit(), delivery.connection(), schedule);
    socketMode = new SocketMode(workspace, address, parts.traffic(), timing);
    methods = new Methods(parts.site(), tokens, consents, List.of(socketMode.method()));
    HttpCourier http =
        new HttpCourier(
            workspace, new HttpCourier.Limit(delivery.limit(), schedule, InstantSource.system()));
    boolean sockets = workspace.app().settings().socketMode();
    disturbance = new Disturbance(sockets ? socketMode : http, schedule);
    Events events = new Events(parts.site(), disturbance, parts.traffic(), delivery.delayed());
    state.ifPresent(file -> file.follow(workspace));
    workspace.listen(events::tell);
    endings =
        List.of(
            faults::clear,
            events::close,
            schedule::close,
            http::close,
            () -> state.ifPresent(StateFile::close));
    socketMode.whenConnected(events::resend);
    address.opened(parts.settings().place().port());
    server = listen(parts);
    address.opened(server.port());
    if (!sockets) {
      events.resend();
    }
  }

  /**
   * A kept state as YAML, as {@link WorkspaceSettings#seededWith} takes it.
   *
   * @throws WorkspaceException where there is none, or a workspace is using it
   */
  public static String export(Path state) {
    try (StateFile file = StateFile.open(state)) {
      return WorkspaceYaml.write(
          file.read()
              .orElseThrow(() -> new WorkspaceException("No state is kept in " + state + ".")));
    } catch (StateException e) {
      throw new WorkspaceException(String.valueOf(e.getMessage()), e);
    }
  }

  /** The port that is open. */
  public int port() {
    return address.port();
  }

  /** Where people look at the workspace. */
  public String pageUrl() {
    return address.http();
  }

  /** What stands before the name of a method, with a slash at the end. */
  public String apiUrl() {
    return address.http() + "api/";
  }

  public String botToken() {
    return identity.secrets().botToken();
  }

  public String appToken() {
    return identity.secrets().appToken();
  }

  public String signingSecret() {
    return identity.secrets().signingSecret();
  }

  public String clientId() {
    return consents.clientId();
  }

  public String clientSecret() {
    return consents.clientSecret();
  }

  /** The state as YAML, as {@link WorkspaceSettings#seededWith} takes it. */
  public String export() {
    return WorkspaceYaml.write(parts.workspace().snapshot());
  }

  /** The names of all methods of the Web API. */
  public Set<String> methods() {
    return methods.names();
  }

  /** From now on the bot's token is refused. */
  public void revokeBotToken() {
    tokens.revoke();
  }

  /** Ends the app's connections as Slack does: {@code warning}, {@code refresh_requested} … */
  public void disconnect(String reason) {
    socketMode.disconnect(reason);
  }

  /** Cuts the app's connections without a word. */
  public void dropConnections() {
    socketMode.drop();
  }

  /** What shall go wrong with calls of the Web API. */
  public Faults faults() {
    return faults;
  }

  /** What shall go wrong on the way to the app. */
  public Disturbance disturbance() {
    return disturbance;
  }

  @Override
  public void close() {
    socketMode.close();
    faults.clear();
    WebServer _ = server.stop();
    endings.forEach(Runnable::run);
  }

  private static Workspace workspace(
      WorkspaceSettings settings, App app, InstantSource clock, Optional<StateFile> state) {
    long seed = settings.time().seed();
    Snapshot snapshot =
        state
            .flatMap(StateFile::read)
            .or(() -> settings.place().seed().map(yaml -> YamlSeed.read(yaml, app, seed, clock)))
            .orElseGet(() -> Seed.plant(seed, clock, app));
    Optional<Path> files =
        settings.place().file().map(file -> file.resolveSibling(file.getFileName() + ".files"));
    return new Workspace(app, snapshot, clock, files);
  }

  private WebServer listen(Parts parts) {
    Workspace workspace = parts.workspace();
    boolean onlyLoopback = parts.onlyLoopback();
    Replies replies = new Replies(parts.site());
    RateLimits limits = new RateLimits(parts.settings().rules().rates(), workspace.clock());
    WebApi.Gate gate =
        new WebApi.Gate(tokens, limits, faults, parts.traffic(), parts.site().schedule());
    Interactions interactions = new Interactions(parts.site(), disturbance, parts.traffic());
    Live live = new Live(workspace, onlyLoopback);
    workspace.listen(live::tell);
    Control control =
        new Control(
            workspace,
            parts.skippable(),
            new SameOrigin(onlyLoopback),
            new Control.Wire(faults, tokens, socketMode, disturbance));
    Routes routes =
        new Routes(
            new Routes.Api(
                new WebApi(workspace, methods, gate),
                new ResponseUrls(workspace, replies, parts.traffic()),
                new FileRoutes(workspace, tokens),
                new ConsentPage(workspace, consents)),
            new Routes.Page(
                new PageApi(parts.site(), interactions, parts.traffic(), onlyLoopback), control),
            new Routes.Sockets(socketMode, live));
    try {
      return routes.start(parts.settings().place());
    } catch (WorkspaceException e) {
      endings.forEach(Runnable::run);
      throw e;
    }
  }
}
