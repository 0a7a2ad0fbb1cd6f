@NullMarked
package app.quorum.verdict;

import org.jspecify.annotations.NullMarked;
