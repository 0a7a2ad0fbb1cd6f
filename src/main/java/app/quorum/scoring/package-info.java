/** Ratings, weights, scores, gates and tallies as pure arithmetic. Knows no framework, no clock and no storage. */
@NullMarked
package app.quorum.scoring;

import org.jspecify.annotations.NullMarked;
