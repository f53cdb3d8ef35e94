/**
 * A Slack app that helps a team decide where to host its Django project. One click goes one way
 * through the packages below: {@code slack}, {@code conversation}, {@code dialogue}, {@code store},
 * acknowledge, {@code card}, {@code slack}.
 */
@NullMarked
package dev.deployadvice;

import org.jspecify.annotations.NullMarked;
