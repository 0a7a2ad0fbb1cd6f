package app.quorum.architecture.wrong.one;

import app.quorum.architecture.wrong.process.Clerk;
import app.quorum.architecture.wrong.two.Two;
import com.nimbusds.jwt.JWT;
import java.time.Instant;
import org.flowable.engine.ProcessEngine;

/** Knows the engine, tokens, the process and the wall clock; and goes in a circle with {@link Two}. */
public class One {

    Two two;
    Clerk clerk;
    JWT token;
    ProcessEngine engine;

    // CHECKSTYLE:OFF what the rule must find
    Instant now() {
        return Instant.now();
    }
    // CHECKSTYLE:ON
}
