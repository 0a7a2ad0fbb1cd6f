/** Tests of kits as text: what is refused, what is kept, and what the delivered kit holds. */
@NullMarked
package app.quorum.kit;

import org.jspecify.annotations.NullMarked;
