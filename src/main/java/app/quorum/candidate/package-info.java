/** People who apply, each known once by address. Knows nothing of what they apply for. */
@NullMarked
package app.quorum.candidate;

import org.jspecify.annotations.NullMarked;
