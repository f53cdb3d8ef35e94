package dev.deployadvice.understanding;

/**
 * The part of a word that its forms have in common: "deploys", "deployed" and "deploying" are one
 * word. Only endings of number and tense go, since "server", "serves" and "service" are three.
 */
final class Stem {
  private static final int SHORTEST = 3;

  private Stem() {}

  /** The stem of a word in lower case; both sides of a comparison go through here. */
  static String of(String word) {
    String singular = withoutPlural(word);
    String present = withoutTense(singular);
    return present.length() > SHORTEST && present.endsWith("e")
        ? present.substring(0, present.length() - 1)
        : present;
  }

  private static String withoutPlural(String word) {
    boolean singular = word.equals("windows") || !word.endsWith("s") || word.endsWith("ss");
    if (word.length() <= SHORTEST || singular) {
      return word;
    }
    if (word.endsWith("ies") && word.length() > SHORTEST + 2) {
      return cut(word, 3) + "y";
    }
    if (word.endsWith("es") && word.length() > SHORTEST + 1 && hisses(cut(word, 2))) {
      return cut(word, 2);
    }
    return word.endsWith("us") || word.endsWith("is") ? word : cut(word, 1);
  }

  private static boolean hisses(String stem) {
    return stem.endsWith("ss")
        || stem.endsWith("x")
        || stem.endsWith("ch")
        || stem.endsWith("sh")
        || (stem.endsWith("ps") && stem.length() <= SHORTEST + 1);
  }

  private static String withoutTense(String word) {
    if (word.endsWith("ing") && isStem(cut(word, 3))) {
      return withoutDouble(cut(word, 3));
    }
    if (word.endsWith("ied") && word.length() > SHORTEST + 2) {
      return cut(word, 3) + "y";
    }
    boolean past = word.endsWith("ed") && !word.endsWith("eed") && isStem(cut(word, 2));
    return past ? withoutDouble(cut(word, 2)) : word;
  }

  private static boolean isStem(String word) {
    return word.length() >= SHORTEST && word.chars().anyMatch(each -> "aeiouy".indexOf(each) >= 0);
  }

  private static String withoutDouble(String word) {
    int last = word.length() - 1;
    boolean doubled = word.charAt(last) == word.charAt(last - 1);
    return doubled && "lsz".indexOf(word.charAt(last)) < 0 ? cut(word, 1) : word;
  }

  private static String cut(String word, int characters) {
    return word.substring(0, word.length() - characters);
  }
}
