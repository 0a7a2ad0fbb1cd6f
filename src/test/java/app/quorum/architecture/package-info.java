/** Rules about the code itself, each shown failing once on code that breaks it. */
@NullMarked
package app.quorum.architecture;

import org.jspecify.annotations.NullMarked;
