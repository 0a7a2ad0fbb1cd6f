/** Tests of what a new installation starts with. */
@NullMarked
package app.quorum.seed;

import org.jspecify.annotations.NullMarked;
