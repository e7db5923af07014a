package io.zhengtu.extract;

import io.zhengtu.regex.Expression;
import io.zhengtu.text.Clause;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Commendations that the verb itself tells: 被国务院办公厅通报表扬, 被省政府予以督查激励. Who commends is part of their name. */
final class CommendedHonours {

    private static final Expression VERB = Expression.of("(?:通报|通令|督查)(?:表扬|表彰|嘉奖|激励)");

    private static final Pattern COMMENDED = Pattern.compile(
            "(?:被|得到|受到)(?<giver>[^，。；“”被]{2,24}?)(?:予以|给予|作为典型)?(?<kind>(?:通报|通令|督查|大督查)(?:表扬|表彰|嘉奖|激励)(?:激励)?)");

    private final HonourReader honours;

    CommendedHonours(HonourReader honours) {
        this.honours = honours;
    }

    void read(Passage passage, HonourClaims claims) {
        String text = passage.text();
        if (!VERB.in(text, passage.start(), passage.end()).find()) {
            return;
        }
        for (Clause clause : passage.sentence().clauses()) {
            Matcher commended = COMMENDED.matcher(text).region(clause.start(), clause.end());
            while (commended.find()) {
                int verb = commended.start();
                String name = commended.group("giver") + commended.group("kind");
                Honour honour = ReceivedHonours.given(
                        text.substring(clause.start(), commended.end("giver")),
                        new Honour(
                                commended.start("giver"),
                                commended.end(),
                                name,
                                honours.level(passage.reading(), commended.start("giver"), name),
                                null,
                                null,
                                true));
                boolean told = passage.isDone(verb)
                        && !passage.isSaid(verb)
                        && !AwardModality.isDenied(text.substring(clause.start(), verb));
                if (told && claims.take(honour)) {
                    claims.held(
                            clause,
                            verb,
                            honour,
                            claims.dateAt(verb),
                            clause.start(),
                            commended.end(),
                            "award." + commended.group("kind"));
                }
            }
        }
    }
}
