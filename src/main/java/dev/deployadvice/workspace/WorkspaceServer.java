package dev.deployadvice.workspace;

import dev.deployadvice.workspace.api.Faults;
import dev.deployadvice.workspace.api.FileRoutes;
import dev.deployadvice.workspace.api.Methods;
import dev.deployadvice.workspace.api.RateLimits;
import dev.deployadvice.workspace.api.Replies;
import dev.deployadvice.workspace.api.ResponseUrls;
import dev.deployadvice.workspace.api.Site;
import dev.deployadvice.workspace.api.Tokens;
import dev.deployadvice.workspace.api.WebApi;
import dev.deployadvice.workspace.delivery.Disturbance;
import dev.deployadvice.workspace.delivery.Events;
import dev.deployadvice.workspace.delivery.HttpCourier;
import dev.deployadvice.workspace.delivery.Interactions;
import dev.deployadvice.workspace.delivery.RealSchedule;
import dev.deployadvice.workspace.delivery.Schedule;
import dev.deployadvice.workspace.delivery.SocketMode;
import dev.deployadvice.workspace.page.Live;
import dev.deployadvice.workspace.page.PageApi;
import dev.deployadvice.workspace.state.Address;
import dev.deployadvice.workspace.state.App;
import dev.deployadvice.workspace.state.Identity;
import dev.deployadvice.workspace.state.Seed;
import dev.deployadvice.workspace.state.Snapshot;
import dev.deployadvice.workspace.state.StateException;
import dev.deployadvice.workspace.state.StateFile;
import dev.deployadvice.workspace.state.Traffic;
import dev.deployadvice.workspace.state.Workspace;
import io.helidon.webserver.WebServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A small Slack on one port of this machine: Web API, Socket Mode, and a page for people. */
public final class WorkspaceServer implements AutoCloseable {
  private final Address address;
  private final Identity identity;
  private final Methods methods;
  private final Tokens tokens;
  private final SocketMode socketMode;
  private final Disturbance disturbance;
  private final Faults faults = new Faults();
  private final WebServer server;
  private final List<Runnable> endings;

  private record Parts(Site site, Traffic traffic, Schedule schedule, WorkspaceSettings settings) {
    Workspace workspace() {
      return site.workspace();
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
      return new WorkspaceServer(settings, workspace(settings, app, state), state);
    } catch (StateException e) {
      state.ifPresent(StateFile::close);
      throw new WorkspaceException(String.valueOf(e.getMessage()), e);
    } catch (WorkspaceException e) {
      state.ifPresent(StateFile::close);
      throw e;
    }
  }

  private WorkspaceServer(
      WorkspaceSettings settings, Workspace workspace, Optional<StateFile> state) {
    address = new Address();
    identity = workspace.identity();
    tokens = new Tokens(identity.secrets());
    Schedule schedule = settings.time().schedule().orElseGet(RealSchedule::new);
    Parts parts =
        new Parts(
            new Site(workspace, address), new Traffic(settings.time().clock()), schedule, settings);
    socketMode =
        new SocketMode(
            workspace,
            address,
            parts.traffic(),
            new SocketMode.Timing(
                settings.delivery().limit(), settings.delivery().connection(), schedule));
    methods = new Methods(parts.site(), tokens, List.of(socketMode.method()));
    HttpCourier http = new HttpCourier(workspace, settings.delivery().limit());
    disturbance = new Disturbance(workspace.app().settings().socketMode() ? socketMode : http);
    Events events = new Events(workspace, disturbance, schedule, parts.traffic());
    state.ifPresent(file -> file.follow(workspace));
    workspace.listen(events::tell);
    endings =
        List.of(
            events::close, schedule::close, http::close, () -> state.ifPresent(StateFile::close));
    socketMode.whenConnected(events::resend);
    address.opened(settings.place().port());
    server = listen(parts);
    address.opened(server.port());
    if (!workspace.app().settings().socketMode()) {
      events.resend();
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
    socketMode.disconnect("refresh_requested");
    WebServer _ = server.stop();
    endings.forEach(Runnable::run);
  }

  private static Workspace workspace(
      WorkspaceSettings settings, App app, Optional<StateFile> state) {
    WorkspaceSettings.Time time = settings.time();
    Snapshot snapshot =
        state.flatMap(StateFile::read).orElseGet(() -> Seed.plant(time.seed(), time.clock()));
    Optional<Path> files =
        settings.place().file().map(file -> file.resolveSibling(file.getFileName() + ".files"));
    return new Workspace(app, snapshot, time.clock(), files);
  }

  private WebServer listen(Parts parts) {
    WorkspaceSettings.Place place = parts.settings().place();
    boolean onlyLoopback = place.host().equals("127.0.0.1") || place.host().equals("localhost");
    Replies replies = new Replies(parts.site());
    RateLimits limits =
        new RateLimits(parts.settings().rules().rates(), parts.settings().time().clock());
    WebApi.Gate gate = new WebApi.Gate(tokens, limits, faults, parts.traffic());
    Interactions interactions = new Interactions(parts.site(), disturbance, parts.traffic());
    Live live = new Live(parts.workspace(), onlyLoopback);
    parts.workspace().listen(live::tell);
    Routes routes =
        new Routes(
            new Routes.Api(
                new WebApi(parts.workspace(), methods, gate),
                new ResponseUrls(parts.workspace(), replies, parts.traffic()),
                new FileRoutes(parts.workspace(), tokens)),
            new PageApi(parts.site(), interactions, parts.traffic(), onlyLoopback),
            new Routes.Sockets(socketMode, live));
    try {
      return routes.start(place);
    } catch (WorkspaceException e) {
      endings.forEach(Runnable::run);
      throw e;
    }
  }
}
