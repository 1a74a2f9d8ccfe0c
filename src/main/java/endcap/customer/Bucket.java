package endcap.customer;

import endcap.customer.NameIndex.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Names with a signature each, which are gone through one after another: the signatures lie side by side, so that all
 * but the few that can fit are passed over at some hundred million a second.
 */
final class Bucket {
    private final List<Entry> entries = new ArrayList<>(1);
    private long[] signatures = new long[1];

    void add(Entry entry, long signature) {
        if (entries.size() == signatures.length) {
            signatures = Arrays.copyOf(signatures, signatures.length + signatures.length / 2 + 1);
        }
        signatures[entries.size()] = signature;
        entries.add(entry);
    }

    /** The names whose signatures differ from this one in no more bits. */
    List<Entry> within(int bits, long signature) {
        List<Entry> near = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (Long.bitCount(signatures[i] ^ signature) <= bits) {
                near.add(entries.get(i));
            }
        }
        return near;
    }

    /** The names whose signatures have at least one bit of each of these masks. */
    List<Entry> meeting(long[] masks) {
        List<Entry> found = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (meets(signatures[i], masks)) {
                found.add(entries.get(i));
            }
        }
        return found;
    }

    private static boolean meets(long signature, long[] masks) {
        for (long mask : masks) {
            if ((signature & mask) == 0) {
                return false;
            }
        }
        return true;
    }

    List<Entry> all() {
        return entries;
    }
}
