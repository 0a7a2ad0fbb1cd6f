/** Tests of who people are. */
@NullMarked
package app.quorum.identity;

import org.jspecify.annotations.NullMarked;
