package app.quorum.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an author writes into a kit comes back, from JSON and from YAML. */
class KitRoundTripPropertyTest {

    private static final Set<String> FREE = Set.of(
            "name",
            "prompt",
            "note",
            "text",
            "meaning",
            "code",
            "audience",
            "anchors",
            "expected",
            "followUps",
            "before");

    private static final List<String> AWKWARD = List.of(
            "yes",
            "null",
            "~",
            "1.0",
            "0x1F",
            "a: b",
            "- a",
            "# a",
            "'",
            "\"",
            "\\",
            "&a",
            "*a",
            "%",
            "@",
            "`",
            "|",
            ">",
            "\n",
            "\n\n",
            "\t",
            " ",
            "ä",
            "日本",
            "😀",
            "\u00a0",
            "\u2028",
            "{",
            "[",
            "2020-01-01",
            "12:30",
            "...",
            "---");

    @Test
    void the_delivered_kit_survives_json() {
        assertThat(KitParser.parse(KitText.json(SeedKit.kit()))).isEqualTo(SeedKit.kit());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void any_kit_survives_json_and_yaml(long seed) throws JsonProcessingException {
        JsonNode tree = KitText.JSON.valueToTree(SeedKit.kit());
        scribble(tree, new SplittableRandom(seed));
        var kit = KitText.JSON.treeToValue(tree, Kit.class);

        assertThat(KitParser.parse(KitText.json(kit))).isEqualTo(kit);
        assertThat(KitParser.parse(KitText.YAML.writeValueAsString(kit))).isEqualTo(kit);
    }

    /** Few, for each is a whole kit with hundreds of texts. */
    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    /** Replaces free text all over the tree. */
    private static void scribble(JsonNode node, SplittableRandom random) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(entry -> {
                if (FREE.contains(entry.getKey()) && entry.getValue().isTextual()) {
                    entry.setValue(anyText(random));
                } else if (FREE.contains(entry.getKey()) && entry.getValue() instanceof ArrayNode list) {
                    list.removeAll();
                    random.longs(5).forEach(ignored -> list.add(anyText(random)));
                } else {
                    scribble(entry.getValue(), random);
                }
            });
        }
        if (node instanceof ArrayNode list) {
            list.forEach(element -> scribble(element, random));
        }
    }

    private static TextNode anyText(SplittableRandom random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(0, 4); i >= 0; i--) {
            text.append(AWKWARD.get(random.nextInt(AWKWARD.size())));
        }
        return TextNode.valueOf(text.toString().isBlank() ? text + "x" : text.toString());
    }
}
