/** Who people are, by Keycloak: the only package that knows OIDC and Keycloak. Decides nothing about hiring. */
@NullMarked
package app.quorum.identity;

import org.jspecify.annotations.NullMarked;
