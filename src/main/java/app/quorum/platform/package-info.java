/** What every request passes through: JSON, problems, headers, clock, migrations. Holds no rule of hiring. */
@NullMarked
package app.quorum.platform;

import org.jspecify.annotations.NullMarked;
