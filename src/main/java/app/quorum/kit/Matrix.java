package app.quorum.kit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The categories an offer is decided by.
 *
 * @param total the least weighted mean over the categories, 1 to 5
 * @param raters how many different panelists have to rate a category before it counts
 */
public record Matrix(BigDecimal total, int raters, List<Category> categories) {

    public Matrix {
        categories = List.copyOf(categories);
    }

    /**
     * A row of the matrix.
     *
     * @param weight part of the total, in basis points; all sum to 10000
     * @param minimum the least score, 1 to 5
     */
    public record Category(String key, String name, int weight, BigDecimal minimum, String note) {}

    public Optional<Category> category(String categoryKey) {
        return categories.stream().filter(c -> c.key().equals(categoryKey)).findFirst();
    }
}
