/**
 * Stories over the whole wire: the real bot, Slack's own client, a real WebSocket, a real database
 * and the local workspace, told through people who type and click.
 */
@NullMarked
package dev.deployadvice.story;

import org.jspecify.annotations.NullMarked;
