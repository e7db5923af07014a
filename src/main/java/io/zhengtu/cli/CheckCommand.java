package io.zhengtu.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhengtu.check.CitedClaim;
import io.zhengtu.check.Finding;
import io.zhengtu.check.GraphCheck;
import io.zhengtu.graph.Store;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reports what in the stored graph cannot all be true. */
@Command(
        name = "check",
        header = "检查图中互相矛盾之处 / find what in the graph cannot all be true",
        description = {
            "首创之争、称率先而别处更早、范围不符、同一荣誉日期不一、事情晚于文章。只读，不改动任何内容。",
            "Contested firsts, firsts that come after others, scopes that do not fit, honours with several dates, events later"
                    + " than their articles. Reads only; changes nothing.",
            "",
            "CONTESTED_FIRST   首创之争 / several regions claim to have been first",
            "EARLIER_ELSEWHERE 别处更早 / a first though another region certainly had it before",
            "OUTSIDE_SCOPE     不在范围之内 / first or ranked where it does not belong",
            "AWARD_DATES       获奖日期不一 / one honour at times that exclude one another",
            "AFTER_ARTICLE     晚于文章日期 / dated after the article that tells of it"
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%n退出码 / Exit status:%n",
        exitCodeList = {
            "0:没有发现 / nothing found",
            "1:无法检查 / could not check",
            "2:有发现 / something was found",
            "64:用法有误 / bad usage"
        },
        footer = {
            "",
            "例 / Examples:",
            "  zhengtu check",
            "  zhengtu check --kind CONTESTED_FIRST,EARLIER_ELSEWHERE",
            "  zhengtu check --format json > findings.jsonl"
        })
final class CheckCommand implements Callable<Integer> {

    private static final Duration TIMEOUT = Duration.ofMinutes(10);

    private final Assembly assembly;

    @Spec
    private CommandSpec spec;

    enum Format {
        TEXT,
        JSON
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text 或 json（每行一条），缺省 text / text or json (one a line), text by default")
    private Format format;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            description = "只查哪几类，逗号分隔 / only these kinds, parted by commas")
    private List<Finding.Kind> kinds = List.of();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "1000",
            description = "每类最多几条，缺省 1000 / most of a kind, 1000 by default")
    private int limit;

    CheckCommand(Assembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public Integer call() throws IOException {
        if (limit < 1) {
            throw new ParameterException(spec.commandLine(), "--limit: 须为正数 / must be positive");
        }
        Collection<Finding.Kind> wanted = kinds.isEmpty() ? List.of(Finding.Kind.values()) : kinds;
        try (Store store = assembly.openStore()) {
            List<Finding> findings = new GraphCheck(store.driver(), store.database(), TIMEOUT).findings(wanted, limit);
            PrintStream out = assembly.console().out();
            if (format == Format.JSON) {
                printJson(findings, out);
            } else {
                printText(findings, out);
            }
            out.flush();
            return findings.isEmpty() ? ExitStatus.DONE : ExitStatus.SOME_FAILED;
        }
    }

    private static void printJson(List<Finding> findings, PrintStream out) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        for (Finding finding : findings) {
            ObjectNode line = mapper.createObjectNode()
                    .put("id", finding.id())
                    .put("kind", finding.kind().name())
                    .put("messageZh", finding.chinese())
                    .put("messageEn", finding.english())
                    .put("measure", finding.measure())
                    .put("award", finding.award());
            finding.regions().forEach(line.putArray("regions")::add);
            var claims = line.putArray("claims");
            for (CitedClaim claim : finding.claims()) {
                claims.addObject()
                        .put("id", claim.id())
                        .put("type", claim.type().name())
                        .put("region", claim.region().path())
                        .put("date", claim.date())
                        .put("evidence", claim.evidence())
                        .put("article", claim.article())
                        .put("articleTitle", claim.articleTitle())
                        .put("articleDate", claim.articleDate());
            }
            out.println(mapper.writeValueAsString(line));
        }
    }

    private void printText(List<Finding> findings, PrintStream out) {
        Map<Finding.Kind, Integer> counts = new TreeMap<>();
        for (Finding finding : findings) {
            if (counts.merge(finding.kind(), 1, Integer::sum) == 1) {
                out.println("%s / %s (%s)"
                        .formatted(
                                finding.kind().chinese(),
                                finding.kind().english(),
                                finding.kind().name()));
            }
            out.println("  " + finding.chinese());
            out.println("  " + finding.english());
            for (CitedClaim claim : finding.claims()) {
                out.println("    [%s] %s：“%s” ——%s%s"
                        .formatted(
                                claim.id(),
                                claim.region().path() + (claim.date() == null ? "" : " " + claim.date()),
                                claim.evidence(),
                                claim.articleTitle() == null ? "（无文章 / no article）" : claim.articleTitle(),
                                claim.articleDate() == null ? "" : "，" + claim.articleDate()));
            }
            out.println();
        }
        if (findings.isEmpty()) {
            out.println("没有发现矛盾 / nothing contradicts itself");
        }
        counts.forEach((kind, count) -> out.println("%s / %s: %d%s"
                .formatted(
                        kind.chinese(),
                        kind.english(),
                        count,
                        count == limit ? "（可能还有，见 --limit / there may be more, see --limit）" : "")));
    }
}
