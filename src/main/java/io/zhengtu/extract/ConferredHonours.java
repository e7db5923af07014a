package io.zhengtu.extract;

import io.zhengtu.regex.Expression;
import io.zhengtu.region.Region;
import io.zhengtu.region.Toponym;
import io.zhengtu.text.Clause;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Honours that a body confers on those whom the clause lists: 命名甲县、乙市“某机制”为“丙”, 授予甲县司法局“丁”称号. */
final class ConferredHonours {

    /** Few sentences have any of these; the others are not asked for more. */
    private static final Expression VERB = Expression.of("命名|认定|评定|选树|确定|授予|表彰");

    private static final Pattern CONFERS = Pattern.compile(
            "(?<![被获拟])(?:(?:命名|认定|评定|选树|确定)(?<named>[^，。；]{2,240})为(?=[“第全首国省]))|(?<![被获拟])(?:授予|表彰)(?<given>[^，。；“]{2,200})(?=“[^”]+”(?:荣誉)?称号)");

    /** Whom else: 等5个县（市、区）. */
    private static final Pattern OTHERS_TOO =
            Pattern.compile("等(?:[\\d一二三四五六七八九十]+[个家名项](?:[^、“”]|（[^）]{1,8}）){0,14})?$");

    private static final Pattern SEPARATOR = Pattern.compile("(?:[、及]|和(?=[^、和]{3}))(?![^“]*”)");
    private static final Pattern PROPOSED = Pattern.compile("拟|建议|推荐|申报|争取|力争|提请");

    private final HonourReader honours;

    ConferredHonours(HonourReader honours) {
        this.honours = honours;
    }

    /** Offsets of the verbs that conferred; they tell no other honours. */
    Set<Integer> read(Passage passage, HonourClaims claims) {
        Set<Integer> verbs = new HashSet<>();
        if (!VERB.in(passage.text(), passage.start(), passage.end()).find()) {
            return verbs;
        }
        for (Clause clause : passage.sentence().clauses()) {
            Matcher confers = CONFERS.matcher(passage.text()).region(clause.start(), clause.end());
            while (confers.find()) {
                if (passage.isDone(confers.start())
                        && !passage.isSaid(confers.start())
                        && !PROPOSED.matcher(passage.text().substring(clause.start(), confers.start()))
                                .find()
                        && confer(passage, clause, confers, claims)) {
                    verbs.add(confers.start());
                }
            }
        }
        return verbs;
    }

    private boolean confer(Passage passage, Clause clause, Matcher confers, HonourClaims claims) {
        String list = confers.group("named") != null ? "named" : "given";
        List<Recipient> recipients = recipients(passage, confers.start(list), confers.end(list));
        if (recipients.isEmpty()) {
            return false;
        }
        boolean conferred = false;
        for (Honour honour : honours.read(passage.reading(), confers.end(), clause.end())) {
            if (honour.typical() && claims.take(honour)) {
                claims.conferred(recipients, honour, confers.start(), "award.conferred");
                conferred = true;
            }
        }
        return conferred;
    }

    /** Each of its place, with what of that place is honoured; nobody where an item names no place. */
    private static List<Recipient> recipients(Passage passage, int from, int to) {
        Region focal = passage.reading().focal();
        String text = passage.text();
        List<Recipient> recipients = new ArrayList<>();
        int end = from
                + OTHERS_TOO.matcher(text.substring(from, to)).replaceFirst("").length();
        int start = from;
        while (start < end) {
            Matcher separator = SEPARATOR.matcher(text).region(start, end);
            int stop = separator.find() ? separator.start() : end;
            Optional<Toponym> place = passage.reading()
                    .mentions()
                    .toponymAt(start)
                    .filter(t -> focal == null || t.region().within(focal));
            if (place.isEmpty() || place.get().end() > stop) {
                return List.of();
            }
            boolean whole = place.get().end() == stop;
            String holder = text.substring(whole ? start : place.get().end(), stop);
            recipients.add(new Recipient(
                    place.get().region(),
                    whole ? null : holder.startsWith("“") ? holder : text.substring(start, stop),
                    null));
            start = stop == end ? end : separator.end();
        }
        return recipients;
    }
}
