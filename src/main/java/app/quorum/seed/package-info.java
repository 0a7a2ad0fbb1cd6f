/** What a new installation starts with: the kits, and for a demo a company. Uses use cases only, and nothing uses it. */
@NullMarked
package app.quorum.seed;

import org.jspecify.annotations.NullMarked;
