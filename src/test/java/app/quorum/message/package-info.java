/** Tests of messages. */
@NullMarked
package app.quorum.message;

import org.jspecify.annotations.NullMarked;
