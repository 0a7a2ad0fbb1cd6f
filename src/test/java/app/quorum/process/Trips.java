package app.quorum.process;

import app.quorum.process.lint.BpmnFile;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Plays every trip an application could take through process files, one element at a time as the engine would, and
 * notes what must never happen. Knows nothing of the linter: what it is compared with.
 */
final class Trips {

    private static final Set<String> LETTERS = Set.of(
            "sendAgenda",
            "sendThanks",
            "sendRoundPassed",
            "sendDecisionMade",
            "sendReferencesDone",
            "sendWelcome",
            "sendOfferDeclined",
            "sendOfferExpired",
            "sendOfferRescinded",
            "sendRejection",
            "sendWithdrawalConfirmed",
            "sendOnHold",
            "sendResumed");

    private final Charts charts;
    private final Set<Trip> seen = new HashSet<>();
    private final ArrayDeque<Trip> open = new ArrayDeque<>();
    private final Set<String> scandals = new TreeSet<>();

    private Trips(Charts charts) {
        this.charts = charts;
    }

    /** What goes wrong on some trip through the process that nobody calls; empty if nothing does. */
    static Set<String> scandals(List<BpmnFile> files, String pipeline) {
        var trips = new Trips(new Charts(files));
        trips.go(new Trip(List.of(trips.begin(pipeline)), Map.of(), false, false, false));
        while (!trips.open.isEmpty()) {
            var trip = trips.open.remove();
            trips.interrupt(trip);
            trips.play(trip);
        }
        return trips.scandals;
    }

    private Trip.Frame begin(String process) {
        var start = Charts.children(charts.process(process), "startEvent")
                .findFirst()
                .orElseThrow();
        return new Trip.Frame(process, start.getAttribute("id"), null);
    }

    private void go(Trip trip) {
        if (seen.add(trip)) {
            open.add(trip);
        }
    }

    /** What may happen at any time, wherever inside the application is. */
    private void interrupt(Trip trip) {
        for (int depth = 0; depth < trip.frames().size(); depth++) {
            int at = depth;
            var frame = trip.frames().get(depth);
            var process = charts.process(frame.process());
            Charts.scopes(process)
                    .flatMap(scope -> Charts.children(scope, "boundaryEvent"))
                    .forEach(event -> {
                        if (event.getAttribute("attachedToRef").equals(frame.element())) {
                            boolean aside = event.getAttribute("cancelActivity").equals("false");
                            follow(trip.beside(aside).knowing(false, false), at, event);
                        }
                    });
            Charts.children(process, "subProcess")
                    .flatMap(sub -> Charts.children(sub, "startEvent"))
                    .forEach(event -> {
                        boolean aside = event.getAttribute("isInterrupting").equals("false");
                        follow(trip.beside(aside).knowing(false, false), at, event);
                    });
        }
    }

    private void play(Trip trip) {
        int depth = trip.frames().size() - 1;
        var element = charts.element(trip.top());
        switch (element.getLocalName()) {
            case "serviceTask" -> step(trip, depth, element);
            case "receiveTask" -> follow(trip.knowing(false, false), depth, element);
            case "callActivity" -> go(trip.into(begin(element.getAttribute("calledElement"))));
            case "endEvent" -> end(trip, depth);
            case "exclusiveGateway" -> choose(trip, depth, element);
            default -> follow(trip, depth, element);
        }
    }

    private void step(Trip trip, int depth, Element step) {
        var bean = step.getAttribute("flowable:delegateExpression").replaceAll("[${}]", "");
        switch (bean) {
            case "evaluateOfferGate" -> {
                follow(trip.answered("OPEN").knowing(true, trip.told()), depth, step);
                follow(trip.answered("CLOSED").knowing(false, trip.told()), depth, step);
            }
            case "evaluateRound" ->
                Stream.of("OPEN", "CLOSED")
                        .forEach(answer -> follow(trip.answered(answer).knowing(false, trip.told()), depth, step));
            case "openOffer" -> {
                offer(trip);
                follow(trip.knowing(false, trip.told()), depth, step);
            }
            case "sendKeepWarm" -> follow(trip.knowing(trip.gateOpen(), trip.told() || trip.aside()), depth, step);
            default -> {
                boolean letter = LETTERS.contains(bean);
                follow(trip.knowing(trip.gateOpen() && letter, trip.told() || letter), depth, step);
            }
        }
    }

    private void offer(Trip trip) {
        if (!trip.gateOpen()) {
            scandals.add("an offer without an open gate");
        }
        if (trip.aside()) {
            scandals.add("an offer beside the application");
        }
        charts.constants(charts.process(trip.frames().get(0).process()))
                .filter(round -> trip.rounds().getOrDefault(round, 0) != 1)
                .forEach(round -> scandals.add("an offer with a round left out or held again: " + round));
    }

    private void end(Trip trip, int depth) {
        if (!trip.told()) {
            scandals.add("an end in silence: " + trip.top().element());
        }
        if (trip.aside() || depth == 0) {
            return;
        }
        var call = charts.element(trip.frames().get(depth - 1));
        var rounds = new TreeMap<>(trip.rounds());
        charts.constants(call).findFirst().ifPresent(round -> rounds.merge(round, 1, (held, more) -> 2));
        follow(trip.back(rounds), depth - 1, call);
    }

    private void choose(Trip trip, int depth, Element gateway) {
        var ways = charts.flows(gateway);
        var then = trip.knowing(trip.gateOpen(), trip.told() && ways.size() == 1);
        for (var flow : ways) {
            var condition = flow.getTextContent().strip();
            boolean gate = condition.contains("gateOutcome");
            if (!gate || condition.equals("${gateOutcome == '" + trip.top().gate() + "'}")) {
                go(then.at(depth, flow.getAttribute("targetRef")));
            }
        }
    }

    private void follow(Trip trip, int depth, Element from) {
        charts.flows(from).forEach(flow -> go(trip.at(depth, flow.getAttribute("targetRef"))));
    }
}
