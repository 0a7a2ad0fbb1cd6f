package app.quorum.architecture.wrong.two;

import app.quorum.architecture.wrong.one.One;

/** Goes in a circle with {@link One}. */
public class Two {

    One one;
}
