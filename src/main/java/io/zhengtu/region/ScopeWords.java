package io.zhengtu.region;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What words of scope and of pointing mean in an article about a given region: 全省, 我市, 该县, 省级, 全区. 全区 is the
 * district in a district's article, else the autonomous region.
 */
public final class ScopeWords {

    private static final Pattern NATION = Pattern.compile("全国|我国|国家级?|国内|中央|全国性");
    private static final Pattern WORD =
            Pattern.compile("(?:全|我|该|本|整个|这个)?(自治区|自治州|自治县|自治旗|直辖市|街道|省|区|州|盟|市|县|旗|镇|乡)(?:域|级|内|里|辖|本级)?");

    private final Gazetteer gazetteer;

    public ScopeWords(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The region that {@code word} means in an article about {@code focal}; empty where its chain lacks that level. */
    public Optional<Region> resolve(String word, Region focal) {
        if (NATION.matcher(word).matches()) {
            return Optional.of(gazetteer.nation());
        }
        if (focal == null || focal.level() == Level.NATION) {
            return Optional.empty();
        }
        if (word.equals("全域")) {
            return Optional.of(focal);
        }
        Matcher matcher = WORD.matcher(word);
        return matcher.matches() ? ofKind(matcher.group(1), focal) : Optional.empty();
    }

    /**
     * As {@link #resolve(String, Region)}; where {@code focal}'s chain lacks the level, that of the region named last.
     *
     * @param context the region named last before the word, {@code null} where there is none
     */
    public Optional<Region> resolve(String word, Region focal, Region context) {
        Optional<Region> own = resolve(word, focal);
        return own.isPresent() || context == null ? own : resolve(word, context);
    }

    /**
     * What 全区 means where it is said of a district as a whole (某区在全区率先…): the autonomous region above it, since
     * nobody is first in itself. Empty for other words and outside autonomous regions.
     */
    public Optional<Region> beyond(String word, Region district) {
        return word.equals("全区") && district.level() == Level.COUNTY
                ? at(district, Level.PROVINCE, "区")
                : Optional.empty();
    }

    /** The level of government that {@code word} speaks of in an article about {@code focal}. */
    public Optional<Level> level(String word, Region focal) {
        return resolve(word, focal).map(Region::level);
    }

    private Optional<Region> ofKind(String kind, Region focal) {
        return switch (kind) {
            case "省" -> at(focal, Level.PROVINCE, "省");
            case "自治区" -> at(focal, Level.PROVINCE, "自治区");
            case "直辖市" -> at(focal, Level.PROVINCE, "市");
            case "区" -> district(focal).or(() -> at(focal, Level.PROVINCE, "区"));
            case "州", "自治州" -> at(focal, Level.PREFECTURE, "州");
            case "盟" -> at(focal, Level.PREFECTURE, "盟");
            case "市" -> city(focal);
            case "县", "自治县" -> at(focal, Level.COUNTY, "县");
            case "旗", "自治旗" -> at(focal, Level.COUNTY, "旗");
            case "街道" -> at(focal, Level.TOWNSHIP, "街道");
            case "镇" -> at(focal, Level.TOWNSHIP, "镇");
            case "乡" -> at(focal, Level.TOWNSHIP, "乡");
            default -> Optional.empty();
        };
    }

    /** A district, a new area or a forest area; of a city's own parts none. */
    private Optional<Region> district(Region focal) {
        return at(focal, Level.COUNTY, "区").or(() -> at(focal, Level.PREFECTURE, "新区"));
    }

    /** The county-level city where the article is about it or a town in it, else the city above. */
    private Optional<Region> city(Region focal) {
        return at(focal, Level.COUNTY, "市")
                .or(() -> at(focal, Level.PREFECTURE, "市"))
                .or(() -> at(focal, Level.PROVINCE, "市"));
    }

    private Optional<Region> at(Region focal, Level level, String suffix) {
        return gazetteer.ancestor(focal, level).filter(region -> region.name().endsWith(suffix));
    }
}
