/** The pages in a real browser, against the running application. */
@NullMarked
package app.quorum.web;

import org.jspecify.annotations.NullMarked;
