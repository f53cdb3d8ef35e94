/** What tests of several packages share: builders, fakes and drivers. */
@NullMarked
package dev.deployadvice.testing;

import org.jspecify.annotations.NullMarked;
