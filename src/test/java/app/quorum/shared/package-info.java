/** Tests of the words that every feature uses. */
@NullMarked
package app.quorum.shared;

import org.jspecify.annotations.NullMarked;
