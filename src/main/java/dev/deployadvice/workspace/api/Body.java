package dev.deployadvice.workspace.api;

import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Refusal;
import io.helidon.common.uri.UriQuery;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** Reads what a request carries, within a limit. */
public final class Body {
  public static final int ONE_MEGABYTE = 1024 * 1024;

  private static final long MOST_DRAINED = 64L * ONE_MEGABYTE;
  private static final Pattern CHARSET = Pattern.compile("charset=\"?([^;\"\\s]+)");
  private static final Set<String> UTF_8 = Set.of("utf-8", "utf8", "us-ascii", "iso-8859-1");

  private Body() {}

  /** The bytes of the body; longer ones are refused as {@code request_too_large}. */
  public static byte[] bytes(ServerRequest request, int most) {
    if (!request.content().hasEntity()) {
      return new byte[0];
    }
    try (InputStream in = request.content().inputStream()) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        drain(in);
        throw Refusal.of("request_too_large");
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A client that is still sending could not read the answer. */
  private static void drain(InputStream in) throws IOException {
    byte[] buffer = new byte[8192];
    long left = MOST_DRAINED;
    int read = 0;
    while (read >= 0 && left > 0) {
      read = in.read(buffer);
      left -= read;
    }
  }

  /** Query, form and JSON as one object. */
  static ObjectNode arguments(ServerRequest request) {
    ObjectNode arguments = query(request.query());
    String type = request.headers().first(HeaderNames.CONTENT_TYPE).orElse("");
    byte[] bytes = bytes(request, ONE_MEGABYTE);
    if (type.startsWith("multipart/form-data")) {
      return arguments.setAll(Multipart.fields(bytes, type));
    }
    String body = new String(bytes, StandardCharsets.UTF_8);
    if (body.isBlank()) {
      return arguments;
    }
    if (type.isEmpty()) {
      throw Refusal.of("missing_post_type");
    }
    Matcher charset = CHARSET.matcher(type);
    if (charset.find() && !UTF_8.contains(charset.group(1).toLowerCase(Locale.ROOT))) {
      throw Refusal.of("invalid_charset");
    }
    if (type.startsWith("application/json")) {
      return arguments.setAll(Json.parseObject(body).orElseThrow(() -> Refusal.of("invalid_json")));
    }
    if (!type.startsWith("application/x-www-form-urlencoded")) {
      throw Refusal.of("invalid_post_type");
    }
    return form(arguments, body);
  }

  public static ObjectNode query(UriQuery query) {
    ObjectNode arguments = Json.object();
    query.names().forEach(name -> arguments.put(name, query.first(name).orElse("")));
    return arguments;
  }

  private static ObjectNode form(ObjectNode arguments, String body) {
    for (String pair : body.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        arguments.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return arguments;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      throw Refusal.of("invalid_form_data");
    }
  }
}
