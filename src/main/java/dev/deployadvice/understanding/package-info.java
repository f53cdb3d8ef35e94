/** Words to answers: reads what a person typed in the light of the question just asked. Pure. */
@NullMarked
package dev.deployadvice.understanding;

import org.jspecify.annotations.NullMarked;
