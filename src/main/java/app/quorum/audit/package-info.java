/** What happened to an application, kept for good and told to people. Changes nothing else and judges nothing. */
@NullMarked
package app.quorum.audit;

import org.jspecify.annotations.NullMarked;
