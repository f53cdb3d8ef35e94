package dev.deployadvice.catalog;

import java.net.URI;
import java.time.LocalDate;

/** Where a fact comes from, and the day on which it was true. */
public record Source(String key, String title, URI url, LocalDate date) {}
