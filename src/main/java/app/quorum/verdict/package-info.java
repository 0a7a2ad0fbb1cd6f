/** What gates have answered, for whoever may read it, and recomputed from what was kept. Asks no gate about today. */
@NullMarked
package app.quorum.verdict;

import org.jspecify.annotations.NullMarked;
