package app.quorum.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever owns the database and changes the audit in it is found out, by the endpoint and by whoever has an export. */
class AuditTamperingIT {

    private static Audit audit = new Audit("");
    private static int last;

    @BeforeAll
    static void write() {
        audit = Audit.of(Hire.begin("Tamper Proof", "tamper.proof@example.test").passes("recruiter-screen", 4));
        assertThat(audit.fault()).isEmpty();
        last = audit.verification().path("entries").asInt();
        assertThat(last).isGreaterThan(10);
        audit.save();
    }

    @AfterEach
    void restore() {
        audit.restore();
        assertThat(audit.fault()).isEmpty();
    }

    @AfterAll
    static void tidy() {
        Audit.forgetSaved();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "at ; at + interval '1 microsecond' ; HASH",
                "kind ; 'panel-released' ; HASH",
                "record ; record || '1' ; HASH",
                "before ; repeat('0', 64) ; HASH",
                "after ; repeat('0', 64) ; HASH",
                "details ; details || ' ' ; HASH",
                "people ; replace(people, ':', ' :') ; HASH",
                "request_id ; request_id || '1' ; HASH",
                "previous ; repeat('0', 64) ; LINK",
                "hash ; repeat('0', 64) ; HASH"
            })
    void every_field_of_every_entry_is_held(String column, String value, String kind) {
        for (int seq : some(4)) {
            spoil("update audit_entry set %s = %s where chain = '%s' and seq = %d"
                    .formatted(column, value, audit.chain(), seq));
            assertFound(kind + " " + seq);
            audit.restore();
        }
    }

    @Test
    void a_changed_entry_that_was_hashed_anew_breaks_the_link_of_the_next() {
        for (int seq : some(4)) {
            spoil("update audit_entry set kind = 'panel-released' where chain = '%s' and seq = %d"
                    .formatted(audit.chain(), seq));
            rehash(seq);
            assertFound(seq == last ? "TAIL " + (last + 1) : "LINK " + (seq + 1));
            audit.restore();
        }
    }

    @Test
    void an_entry_that_is_gone_leaves_a_gap() {
        for (int seq : some(4)) {
            spoil("delete from audit_entry where chain = '%s' and seq = %d".formatted(audit.chain(), seq));
            assertFound(seq == last ? "TAIL " + last : "GAP " + (seq + 1));
            audit.restore();
        }
    }

    @Test
    void a_gap_that_was_closed_breaks_the_link() {
        int seq = last / 2;
        spoil("delete from audit_entry where chain = '%s' and seq = %d".formatted(audit.chain(), seq));
        for (int next = seq + 1; next <= last; next++) {
            spoil("update audit_entry set seq = seq - 1 where chain = '%s' and seq = %d"
                    .formatted(audit.chain(), next));
        }
        assertFound("LINK " + seq);
    }

    @Test
    void entries_that_changed_places_are_found() {
        var pair = some(2);
        Collections.sort(pair);
        var swap = "update audit_entry set seq = %d where chain = '" + audit.chain() + "' and seq = %d";
        Audit.spoil(List.of(
                swap.formatted(-1, pair.get(0)),
                swap.formatted(pair.get(0), pair.get(1)),
                swap.formatted(pair.get(1), -1)));
        assertThat(audit.fault()).endsWith(" " + pair.get(0));
        assertThat(Audit.verified(audit.export(""))).startsWith("1 ");
    }

    @Test
    void an_entry_put_in_at_the_end_is_found() {
        spoil(
                "insert into audit_entry select chain, seq + 1, at, kind, record, before, after, details, people, request_id, "
                        + "hash, hash from audit_entry where chain = '" + audit.chain() + "' and seq = " + last);
        rehash(last + 1);
        assertThat(audit.fault()).isIn("STATE " + (last + 1), "TAIL " + (last + 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"delete from audit_chain", "delete from audit_entry", "update audit_chain set seq = seq - 1"})
    void an_end_that_was_moved_or_lost_is_found(String what) {
        spoil(what + " where chain = '" + audit.chain() + "'");
        assertThat(audit.fault()).isNotEmpty();
    }

    @Test
    void a_whole_chain_that_is_gone_is_missed() {
        Audit.spoil(List.of(
                "delete from audit_entry where chain = '" + audit.chain() + "'",
                "delete from audit_chain where chain = '" + audit.chain() + "'"));
        assertThat(audit.fault()).isEqualTo("CHAIN 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"value = 'panelist-14'", "salt = decode(repeat('00', 32), 'hex')", "name = 'participant'"})
    void nobody_else_can_be_named(String what) {
        spoil("update audit_person set %s where chain = '%s' and seq = 2 and name = 'actor'"
                .formatted(what, audit.chain()));
        assertThat(audit.fault()).isEqualTo("PERSON 2");
        assertThat(Audit.verified(audit.export("&people=true")))
                .startsWith("1 ")
                .contains("fault PERSON");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set kind = kind",
                "delete from audit_entry",
                "truncate audit_entry",
                "update audit_chain set seq = seq",
                "update audit_chain set seq = seq - 1",
                "delete from audit_chain",
                "truncate audit_chain",
                "update audit_person set value = value"
            })
    void not_even_the_owner_does_it_by_mistake(String what) {
        assertThatThrownBy(() -> Audit.run(List.of(what))).isInstanceOf(IllegalStateException.class);
    }

    private static void spoil(String statement) {
        Audit.spoil(List.of(statement));
    }

    /** As the database would have hashed it. */
    private static void rehash(int seq) {
        spoil("update audit_entry set hash = audit_digest(previous, chain, seq::text, to_char(at at time zone 'UTC', "
                + "'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'), kind, record, before, after, details, people, request_id) where chain = '"
                + audit.chain() + "' and seq = " + seq);
    }

    private static void assertFound(String fault) {
        assertThat(audit.fault()).isEqualTo(fault);
        assertThat(Audit.verified(audit.export("")))
                .startsWith("1 ")
                .contains("fault " + fault.replace(" ", " in " + audit.chain() + " at "));
    }

    /** The first, the last, and others of these entries. */
    private static List<Integer> some(int count) {
        var random = new SplittableRandom(last);
        var some = new ArrayList<>(List.of(1, last));
        while (some.size() < count) {
            int other = random.nextInt(2, last);
            if (!some.contains(other)) {
                some.add(other);
            }
        }
        return some;
    }
}
