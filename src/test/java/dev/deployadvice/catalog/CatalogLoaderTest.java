package dev.deployadvice.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CatalogLoaderTest {

  @Test
  void readsTheBuiltInCatalog() {
    Catalog catalog = CatalogLoader.load();

    assertThat(catalog.questions()).hasSize(22);
    assertThat(catalog.options()).extracting(Option::id).containsExactly("paas", "vps", "cloud", "on-premise");
  }
}
