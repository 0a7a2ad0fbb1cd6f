package app.quorum.seed;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import app.quorum.kit.Kit;
import app.quorum.kit.SeedKit;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class CompanyTest {

    private final Company company = SeedFiles.company();
    private final Kit kit = SeedKit.kit();

    @Test
    void has_fourteen_panelists_three_requisitions_and_sixty_candidates() {
        var panelists = company.people().stream()
                .filter(person -> person.username().startsWith("panelist-"))
                .toList();

        assertThat(panelists).hasSize(14);
        assertThat(company.requisitions()).hasSize(3);
        assertThat(company.requisitions())
                .filteredOn(Company.Opening::confidential)
                .hasSize(1);
        assertThat(company.stories()).hasSize(60);
    }

    @Test
    void has_a_story_for_every_fate_and_every_round() {
        assertThat(company.stories()).extracting(Story::fate).containsAll(EnumSet.allOf(Fate.class));
        assertThat(company.stories()).extracting(Story::round).contains(0, 1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void knows_nobody_twice() {
        assertThat(company.stories()).extracting(Story::email).doesNotHaveDuplicates();
        assertThat(company.stories()).extracting(Story::name).doesNotHaveDuplicates();
    }

    @Test
    void consists_of_the_people_of_the_demos_realm() throws IOException {
        var members = company.people().stream().collect(toMap(Company.Member::username, CompanyTest::words));

        assertThat(members).isEqualTo(realm());
    }

    @Test
    void has_a_pool_for_every_round_but_the_recruiters_own() {
        var rounds = kit.rounds().stream().map(round -> round.key()).skip(1).collect(toSet());
        rounds.add(RoundScenes.ADDITIONAL);

        assertThat(company.panels()).containsOnlyKeys(rounds);
        company.panels().values().forEach(pool -> pool.forEach(company::member));
    }

    @Test
    void says_something_of_every_rating_of_every_candidate() {
        var evidence = SeedFiles.evidence();

        for (var story : company.stories()) {
            var panelist = new FillScorecard(company, evidence, story, kit);
            for (var round : kit.rounds()) {
                assertThat(panelist.of(round, 0).ratings()).hasSameSizeAs(round.competencies());
                assertThat(panelist.of(round, 1).summary()).isNotBlank();
            }
        }
    }

    /** Username to name, address and roles. */
    private static Map<String, String> realm() throws IOException {
        try (var file = CompanyTest.class.getResourceAsStream("/keycloak/demo.json")) {
            var users = new ObjectMapper().readTree(file).withArray("users");
            return StreamSupport.stream(users.spliterator(), false)
                    .collect(toMap(
                            user -> user.path("username").asText(),
                            user -> words(
                                    user.path("firstName").asText() + " "
                                            + user.path("lastName").asText(),
                                    user.path("email").asText(),
                                    StreamSupport.stream(user.path("realmRoles").spliterator(), false)
                                            .map(role -> role.asText())
                                            .collect(toSet()))));
        }
    }

    private static String words(Company.Member member) {
        return words(member.name(), member.email(), member.roles());
    }

    private static String words(String name, String email, Set<String> roles) {
        return name + " " + email + " " + roles.stream().sorted().toList();
    }
}
