package io.zhengtu.extract;

import io.zhengtu.claim.Claim;
import io.zhengtu.claim.ClaimType;
import io.zhengtu.claim.Statement;
import io.zhengtu.corpus.Article;
import io.zhengtu.corpus.Source;
import io.zhengtu.lexicon.MeasureLexicon;
import io.zhengtu.region.Gazetteer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** One extractor for the tests of this package, and claims as a line that a reader takes in at a glance. */
final class Reader {

    static final Gazetteer GAZETTEER = Gazetteer.load();
    static final Extractor EXTRACTOR = Extractor.standard(GAZETTEER, MeasureLexicon.load());

    private Reader() {}

    /** What an article about {@code region}, published on 1 June 2023, says with {@code text}. */
    static Extraction read(String region, String text) {
        String name = region.substring(region.lastIndexOf('/') + 1);
        return EXTRACTOR.extract(new Article(
                "art0",
                name + "法治政府建设综述",
                null,
                LocalDate.of(2023, 6, 1),
                null,
                new Source("test.txt", "0", 1, 1),
                text));
    }

    /** The claims of these types (of all, where none is given) in {@code text}, ¶ for a new line, joined by "; ". */
    static String told(String region, String text, ClaimType... types) {
        List<ClaimType> wanted = List.of(types);
        return read(region, text.replace('¶', '\n')).claims().stream()
                .filter(claim -> wanted.isEmpty() || wanted.contains(claim.type()))
                .map(Reader::line)
                .sorted()
                .collect(Collectors.joining("; "));
    }

    static List<String> lines(Extraction extraction) {
        return extraction.claims().stream().map(Reader::line).sorted().toList();
    }

    /** {@code AWARDED 长沙市(市司法局) 全国先进集体 NATION 第二批 ×3 @2022}. */
    static String line(Claim claim) {
        Statement s = claim.statement();
        StringBuilder line = new StringBuilder()
                .append(claim.type())
                .append(' ')
                .append(s.region().name());
        if (s.holder() != null) {
            line.append('(').append(s.holder()).append(')');
        }
        line.append(' ').append(s.canonical() != null ? s.canonical() : s.object());
        line.append(own(claim));
        return s.date() == null
                ? line.toString()
                : line.append(" @").append(s.date()).toString();
    }

    private static String own(Claim claim) {
        if (claim instanceof Claim.Awarded a) {
            return honour(a.level(), a.batch(), a.count());
        }
        if (claim instanceof Claim.Aspires a) {
            return honour(a.level(), a.batch(), a.count());
        }
        if (claim instanceof Claim.FirstIn f) {
            return " in " + f.scopeRegion().name();
        }
        if (claim instanceof Claim.Ranked r) {
            return " #" + r.rank() + " in " + r.scopeRegion().name();
        }
        return claim instanceof Claim.Spread s && s.to() != null ? " to " + s.to().name() : "";
    }

    private static String honour(Object level, String batch, Integer count) {
        return " " + level + (batch == null ? "" : " " + batch) + (count == null ? "" : " ×" + count);
    }
}
