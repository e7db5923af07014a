package io.zhengtu.corpus;

import java.util.regex.Pattern;

/** Tells the title line that names the region or topic from the slogan printed beside it. */
final class TitleLine {

    private static final Pattern NAMES_REGION = Pattern.compile(
            "^(?:关于|\\d{4}年)?(?!乡镇|城乡|市县|县域|区县|县区|省市|县乡|村镇|社区|街镇|基层|全[省市县区])[一-鿿]{1,9}?(?:省|市|县|区|州|盟|旗|镇|乡|街道|自治区|厅|局|检察院|法院)(?!域|场|别|分|位).*");
    private static final Pattern NAMES_GENRE = Pattern.compile(
            ".*(?:综述|侧记|纪实|扫描|报告|总结|汇报|述评|调查|观察|探析|研究|思考|启示|做法|经验|进路|路径|要点|情况|工作|显著|新台阶|新篇章|示范[省市县区乡镇]|创建).{0,3}");
    private static final Pattern SPEAKS_OF = Pattern.compile(".{1,8}[：:].*|.*看[一-鿿]{1,8}[省市县区州镇乡].*");
    private static final Pattern SLOGAN =
            Pattern.compile("^(?:以|让|用|奋力|聚力|凝聚|构建|擦亮|提升|聚|念好|绘就|书写|筑牢|夯实|打造|深入|坚持|厉行|法治).*");
    private static final Pattern SITE = Pattern.compile(".*(?:政府网|门户网站?|日报|晚报|[网社台]|要闻|动态|专栏)$");

    private TitleLine() {}

    /** Higher for a line that is more likely to be the title proper. */
    static int score(String line) {
        String title = Spacing.squeeze(ContentsPage.withoutOrdinal(line)).replaceFirst("^[-—―─–]+", "");
        int score = 0;
        score += NAMES_REGION.matcher(title).matches() ? 3 : 0;
        score += NAMES_GENRE.matcher(title).matches() ? 2 : 0;
        score += SPEAKS_OF.matcher(title).matches() ? 1 : 0;
        score -= SLOGAN.matcher(title).matches() ? 1 : 0;
        score -= SITE.matcher(title).matches() ? 5 : 0;
        score -= LineShape.isOrganisation(title) ? 4 : 0;
        score -= LineShape.isOccasion(line) ? 5 : 0;
        score -= title.length() < 6 ? 3 : 0;
        return score;
    }
}
