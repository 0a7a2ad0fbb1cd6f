package app.quorum.kit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules of rounds: time, panel, questions, competencies. */
record RoundCheck(Kit kit, Findings findings) {

    void check() {
        findings.unless(!kit.rounds().isEmpty(), "/rounds", "must hold at least one round");
        findings.words(kit.rounds(), Round::key, "/rounds");
        for (int i = 0; i < kit.rounds().size(); i++) {
            var round = kit.rounds().get(i);
            var at = "/rounds/" + i;
            findings.panel(round.panel(), at + "/panel");
            findings.onScale(round.minimum(), at + "/minimum");
            time(round, at);
            sections(round, at);
            signals(round, at);
            competencies(round, at + "/competencies");
        }
    }

    private void time(Round round, String at) {
        var takeHome = round.takeHome();
        if (takeHome == null) {
            findings.atLeast(1, round.minutes(), at + "/minutes");
        } else {
            findings.unless(round.minutes() == 0, at + "/minutes", "must be 0 for a take-home");
            findings.atLeast(1, takeHome.hoursLeast(), at + "/takeHome/hoursLeast");
            findings.atLeast(takeHome.hoursLeast(), takeHome.hoursMost(), at + "/takeHome/hoursMost");
            findings.atLeast(1, takeHome.deadlineDays(), at + "/takeHome/deadlineDays");
        }
        int planned = round.sections().stream().mapToInt(Section::minutes).sum();
        findings.unless(
                planned <= round.minutes(),
                at + "/sections",
                "must fit the round's " + round.minutes() + " minutes, but take " + planned);
    }

    private void sections(Round round, String at) {
        findings.words(round.sections(), Section::key, at + "/sections");
        Set<String> asked = new HashSet<>();
        for (int i = 0; i < round.sections().size(); i++) {
            var section = round.sections().get(i);
            var pointer = at + "/sections/" + i;
            findings.atLeast(1, section.minutes(), pointer + "/minutes");
            for (int q = 0; q < section.questions().size(); q++) {
                var key = section.questions().get(q).key();
                var keyAt = pointer + "/questions/" + q + "/key";
                findings.word(key, keyAt);
                findings.unless(asked.add(key), keyAt, "appears twice: " + key);
            }
        }
    }

    private void signals(Round round, String at) {
        findings.words(round.greenFlags(), Round.Signal::key, at + "/greenFlags");
        findings.words(round.redFlags(), Round.Signal::key, at + "/redFlags");
        var green = round.greenFlags().stream().map(Round.Signal::key).toList();
        for (int i = 0; i < round.redFlags().size(); i++) {
            var key = round.redFlags().get(i).key();
            findings.unless(!green.contains(key), at + "/redFlags/" + i + "/key", "is a green flag too: " + key);
        }
    }

    private void competencies(Round round, String list) {
        var competencies = round.competencies();
        var parts = new Parts(findings);
        findings.words(competencies, Competency::key, list);
        parts.each(competencies, Competency::weight, list, "weight");
        parts.each(competencies, Competency::share, list, "share");
        findings.unless(!competencies.isEmpty(), list, "must rate at least one competency");
        if (!competencies.isEmpty()) {
            parts.whole(competencies.stream().mapToInt(Competency::weight).sum(), list, "weights");
        }
        for (int i = 0; i < competencies.size(); i++) {
            competency(competencies.get(i), list + "/" + i);
        }
    }

    private void competency(Competency competency, String at) {
        findings.unless(
                kit.matrix().category(competency.category()).isPresent(),
                at + "/category",
                "is no category of the matrix: " + competency.category());
        List<String> anchors = competency.anchors();
        findings.unless(
                anchors.size() == 5,
                at + "/anchors",
                "must describe the ratings 1 to 5, one text each, but are " + anchors.size());
    }
}
