package app.quorum.process.lint;

/**
 * A process file that somebody wants to deploy.
 *
 * @param name the file's own, as findings call it
 * @param xml BPMN 2.0 in UTF-8
 */
public record BpmnFile(String name, String xml) {}
