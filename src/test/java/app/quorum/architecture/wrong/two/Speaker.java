package app.quorum.architecture.wrong.two;

/** Has one implementation. */
interface Speaker {}
