package dev.deployadvice.workspace.api;

import dev.deployadvice.workspace.state.Channel;
import dev.deployadvice.workspace.state.Refusal;
import dev.deployadvice.workspace.state.StoredFile;
import dev.deployadvice.workspace.state.Workspace;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where the bytes of files come in and go out. */
public final class FileRoutes {
  /** The largest file that is taken, in bytes. */
  public static final int LARGEST = 20 * 1024 * 1024;

  private final Workspace workspace;
  private final Tokens tokens;

  public FileRoutes(Workspace workspace, Tokens tokens) {
    this.workspace = workspace;
    this.tokens = tokens;
  }

  /** {@code /upload/v1/<token>}: raw bytes, or a form with one file. */
  public void upload(ServerRequest request, ServerResponse response) {
    try {
      byte[] body = Body.bytes(request, LARGEST);
      String type = request.headers().first(HeaderNames.CONTENT_TYPE).orElse("");
      byte[] content = type.startsWith("multipart/") ? Multipart.first(body, type) : body;
      String token = request.path().pathParameters().get("token");
      boolean known = workspace.with(() -> workspace.files().upload(token, content));
      String answer = known ? "OK - " + content.length : "unknown upload";
      response.status(known ? Status.OK_200 : Status.NOT_FOUND_404);
      response.send(answer.getBytes(StandardCharsets.UTF_8));
    } catch (Refusal _) {
      response.status(Status.REQUEST_ENTITY_TOO_LARGE_413).send();
    }
  }

  /** {@code /files/<id>/<name>}: for the bot by its token, for a person who may see the file. */
  public void download(ServerRequest request, ServerResponse response) {
    String id = request.path().pathParameters().get("file");
    Optional<StoredFile> file = workspace.with(() -> allowed(id, request));
    Optional<byte[]> content = file.flatMap(_ -> workspace.files().content(id));
    response.header("X-Content-Type-Options", "nosniff");
    response.header("Content-Security-Policy", "sandbox; default-src 'none'");
    if (file.isEmpty() || content.isEmpty()) {
      response.header(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8");
      response.send("<!DOCTYPE html><title>Sign in</title>".getBytes(StandardCharsets.UTF_8));
      return;
    }
    StoredFile.Label label = file.get().label();
    String how = request.query().contains("download") ? "attachment" : "inline";
    String name = label.name().replaceAll("[^A-Za-z0-9._-]", "_");
    response.header(HeaderNames.CONTENT_TYPE, label.mimetype());
    response.header(HeaderNames.CONTENT_DISPOSITION, how + "; filename=\"" + name + "\"");
    response.send(content.get());
  }

  private Optional<StoredFile> allowed(String id, ServerRequest request) {
    String bearer = request.headers().first(HeaderNames.AUTHORIZATION).orElse("");
    boolean bot =
        tokens.isBot(bearer.replaceFirst("^Bearer ", ""))
            && workspace.app().scopes().contains("files:read");
    String user = request.query().first("user").orElse("");
    try {
      StoredFile file = workspace.files().require(id);
      return bot || seen(file, user) ? Optional.of(file) : Optional.empty();
    } catch (Refusal _) {
      return Optional.empty();
    }
  }

  private boolean seen(StoredFile file, String user) {
    boolean shared =
        file.channels().stream()
            .flatMap(id -> workspace.channels().find(id).stream())
            .anyMatch((Channel channel) -> channel.seenBy(user));
    return workspace.users().find(user).isPresent() && (shared || file.user().equals(user));
  }
}
