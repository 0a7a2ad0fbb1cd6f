/** What is written to candidates, panelists and referees, from the kit's words. Decides nothing and delivers nothing. */
@NullMarked
package app.quorum.message;

import org.jspecify.annotations.NullMarked;
