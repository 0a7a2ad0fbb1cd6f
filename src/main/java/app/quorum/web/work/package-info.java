/** The page of what somebody has to do. */
@NullMarked
package app.quorum.web.work;

import org.jspecify.annotations.NullMarked;
