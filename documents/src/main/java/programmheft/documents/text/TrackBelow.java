package programmheft.documents.text;

import java.util.Optional;

/** A parallel track: {@code Themenraum „Neue Strukturen“}, {@code Workshop A: Licht}. */
final class TrackBelow implements LineBelow {
    @Override
    public boolean read(Line line, Block block) {
        Optional<Track> track = Track.of(line.text());
        track.ifPresent(found -> {
            block.openTrack(line, found);
            block.target.room = Track.room(line.text());
        });
        return track.isPresent();
    }
}
