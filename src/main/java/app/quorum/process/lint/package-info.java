/** Proves what process files promise before they are deployed, by reading them alone. Knows no engine and no database. */
@NullMarked
package app.quorum.process.lint;

import org.jspecify.annotations.NullMarked;
