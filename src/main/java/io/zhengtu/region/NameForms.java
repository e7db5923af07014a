package io.zhengtu.region;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that follow by rule from a region's official name. */
final class NameForms {

    private static final String PEOPLES = "(?:(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水"
            + "|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克"
            + "|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各)族)";

    /** 族 falls away in the names of some peoples: 哈萨克自治县, 蒙古自治州. */
    private static final String PEOPLES_WITHOUT_ZU = "蒙古|哈萨克|塔吉克|锡伯|柯尔克孜|维吾尔";

    /** At least two characters before the people: 内蒙古 is not 内. */
    private static final Pattern AUTONOMOUS =
            Pattern.compile("(.{2,}?)(?:" + PEOPLES + "+|" + PEOPLES_WITHOUT_ZU + ")?自治(区|州|县|旗)");

    private static final Pattern ETHNIC_TOWNSHIP = Pattern.compile("(.+?)" + PEOPLES + "+(?:民族)?(乡|镇|苏木)");

    /** Words for a kind of region, each before those that it ends in. */
    private static final List<String> SUFFIXES =
            List.of("特别行政区", "新区", "地区", "街道", "苏木", "省", "市", "盟", "县", "区", "旗", "镇", "乡");

    private final Set<String> nouns;

    /** @param nouns official names that are common nouns: no former names are made from them */
    NameForms(Set<String> nouns) {
        this.nouns = nouns;
    }

    /** Hands over each form of {@code region}'s name and its kind, the official one first; a form may come twice. */
    void of(Region region, BiConsumer<String, NameKind> forms) {
        String name = region.name();
        forms.accept(name, NameKind.OFFICIAL);
        if (region.level() == Level.NATION) {
            return;
        }
        Matcher ethnic = ethnic(region);
        if (ethnic != null) {
            String stem = withoutZu(ethnic.group(1));
            if (region.level() != Level.PROVINCE) {
                forms.accept(stem + ethnic.group(2), NameKind.SHORTENED);
            }
            bare(stem, forms);
            return;
        }
        String suffix = suffix(name);
        String stem = name.substring(0, name.length() - suffix.length());
        if (suffix.isEmpty() || stem.length() < 2 || (suffix.equals("新区") && !stem.equals("浦东"))) {
            return;
        }
        bare(stem, forms);
        boolean raised = region.level() == Level.COUNTY && (suffix.equals("区") || suffix.equals("市"));
        if (raised && !nouns.contains(name)) {
            // most of today's urban districts and county-level cities were counties within living memory
            forms.accept(stem + "县", NameKind.FORMER);
        }
    }

    private static void bare(String stem, BiConsumer<String, NameKind> forms) {
        if (stem.length() >= 2) {
            forms.accept(stem, NameKind.BARE);
        }
    }

    /** The name taken apart where it tells of a people, else null. */
    private static Matcher ethnic(Region region) {
        String name = region.name();
        Matcher matcher = null;
        if (name.contains("自治")) {
            matcher = AUTONOMOUS.matcher(name);
        } else if (region.level() == Level.TOWNSHIP && name.contains("族")) {
            matcher = ETHNIC_TOWNSHIP.matcher(name);
        }
        return matcher != null && matcher.matches() ? matcher : null;
    }

    /** 鄂温克族自治旗 is called after the people alone. */
    private static String withoutZu(String stem) {
        return stem.length() > 2 && stem.endsWith("族") ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static String suffix(String name) {
        for (String suffix : SUFFIXES) {
            // 清新区 is 清新 + 区
            if (name.endsWith(suffix) && (suffix.length() == 1 || name.length() > suffix.length() + 1)) {
                return suffix;
            }
        }
        return "";
    }
}
