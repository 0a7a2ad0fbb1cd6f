/** Whole hires over HTTP, against the archive that ships: what a reader should read first to see what Quorum does. */
@NullMarked
package app.quorum.scenario;

import org.jspecify.annotations.NullMarked;
