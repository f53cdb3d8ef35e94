/**
 * What can be asked, answered and recommended, as checked data.
 *
 * <p>The catalog is read from YAML once, at start, and is immutable afterwards. It says which
 * answers speak for or against which option and why, but decides nothing itself. Start reading at
 * {@link dev.deployadvice.catalog.Catalog}.
 */
@NullMarked
package dev.deployadvice.catalog;

import org.jspecify.annotations.NullMarked;
