package app.quorum.scenario;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How far the application of a {@link Scene} has come, and how it gets there from the stage before. */
enum Stage {
    SEATED(null, Scene::seat),
    ON_HOLD(SEATED, Scene::rest),
    SCHEDULED(SEATED, Scene::schedule),
    HELD(SCHEDULED, Scene::meet),
    DRAFTED(HELD, Scene::draft),
    REVEALED(DRAFTED, Scene::reveal),
    ADVANCED(REVEALED, Scene::advance),
    PASSED(ADVANCED, Scene::passRest),
    OPENED(PASSED, Scene::open),
    GATHERED(OPENED, Scene::gather),
    POLLED(GATHERED, Scene::poll),
    CLOSED(POLLED, Scene::close),
    TALLIED(CLOSED, Scene::tally),
    CHECKING(TALLIED, scene -> scene.decide("YES")),
    PROPOSED(TALLIED, scene -> scene.decide("STRONG_YES")),
    DRAFT(PROPOSED, Scene::propose),
    PENDING(DRAFT, Scene::submitOffer),
    APPROVED(PENDING, Scene::approveOffer),
    EXTENDED(APPROVED, Scene::extendOffer),
    GONE(null, scene -> {});

    private final @Nullable Stage before;

    @SuppressWarnings("ImmutableEnumChecker") // method references: they hold nothing that could change
    private final Consumer<Scene> step;

    Stage(@Nullable Stage before, Consumer<Scene> step) {
        this.before = before;
        this.step = step;
    }

    @Nullable
    Stage before() {
        return before;
    }

    Scene reach(Scene scene) {
        step.accept(scene);
        return scene;
    }
}
