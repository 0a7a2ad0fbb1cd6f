/**
 * What was changed, kept for good in chains of hashes and told to people. Changes nothing else and judges nothing; knows
 * nobody's name but where it can be forgotten.
 */
@NullMarked
package app.quorum.audit;

import org.jspecify.annotations.NullMarked;
