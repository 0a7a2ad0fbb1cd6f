package app.quorum.application;

/** What graders of an anonymous take-home call its candidate until their round is revealed. */
public final class CodeName {

    /** Without letters that look like digits. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 4;
    private static final long SPREAD = 0x9E3779B1L; // odd, so that no two of 32^4 neighbouring ids share a name

    private CodeName() {}

    /** The same for one application every time, such as "Candidate K7QX". */
    public static String of(long applicationId) {
        var name = new StringBuilder("Candidate ");
        long rest = applicationId * SPREAD;
        for (int i = 0; i < LENGTH; i++) {
            name.append(LETTERS.charAt((int) (rest & (LETTERS.length() - 1))));
            rest >>>= 5;
        }
        return name.toString();
    }
}
