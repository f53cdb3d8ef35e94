/**
 * What the browser page asks and is told. There is no login: each call says which person acts. What
 * a person does with the app goes through {@link dev.deployadvice.workspace.delivery.Interactions}.
 */
@NullMarked
package dev.deployadvice.workspace.page;

import org.jspecify.annotations.NullMarked;
