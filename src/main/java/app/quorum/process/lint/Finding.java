package app.quorum.process.lint;

/**
 * One reason to refuse a deployment.
 *
 * @param element id of the element, or of what it is in; empty where the whole file is meant
 */
public record Finding(String file, String element, Rule rule, String sentence) {

    @Override
    public String toString() {
        return file + (element.isEmpty() ? "" : ", " + element) + ": " + sentence + " (" + rule.key() + ")";
    }
}
