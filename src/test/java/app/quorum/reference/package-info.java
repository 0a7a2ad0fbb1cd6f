/** Tests of the rules of {@code app.quorum.reference}, on plain objects. */
@NullMarked
package app.quorum.reference;

import org.jspecify.annotations.NullMarked;
