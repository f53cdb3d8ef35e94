package dev.deployadvice.advice.product;

import java.util.Optional;

/**
 * What one rule says of one product.
 *
 * @param removal why the product is out, to stand behind its name: "no region in Brazil that I know
 *     of"
 * @param points for or against it
 * @param why what fits, one sentence
 * @param mind what to know if it is taken all the same, one sentence
 */
record Judgement(
    Optional<String> removal, int points, Optional<String> why, Optional<String> mind) {

  static final Judgement NONE = points(0);

  static Judgement removed(String because) {
    return new Judgement(Optional.of(because), 0, Optional.empty(), Optional.empty());
  }

  static Judgement points(int points) {
    return new Judgement(Optional.empty(), points, Optional.empty(), Optional.empty());
  }

  static Judgement fits(int points, String why) {
    return new Judgement(Optional.empty(), points, Optional.of(why), Optional.empty());
  }

  static Judgement but(int points, String mind) {
    return new Judgement(Optional.empty(), points, Optional.empty(), Optional.of(mind));
  }
}
