package dev.deployadvice.workspace.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The links at the top of each channel. */
public final class Bookmarks {
  private static final int MOST = 100;
  private static final int LONGEST_TITLE = 256;
  private static final int LONGEST_LINK = 2_048;

  private final Ground ground;
  private final List<Bookmark> bookmarks;

  Bookmarks(Ground ground, Collection<Bookmark> stored) {
    this.ground = ground;
    this.bookmarks = new ArrayList<>(stored);
  }

  public List<Bookmark> in(String channel) {
    return bookmarks.stream().filter(b -> b.channel().equals(channel)).toList();
  }

  public Bookmark require(String channel, String id) {
    return in(channel).stream()
        .filter(bookmark -> bookmark.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Refusal.of("not_found"));
  }

  public Bookmark add(String channel, String title, String link, String emoji) {
    if (in(channel).size() >= MOST) {
      throw Refusal.of("too_many_bookmarks");
    }
    Bookmark bookmark = new Bookmark(ground.ids().next("Bk"), channel, title, link, emoji);
    bookmarks.add(bookmark);
    ground.tell(new Change.Bookmarked(channel));
    return bookmark;
  }

  public void replace(Bookmark changed) {
    bookmarks.replaceAll(old -> old.id().equals(changed.id()) ? changed : old);
    ground.tell(new Change.Bookmarked(changed.channel()));
  }

  public void remove(Bookmark bookmark) {
    bookmarks.remove(bookmark);
    ground.tell(new Change.Bookmarked(bookmark.channel()));
  }

  /** The title, where it can be one. */
  public static String title(String title) {
    if (title.isBlank() || title.length() > LONGEST_TITLE) {
      throw Refusal.arguments("must be between 1 and 256 characters [json-pointer:/title]");
    }
    return title;
  }

  /** The link, where it leads to the web. */
  public static String link(String link) {
    if (!link.matches("https?://.+") || link.length() > LONGEST_LINK) {
      throw Refusal.of("invalid_link");
    }
    return link;
  }

  List<Bookmark> all() {
    return List.copyOf(bookmarks);
  }
}
