package app.quorum.offer;

import app.quorum.requisition.SalaryBand;
import app.quorum.shared.Invalid;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * What an offer says.
 *
 * @param startDate first day of work
 * @param expiresAt until when it may be answered, with its offset from UTC
 * @param terms everything else, as text
 */
public record Terms(
        @NotNull @Valid Salary salary,
        @NotNull LocalDate startDate,
        @NotNull OffsetDateTime expiresAt,
        @NotBlank @Size(max = 10_000) String terms) {

    /** @throws Invalid if the currency is not the band's, or the answer would be due in the past */
    void mustFit(SalaryBand band, Instant now) {
        if (!salary.currency().equals(band.currency())) {
            throw new Invalid("/salary/currency", "must be the salary band's: " + band.currency());
        }
        if (!expiresAt.toInstant().isAfter(now)) {
            throw new Invalid("/expiresAt", "must be in the future");
        }
    }
}
