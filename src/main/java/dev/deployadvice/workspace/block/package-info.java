/**
 * Slack's rules for blocks, messages and views. Start at {@link
 * dev.deployadvice.workspace.block.BlockKit}. The rules are tables: a {@link
 * dev.deployadvice.workspace.block.Spec} lists the fields of one block, element or object with what
 * each may hold, and one checker walks JSON along them. What a single field cannot tell stands in
 * {@link dev.deployadvice.workspace.block.Rules}, {@link
 * dev.deployadvice.workspace.block.Identities} and {@link dev.deployadvice.workspace.block.Totals}.
 * Problems are worded as Slack words them.
 */
@NullMarked
package dev.deployadvice.workspace.block;

import org.jspecify.annotations.NullMarked;
