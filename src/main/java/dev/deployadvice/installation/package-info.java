/** Who installed the app: the port and its records. */
@NullMarked
package dev.deployadvice.installation;

import org.jspecify.annotations.NullMarked;
