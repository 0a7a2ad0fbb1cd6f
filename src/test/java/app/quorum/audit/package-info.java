/** Tests of what is kept and told of events. */
@NullMarked
package app.quorum.audit;

import org.jspecify.annotations.NullMarked;
