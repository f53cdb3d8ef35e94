package dev.deployadvice.workspace.api;

import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** Reads a form of several parts. */
final class Multipart {
  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
  private static final Pattern NAME = Pattern.compile("(?i); *name=\"?([^\";\r\n]+)\"?");
  private static final Pattern FILE = Pattern.compile("(?i); *filename\\*?=");
  private static final String BLANK_LINE = "\r\n\r\n";

  private Multipart() {}

  /** The first file. */
  static byte[] first(byte[] body, String contentType) {
    String text = new String(body, StandardCharsets.ISO_8859_1);
    int start = text.indexOf(BLANK_LINE);
    int end = text.indexOf("\r\n--" + boundary(contentType), Math.max(0, start));
    if (start < 0 || end < 0) {
      throw Refusal.of("invalid_form_data");
    }
    return Arrays.copyOfRange(body, start + BLANK_LINE.length(), end);
  }

  /** Everything that is not a file. */
  static ObjectNode fields(byte[] body, String contentType) {
    String mark = "\r\n--" + boundary(contentType);
    String text = "\r\n" + new String(body, StandardCharsets.ISO_8859_1);
    if (!text.contains(mark + "--")) {
      throw Refusal.of("invalid_form_data");
    }
    ObjectNode fields = Json.object();
    List<String> parts = List.of(text.split(Pattern.quote(mark), -1));
    for (String part : parts.subList(1, parts.size() - 1)) {
      int blank = part.indexOf(BLANK_LINE);
      Matcher name = NAME.matcher(part);
      if (blank < 0 || !name.find() || name.end() > blank) {
        throw Refusal.of("invalid_form_data");
      }
      if (!FILE.matcher(part.substring(0, blank)).find()) {
        fields.put(utf8(name.group(1)), utf8(part.substring(blank + BLANK_LINE.length())));
      }
    }
    return fields;
  }

  private static String boundary(String contentType) {
    Matcher boundary = BOUNDARY.matcher(contentType);
    if (!boundary.find()) {
      throw Refusal.of("invalid_form_data");
    }
    return boundary.group(1);
  }

  private static String utf8(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
