/** Code that breaks the rules on purpose; nothing runs it. */
package app.quorum.architecture.wrong;
