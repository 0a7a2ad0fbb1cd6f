package app.quorum.scenario;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Scenes made so far, by how far they came, so that none is played anew that may be gone on with. */
final class Scenes {

    private record Place(Stage stage, boolean confidential) {}

    private final Map<Place, Deque<Scene>> waiting = new HashMap<>();

    Scene take(Stage stage, boolean confidential) {
        var scene = at(stage, confidential).poll();
        if (scene != null) {
            return scene;
        }
        var before = stage.before();
        return stage.reach(before == null ? Scene.begin(confidential) : take(before, confidential));
    }

    void leave(Stage stage, Scene scene) {
        if (stage != Stage.GONE) {
            at(stage, scene.confidential()).add(scene);
        }
    }

    private Deque<Scene> at(Stage stage, boolean confidential) {
        return waiting.computeIfAbsent(new Place(stage, confidential), place -> new ArrayDeque<>());
    }
}
