/** The gate to an offer, and the offer from draft to answer. Knows no way round the gate. */
@NullMarked
package app.quorum.offer;

import org.jspecify.annotations.NullMarked;
