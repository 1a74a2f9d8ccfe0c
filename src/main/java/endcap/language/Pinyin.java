package endcap.language;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/**
 * How Chinese characters are read: syllables in small letters without tones, ü written v. Safe for any number of
 * threads; remembers the characters it has been asked about, of which there are some 20,000 at most.
 */
public final class Pinyin {
    /** In names these are nearly always read so, whatever the dictionary puts first. */
    private static final Map<Character, String> IN_NAMES =
            Map.of('重', "chong", '厦', "xia", '长', "chang", '行', "hang", '盛', "sheng", '单', "shan", '都', "du");

    private final Map<Character, List<String>> readings = new ConcurrentHashMap<>();

    /** Every reading, the likeliest in a name first; empty for what is no Chinese character. */
    public List<String> readings(char c) {
        return Han.isHan(c) ? readings.computeIfAbsent(c, Pinyin::look) : List.of();
    }

    private static List<String> look(char c) {
        String usual = IN_NAMES.get(c);
        return Arrays.stream(dictionary(c))
                .distinct()
                .sorted((a, b) -> Boolean.compare(b.equals(usual), a.equals(usual)))
                .toList();
    }

    private static String[] dictionary(char c) {
        HanyuPinyinOutputFormat format = new HanyuPinyinOutputFormat();
        format.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
        format.setVCharType(HanyuPinyinVCharType.WITH_V);
        try {
            String[] found = PinyinHelper.toHanyuPinyinStringArray(c, format);
            return found == null ? new String[0] : found;
        } catch (BadHanyuPinyinOutputFormatCombination wrongFormat) {
            throw new IllegalStateException(wrongFormat);
        }
    }
}
