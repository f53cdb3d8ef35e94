package dev.deployadvice.workspace;

import java.util.List;

/** What somebody may send to break the page. */
final class Hostile {
  static final List<String> TEXTS =
      List.of(
          "&lt;script&gt;window.broken = 1&lt;/script&gt;",
          "<script>window.broken = 3</script>",
          "w".repeat(30_000),
          "\u202Eright to left\u202C and \u0627\u0644\u0633\u0644\u0627\u0645",
          "zero\u200B\u200D\uFEFFwidth \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 :tada:",
          "*_~`".repeat(200),
          "<javascript:alert(1)|press me> <data:text/html,hello|and me>",
          "z\u0351\u0352\u0353\u0354".repeat(300));

  static final String BLOCKS =
      """
      [{"type": "section", "text": {"type": "mrkdwn", "text": "<b onclick='window.broken=4'>bold</b>"}},
       {"type": "markdown", "text": "<script>window.broken = 5</script> [x](javascript:alert(1))"},
       {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [
         {"type": "link", "url": "javascript:window.broken=6", "text": "press"},
         {"type": "color", "value": "red; background: url(https://elsewhere.invalid)"}]}]}]\
      """;

  static final String DROP_A_PICTURE =
      """
      const bytes = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='), (c) => c.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], 'dot.png', {type: 'image/png'}));
      document.querySelector('#stage .composer-frame').dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true}));
      """;

  private Hostile() {}
}
