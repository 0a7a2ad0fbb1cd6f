/** The meeting that decides on a candidate: attendance, agenda, notes, sealed ballots, decision. Makes no offer. */
@NullMarked
package app.quorum.debrief;

import org.jspecify.annotations.NullMarked;
