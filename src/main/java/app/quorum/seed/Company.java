package app.quorum.seed;

import app.quorum.identity.Person;
import app.quorum.kit.ReferenceKind;
import app.quorum.requisition.SalaryBand;
import app.quorum.requisition.Terms;
import app.quorum.scoring.Vote;
import app.quorum.shared.Actor;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The company of the demo, as its file says.
 *
 * @param panels usernames by round; key {@code additional} for additional rounds
 * @param answers of referees, by question of the kit
 */
record Company(
        ZoneId zone,
        List<Member> people,
        Map<String, List<String>> panels,
        List<String> places,
        List<Opening> requisitions,
        Phrases phrases,
        List<Referee> referees,
        Map<String, String> answers,
        List<Story> stories) {

    /** Somebody with an account in the demo's realm. */
    record Member(String username, String name, String email, Set<String> roles) {

        Person person() {
            return new Person(username, name, email);
        }

        boolean isPanelistOnly() {
            return roles.equals(Set.of("panelist"));
        }

        Actor actor() {
            return new Actor(username, roles);
        }
    }

    /** A requisition, with the word that stories call it by. */
    record Opening(
            String key,
            String title,
            String location,
            int openings,
            String recruiter,
            String hiringManager,
            SalaryBand salary,
            boolean confidential) {

        Terms terms(Terms.KitChoice kit) {
            return new Terms(title, location, openings, kit, hiringManager, recruiter, salary, confidential);
        }
    }

    /** What people of the demo say. */
    record Phrases(
            Map<Vote, List<String>> summaries,
            Map<Vote, List<String>> votes,
            List<String> concerns,
            List<String> strengths,
            Map<Vote, String> decisions) {}

    /** Somebody whom candidates name as a reference. */
    record Referee(ReferenceKind kind, String name, String email, String relationship) {

        app.quorum.reference.Referee person() {
            return new app.quorum.reference.Referee(name, email, relationship);
        }
    }

    Member member(String username) {
        return people.stream()
                .filter(m -> m.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the demo's company has no " + username));
    }

    Opening opening(String key) {
        return requisitions.stream()
                .filter(o -> o.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the demo's company has no requisition " + key));
    }
}
