/** The few words every feature uses: refusals, events, versions, pages of a list. Knows no feature. */
@NullMarked
package app.quorum.shared;

import org.jspecify.annotations.NullMarked;
