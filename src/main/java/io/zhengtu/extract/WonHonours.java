package io.zhengtu.extract;

import io.zhengtu.lexicon.Trigger;
import io.zhengtu.mention.Mention;
import io.zhengtu.regex.Expression;
import io.zhengtu.text.Clause;
import io.zhengtu.text.Quotation;
import java.util.List;
import java.util.regex.Pattern;

/** Honours of which a clause says that they were won: “甲”“乙”等十余项荣誉收入囊中, 某示范区、某示范县先后建成. */
final class WonHonours {

    /** What stands between the honours and the verb. */
    private static final Pattern ADVERBS =
            Pattern.compile("(?:[都也均又还再已]|已经|陆续|相继|先后|纷纷|接连|双双|顺利|成功|圆满|悉数|全部|一一|(?:在?(?:当年|今年|去年|同年|年内|\\d{4}年)))+$");

    /** An honour that was built up is there when a clause ends with this. */
    private static final Expression BUILT = Expression.of("(?:建成|创成|创建成功|申报成功)");

    private final HonourReader honours;
    private final HonourNames names;

    WonHonours(HonourReader honours, HonourNames names) {
        this.honours = honours;
        this.names = names;
    }

    void read(Passage passage, HonourClaims claims) {
        for (Mention.OfTrigger verb :
                passage.reading().mentions().triggers(Trigger.WON, passage.start(), passage.end())) {
            read(passage, verb, claims);
        }
    }

    private void read(Passage passage, Mention.OfTrigger verb, HonourClaims claims) {
        Clause clause = passage.clauseAt(verb.start());
        String text = passage.text();
        String before = text.substring(clause.start(), verb.start());
        boolean own = passage.isDone(verb.start())
                && !passage.isSaid(verb.start())
                && passage.enclosing(verb.start(), Quotation.Kind.NAME) == null
                && !AwardModality.isDenied(before)
                && !AwardModality.isAspiredAfter(before);
        if (!own) {
            return;
        }
        int to = clause.start() + ADVERBS.matcher(before).replaceFirst("").length();
        int from = Math.min(to, firstName(passage, clause, to));
        List<Honour> won = honours.read(passage.reading(), from, to);
        for (Honour honour : won) {
            boolean passed = verb.word().startsWith("通过");
            boolean built = BUILT.isIn(verb.word());
            boolean named = passed
                    // a pilot that has passed its assessment is no honour
                    ? names.isDistinction(honour) && !honour.name().contains("试点")
                    : verb.word().equals("榜上有名") || built && verb.end() == clause.end()
                            ? names.isDistinction(honour)
                            : !built && isNamed(passage, honour);
            if (named && claims.take(honour)) {
                claims.held(clause, from, honour, claims.dateAt(verb.start()), clause.start(), verb.end(), "award.won");
            }
        }
    }

    /** The list begins with the first quotation mark, or after the places that the clause begins with. */
    private static int firstName(Passage passage, Clause clause, int to) {
        return passage.reading().mentions().quotations(clause.start(), to).stream()
                .filter(q -> q.kind() == Quotation.Kind.NAME)
                .mapToInt(Quotation::start)
                .findFirst()
                .orElse(passage.reading().afterPlaces(clause.start(), to));
    }

    private boolean isNamed(Passage passage, Honour honour) {
        return names.isDistinction(honour)
                || passage.enclosing(honour.start(), Quotation.Kind.NAME) != null
                        && honour.name().length() > 3;
    }
}
