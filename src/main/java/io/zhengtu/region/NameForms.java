package io.zhengtu.region;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that follow by rule from a region's official name. */
final class NameForms {

    private static final String PEOPLES = "(?:(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水"
            + "|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克"
            + "|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各)族)";

    /** 族 falls away in the names of some peoples: 哈萨克自治县, 蒙古自治州. */
    private static final String PEOPLES_WITHOUT_ZU = "蒙古|哈萨克|塔吉克|锡伯|柯尔克孜|维吾尔";

    private static final Pattern AUTONOMOUS =
            Pattern.compile("(.+?)(?:" + PEOPLES + "+|" + PEOPLES_WITHOUT_ZU + ")?自治(区|州|县|旗)");

    private static final Pattern ETHNIC_TOWNSHIP = Pattern.compile("(.+?)" + PEOPLES + "+(?:民族)?(乡|镇|苏木)");

    private static final Pattern SUFFIX = Pattern.compile("(.+?)(特别行政区|(?<=..)新区|地区|省|市|盟|县|区|旗|街道|苏木|镇|乡)");

    private final Set<String> nouns;

    /** @param nouns official names that are common nouns: no former names are made from them */
    NameForms(Set<String> nouns) {
        this.nouns = nouns;
    }

    /** Name forms of {@code region} and their kinds, the official one first. */
    Map<String, NameKind> of(Region region) {
        Map<String, NameKind> forms = new LinkedHashMap<>();
        String name = region.name();
        forms.put(name, NameKind.OFFICIAL);
        if (region.level() == Level.NATION) {
            return forms;
        }
        Matcher matcher = AUTONOMOUS.matcher(name);
        boolean autonomous = matcher.matches();
        if (!autonomous && region.level() == Level.TOWNSHIP) {
            matcher = ETHNIC_TOWNSHIP.matcher(name);
            autonomous = matcher.matches();
        }
        if (!autonomous) {
            matcher = SUFFIX.matcher(name);
            if (!matcher.matches()) {
                return forms;
            }
        }
        String stem = matcher.group(1);
        String suffix = matcher.group(2);
        if (autonomous && region.level() != Level.PROVINCE) {
            forms.putIfAbsent(stem + suffix, NameKind.SHORTENED);
        }
        if (stem.length() < 2) {
            return forms;
        }
        boolean newArea = suffix.endsWith("新区") && !stem.equals("浦东");
        if (!newArea) {
            forms.putIfAbsent(stem, NameKind.BARE);
        }
        boolean raised = region.level() == Level.COUNTY && (suffix.equals("区") || suffix.equals("市"));
        if (raised && !nouns.contains(name)) {
            // most of today's urban districts and county-level cities were counties within living memory
            forms.putIfAbsent(stem + "县", NameKind.FORMER);
        }
        return forms;
    }
}
