/** What every page has: templates, texts, assets, log-in, forms. Pages use the features as the API does and decide nothing. */
@NullMarked
package app.quorum.web;

import org.jspecify.annotations.NullMarked;
