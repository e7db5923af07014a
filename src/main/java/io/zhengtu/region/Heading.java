package io.zhengtu.region;

import io.zhengtu.region.NameScanner.Hit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The places that a title, subtitle or author line may name. Freer than running text: any short name counts, and
 * {@code 青浦重固} names a town; whether it is meant is for the text to decide.
 */
final class Heading {

    /** A name in a heading and the regions it may mean. */
    record Mention(int start, int end, Set<Region> candidates, boolean bare) {}

    private static final int LONGEST_TOWN = 6;

    /** 公安局仓山分局: the branch serves a part of the region of its bureau. */
    private static final Pattern BRANCH = Pattern.compile("[局院](\\p{IsHan}{2,8}?)(?:分局|分院|派出所|人民法庭)");

    private final Gazetteer gazetteer;
    private final NameScanner scanner;
    private final NameBoundary boundary;

    Heading(Gazetteer gazetteer, NameScanner scanner) {
        this.gazetteer = gazetteer;
        this.scanner = scanner;
        this.boundary = new NameBoundary(gazetteer.vocabulary());
    }

    /** Mentions by offset, chains and branches joined. */
    List<Mention> mentions(String line) {
        List<Mention> mentions = new ArrayList<>();
        int free = 0;
        List<Hit> hits = scanner.scan(line, townAtStart(line));
        for (Hit hit : hits) {
            if (hit.start() < free) {
                continue;
            }
            boolean bare = hit.bearers().get(0).kind() == NameKind.BARE;
            // 黑龙江江苏…: what follows is a name of its own
            boolean apart = hits.stream().anyMatch(next -> next.start() == hit.end());
            if (bare ? !apart && boundary.continuesAsOtherName(line, hit.end()) : boundary.cutsWord(line, hit.end())) {
                free = bare ? hit.end() : free;
                continue;
            }
            Mention last = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
            if (last != null && last.end() == hit.start()) {
                Set<Region> inner = inside(last.candidates(), hit.bearers());
                if (!inner.isEmpty()) {
                    mentions.set(mentions.size() - 1, new Mention(last.start(), hit.end(), inner, false));
                    free = hit.end();
                    continue;
                }
            }
            if (bare && hit.end() - hit.start() == 2 && !boundary.separate(line, hit.start(), hit.end())) {
                continue;
            }
            mentions.add(extended(line, hit, bare));
            free = mentions.get(mentions.size() - 1).end();
        }
        return mentions.stream().map(mention -> branch(line, mention)).toList();
    }

    /** A town's short name opens the heading before a colon: {@code 重固：…}. */
    private List<Hit> townAtStart(String line) {
        Matcher matcher = Pattern.compile("(\\p{IsHan}{2,6})[：:]").matcher(line);
        return matcher.lookingAt() && !gazetteer.bearers(matcher.group(1)).isEmpty()
                ? List.of(new Hit(0, matcher.end(1), gazetteer.bearers(matcher.group(1))))
                : List.of();
    }

    private Mention extended(String line, Hit hit, boolean bare) {
        Set<Region> candidates = new LinkedHashSet<>();
        hit.bearers().forEach(name -> candidates.add(name.region()));
        for (int end = Math.min(line.length(), hit.end() + LONGEST_TOWN); end > hit.end() + 1; end--) {
            boolean wordEnd = end == line.length() || !NameBoundary.isHan(line.charAt(end));
            if (wordEnd) {
                Set<Region> towns = inside(candidates, gazetteer.bearers(line.substring(hit.end(), end)));
                if (!towns.isEmpty()) {
                    return new Mention(hit.start(), end, towns, false);
                }
            }
        }
        return new Mention(hit.start(), hit.end(), candidates, bare);
    }

    private Mention branch(String line, Mention mention) {
        Matcher matcher = BRANCH.matcher(line).region(mention.end(), line.length());
        if (matcher.find()) {
            Set<Region> served = inside(mention.candidates(), gazetteer.bearers(matcher.group(1)));
            if (!served.isEmpty()) {
                return new Mention(mention.start(), matcher.end(), served, false);
            }
        }
        return mention;
    }

    private static Set<Region> inside(Set<Region> outer, List<RegionName> names) {
        Set<Region> inner = new LinkedHashSet<>();
        for (RegionName name : names) {
            if (outer.stream().anyMatch(region -> name.region().inside(region))) {
                inner.add(name.region());
            }
        }
        return inner;
    }

    /** Whether nothing but a list's separator stands between two mentions. */
    static boolean coordinated(String line, Mention one, Mention other) {
        Optional<String> between =
                one.end() <= other.start() ? Optional.of(line.substring(one.end(), other.start())) : Optional.empty();
        return between.filter(gap -> gap.matches("[、和与及]?")).isPresent();
    }
}
