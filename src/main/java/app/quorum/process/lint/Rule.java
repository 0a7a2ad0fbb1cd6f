package app.quorum.process.lint;

import java.util.Locale;

/** What a process file may break. */
public enum Rule {
    /** It is XML, in UTF-8, without a document type. */
    WELL_FORMED,
    /** Every element is one that is understood, where it is understood. */
    ELEMENT,
    /** Every attribute is one that is understood, with a value that is. */
    ATTRIBUTE,
    /** Every id is there once, and what refers to one finds it. */
    REFERENCE,
    /** A process has one start and one place at a time; what runs beside it only writes, reminds and waits. */
    FLOW,
    /** What is called is deployed along, never itself, under the key that the domain asks by. */
    CALL,
    /** A called process gets what it needs, and answers nothing but its own outcome. */
    MAPPING,
    /** Every step is one of the known ones. */
    STEP,
    /** Every variable has a value wherever it is read. */
    VARIABLE,
    /** Every message is one that applications are told, and their process hears all of them. */
    MESSAGE,
    /** Every timer reads a time of the kit. */
    TIMER,
    /** Every wait is one that the domain ends, and none of those is left out. */
    WAIT,
    /** Every choice compares one known outcome with its values, each once, all of them. */
    CONDITION,
    /** Every element can be reached and left. */
    DEAD,
    /** No end without word to the candidate. */
    SILENT_END,
    /** No offer except at once after an open offer gate. */
    OFFER_GATE,
    /** Each round is held once before an offer. */
    ROUND,
    /** The rounds are those of the published kits. */
    KIT;

    /** Returns the rule's stable name, such as {@code silent-end}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
