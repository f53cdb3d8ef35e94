package dev.deployadvice.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Guesses whether words that were not understood are in another language. */
final class English {
  private static final Set<String> COMMON =
      Set.of(
          ("the be to of and a in that have i it for not on with he as you do at this but his by"
               + " from they we say her she or an will my one all would there their what so up out"
               + " if about who get which go me when make can like time no just him know take"
               + " people into year your good some could them see other than then now look only"
               + " come its over think also back after use two how our work first well way even new"
               + " want because any these give day most us is are was were has had does did im dont"
               + " maybe yes please thanks thank hello hi ok okay lets let's it's i'm don't need")
              .split(" "));

  private static final int FEWEST_WORDS = 3;

  private English() {}

  static boolean isForeign(String text) {
    if (text.codePoints().anyMatch(English::isOtherScript)) {
      return true;
    }
    List<String> words =
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}'’]+"))
            .filter(word -> !word.isEmpty())
            .toList();
    return words.size() >= FEWEST_WORDS && words.stream().noneMatch(COMMON::contains);
  }

  private static boolean isOtherScript(int letter) {
    return Character.isLetter(letter)
        && Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN
        && Character.UnicodeScript.of(letter) != Character.UnicodeScript.COMMON;
  }
}
