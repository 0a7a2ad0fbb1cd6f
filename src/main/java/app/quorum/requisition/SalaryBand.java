package app.quorum.requisition;

import app.quorum.shared.Invalid;
import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;

/**
 * What a position may pay in a year.
 *
 * @param currency ISO 4217 code
 * @param from in units of the currency, two decimals
 * @param to in units of the currency, two decimals, not below {@code from}
 */
public record SalaryBand(
        @NotNull @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code such as USD")
        String currency,

        @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 2) @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal from,

        @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 2) @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal to) {

    /** @throws Invalid if it ends below its start */
    void mustAscend() {
        if (from.compareTo(to) > 0) {
            throw new Invalid("/salaryBand/to", "must not be below from");
        }
    }
}
