package app.quorum.architecture.wrong.process;

/** What others must not know. */
public class Clerk {}
