package dev.deployadvice.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Optional;

/**
 * The packages directly under a base package; a package below one of them belongs to it, and a
 * class in the base package itself is an area of its own name.
 */
final class Area {
  private final String base;

  Area(String base) {
    this.base = base;
  }

  /** The area of a class, or nothing where it is not ours. */
  Optional<String> of(JavaClass type) {
    String name = type.getPackageName();
    if (name.equals(base)) {
      return Optional.of(outermost(type).getSimpleName());
    }
    if (!name.startsWith(base + ".")) {
      return Optional.empty();
    }
    String rest = name.substring(base.length() + 1);
    int dot = rest.indexOf('.');
    return Optional.of(dot < 0 ? rest : rest.substring(0, dot));
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(Area::outermost).orElse(type);
  }
}
