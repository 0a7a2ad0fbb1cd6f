/** What referees say about a candidate, asked for after a debrief, and whether it satisfies. Decides on nothing else. */
@NullMarked
package app.quorum.reference;

import org.jspecify.annotations.NullMarked;
