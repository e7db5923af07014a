package io.zhengtu.extract;

import io.zhengtu.regex.Expression;
import io.zhengtu.region.Level;
import io.zhengtu.region.Region;
import io.zhengtu.region.ScopeWords;
import io.zhengtu.region.Toponym;
import io.zhengtu.text.Clause;
import io.zhengtu.text.Paragraph;
import io.zhengtu.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds who each clause speaks of: the subject that the clause names, else the one that the sentence or paragraph named
 * last, else that of the section's heading, else the article's focal region.
 */
final class SubjectReader {

    private static final Expression ADVERBIAL =
            Expression.of("(?:同时|此外|另外|其中|其间|目前|现在|现如今|如今|当前|近年来|近几年|近期|近日|日前|最近|随后|"
                    + "后来|去年|今年|年内|多年来|长期以来|一直以来|一段时间以来|[一二三四五六七八九十\\d]+年来|过去[^，]{0,4}年|截[至止][^，]{2,14}?|"
                    + "(?:自|从|到|早在|在(?=(?:\\d{4}|去|今)年(?:\\d{1,2}月|[，底初]|以来|期间)))?(?:\\d{4}|去|今)年(?:\\d{1,2}月(?:份|底|初)?)?(?:\\d{1,2}日)?(?:上半年|下半年|年?底|年?初|以来|起|至今|度|期间)?|"
                    + "\\d{1,2}月(?:\\d{1,2}日)?|前\\d{1,2}个?月|前[一二三]个?季度|[上下]半年|第[一二三四]季度|据悉|据了解|据统计|据[^，]{2,20}介绍|[一二三四五六七八九十]是|首先|其次|再次|最后|为此|因此|对此|由此|"
                    + "继(?![续而承往])|今年以来|去年以来|以来|并且|并|还|也|又|更|再|而|于是|使得?|使|让|当年|同年|同期|先后|全力|积极|不断|期间|全[国省市州区县]仅有?|全[国省市州区县]只有|仅有?|只有|创建过程中|工作中|会上|尤其是|特别是|"
                    + "【[^】]{1,12}】|[（(][一二三四五六七八九十\\d]+[）)]|[，、：—\\s])");
    /** What a heading begins with before it says of whom it is. */
    private static final Pattern NUMBER = Pattern.compile(
            "[一二三四五六七八九十]{1,3}[、．.]|（[一二三四五六七八九十]{1,3}）|(?:典型)?(?:案例|事例|经验|项目)[一二三四五六七八九十\\d]{0,3}[：:、．.]|【[^】]{1,8}】|\\d{1,2}[、．.](?!\\d)");

    /** The national body that a local one belongs to, before its name: 国家税务总局某市税务局. */
    private static final Pattern PARENT =
            Pattern.compile("(?:国家[\\u4e00-\\u9fa5]{2,6}?总?局|中国[\\u4e00-\\u9fa5]{2,6}|中共|共青团)");

    private static final Pattern DEICTIC = Pattern.compile("(?:我|该|本|全)(?:省|市|县|区|州|盟|旗|镇|乡|街道)|自治区(?!级)");
    /** Who speaks in a report or an interview: the place that the text speaks of. 我们村 is a villager's. */
    private static final Pattern WE = Pattern.compile("我们(?![村社店厂家学公单的这那])");

    /** The place that was named last: 当地趁热打铁. */
    private static final Pattern HERE = Pattern.compile("当地(?![的居村群百政企人司法公检老])");

    private static final Pattern PREFIX = Pattern.compile("(?:省|市|县|区|州|盟|旗|镇(?!街)|乡(?![村镇])|街道|自治区|自治州)(?!级)");
    /** 市里推行…, 县里成立…: the government of the place, which may be above the article's own. */
    private static final Pattern COLLOQUIAL =
            Pattern.compile("(?<level>省|市|县|区|州|旗|镇|乡)里(?=[\\u4e00-\\u9fa5“]{2})(?![的这那有人每])");

    private static final Pattern THROUGHOUT =
            Pattern.compile("在(全[市县区州省盟旗镇乡])(?:范围内|域内)?(?=全面|推行|推广|实施|推进|铺开|落实|普遍|推开)");
    /** A clause that only says where (在甲县乙村，…) sets the place of the rest of its sentence. */
    private static final Pattern LOCATED = Pattern.compile("(?:往[东西南北])?(?:在|走进|来到|走入|进入|步入|到)");

    private static final Pattern LOCATION_END =
            Pattern.compile("[\\u4e00-\\u9fa5]{0,6}(?:村|社区|嘎查|镇|乡|街道|大厅|中心|园区|开发区|广场|小区)?(?:里|内|中)?");
    /** 在甲区探索“乙”模式: what is done there is done by the place. */
    private static final Pattern CARRIED_OUT =
            Pattern.compile("(?:率先|先行|试点|首先|探索)*(?:推行|试行|探索|实施|建立|设立|建成|打造|上线|启用|成立|组建|开设)");

    private static final Pattern OFFICE = Pattern.compile("(?:厅|局|院|委|部)(?:机关|党组)");
    private static final Pattern SAME_HOLDER =
            Pattern.compile("[该我](?:局|庭|院|关(?![注心键系联])|厅|所|村(?!民)|社区|单位|部门|公司|中心|站|队|委|企业|校|行|协会)");
    private static final Pattern LOCAL = Pattern.compile(
            "[\\u4e00-\\u9fa5]{2,6}?(?:村(?![民级规务干])|社区|嘎查|居委会)(?![\\u4e00-\\u9fa5]{0,2}(?:法律顾问|治理|建设|（社区）))");

    /** 甲县“1·24”特别重大火灾事故: the place is part of the name of what happened there. */
    private static final Pattern EVENT = Pattern.compile(
            "[“‘]?\\d{1,2}[·.．]\\d{1,2}[”’]?[^，。；]{0,16}?(?:事故|火灾|地震|灾害|爆炸|事件|案件|洪水|暴雨|台风)|(?:特别重大|特大|重大|较大)[^，。；]{0,8}(?:事故|火灾|爆炸)");

    private static final Pattern OWNED = Pattern.compile("的“[^“”]{2,24}”[\\u4e00-\\u9fa5]{0,8}");

    /** An official of a body who speaks for the place. */
    private static final Pattern SPEAKER =
            Pattern.compile("[\\u4e00-\\u9fa5、]{0,8}?(?:长|主任|书记|负责人|负责同志)[^，。；]{0,8}(?:表示|说|介绍|指出|坦言|谈到|告诉)");

    /** Who tells of what others have done: 某公司负责人告诉记者，. */
    private static final Pattern SAYS = Pattern.compile(
            "(?:公司|企业|集团|[店厂]|业主|居民|村民|市民|群众|商户|老板|专家|教授|学者|律师|当事人)[^，。；]{0,12}(?:告诉[^，]{1,6}|说|表示|介绍|坦言|感慨|直言|认为|指出)$");

    /** 首批24个试点区, 新增3家某某企业: a whole has them. */
    private static final Pattern IN_BATCH = Pattern.compile("(?:首批|第[一二三四五]批)\\d+[个家项]|(?:累计|新增)");

    /** Bodies that act beside the government. */
    private static final Pattern BODY = Pattern.compile("(?:医院|大学|学院|学校|公司|集团|企业|馆|服务中心|基地|园|机构)$");

    /** So many characters back a place may have been named that 该市 means. */
    private static final int FARTHEST_NAMED = 200;

    private final ScopeWords scopeWords;
    private final OrganisationNames organisations;

    SubjectReader(ScopeWords scopeWords, OrganisationNames organisations) {
        this.scopeWords = scopeWords;
        this.organisations = organisations;
    }

    /** The subject named by the heading of a section, e.g. the department that the section reports of. */
    Optional<Subject> ofHeading(ArticleReading reading, Paragraph heading) {
        int from = heading.start();
        Matcher number = NUMBER.matcher(reading.text()).region(from, heading.end());
        if (number.lookingAt()) {
            from = number.end();
        }
        Matcher above = PARENT.matcher(reading.text()).region(from, heading.end());
        if (above.lookingAt()) {
            from = above.end();
        }
        return reading.mentions()
                .toponymAt(from)
                .flatMap(place -> named(reading, place.start(), heading.end(), Standpoint.of(reading.focal())));
    }

    /**
     * The subject of each clause of a sentence. Entries are {@code null} where none is known.
     *
     * @param before that of the text before
     * @param own the region whose section it is
     */
    List<Subject> of(ArticleReading reading, Sentence sentence, Subject before, Region own) {
        List<Subject> subjects = new ArrayList<>();
        Subject current = before == null ? null : before.carried();
        for (int i = 0; i < sentence.clauses().size(); i++) {
            Clause clause = sentence.clauses().get(i);
            Optional<Subject> named = ofClause(reading, clause, current, own);
            if (named.isEmpty() && i + 1 < sentence.clauses().size() && isBeing(reading, clause)) {
                named = ofClause(reading, sentence.clauses().get(i + 1), current, own);
            }
            boolean outsider =
                    named.isPresent() && SAYS.matcher(clause.of(reading.text())).find();
            if (outsider) {
                subjects.add(named.get());
                continue;
            }
            if (named.isPresent()) {
                current = named.get();
            } else if (current != null) {
                current = carried(reading, clause, current);
            }
            subjects.add(current);
        }
        return subjects;
    }

    /** In a province's report what a hospital or a company did is told once; who acts next, or has a batch of things, is the province again. */
    private static Subject carried(ArticleReading reading, Clause clause, Subject subject) {
        Region focal = reading.focal();
        boolean aside = focal != null
                && focal.level() == Level.PROVINCE
                && (subject.holder() != null && BODY.matcher(subject.holder()).find()
                        || IN_BATCH.matcher(reading.text())
                                .region(clause.start(), clause.end())
                                .lookingAt());
        return aside ? Subject.of(focal).carried() : subject.carried();
    }

    private Optional<Subject> ofClause(ArticleReading reading, Clause clause, Subject carried, Region own) {
        String text = reading.text();
        int at = afterAdverbials(reading, clause);
        if (at >= clause.end()) {
            return Optional.empty();
        }
        Matcher same = SAME_HOLDER.matcher(text).region(at, clause.end());
        if (same.lookingAt() && carried != null && carried.holder() != null) {
            return Optional.of(new Subject(carried.regions(), carried.holder(), true));
        }
        if (same.lookingAt() && same.group().startsWith("我") && reading.focal() != null) {
            return Optional.of(new Subject(List.of(reading.focal()), same.group(), true));
        }
        Standpoint standpoint = new Standpoint(carried == null ? reading.focal() : carried.region(), own);
        return named(reading, at, clause.end(), standpoint)
                .or(() -> office(reading, at, clause, own))
                .or(() -> throughout(reading, clause))
                .or(() -> located(reading, at, clause, carried));
    }

    /** What somebody is is said before who it is: 作为全国试点县，甲县…. */
    private boolean isBeing(ArticleReading reading, Clause clause) {
        return reading.text().startsWith("作为", afterAdverbials(reading, clause));
    }

    /** 厅机关, 局党组: the office whose section it is. */
    private static Optional<Subject> office(ArticleReading reading, int at, Clause clause, Region own) {
        Matcher office = OFFICE.matcher(reading.text()).region(at, clause.end());
        return own != null && office.lookingAt()
                ? Optional.of(new Subject(List.of(own), office.group(), true))
                : Optional.empty();
    }

    private static Optional<Subject> located(ArticleReading reading, int at, Clause clause, Subject carried) {
        Matcher in = LOCATED.matcher(reading.text()).region(at, clause.end());
        if (!in.lookingAt()) {
            return Optional.empty();
        }
        return reading.mentions()
                .toponymAt(in.end())
                .filter(place -> place.end() <= clause.end()
                        && (reading.focal() == null || place.region().within(reading.focal()))
                        // 某县…，在某市率先推行“乙”: the city around it is the scope
                        && (carried == null || !carried.region().inside(place.region()))
                        && (LOCATION_END
                                        .matcher(reading.text())
                                        .region(place.end(), clause.end())
                                        .matches()
                                || CARRIED_OUT
                                        .matcher(reading.text())
                                        .region(place.end(), clause.end())
                                        .lookingAt()))
                .map(place -> Subject.of(place.region()));
    }

    /** 河长制在全市全面推行 speaks of the whole focal region, whoever the text spoke of before. */
    private Optional<Subject> throughout(ArticleReading reading, Clause clause) {
        int all = reading.text().indexOf("在全", clause.start());
        if (reading.focal() == null || all < 0 || all >= clause.end()) {
            return Optional.empty();
        }
        Matcher m = THROUGHOUT.matcher(reading.text()).region(all, clause.end());
        if (!m.find()) {
            return Optional.empty();
        }
        return scopeWords
                .resolve(m.group(1), reading.focal())
                .filter(region -> region.path().equals(reading.focal().path()))
                .map(Subject::named);
    }

    /** Index of the first clause of a sentence that says more than when. */
    int firstSpeaking(ArticleReading reading, Sentence sentence) {
        int index = 0;
        while (index < sentence.clauses().size()
                && afterAdverbials(reading, sentence.clauses().get(index))
                        >= sentence.clauses().get(index).end()) {
            index++;
        }
        return index;
    }

    /** Offset of the first word of a clause that is not an adverbial of time or order. */
    int afterAdverbials(ArticleReading reading, Clause clause) {
        int at = clause.start();
        int next = ADVERBIAL.endAt(reading.text(), at, clause.end());
        while (next > at) {
            at = next;
            next = ADVERBIAL.endAt(reading.text(), at, clause.end());
        }
        return at;
    }

    /** Offset after the deictic word or places that stand at {@code at}; {@code at} where none does. */
    int afterRegion(ArticleReading reading, int at, int end) {
        int next = at;
        Matcher deictic = DEICTIC.matcher(reading.text()).region(at, end);
        if (deictic.lookingAt()) {
            next = deictic.end();
        }
        return reading.afterPlaces(next, end);
    }

    /**
     * The subject whose name begins at {@code at}.
     *
     * @param standpoint from where the clause is told
     */
    Optional<Subject> named(ArticleReading reading, int at, int end, Standpoint standpoint) {
        String text = reading.text();
        Region focal = reading.focal() != null ? reading.focal() : standpoint.own();
        Matcher colloquial = COLLOQUIAL.matcher(text).region(at, end);
        if (focal != null && text.startsWith("里", at + 1) && colloquial.lookingAt()) {
            return bare(reading, at, colloquial.group("level"), standpoint.spoken())
                    .map(Subject::named);
        }
        if (focal != null
                && text.startsWith("我们", at)
                && WE.matcher(text).region(at, end).lookingAt()) {
            Region place =
                    standpoint.own() == null || standpoint.own().equals(focal) ? standpoint.spoken() : standpoint.own();
            boolean part = place != null && place.within(focal);
            return Optional.of(Subject.named(part ? place : focal));
        }
        if (focal != null
                && text.startsWith("当地", at)
                && HERE.matcher(text).region(at, end).lookingAt()) {
            return lastOfKind(reading, at, "").map(Subject::named);
        }
        List<Region> regions = new ArrayList<>();
        int next = at;
        Matcher deictic = DEICTIC.matcher(text).region(at, end);
        if (focal != null && deictic.lookingAt()) {
            Optional<Region> meant =
                    lastNamed(reading, at, deictic.group()).or(() -> pointed(deictic.group(), focal, standpoint));
            if (meant.isPresent() && !isHigher(meant.get(), focal)) {
                regions.add(meant.get());
                next = deictic.end();
            }
        }
        List<Toponym> places = reading.placesAt(next, end);
        if (!places.isEmpty()) {
            regions.clear();
            // 某县与邻省某县建立“甲”: the article tells of its own
            boolean own = places.stream().anyMatch(place -> isWithin(place, focal));
            places.stream()
                    .filter(place -> !own || isWithin(place, focal))
                    .forEach(place -> regions.add(place.region()));
            next = places.get(places.size() - 1).end();
        }
        Matcher prefix = PREFIX.matcher(text).region(at, end);
        if (regions.isEmpty() && focal != null && prefix.lookingAt()) {
            Optional<Region> meant = bare(reading, at, prefix.group(), standpoint.spoken());
            String name = organisations.at(text, prefix.end(), end);
            if (name != null) {
                Region region = meant.orElse(focal);
                return Optional.of(new Subject(
                        List.of(region), OrganisationNames.isGovernment(name) ? null : prefix.group() + name, true));
            }
        }
        if (regions.isEmpty()) {
            return local(reading, at, end, standpoint);
        }
        if (!places.isEmpty() && EVENT.matcher(text).region(next, end).lookingAt()) {
            return Optional.empty();
        }
        if (next < end && (text.charAt(next) == '、' || text.charAt(next) == '的' && !isOwner(text, next, end))) {
            return Optional.empty();
        }
        String name = places.size() > 1 ? null : organisations.at(text, next, end);
        boolean speaks = name != null
                && SPEAKER.matcher(text).region(next + name.length(), end).lookingAt();
        String holder = name == null || speaks ? null : text.substring(at, next) + name;
        return Optional.of(new Subject(regions, OrganisationNames.isGovernment(name) ? null : holder, true));
    }

    /** 某县的“甲”调解队，十年来…，被评为…: the clause is about what is the place's and goes on with it. */
    private static boolean isOwner(String text, int at, int end) {
        return OWNED.matcher(text).region(at, end).matches();
    }

    private static boolean isWithin(Toponym place, Region focal) {
        return focal != null && place.region().within(focal);
    }

    /** What 我市 means: the place whose voice it is, else as the article uses it, else the place spoken of. */
    private Optional<Region> pointed(String deictic, Region focal, Standpoint standpoint) {
        boolean voice = deictic.charAt(0) == '我' || deictic.charAt(0) == '本';
        Optional<Region> own = voice ? scopeWords.resolve(deictic, standpoint.own()) : Optional.empty();
        return own.or(() -> scopeWords.resolve(deictic, focal, standpoint.spoken()));
    }

    /** What a bare 县 or 镇 means: that of the article, else that of the place spoken of, else the one that was named last. */
    private Optional<Region> bare(ArticleReading reading, int at, String kind, Region spoken) {
        return scopeWords.resolve("我" + kind, reading.focal(), spoken).or(() -> lastOfKind(reading, at, kind));
    }

    /** 该市, 该旗: the place of that kind that the text named last. */
    private static Optional<Region> lastNamed(ArticleReading reading, int at, String deictic) {
        return deictic.charAt(0) == '该' ? lastOfKind(reading, at, deictic.substring(1)) : Optional.empty();
    }

    private static Optional<Region> lastOfKind(ArticleReading reading, int at, String kind) {
        return reading.mentions().toponyms(Math.max(0, at - FARTHEST_NAMED), at).stream()
                .filter(place -> place.end() <= at)
                .map(Toponym::region)
                .filter(region ->
                        region.name().endsWith(kind) && (reading.focal() == null || region.within(reading.focal())))
                .reduce((a, b) -> b);
    }

    private static Optional<Subject> local(ArticleReading reading, int at, int end, Standpoint standpoint) {
        Matcher local = LOCAL.matcher(reading.text()).region(at, end);
        if (reading.focal() == null || !local.lookingAt() || !OrganisationNames.mayBe(local.group())) {
            return Optional.empty();
        }
        Region place = placeOf(reading, local.group(), at).orElseGet(() -> {
            Region spoken = standpoint.spoken();
            return spoken != null && spoken.inside(reading.focal()) ? spoken : reading.focal();
        });
        return Optional.of(new Subject(List.of(place), local.group(), true));
    }

    /** Where a village lies that the text has named with its town before (甲镇乙村…。乙村…). */
    private static Optional<Region> placeOf(ArticleReading reading, String village, int before) {
        for (int at = reading.text().indexOf(village);
                at >= 0 && at < before;
                at = reading.text().indexOf(village, at + 1)) {
            int start = at;
            Optional<Region> place = reading.mentions().toponyms(Math.max(0, at - 1), at).stream()
                    .filter(town -> town.end() == start && town.region().within(reading.focal()))
                    .map(Toponym::region)
                    .findFirst();
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    /**
     * Whether {@code region} stands above the focal region: its deeds for the focal region are not the focal region's. What a
     * county does is told in an article on one of its towns as its own deed.
     */
    static boolean isHigher(Region region, Region focal) {
        return focal != null
                && !(focal.level() == Level.TOWNSHIP && region.level() == Level.COUNTY)
                && !region.path().equals(focal.path())
                && (region.level() == Level.NATION || focal.within(region));
    }
}
