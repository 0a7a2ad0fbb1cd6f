/** Servers for development and tests: PostgreSQL, Keycloak and Payara Micro, each as its own process. Ships with nothing. */
@NullMarked
package app.quorum.dev;

import org.jspecify.annotations.NullMarked;
