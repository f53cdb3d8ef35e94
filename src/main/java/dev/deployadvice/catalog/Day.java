package dev.deployadvice.catalog;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as people read it: "3 Jul 2026". */
public final class Day {
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

  private Day() {}

  public static String of(LocalDate day) {
    return FORM.format(day);
  }
}
