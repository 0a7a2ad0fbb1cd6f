/** Moves the BPMN engine after the domain and lets it call use cases. The only package that knows Flowable; holds no rule. */
@NullMarked
package app.quorum.process;

import org.jspecify.annotations.NullMarked;
