/** Tests of the rules of {@code app.quorum.offer}, on plain objects. */
@NullMarked
package app.quorum.offer;

import org.jspecify.annotations.NullMarked;
