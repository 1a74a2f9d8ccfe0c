package endcap.deck;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A reading as bytes, for the cache and for what a worker answers. The file's name is not among them: the same content may
 * lie under several names.
 */
final class ReadingCodec {
    /** To be raised whenever readers find something else in the same file, so that cached readings are not used. */
    static final int VERSION = 1;

    private static final int MOST = 64 << 20;

    private ReadingCodec() {}

    static void write(Reading reading, DataOutput out) throws IOException {
        switch (reading) {
            case Reading.Skipped skipped -> {
                out.writeBoolean(false);
                out.writeByte(skipped.reason().ordinal());
            }
            case Reading.Read read -> {
                out.writeBoolean(true);
                out.writeInt(read.units().size());
                for (Unit unit : read.units()) {
                    write(unit, out);
                }
                out.writeInt(read.skipped().size());
                for (SkippedUnit skipped : read.skipped()) {
                    write(skipped.locator(), out);
                    out.writeByte(skipped.reason().ordinal());
                }
            }
        }
    }

    static Reading read(DataInput in, String file) throws IOException {
        if (!in.readBoolean()) {
            return new Reading.Skipped(constant(Reason.values(), in));
        }
        List<Unit> units = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            units.add(unit(in, file));
        }
        List<SkippedUnit> skipped = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            skipped.add(new SkippedUnit(locator(in), constant(Reason.values(), in)));
        }
        return new Reading.Read(units, skipped);
    }

    private static void write(Unit unit, DataOutput out) throws IOException {
        write(unit.locator(), out);
        write(unit.heading(), out);
        out.writeInt(unit.blocks().size());
        for (Block block : unit.blocks()) {
            out.writeByte(block.kind().ordinal());
            write(block.text(), out);
            out.writeInt(block.level());
        }
    }

    private static Unit unit(DataInput in, String file) throws IOException {
        Locator locator = locator(in);
        String heading = text(in);
        List<Block> blocks = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            blocks.add(new Block(constant(Block.Kind.values(), in), text(in), in.readInt()));
        }
        return new Unit(file, locator, heading, blocks);
    }

    private static void write(Locator locator, DataOutput out) throws IOException {
        out.writeByte(locator.kind().ordinal());
        out.writeInt(locator.number());
        write(locator.name(), out);
    }

    private static Locator locator(DataInput in) throws IOException {
        return new Locator(constant(Locator.Kind.values(), in), in.readInt(), text(in));
    }

    static void write(String text, DataOutput out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String text(DataInput in) throws IOException {
        byte[] bytes = new byte[count(in)];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static int count(DataInput in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST) {
            throw new IOException("not a reading: a count of " + count);
        }
        return count;
    }

    private static <T> T constant(T[] values, DataInput in) throws IOException {
        int ordinal = in.readUnsignedByte();
        if (ordinal >= values.length) {
            throw new IOException("not a reading: no constant " + ordinal);
        }
        return values[ordinal];
    }
}
