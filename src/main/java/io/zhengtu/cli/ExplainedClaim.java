package io.zhengtu.cli;

import io.zhengtu.claim.Claim;
import io.zhengtu.claim.ClaimType;
import io.zhengtu.claim.Statement;
import io.zhengtu.extract.Extractor;
import io.zhengtu.extract.Grounds;
import io.zhengtu.lexicon.SignWording.Wording;
import io.zhengtu.region.Level;
import io.zhengtu.region.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** A claim on a page: who, what, when, how sure, and why it was read. */
final class ExplainedClaim {

    private static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;
    private static final AttributedStyle NUMBER = PLAIN.bold().foreground(AttributedStyle.YELLOW);
    private static final AttributedStyle HELD_BACK = PLAIN.foreground(AttributedStyle.RED);
    private static final String BETWEEN = " · ";

    private final Page page;
    private final Grounds grounds;

    ExplainedClaim(Page page, Grounds grounds) {
        this.page = page;
        this.grounds = grounds;
    }

    /** @param clause whether to give the claim's own evidence, which the marks in the text do not tell exactly */
    void print(int number, Claim claim, boolean clause) {
        Statement statement = claim.statement();
        String label = "%5d  ".formatted(number);
        page.print(new AttributedString(label, NUMBER), head(claim));
        page.print(label.length(), what(claim));
        if (clause) {
            page.print(
                    label.length(),
                    new AttributedString(
                            "依据 / evidence: " + statement.evidence().text()));
        }
        Grounds.Reasons reasons = grounds.of(claim);
        page.print(label.length(), faint("理由：" + joined(reasons, Wording::chinese, "，", "；", "但")));
        page.print(label.length(), faint("why: " + joined(reasons, Wording::english, ", ", "; ", "but ")));
    }

    private static AttributedString head(Claim claim) {
        Statement statement = claim.statement();
        List<String> parts = new ArrayList<>();
        parts.add(name(claim.type()) + " " + claim.type());
        parts.add(statement.region().path());
        if (statement.holder() != null) {
            parts.add(statement.holder());
        }
        if (statement.date() != null) {
            parts.add(statement.date().toString());
        }
        parts.add(String.format(Locale.ROOT, "p = %.2f".replace(' ', Page.TIE), statement.confidence()));
        AttributedStringBuilder head = new AttributedStringBuilder().append(String.join(BETWEEN, parts));
        if (statement.confidence() < Extractor.LEAST_CONFIDENCE) {
            head.append(BETWEEN).styled(HELD_BACK, "未采信 / held back".replace(' ', Page.TIE));
        }
        return head.toAttributedString();
    }

    private static AttributedString what(Claim claim) {
        Statement statement = claim.statement();
        AttributedStringBuilder what = new AttributedStringBuilder().styled(PLAIN.bold(), statement.object());
        if (statement.canonical() != null && !statement.canonical().equals(statement.object())) {
            what.append(" → ").append(statement.canonical());
        }
        own(claim).forEach(field -> what.append(BETWEEN).append(field));
        return what.toAttributedString();
    }

    /** The fields of the claim's type that the article states. */
    private static List<String> own(Claim claim) {
        List<String> own = new ArrayList<>();
        if (claim instanceof Claim.Awarded awarded) {
            addHonour(own, awarded.level(), awarded.batch(), awarded.count());
        } else if (claim instanceof Claim.Aspires aspires) {
            addHonour(own, aspires.level(), aspires.batch(), aspires.count());
        } else if (claim instanceof Claim.FirstIn first) {
            own.add(within(first.scopeRegion()));
        } else if (claim instanceof Claim.Pilot pilot && pilot.level() != null) {
            own.add(giver(pilot.level()));
        } else if (claim instanceof Claim.Ranked ranked) {
            own.add("第 %d 名 / rank %d".formatted(ranked.rank(), ranked.rank()));
            own.add(within(ranked.scopeRegion()));
        } else if (claim instanceof Claim.Spread spread) {
            own.add(
                    spread.to() == null
                            ? "未写去处 / does not say where to"
                            : "推广到 / spread to: " + spread.to().path());
        }
        return own;
    }

    private static void addHonour(List<String> own, Level level, String batch, Integer count) {
        if (level != null) {
            own.add(giver(level));
        }
        if (batch != null) {
            own.add("批次 / batch: " + batch);
        }
        if (count != null) {
            own.add("数量 / count: " + count);
        }
    }

    private static String within(Region scope) {
        return scope == null ? "未写范围 / no scope stated" : "范围 / within: " + scope.path();
    }

    private static AttributedString faint(String text) {
        return new AttributedString(text, PLAIN.faint());
    }

    private static String joined(
            Grounds.Reasons reasons, Function<Wording, String> language, String comma, String semicolon, String but) {
        String support = reasons.support().stream().map(language).collect(Collectors.joining(comma));
        String doubt = reasons.doubt().stream().map(language).collect(Collectors.joining(comma));
        if (support.isEmpty() || doubt.isEmpty()) {
            return doubt.isEmpty() ? support : but + doubt;
        }
        return support + semicolon + but + doubt;
    }

    private static String name(ClaimType type) {
        return switch (type) {
            case AWARDED -> "获得荣誉";
            case ASPIRES -> "争创荣誉";
            case FIRST_IN -> "率先首创";
            case ADOPTED -> "采用做法";
            case ISSUED -> "制发文件";
            case IMPLEMENTS -> "落实文件";
            case PILOT -> "承担试点";
            case RANKED -> "排名";
            case SPREAD -> "经验推广";
        };
    }

    private static String giver(Level level) {
        return switch (level) {
            case NATION -> "国家级 / national";
            case PROVINCE -> "省级 / provincial";
            case PREFECTURE -> "市级 / prefectural";
            case COUNTY -> "县级 / county";
            case TOWNSHIP -> "乡级 / township";
        };
    }
}
