/** Panelists' ratings: sealed until all are in, then revealed, gated and decided upon by round. Does not decide on an offer. */
@NullMarked
package app.quorum.scorecard;

import org.jspecify.annotations.NullMarked;
