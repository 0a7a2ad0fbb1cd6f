package app.quorum.candidate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A person who may apply, known once by mail address whatever its letter case. */
@Entity
@Table(name = "candidate")
public class Candidate {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "candidate_seq")
    @SequenceGenerator(name = "candidate_seq", allocationSize = 50)
    private long id;

    @Version
    @Column(name = "row_version")
    private long version;

    private String name;
    private String email;
    private @Nullable String phone;
    private @Nullable String headline;
    private @Nullable String company;
    private @Nullable String source;

    @Column(name = "added_at", updatable = false)
    private Instant addedAt;

    protected Candidate() {} // JPA

    Candidate(Profile profile, Instant now) {
        name = profile.name().strip();
        email = profile.email().strip();
        phone = profile.phone();
        headline = profile.headline();
        company = profile.company();
        source = profile.source();
        addedAt = now;
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public @Nullable String headline() {
        return headline;
    }

    public @Nullable String company() {
        return company;
    }

    public Profile profile() {
        return new Profile(name, email, phone, headline, company, source);
    }
}
