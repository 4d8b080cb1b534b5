package programmheft.documents.text;

import java.util.Optional;
import java.util.regex.Matcher;

/** The room: {@code Raum: 108}, {@code Anna Berg, Raum: Deck 1}, {@code Saal PARKETT}, a house with its street. */
final class RoomBelow implements LineBelow {
    private static final Pattern KEYED = Pattern.compile(
            "(?iU)^(.*?)(?:^|[,;|(]\\s*)(?:raum|saal|room|treffpunkt|ort)\\s*:\\s*([^,;()]{1,60})\\)?$");
    private static final int LONGEST = 300;

    private final Columns columns;

    RoomBelow(Columns columns) {
        this.columns = columns;
    }

    @Override
    public boolean read(Line line, Block block) {
        Matcher keyed = KEYED.matcher(line.text().length() > LONGEST ? "" : line.text());
        if (keyed.matches()) {
            block.target.room = Optional.of(keyed.group(2).strip());
            if (!keyed.group(1).isBlank()) {
                block.readBelow(line.withText(keyed.group(1)));
            }
            return true;
        }
        boolean room = block.target.room.isEmpty()
                && !(block.afterTitle() && WrappedTitle.isOpen(block.target.title))
                && !line.bullet()
                && RoleLine.labelled(line.text()).isEmpty()
                && (RoomWords.isRoom(line.text()) || RoomWords.isAddress(line.text()) || isLastCell(line));
        if (room) {
            block.target.room = Optional.of(line.text());
        }
        return room;
    }

    /** In a table with a column for the place a body alone on a line is where it is. */
    private boolean isLastCell(Line line) {
        return columns.has(ColumnKind.PLACE)
                && line.text().length() < 50
                && People.institution(line.text()).isPresent();
    }
}
