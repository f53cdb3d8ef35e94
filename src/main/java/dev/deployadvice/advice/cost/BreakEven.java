package dev.deployadvice.advice.cost;

import java.util.OptionalInt;

/**
 * When own hardware has paid for itself against another option, by the middles of the ranges.
 *
 * @param against the id of the option that it is compared with
 * @param timeCounted whether people's hours are counted as money too
 * @param month empty where that never happens while the hardware lasts
 * @param says one sentence with the month, or with the reason why there is none
 */
public record BreakEven(String against, boolean timeCounted, OptionalInt month, String says) {}
