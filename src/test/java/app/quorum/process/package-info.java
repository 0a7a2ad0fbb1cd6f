/** Tests of the diagrams on an in-memory engine, with planned delegates: nothing here asks the Java behind them. */
@NullMarked
package app.quorum.process;

import org.jspecify.annotations.NullMarked;
