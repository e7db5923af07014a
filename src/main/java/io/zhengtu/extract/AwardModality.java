package io.zhengtu.extract;

import java.util.regex.Pattern;

/** Whether the words before a verb of award deny the award or tell of striving for it. */
final class AwardModality {

    private static final Pattern ASPIRING = Pattern.compile(
            "(?:争创|力争|争取(?!到)|(?:申报|申创|推荐|选送|报送)(?!的)|(?<![模虚比草])拟|候选|创建目标|为目标|努力|冲刺|迎评|正在|全力创建|积极创建|入围|提名|参评(?!的)|有望|以便|确保|能够)[^，。；并]{0,14}$");
    private static final Pattern DENIAL =
            Pattern.compile("(?:未能?(?!检|成年|来)|没有|并未|尚未|未获|不再|无缘|取消|被撤销|不得)[^，]{0,6}$|[尚还均]无一?[^，]{0,12}$");

    private AwardModality() {}

    /** Whether the words before a verb of award deny it. */
    static boolean isDenied(String before) {
        return DENIAL.matcher(before).find();
    }

    /** Whether the words before a verb of award tell of striving. */
    static boolean isAspiredAfter(String before) {
        return ASPIRING.matcher(before).find();
    }
}
