package io.zhengtu.extract;

import io.zhengtu.regex.Expression;
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

    /** What makes a thing that is built or counted a distinction (示范村) rather than a plain one (调解委员会). */
    private static final Expression DISTINCTION = Expression.of(
            "示范|创新基地|先进|文明|优秀|模范|百强|十佳|最美|星级|枫桥式|卫生[城县乡镇村]|园林|森林城市|标兵|标杆|法治[县市区乡镇村]|平安[市县区镇乡村]|长安杯|试验区|先行区|名城|之都|奖章|劳动模范");

    private static final Pattern OF_NATION = Pattern.compile("全国|国家");
    private static final Pattern OF_PROVINCE = Pattern.compile("全省|省级");

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

    /** Whether [from, to) may name a distinction. */
    static boolean mayBeDistinction(String text, int from, int to) {
        return DISTINCTION.in(text, from, to).find();
    }

    boolean isDistinction() {
        return typical && DISTINCTION.isIn(name);
    }
}
