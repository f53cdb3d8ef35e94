/** The commands of the program: try, serve, doctor, manifest, advise, workspace. */
@NullMarked
package dev.deployadvice.cli;

import org.jspecify.annotations.NullMarked;
