package app.quorum.dev;

import java.io.PrintStream;

/** What to know once the demo runs. */
record Welcome(DemoSettings settings) {

    void print(PrintStream out) {
        out.printf("%nPeople, all with the password %s:%n", Realm.PASSWORD);
        for (var person : Realm.people()) {
            out.printf(
                    "  %-18s %-20s %s%n",
                    person.username(), person.firstName() + " " + person.lastName(), String.join(", ", person.roles()));
        }
        out.printf("%nAn access token of one of them, for the API below %s/api/v1:%n", settings.url());
        out.printf(
                "  curl -s http://localhost:%d/realms/quorum/protocol/openid-connect/token \\%n"
                        + "    -d grant_type=password -d client_id=quorum-cli -d username=recruiter -d password=%s%n",
                settings.keycloakPort(), Realm.PASSWORD);
        out.printf("%nStop with Ctrl-C.%nready: %s%n", settings.url());
        out.flush();
    }
}
