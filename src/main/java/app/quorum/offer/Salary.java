package app.quorum.offer;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What is paid in a year.
 *
 * @param currency ISO 4217 code
 * @param amount in units of the currency, two decimals
 */
public record Salary(
        @NotNull @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code such as USD")
        String currency,

        @NotNull
        @DecimalMin(value = "0", inclusive = false)
        @Digits(integer = 12, fraction = 2)
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal amount) {

    /** With two decimals, as it is stored and shown. */
    static Salary of(String currency, BigDecimal amount) {
        return new Salary(currency, amount.setScale(2, RoundingMode.UNNECESSARY));
    }
}
