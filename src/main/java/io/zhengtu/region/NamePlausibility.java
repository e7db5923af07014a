package io.zhengtu.region;

import io.zhengtu.region.NameScanner.Hit;
import java.util.regex.Pattern;

/** Whether an occurrence of a name can stand for a given bearer at its place in the text. */
final class NamePlausibility {

    private static final Pattern ZONE = Pattern.compile("(?:国家|省)?级?(?:经济|高新|经济技术|高新技术)*(?:经开|高新|开发|新|保税|自贸|园|示范)区");

    /** What a place does: after 南通海门, words that a name which is a word too goes on with when it means the place. */
    private static final Pattern ACTS =
            Pattern.compile("的|在|则|也|还|率先|首[推创家]|推[行出]|创新|开展|建[立成]|设立|探索|实[施行]|成立|打造|上线|试行|出台|制定|印发|发布|获|荣|入选|被");

    private final Vocabulary vocabulary;
    private final NameBoundary boundary;

    NamePlausibility(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.boundary = new NameBoundary(vocabulary);
    }

    NameBoundary boundary() {
        return boundary;
    }

    /** Whether the name stands for its region without a larger region right before it. */
    boolean stands(RegionName name, String text, Hit hit, Surroundings surroundings, Beside beside) {
        return name.kind() == NameKind.BARE
                ? bareStands(name, text, hit, surroundings, beside)
                : fullStands(name, text, hit, surroundings, beside);
    }

    private boolean bareStands(RegionName name, String text, Hit hit, Surroundings surroundings, Beside beside) {
        Region region = name.region();
        boolean fits =
                switch (region.level()) {
                    case PROVINCE -> true;
                    case PREFECTURE -> !cautious(name, surroundings, beside);
                    case COUNTY -> {
                        boolean listed = surroundings.inFocalProvince(region) && beside.neighbourOf(region);
                        boolean named =
                                (surroundings.namedBefore(region, Level.COUNTY) || surroundings.isFocalOrAbove(region))
                                        && (opensClause(text, hit) || isLocative(text, hit, surroundings, region));
                        // a name that is a word means the place in a list of places (海口、五指山) or where the text has
                        // named the place in full before
                        yield listed
                                || named
                                || surroundings.inFocalPrefecture(region)
                                        && opensClause(text, hit)
                                        && text.startsWith("“", hit.end())
                                || !vocabulary.never().contains(name.text())
                                        && (name.text().length() >= 3
                                                || surroundings.isFocalOrAbove(region)
                                                || surroundings.inFocalProvince(region) && opensClause(text, hit));
                    }
                    case TOWNSHIP -> !vocabulary.never().contains(name.text()) && surroundings.isFocalOrAbove(region);
                    case NATION -> false;
                };
        // three characters are no accident, and segmentation does not know the smaller places; 将甲“乙” says whose 乙 is
        boolean owns = (surroundings.namedBefore(region, Level.COUNTY) || surroundings.inFocalPrefecture(region))
                && text.startsWith("“", hit.end());
        return fits && (name.text().length() >= 3 || owns || boundary.separate(text, hit.start(), hit.end()));
    }

    /**
     * Whether it stands where who acts is named; farther inside a clause two characters arise by accident. A zone of that
     * name is not the place.
     */
    private static boolean opensClause(String text, Hit hit) {
        boolean opens = hit.start() == 0 || "，。；：、！？\n\u3000 ".indexOf(text.charAt(hit.start() - 1)) >= 0;
        return opens && !ZONE.matcher(text).region(hit.end(), text.length()).lookingAt();
    }

    /** 在枝江召开…, where the text has named 枝江市 before. */
    private boolean isLocative(String text, Hit hit, Surroundings surroundings, Region region) {
        return hit.start() > 0
                && "在到赴由".indexOf(text.charAt(hit.start() - 1)) >= 0
                && surroundings.namedBefore(region, Level.COUNTY)
                && boundary.separate(text, hit.start(), hit.end());
    }

    /** Whether the short name is a word, a mountain or a firm too and nothing here speaks for the place. */
    private boolean cautious(RegionName name, Surroundings surroundings, Beside beside) {
        Region region = name.region();
        return vocabulary.cautious().contains(name.text())
                && !surroundings.inFocalProvince(region)
                && !surroundings.namedBefore(region, Level.PREFECTURE)
                && !beside.neighbourOf(region);
    }

    private boolean fullStands(RegionName name, String text, Hit hit, Surroundings surroundings, Beside beside) {
        Region region = name.region();
        if (region.level() == Level.PROVINCE) {
            return true;
        }
        if (boundary.cutsWord(text, hit.end())) {
            return false;
        }
        boolean home = surroundings.atHome(region);
        boolean near = home || surroundings.namedNearby(region, hit.start()) || beside.neighbourOf(region);
        if (vocabulary.chain().contains(name.text())) {
            return near && boundary.separate(text, hit.start(), hit.end());
        }
        if (name.oneCharacterStem()) {
            boolean known = near || surroundings.inFocalProvince(region);
            return known && region.level() != Level.TOWNSHIP && standsFree(text, hit);
        }
        if (doubtful(name, home) && !seat(name, text, hit) && !boundary.separate(text, hit.start(), hit.end())) {
            return false;
        }
        if (name.kind() == NameKind.FORMER && vocabulary.never().contains(stem(name))) {
            return near || surroundings.inFocalProvince(region);
        }
        if (region.level() == Level.TOWNSHIP) {
            return home
                    || surroundings.inFocalPrefecture(region)
                    || surroundings.namedBefore(region, Level.PREFECTURE)
                    || !surroundings.isOfPlace()
                            && (surroundings.inFocalProvince(region)
                                    || name.text().length() >= 4);
        }
        return true;
    }

    /** 德钦县城, 沙洋县委: segmentation sees 县城 and 县委, the county is named all the same. */
    private boolean seat(RegionName name, String text, Hit hit) {
        return hit.end() < text.length()
                && (text.charAt(hit.end()) == '委'
                        || text.charAt(hit.end()) == '城' && name.text().endsWith("县"))
                && !vocabulary.never().contains(stem(name));
    }

    private static String stem(RegionName name) {
        return name.text().substring(0, name.text().length() - 1);
    }

    /** Short enough to arise by accident: 适+应城市, 提+高城镇+化, 文明乡+风. Near home such names are in daily use. */
    private static boolean doubtful(RegionName name, boolean home) {
        return name.text().length() == 3
                && (!home
                        || name.region().level() == Level.TOWNSHIP
                        || name.text().endsWith("城市"));
    }

    /** Whether 成县, 和县 and their like are a word of their own here. */
    private boolean standsFree(String text, Hit hit) {
        boolean rightFree = hit.end() >= text.length() || "域级乡镇区市城直处委".indexOf(text.charAt(hit.end())) < 0;
        return rightFree && boundary.separate(text, hit.start(), hit.end());
    }

    /** Whether the name goes on a chain from a region that it lies in. */
    boolean continuesChain(RegionName name, String text, Hit hit) {
        if (name.kind() != NameKind.BARE) {
            return !boundary.cutsWord(text, hit.end());
        }
        if (boundary.continuesAsOtherName(text, hit.end())) {
            return false;
        }
        boolean last = hit.end() >= text.length() || !NameBoundary.isHan(text.charAt(hit.end()));
        boolean word = vocabulary.never().contains(name.text());
        boolean acts = ACTS.matcher(text).region(hit.end(), text.length()).lookingAt();
        return last || (!word || acts) && boundary.separate(text, hit.start(), hit.end());
    }
}
