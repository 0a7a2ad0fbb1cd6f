/** Who interviews, when and where. Does not see a rating. */
@NullMarked
package app.quorum.panel;

import org.jspecify.annotations.NullMarked;
