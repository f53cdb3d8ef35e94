package dev.deployadvice.cli;

import dev.deployadvice.advice.Advice;
import dev.deployadvice.advice.product.AddOns;
import dev.deployadvice.advice.product.Effort;
import dev.deployadvice.advice.product.Monthly;
import dev.deployadvice.advice.product.Offers;
import dev.deployadvice.advice.product.Shape;
import dev.deployadvice.advice.product.Shortlist;
import dev.deployadvice.advice.product.Shortlist.Pick;
import dev.deployadvice.advice.product.Shortlist.Selection;
import dev.deployadvice.advice.product.Today;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Today's host, the form of the option, products and add-ons, as text for a terminal. */
final class ProductText {
  private static final int MOST_QUESTIONS = 3;

  private final Catalog catalog;
  private final Shortlist shortlist;
  private final Offers offers;

  ProductText(Catalog catalog) {
    this.catalog = catalog;
    this.shortlist = new Shortlist(catalog);
    this.offers = new Offers(catalog);
  }

  /** Writes about the recommended option. */
  void write(Paper paper, Advice advice, String option) {
    today(paper, advice);
    AnswerSet answers = advice.answers();
    Optional<Shape> shape = Shape.of(option, answers);
    if (shape.isPresent()) {
      paper.heading("Form: " + shape.get().id());
      paper.item(" ", shape.get().because());
    }
    products(paper, shortlist.of(option, answers));
    List<AddOns.AddOn> addOns = AddOns.of(option, answers);
    if (!addOns.isEmpty()) {
      paper.heading("Beside it");
      addOns.forEach(each -> paper.item("-", each.name() + ": " + each.because()));
    }
    sharpening(paper, answers, option);
  }

  private static void today(Paper paper, Advice advice) {
    Optional<Today> today = Today.of(advice);
    Optional<String> later = Today.later(advice);
    if (today.isPresent() || later.isPresent()) {
      paper.heading("Today and later");
      today.ifPresent(each -> paper.item("-", each.says()));
      today.flatMap(Today::effort).map(Effort::assumption).ifPresent(each -> paper.item(" ", each));
      later.ifPresent(each -> paper.item("-", each));
    }
  }

  private static void products(Paper paper, Selection selection) {
    paper.heading("Products");
    for (Pick pick : selection.picks()) {
      String monthly = pick.monthly().map(Monthly::says).map(each -> ": " + each).orElse("");
      paper.item("-", pick.platform().name() + monthly);
      paper.item(" ", pick.why());
      paper.item(" ", pick.wrongWhen());
    }
    selection.nothing().ifPresent(each -> paper.item("-", each));
  }

  private void sharpening(Paper paper, AnswerSet answers, String option) {
    List<String> order = offers.sharpening(option).order(answers, Set.of());
    if (!order.isEmpty()) {
      paper.heading("What would sharpen products and costs");
      order.stream()
          .limit(MOST_QUESTIONS)
          .forEach(each -> paper.item("-", catalog.requireQuestion(each).wording().ask()));
    }
  }
}
