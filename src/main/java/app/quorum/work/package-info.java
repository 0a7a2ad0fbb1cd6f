/** Who has to do what next, by when: derived from applications, kept to be listed. Allows and forbids nothing. */
@NullMarked
package app.quorum.work;

import org.jspecify.annotations.NullMarked;
