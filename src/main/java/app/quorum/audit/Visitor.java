package app.quorum.audit;

/** Is led along the audit: chain by chain in the order of their names, each entry, who is in it, and the chain's end. */
interface Visitor {

    void entry(Link link);

    /** After its entry. */
    void opening(Opening opening);

    /** After the chain's entries. */
    void head(Head head);
}
