/**
 * Reply to Block Kit: draws what the dialogue wants to show, and names its buttons. Pure; the only
 * place besides {@code slack} that knows Slack's block types.
 */
@NullMarked
package dev.deployadvice.card;

import org.jspecify.annotations.NullMarked;
