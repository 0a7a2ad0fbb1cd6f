package app.quorum.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes the chains down, one line of JSON after the other, for {@link VerifyExport} or any other verifier. */
@ApplicationScoped
public class ExportAudit {

    @Inject
    Chains chains;

    @Inject
    ObjectMapper json;

    /** The last line: an export without it was cut. */
    private record End(long chains, long entries, String digest) {}

    /**
     * Writes all as of one moment.
     *
     * @param only one chain; null for all
     * @param people whether to say who is in the entries; without, there is nothing in it that anybody had to be
     *     forgotten from
     */
    @Transactional
    public void write(@Nullable String only, boolean people, OutputStream to) throws IOException {
        chains.freeze();
        var writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        var lines = new Lines(writer, people);
        chains.walk(only, lines);
        lines.line(new End(lines.counted.chains(), lines.counted.entries(), lines.counted.digest()));
        writer.flush();
    }

    private final class Lines implements Visitor {

        private final ChainCheck counted = new ChainCheck();
        private final Writer writer;
        private final boolean people;

        Lines(Writer writer, boolean people) {
            this.writer = writer;
            this.people = people;
        }

        @Override
        public void entry(Link link) {
            counted.entry(link);
            line(link);
        }

        @Override
        public void opening(Opening opening) {
            if (people) {
                line(opening);
            }
        }

        @Override
        public void head(Head head) {
            counted.head(head);
            line(head);
        }

        private void line(Object value) {
            try {
                writer.append(json.writeValueAsString(value)).append('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
