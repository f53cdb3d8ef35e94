/**
 * Slack's Web API as an app calls it. {@link dev.deployadvice.workspace.api.Methods} is the table
 * of all methods; each group of methods has a file; what comes before a method (token, scope, rate)
 * is in {@link dev.deployadvice.workspace.api.WebApi}.
 */
@NullMarked
package dev.deployadvice.workspace.api;

import org.jspecify.annotations.NullMarked;
