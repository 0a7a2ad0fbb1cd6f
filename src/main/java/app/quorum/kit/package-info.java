/** What a hiring process asks, rates, weighs and says, as versioned text. Knows no application and no person. */
@NullMarked
package app.quorum.kit;

import org.jspecify.annotations.NullMarked;
