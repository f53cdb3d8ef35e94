package dev.deployadvice.workspace.state;

import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;

/** Slack-shaped ids from a seed and a counter: the same seed gives the same ids. */
public final class Ids {
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  private static final String HEX = "0123456789abcdef";
  private static final long ODD = 0xBF58476D1CE4E5B9L;

  private final long seed;
  private final AtomicLong counter;

  public Ids(long seed, long counter) {
    this.seed = seed;
    this.counter = new AtomicLong(counter);
  }

  /** An id such as {@code C0ABCDEFGHI}. */
  public String next(String prefix) {
    return prefix + "0" + letters(ALPHABET, 9);
  }

  public String number(int digits) {
    return letters("123456789", digits);
  }

  public String hex(int length) {
    return letters(HEX, length);
  }

  long counter() {
    return counter.get();
  }

  private String letters(String alphabet, int length) {
    SplittableRandom random = new SplittableRandom(seed ^ scrambled(counter.incrementAndGet()));
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  /** Far from each other for neighbours, so that their sequences do not overlap. */
  private static long scrambled(long number) {
    long spread = number * ODD;
    return (spread ^ (spread >>> 29)) * ODD;
  }
}
