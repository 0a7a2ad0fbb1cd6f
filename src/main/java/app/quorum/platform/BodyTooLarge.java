package app.quorum.platform;

import java.io.IOException;

/** A body goes on beyond {@link BodyLimit#MOST}; answered as 413. An I/O failure, since JSON readers let those through. */
class BodyTooLarge extends IOException {

    BodyTooLarge() {
        super("a body has at most " + BodyLimit.MOST + " bytes");
    }
}
