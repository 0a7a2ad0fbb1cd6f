/** One candidate's way through one requisition: status, rounds, panels and interviews. Does not rate or decide. */
@NullMarked
package app.quorum.application;

import org.jspecify.annotations.NullMarked;
