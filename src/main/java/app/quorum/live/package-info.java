/** Tells open pages and programs what has changed: ids alone, to whoever may see it. Knows no page and no content. */
@NullMarked
package app.quorum.live;

import org.jspecify.annotations.NullMarked;
