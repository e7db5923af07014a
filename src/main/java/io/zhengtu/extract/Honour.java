package io.zhengtu.extract;

import io.zhengtu.region.Level;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An honour as a sentence names it.
 *
 * @param start offset of its name in the article
 * @param end offset after its name
 * @param name its name without batch, count and surrounding quotation marks; elided parts are filled in
 * @param level who gives it, {@code null} where the name does not tell
 * @param batch as printed, {@code null} where none
 * @param count how many, {@code null} where no number belongs to it
 * @param typical whether the name ends as names of honours do
 */
record Honour(int start, int end, String name, Level level, String batch, Integer count, boolean typical) {

    private static final Pattern OF_NATION = Pattern.compile("全国|国家");
    private static final Pattern OF_PROVINCE = Pattern.compile("全省|省级");

    /** The same honour under a fuller name, which makes it one beyond doubt. */
    Honour called(String fullName, Level giver) {
        return new Honour(start, end, fullName, giver, batch, count, true);
    }

    /** The same honour with how many hold it, {@code null} where no number belongs to it. */
    Honour times(Integer number) {
        return new Honour(start, end, name, level, batch, number, typical);
    }

    /** The same honour under each of these names. */
    List<Honour> each(List<String> names) {
        return names.stream()
                .map(each -> new Honour(start, end, each, levelOf(each), batch, count, typical))
                .toList();
    }

    /** The level that a name of its own opens with, else that of the whole. */
    private Level levelOf(String name) {
        return OF_NATION.matcher(name).lookingAt()
                ? Level.NATION
                : OF_PROVINCE.matcher(name).lookingAt() ? Level.PROVINCE : level;
    }
}
