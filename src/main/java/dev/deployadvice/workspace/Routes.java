package dev.deployadvice.workspace;

import dev.deployadvice.workspace.api.ConsentPage;
import dev.deployadvice.workspace.api.FileRoutes;
import dev.deployadvice.workspace.api.ResponseUrls;
import dev.deployadvice.workspace.api.WebApi;
import dev.deployadvice.workspace.control.Control;
import dev.deployadvice.workspace.delivery.SocketListener;
import dev.deployadvice.workspace.delivery.SocketMode;
import dev.deployadvice.workspace.page.Live;
import dev.deployadvice.workspace.page.PageApi;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.helidon.webserver.staticcontent.ClasspathHandlerConfig;
import io.helidon.webserver.staticcontent.StaticContentFeature;
import io.helidon.webserver.websocket.WsRouting;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;

/** What answers at which path. */
record Routes(Api api, Page page, Sockets sockets) {
  private static final String FOLDER = "workspace";
  private static final String POLICY =
      "default-src 'self'; img-src 'self' data: https:; style-src 'self'; "
          + "connect-src 'self' ws://localhost:* ws://127.0.0.1:*; frame-ancestors 'none'";

  /** What the app calls. */
  record Api(WebApi methods, ResponseUrls responseUrls, FileRoutes files, ConsentPage consent) {}

  /** What the page calls, and tests. */
  record Page(PageApi calls, Control control) {}

  /** What is connected for longer than one answer. */
  record Sockets(SocketMode app, Live page) {}

  WebServer start(WorkspaceSettings.Place place) {
    WsRouting.Builder webSockets =
        WsRouting.builder()
            .endpoint("/link", () -> new SocketListener(sockets.app()))
            .endpoint("/page/live", sockets.page()::listener);
    WebServer server =
        WebServer.builder()
            .host(place.host())
            .port(place.port())
            .shutdownHook(false)
            .shutdownGracePeriod(Duration.ofMillis(200))
            .idleConnectionTimeout(Duration.ofDays(1))
            .routing(this::http)
            .addRouting(webSockets)
            .build();
    try {
      WebServer _ = server.start();
    } catch (RuntimeException e) {
      WebServer _ = server.stop();
      throw new WorkspaceException(cannotListen(place), e);
    }
    if (!server.isRunning()) {
      throw new WorkspaceException(cannotListen(place));
    }
    return server;
  }

  /** Asks for the port first: the web server only logs that it cannot have it. */
  static void checkFree(WorkspaceSettings.Place place) {
    if (place.port() == 0) {
      return;
    }
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(place.host(), place.port()));
    } catch (BindException e) {
      boolean taken = String.valueOf(e.getMessage()).contains("in use");
      throw new WorkspaceException(taken ? taken(place) : cannotListen(place), e);
    } catch (IOException e) {
      throw new WorkspaceException(cannotListen(place), e);
    }
  }

  private void http(HttpRouting.Builder routing) {
    routing.any("/api/{method}", api.methods()::handle);
    routing.post("/actions/{team}/{token}", api.responseUrls()::handle);
    routing.post("/upload/v1/{token}", api.files()::upload);
    routing.get("/files/{file}/{name}", api.files()::download);
    routing.get("/oauth/v2/authorize", api.consent()::ask);
    routing.post("/oauth/v2/authorize", api.consent()::answer);
    control(routing, page.control());
    routing.any("/page/*", page.calls()::handle);
    routing.any("/page/view/*", page.calls()::handle);
    routing.any("/page/session/*", page.calls()::handle);
    routing.get("/archives/{channel}", Routes::open);
    routing.get("/archives/{channel}/{message}", Routes::open);
    routing.get("/", Routes::protect);
    routing.get("/*", Routes::protect);
    if (Routes.class.getClassLoader().getResource(FOLDER + "/index.html") != null) {
      ClasspathHandlerConfig page =
          ClasspathHandlerConfig.builder().location(FOLDER).welcome("index.html").build();
      routing.register("/", StaticContentFeature.createService(page));
    }
  }

  private static void control(HttpRouting.Builder routing, Control control) {
    routing.get("/page/control/faults", control::faults);
    routing.post("/page/control/fault", control::fault);
    routing.post("/page/control/clear", control::clear);
    routing.post("/page/control/time", control::time);
    routing.get("/page/control/state", control::state);
  }

  /** Nothing from elsewhere runs in the page, and nothing old is shown after an update. */
  private static void protect(ServerRequest request, ServerResponse response) {
    response.header("Content-Security-Policy", POLICY);
    response.header("X-Content-Type-Options", "nosniff");
    response.header(HeaderNames.CACHE_CONTROL, "no-cache");
    ServerResponse _ = response.next();
  }

  /** A permalink is the page itself, which reads from its address what to open. */
  private static void open(ServerRequest request, ServerResponse response) {
    ServerResponse _ = response.reroute("/index.html");
  }

  private static String taken(WorkspaceSettings.Place place) {
    return "Port "
        + place.port()
        + " is in use. Set PORT to another one, or to 0 for any that is free.";
  }

  private static String cannotListen(WorkspaceSettings.Place place) {
    return "The workspace cannot listen on " + place.host() + ":" + place.port() + ".";
  }
}
