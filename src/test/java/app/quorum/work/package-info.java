/** Tests of what has to be done. */
@NullMarked
package app.quorum.work;

import org.jspecify.annotations.NullMarked;
