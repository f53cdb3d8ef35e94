package dev.deployadvice.advice.product;

import dev.deployadvice.catalog.Platform;
import java.util.ArrayList;
import java.util.List;

/** One thing that decides between products. */
@FunctionalInterface
interface Rule {
  List<Judgement> judge(Platform platform, Project project);

  /** In the order in which their reasons are worth telling. */
  static List<Rule> all(Prices prices) {
    List<Rule> all = new ArrayList<>(PlaceRules.all());
    all.addAll(NeedRules.all());
    all.addAll(TeamRules.all());
    all.addAll(new MoneyRules(prices).all());
    return List.copyOf(all);
  }
}
