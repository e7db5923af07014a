package io.zhengtu.extract;

import io.zhengtu.lexicon.HeadLexicon;
import io.zhengtu.text.Clause;
import io.zhengtu.text.Quotation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the name of a practice ends beyond its quotation mark (“一分钟处警”机制), and how much around it is evidence. */
final class PracticeNames {

    private static final int FARTHEST_VERB = 40;

    private final Pattern head;

    PracticeNames(HeadLexicon heads) {
        this.head = Pattern.compile(
                "[”’]?\\s?((?:[\\u4e00-\\u9fa5]{0,6}?)" + heads.measures() + ")(?![\\u4e00-\\u9fa5]{0,1}(?:性|化))");
    }

    /** Offset after the name that {@code quotation} begins: after the noun that follows it, where one does. */
    int end(Passage passage, Quotation quotation) {
        String text = passage.text();
        Clause clause = passage.clauseAt(quotation.start());
        Matcher m = head.matcher(text).region(quotation.end(), Math.max(quotation.end(), clause.end()));
        if (m.lookingAt() && !hasVerb(m.group(1))) {
            return m.end();
        }
        return quotation.end();
    }

    private static boolean hasVerb(String words) {
        return words.matches(
                ".*(?:推进|推动|开展|实现|全|的|和|与|及|等|为|在|对|将|让|有|进|纳|打|以|使|把|被|从|到|落实|提供|完成|通过|开通|覆盖|促|带|融入|助力|护航|赋能|持续|深入|不断|作为|引领|成为|得到|获).*");
    }

    /** Where the evidence for a name begins: at the head of its clause, unless that is far away. */
    int evidenceStart(Passage passage, Clause clause, int name) {
        int from = clause.start();
        if (name - from <= FARTHEST_VERB) {
            return from;
        }
        int near = passage.text().lastIndexOf('、', name - 2);
        return near > from && name - near <= FARTHEST_VERB ? near + 1 : name - Math.min(name - from, FARTHEST_VERB);
    }

    /** How many characters after a name belong to its evidence: to the end of the clause where that is near. */
    int tail(String text, int end, int clauseEnd) {
        int rest = clauseEnd - end;
        if (rest <= 12) {
            return Math.max(0, rest);
        }
        int joint = text.indexOf('、', end);
        return joint >= 0 && joint - end <= 12 ? joint - end : 0;
    }
}
