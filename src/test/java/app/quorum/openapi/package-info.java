/** How the API comes to describe itself: written from the resources when the WAR is built, and checked. */
@NullMarked
package app.quorum.openapi;

import org.jspecify.annotations.NullMarked;
