/** Tests of the rules of {@code app.quorum.debrief}, on plain objects. */
@NullMarked
package app.quorum.debrief;

import org.jspecify.annotations.NullMarked;
