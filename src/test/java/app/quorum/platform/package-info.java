/** Tests of what every request passes through. */
@NullMarked
package app.quorum.platform;

import org.jspecify.annotations.NullMarked;
