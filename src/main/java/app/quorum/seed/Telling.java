package app.quorum.seed;

import app.quorum.kit.Kit;
import app.quorum.shared.Actor;
import java.util.List;
import java.util.TreeSet;

/** One story while it is told: who acts in it, and what is known so far. */
final class Telling {

    private final Company company;
    private final Story story;
    private final Company.Opening opening;
    private final Kit kit;
    private final Timetable timetable;
    private final TreeSet<String> met = new TreeSet<>();
    private long applicationId;

    Telling(Company company, Story story, Kit kit, Timetable timetable) {
        this.company = company;
        this.story = story;
        this.opening = company.opening(story.requisition());
        this.kit = kit;
        this.timetable = timetable;
    }

    /** Those who sit in a round: a few of its pool; in an additional one, who has not met the candidate. */
    List<Company.Member> panel(String pool, int size) {
        var people = company.panels().getOrDefault(pool, List.of(opening.recruiter(), opening.hiringManager()));
        var first = company.panels().containsKey(pool) ? story.choose("panel", people.size()) : 0;
        var chosen = new TreeSet<String>();
        for (int i = 0; i < people.size() && chosen.size() < size; i++) {
            var username = people.get((first + i) % people.size());
            if (!pool.equals(RoundScenes.ADDITIONAL) || !met.contains(username)) {
                chosen.add(username);
            }
        }
        met.addAll(chosen);
        return chosen.stream().map(company::member).toList();
    }

    /** Everybody who was on a panel, and the hiring manager: those who meet in a debrief. */
    List<Company.Member> participants() {
        var usernames = new TreeSet<>(met);
        usernames.add(opening.hiringManager());
        return usernames.stream().map(company::member).toList();
    }

    void started(long id) {
        applicationId = id;
    }

    long applicationId() {
        return applicationId;
    }

    Company company() {
        return company;
    }

    Story story() {
        return story;
    }

    Fate fate() {
        return story.fate();
    }

    Timetable timetable() {
        return timetable;
    }

    Company.Opening opening() {
        return opening;
    }

    Kit kit() {
        return kit;
    }

    Actor recruiter() {
        return company.member(opening.recruiter()).actor();
    }

    Actor hiringManager() {
        return company.member(opening.hiringManager()).actor();
    }
}
