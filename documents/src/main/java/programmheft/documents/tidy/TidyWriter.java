package programmheft.documents.tidy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import programmheft.check.Finding;
import programmheft.check.Messages;
import programmheft.model.Item;
import programmheft.port.ProgrammeWriter;
import programmheft.port.Publication;

/** Writes the tidy notation, in German whatever the language: each fact of the event, and in brackets what follows. */
public final class TidyWriter implements ProgrammeWriter {
    @Override
    public String fileExtension() {
        return "txt";
    }

    @Override
    public Optional<Finding> refusal(Publication publication) {
        return Stream.concat(
                                publication.event().days().stream().flatMap(day -> day.items().stream()),
                                publication.event().undated().stream())
                        .anyMatch(item -> isDeeperThan(Body.DEEPEST, item))
                ? Optional.of(Finding.of("nested-too-deep", List.of(), Body.DEEPEST))
                : Optional.empty();
    }

    @Override
    public void write(Publication publication, OutputStream out) throws IOException {
        refusal(publication).ifPresent(finding -> {
            throw new IllegalArgumentException(Messages.in(Locale.ENGLISH).sentence(finding));
        });
        out.write(Layout.text(publication.event(), publication.provenance()).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isDeeperThan(int levels, Item item) {
        return levels == 0 || item.parts().stream().anyMatch(part -> isDeeperThan(levels - 1, part));
    }
}
