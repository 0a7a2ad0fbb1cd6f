package app.quorum.offer;

import app.quorum.requisition.SalaryBand;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What an offer says, as it is stored. Replaced, not edited. */
@Embeddable
public class Wording {

    private String currency;

    @Column(name = "salary")
    private BigDecimal amount;

    @Column(name = "start_date")
    private LocalDate startDate;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private String terms;

    protected Wording() {} // JPA

    Wording(Terms said) {
        currency = said.salary().currency();
        amount = said.salary().amount();
        startDate = said.startDate();
        expiresAt = said.expiresAt().toInstant();
        terms = said.terms();
    }

    boolean above(SalaryBand band) {
        return amount.compareTo(band.to()) > 0;
    }

    boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    Terms terms() {
        return new Terms(Salary.of(currency, amount), startDate, expiresAt.atOffset(ZoneOffset.UTC), terms);
    }
}
