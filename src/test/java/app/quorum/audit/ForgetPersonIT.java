package app.quorum.audit;

import static org.assertj.core.api.Assertions.assertThat;

import app.quorum.candidate.AddCandidate;
import app.quorum.candidate.Profile;
import app.quorum.shared.Actor;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.File;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Inside the server, as the application's own database role: nobody asks for it over HTTP. */
@ExtendWith(ArquillianExtension.class)
class ForgetPersonIT {

    private static final Actor LEAVING = new Actor("leaving.recruiter", Set.of("recruiter"));
    private static final Actor ADMIN = new Actor("admin", Set.of("admin"));

    @Inject
    AddCandidate addCandidate;

    @Inject
    ForgetPerson forgetPerson;

    @Inject
    VerifyAudit verifyAudit;

    @Resource(lookup = "java:app/jdbc/quorum")
    DataSource pool;

    @Deployment
    static WebArchive archive() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("quorum.war")))
                .addClasses(ForgetPersonIT.class)
                .addAsLibrary(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()));
    }

    @Test
    void takes_the_name_out_of_every_entry_and_keeps_every_chain_whole() throws SQLException {
        var chain = "candidate/" + addCandidate.add(profile("forget.one@example.test"), LEAVING);
        addCandidate.add(profile("forget.two@example.test"), LEAVING);
        assertThat(entriesOf(LEAVING)).isEqualTo(2);
        var before = verifyAudit.verify(chain);

        forgetPerson.username(LEAVING.username(), ADMIN);

        assertThat(entriesOf(LEAVING)).isZero();
        assertThat(verifyAudit.verify(chain)).isEqualTo(before);
        assertThat(verifyAudit.verify(null).fault()).isNull();
        assertThat(number("select (details::jsonb ->> 'entries')::int from audit_entry where chain = 'erasures'"
                        + " order by seq desc limit 1"))
                .isEqualTo(2);
    }

    @Test
    void takes_the_means_away_to_compare_a_candidate_with_a_hash() {
        var chain = "candidate/" + addCandidate.add(profile("forget.three@example.test"), ADMIN);
        var before = verifyAudit.verify(chain);

        assertThat(forgetPerson.records(chain, ADMIN)).isEqualTo(1);

        assertThat(forgetPerson.records(chain, ADMIN)).isZero();
        assertThat(verifyAudit.verify(chain)).isEqualTo(before);
    }

    private int entriesOf(Actor actor) throws SQLException {
        return number("select count(*) from audit_person where value = '" + actor.username() + "'");
    }

    private int number(String sql) throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getInt(1);
        }
    }

    private static Profile profile(String email) {
        return new Profile("Test Person", email, null, null, null, null);
    }
}
