/** Approved needs to fill a position: who hires, for what pay, by which kit. Knows nothing of applications. */
@NullMarked
package app.quorum.requisition;

import org.jspecify.annotations.NullMarked;
