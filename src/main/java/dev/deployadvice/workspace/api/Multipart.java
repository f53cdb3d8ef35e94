package dev.deployadvice.workspace.api;

import dev.deployadvice.workspace.state.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the first file out of a form. */
final class Multipart {
  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");

  private Multipart() {}

  static byte[] first(byte[] body, String contentType) {
    Matcher boundary = BOUNDARY.matcher(contentType);
    if (!boundary.find()) {
      throw Refusal.of("invalid_form_data");
    }
    String text = new String(body, StandardCharsets.ISO_8859_1);
    int start = text.indexOf("\r\n\r\n");
    int end = text.indexOf("\r\n--" + boundary.group(1), Math.max(0, start));
    if (start < 0 || end < 0) {
      throw Refusal.of("invalid_form_data");
    }
    return Arrays.copyOfRange(body, start + 4, end);
  }
}
