package io.zhengtu.region;

import io.zhengtu.region.Heading.Mention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose article it is. The headings propose, the text disposes: a name in title, subtitle or author line that may mean
 * several regions means the one that the text speaks of, and where the headings name none the text must be about one
 * region throughout.
 */
public final class FocalRegion {

    /** The congress that a report was given to: 在湖南省第十四届人民代表大会第四次会议上. */
    private static final Pattern CONGRESS = Pattern.compile("在([\\p{IsHan}]{2,20}?)第[一二三四五六七八九十\\d]{1,4}届人民代表大会");

    /** Speakers for the whole country, whose examples from places are not theirs. */
    private static final Pattern NATIONAL_AUTHOR =
            Pattern.compile("最高人民法院|最高人民检察院|国务院|中央|全国人大|全国政协|中国社会科学院|中国法学会|司法部|公安部|大学|学院|研究院|研究所|教授|研究员");

    /** Before a name these make it a model or a guest rather than the article's own region. */
    private static final Pattern OTHERS_PLACE = Pattern.compile(".*(学习|借鉴|对标|考察|赴|复制|推广)$");

    /** 甲自由贸易试验区乙片区 is of 乙. */
    private static final Pattern AREA = Pattern.compile("[）)]?(?:自由贸易试验区|自贸试验区|自贸区)");

    private static final Pattern MET = Pattern.compile("[县市区州]?(?:成功|隆重|顺利)?(?:召开|举行|举办|开幕|启动|启幕)");

    private static final int OPENING = 600;

    /** A short name of so many characters is no accident where the text uses it so often. */
    private static final int SURE = 3;

    private static final int OFTEN = 3;

    private final Gazetteer gazetteer;
    private final ToponymResolver resolver;
    private final Heading heading;

    public FocalRegion(Gazetteer gazetteer, ToponymResolver resolver) {
        this.gazetteer = gazetteer;
        this.resolver = resolver;
        this.heading = new Heading(gazetteer, resolver.scanner());
    }

    /**
     * The region that the article is about; empty for essays and for articles about several.
     *
     * @param subtitle may be {@code null}
     * @param author may be {@code null}
     */
    public Optional<Region> of(String title, String subtitle, String author, String text) {
        TextEvidence evidence = new TextEvidence(gazetteer, resolver, text);
        Proposal byTitle = propose(orEmpty(title), evidence);
        if (byTitle.several()) {
            return Optional.empty();
        }
        if (byTitle.region() != null) {
            return Optional.of(corrected(byTitle.region(), evidence));
        }
        Optional<Region> byCongress = congress(String.join("\n", orEmpty(subtitle), orEmpty(author), opening(text)));
        if (byCongress.isPresent()) {
            return byCongress;
        }
        if (NATIONAL_AUTHOR.matcher(orEmpty(author)).find()) {
            return Optional.empty();
        }
        for (String line : List.of(orEmpty(subtitle), orEmpty(author))) {
            Region region = propose(line, evidence).region();
            if (region != null && evidence.supports(region)) {
                return Optional.of(region);
            }
        }
        return evidence.dominant();
    }

    /** What a heading proposes: one region, none, or several side by side. */
    private record Proposal(Region region, boolean several) {}

    private Proposal propose(String line, TextEvidence evidence) {
        Region chosen = null;
        Mention chosenAt = null;
        for (Mention mention : heading.mentions(line)) {
            Region region = choose(mention, evidence);
            if (region == null
                    || OTHERS_PLACE.matcher(line.substring(0, mention.start())).matches()
                    || isVenue(line, mention)) {
                continue;
            }
            if (chosen == null) {
                chosen = region;
                chosenAt = mention;
            } else if (region.inside(chosen)) {
                boolean brand = mention.bare() && mention.start() > 0 && line.charAt(mention.start() - 1) == '“';
                // 全省唯一！甲省乙县…: the place is named within the one before
                boolean chain = line.startsWith(line.substring(chosenAt.start(), chosenAt.end()), mention.start())
                        || AREA.matcher(line)
                                .region(chosenAt.end(), mention.start())
                                .matches();
                if (!brand && (chain || evidence.fullNames(region) >= evidence.fullNames(chosen))) {
                    chosen = region;
                    chosenAt = mention;
                }
            } else if (!chosen.within(region) && Heading.coordinated(line, chosenAt, mention)) {
                return new Proposal(null, true);
            } else if (chosenAt.bare()
                    && !mention.bare()
                    && !chosen.within(region)
                    && evidence.score(region) >= evidence.score(chosen)) {
                // 平安鼎里看法治：略阳县…: a short name that is also a word gives way to a full one
                chosen = region;
                chosenAt = mention;
            }
        }
        return new Proposal(chosen, false);
    }

    /** 某会在三台召开: where people met is not whose article it is. */
    private static boolean isVenue(String line, Mention mention) {
        return line.startsWith("在", mention.start() - 1)
                && MET.matcher(line).region(mention.end(), line.length()).lookingAt();
    }

    /** The candidate that the text speaks of; without text the highest where only one is highest. */
    private Region choose(Mention mention, TextEvidence evidence) {
        List<Region> candidates = new ArrayList<>(mention.candidates());
        if (mention.bare() && !evidence.blank()) {
            // a short name of a county or a town is too often a word: the text must use the full one
            boolean sure = mention.end() - mention.start() >= SURE && candidates.size() == 1;
            candidates.removeIf(region -> Level.PREFECTURE.above(region.level())
                    && evidence.fullNames(region) == 0
                    && !(sure && evidence.anyNames(region) >= OFTEN));
        }
        Region best = null;
        double bestScore = -1;
        boolean tied = false;
        for (Region candidate : candidates) {
            double score = evidence.score(candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
                tied = false;
            } else if (score == bestScore) {
                tied = tied || candidate.level() == best.level();
                if (candidate.level().above(best.level())) {
                    best = candidate;
                    tied = false;
                }
            }
        }
        return tied ? null : widest(best, candidates);
    }

    /** The short name of a city means the city, though a town in it bears the same (绥芬河). */
    private static Region widest(Region best, List<Region> candidates) {
        return candidates.stream()
                .filter(candidate -> best != null && best.inside(candidate) && candidate.level() != Level.NATION)
                .findFirst()
                .orElse(best);
    }

    /** The title's region unless the text never names it and is about another one throughout. */
    private static Region corrected(Region titled, TextEvidence evidence) {
        if (evidence.blank() || evidence.anyNames(titled) > 0) {
            return titled;
        }
        return evidence.dominant()
                .filter(region -> !region.within(titled) && !titled.within(region))
                .orElse(titled);
    }

    private Optional<Region> congress(String lines) {
        Matcher matcher = CONGRESS.matcher(lines);
        while (matcher.find()) {
            String body = matcher.group(1);
            Optional<Region> region = firstAtEnd(body);
            if (region.isPresent()) {
                return region;
            }
        }
        return Optional.empty();
    }

    /** The region whose name, as long as possible, ends the words before 第…届. */
    private Optional<Region> firstAtEnd(String words) {
        for (int start = 0; start < words.length() - 1; start++) {
            Collection<Region> regions = gazetteer.named(words.substring(start));
            if (!regions.isEmpty()) {
                return regions.stream()
                        .filter(region -> region.level() != Level.NATION)
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private static String opening(String text) {
        return text.substring(0, Math.min(OPENING, text.length()));
    }

    private static String orEmpty(String line) {
        return line == null ? "" : line;
    }
}
