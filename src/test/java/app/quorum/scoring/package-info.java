/** The arithmetic's own tests; the only ones that mutation testing runs. */
@NullMarked
package app.quorum.scoring;

import org.jspecify.annotations.NullMarked;
