package app.quorum.kit;

import app.quorum.scoring.Weight;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToIntFunction;

/** Checks that parts, in basis points, make up a whole: competencies a round, feeds a category, categories a total. */
record Parts(Findings findings) {

    <T> void each(List<T> parts, ToIntFunction<T> size, String list, String component) {
        for (int i = 0; i < parts.size(); i++) {
            one(size.applyAsInt(parts.get(i)), list + "/" + i + "/" + component);
        }
    }

    void one(int part, String pointer) {
        findings.unless(
                part >= 1 && part <= Weight.WHOLE,
                pointer,
                "must be 1 to " + Weight.WHOLE + " basis points, but is " + part);
    }

    void whole(int sum, String pointer, String what) {
        findings.unless(
                sum == Weight.WHOLE, pointer, what + " must add up to 100 %, but add up to " + percent(sum) + " %");
    }

    private static String percent(int basisPoints) {
        return BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros().toPlainString();
    }
}
