/** Tests of applications. */
@NullMarked
package app.quorum.application;

import org.jspecify.annotations.NullMarked;
