package app.quorum.shared;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names the request that a thread works on, so that an answer and what was changed for it can be found together. */
public final class RequestId {

    /** Where a caller says it and is answered it. */
    public static final String HEADER = "X-Request-Id";

    /** Of what no request asked for, such as a timer's work. */
    public static final String NONE = "";

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final ThreadLocal<String> CURRENT = ThreadLocal.withInitial(() -> NONE);

    private RequestId() {}

    /** What the caller says, if that is 1 to 64 letters, digits, dots, dashes and underscores; else one of our own. */
    public static String of(@Nullable String said) {
        return said != null && FORM.matcher(said).matches()
                ? said
                : UUID.randomUUID().toString();
    }

    public static String current() {
        return CURRENT.get();
    }

    /** This thread works on the request from now until it {@linkplain #leave() leaves} it. */
    public static void enter(String id) {
        CURRENT.set(id);
    }

    public static void leave() {
        CURRENT.remove();
    }
}
