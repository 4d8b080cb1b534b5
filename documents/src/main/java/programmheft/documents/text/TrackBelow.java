package programmheft.documents.text;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;

/** A parallel track: {@code Themenraum „Neue Strukturen“}, {@code Workshop A: Licht}. */
final class TrackBelow implements LineBelow {
    private static final Splitter CELLS = Splitter.onPattern(" {2,}").omitEmptyStrings();

    private final Titles titles;

    TrackBelow(Titles titles) {
        this.titles = titles;
    }

    @Override
    public boolean read(Line line, Block block) {
        List<String> cells = line.text().contains("  ") ? CELLS.splitToList(line.text()) : List.of(line.text());
        Optional<Track> track = cells.isEmpty() ? Optional.empty() : Track.of(cells.get(0));
        track.ifPresent(found -> {
            TitleLine named = titles.read(found.title());
            block.openTrack(line, named.title().isBlank() ? found : found.called(named.title()));
            block.target.room = Track.room(cells.get(0)).or(named::room);
            block.target.people.addAll(named.people());
            block.target.text.addAll(named.notes());
            block.last = Block.after(block.target);
            cells.stream().skip(1).forEach(cell -> block.readBelow(line.withText(cell)));
        });
        return track.isPresent();
    }
}
