/** What is told to whom, without a server. */
@NullMarked
package app.quorum.live;

import org.jspecify.annotations.NullMarked;
