package io.zhengtu.cli;

import io.zhengtu.claim.ClaimType;
import io.zhengtu.curation.Correction;
import io.zhengtu.curation.Curation;
import io.zhengtu.curation.CurationException;
import io.zhengtu.curation.Decision;
import io.zhengtu.curation.ListedClaim;
import io.zhengtu.curation.MergeProposal;
import io.zhengtu.graph.Store;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Decides about claims and measures. */
@Command(
        name = "curate",
        header = "审核：确认、否定、改正、合并、补充 / confirm, reject, correct, merge, add",
        description = {
            "每个决定记下谁、何时、为何；随时可撤销；重新入库后仍然有效。",
            "Every decision is kept with who, when and why; can be revoked at any time; holds when articles are ingested again."
        },
        mixinStandardHelpOptions = true,
        commandListHeading = "%n命令 / Commands:%n",
        footer = {
            "",
            "例 / Examples:",
            "  zhengtu curate claims --measure 河长制 --region 长沙市     # 找论断的标识 / find ids of claims",
            "  zhengtu curate reject c0123… --reason \"只是计划，尚未推行\"",
            "  zhengtu curate edit c0123… --date 2021-06 --reason \"原文写的是去年6月\"",
            "  zhengtu curate proposals                                # 看哪些举措可能重复 / which measures may be one",
            "  zhengtu curate merge 一键搬家 一键迁移 --reason 同一做法",
            "  zhengtu curate log                                      # 看日志 / see the log",
            "  zhengtu curate revoke d0123… --reason 看错了"
        })
final class CurateCommand implements Callable<Integer> {

    private static final int ASIDE = 60;

    private final Assembly assembly;

    @Spec
    private CommandSpec spec;

    CurateCommand(Assembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "缺少命令 / a command is missing");
    }

    @Command(name = "confirm", header = "确认论断 / claims are right", mixinStandardHelpOptions = true)
    int confirm(
            @Parameters(paramLabel = "CLAIM", arity = "1..*", description = "论断标识 / ids of claims") List<String> claims,
            @Mixin AuthorOptions who) {
        return each(claims, claim -> curation -> curation.confirm(claim, who.author()));
    }

    @Command(
            name = "reject",
            header = "否定论断，它立即不再支持任何边 / claims are wrong and support no edge from now on",
            mixinStandardHelpOptions = true)
    int reject(
            @Parameters(paramLabel = "CLAIM", arity = "1..*", description = "论断标识 / ids of claims") List<String> claims,
            @Mixin AuthorOptions who) {
        return each(claims, claim -> curation -> curation.reject(claim, who.author()));
    }

    @Command(
            name = "edit",
            header = "改正论断的日期、对象或地区 / correct a claim's date, object or region",
            mixinStandardHelpOptions = true)
    int edit(
            @Parameters(paramLabel = "CLAIM", description = "论断标识 / id of the claim") String claim,
            @Option(
                            names = "--date",
                            paramLabel = "EDTF",
                            description = "2022、2022-11、2022-11-28 或 2021/2022；空串为未写明 / empty: not stated")
                    String date,
            @Option(names = "--object", paramLabel = "TEXT", description = "举措、荣誉或文件 / measure, honour or document")
                    String object,
            @Option(names = "--region", paramLabel = "REGION", description = "代码、路径或名称 / code, path or name")
                    String region,
            @Mixin AuthorOptions who) {
        return one(curation -> curation.edit(claim, new Correction(date, object, region), who.author()));
    }

    @Command(name = "add", header = "补充一条论断，须有出处 / add a claim with its source", mixinStandardHelpOptions = true)
    int add(@Mixin NewClaimOptions claim, @Mixin AuthorOptions who) {
        return one(curation -> curation.add(claim.claim(), who.author()));
    }

    @Command(
            name = "merge",
            header = "合并两项举措，前者并入后者 / two measures are one; the first goes into the second",
            mixinStandardHelpOptions = true)
    int merge(
            @Parameters(paramLabel = "FROM", description = "标识或名称 / id or name") String from,
            @Parameters(paramLabel = "INTO", description = "标识或名称 / id or name") String into,
            @Mixin AuthorOptions who) {
        return one(curation -> curation.merge(from, into, who.author()));
    }

    @Command(
            name = "split",
            header = "把误并的名称分出去 / split wrongly merged names off a measure",
            mixinStandardHelpOptions = true)
    int split(
            @Parameters(paramLabel = "MEASURE", description = "标识或名称 / id or name") String measure,
            @Parameters(paramLabel = "NAME", arity = "1..*", description = "其中不属于它的名称 / names that are not its own")
                    List<String> names,
            @Mixin AuthorOptions who) {
        return one(curation -> curation.split(measure, names, who.author()));
    }

    @Command(name = "alias", header = "给举措加一个别名 / give a measure one more name", mixinStandardHelpOptions = true)
    int alias(
            @Parameters(paramLabel = "MEASURE", description = "标识或名称 / id or name") String measure,
            @Parameters(paramLabel = "ALIAS", description = "别名 / the name") String alias,
            @Mixin AuthorOptions who) {
        return one(curation -> curation.alias(measure, alias, who.author()));
    }

    @Command(
            name = "keep-apart",
            header = "两项举措看似相同而不同，不再建议合并 / two measures look like one and are two; proposed no more",
            mixinStandardHelpOptions = true)
    int keepApart(
            @Parameters(paramLabel = "ONE", description = "标识或名称 / id or name") String first,
            @Parameters(paramLabel = "OTHER", description = "标识或名称 / id or name") String second,
            @Mixin AuthorOptions who) {
        return one(curation -> curation.keepApart(first, second, who.author()));
    }

    @Command(name = "revoke", header = "撤销决定 / take decisions back", mixinStandardHelpOptions = true)
    int revoke(
            @Parameters(paramLabel = "DECISION", arity = "1..*", description = "决定标识，见 log / ids; see log")
                    List<String> decisions,
            @Mixin AuthorOptions who) {
        return each(decisions, decision -> curation -> curation.revoke(decision, who.author()));
    }

    @Command(
            name = "proposals",
            header = "可能重复的举措，附分数与理由 / measures that may be one, with score and reason",
            description = {"用 merge 接受，用 keep-apart 谢绝 / accept by merge, refuse by keep-apart"},
            mixinStandardHelpOptions = true)
    int proposals(
            @Option(names = "--limit", paramLabel = "N", defaultValue = "50", description = "最多几条，缺省 50 / how many")
                    int limit) {
        return show(curation -> curation.proposals().stream()
                .limit(limit)
                .map(CurateCommand::line)
                .toList());
    }

    private static String line(MergeProposal proposal) {
        return String.format(
                Locale.ROOT,
                "%.3f  %s %s → %s %s  %s",
                proposal.score(),
                proposal.from().id(),
                proposal.from().name(),
                proposal.into().id(),
                proposal.into().name(),
                proposal.reason());
    }

    @Command(name = "claims", header = "列出论断及其标识 / list claims with their ids", mixinStandardHelpOptions = true)
    int claims(
            @Option(names = "--measure", paramLabel = "MEASURE", description = "关于这项举措 / about this measure")
                    String measure,
            @Option(names = "--region", paramLabel = "REGION", description = "这个地区及其下辖 / this region and inside it")
                    String region,
            @Option(names = "--type", paramLabel = "TYPE", description = "${COMPLETION-CANDIDATES}") ClaimType type,
            @Option(names = "--status", paramLabel = "STATUS", description = "EXTRACTED, CONFIRMED, REJECTED")
                    String status,
            @Option(names = "--limit", paramLabel = "N", defaultValue = "50", description = "最多几条，缺省 50 / how many")
                    int limit) {
        String wanted = status == null ? null : status.toUpperCase(Locale.ROOT);
        return show(curation -> curation.claims(measure, region, wanted, type, limit).stream()
                .map(CurateCommand::line)
                .toList());
    }

    private static String line(ListedClaim claim) {
        String evidence = claim.evidence().replaceAll("\\s+", " ");
        return "%s  %s  %s  %s  %s  %s  “%s” ——%s"
                .formatted(
                        claim.id(),
                        claim.status(),
                        claim.type(),
                        claim.date() == null ? "—" : claim.date(),
                        claim.region(),
                        claim.object(),
                        evidence.length() > ASIDE ? evidence.substring(0, ASIDE) + "…" : evidence,
                        claim.title());
    }

    @Command(
            name = "log",
            header = "决定日志，新的在前 / the log of decisions, the latest first",
            mixinStandardHelpOptions = true)
    int log(
            @Option(names = "--standing", description = "只列未撤销的 / only those not revoked") boolean standing,
            @Option(names = "--limit", paramLabel = "N", defaultValue = "50", description = "最多几条，缺省 50 / how many")
                    int limit) {
        return show(curation -> curation.log().stream()
                .filter(decision -> !standing || decision.standing())
                .limit(limit)
                .flatMap(decision -> DecisionText.of(decision).stream())
                .toList());
    }

    private int show(Function<Curation, List<String>> question) {
        try (Store store = assembly.openStore()) {
            PrintStream out = assembly.console().out();
            question.apply(assembly.curation(store)).forEach(out::println);
            out.flush();
            return ExitStatus.DONE;
        } catch (CurationException e) {
            assembly.console().err().println("%s: %s".formatted(e.field(), e.getMessage()));
            return ExitStatus.NOTHING_DONE;
        }
    }

    private int one(Function<Curation, Decision> verb) {
        return each(List.of(""), none -> verb);
    }

    /** Each decision stands for itself: what fails is named, the rest is done. */
    private int each(List<String> objects, Function<String, Function<Curation, Decision>> verb) {
        int done = 0;
        int failed = 0;
        try (Store store = assembly.openStore()) {
            Curation curation = assembly.curation(store);
            for (String object : objects) {
                try {
                    Decision decision = verb.apply(object).apply(curation);
                    DecisionText.of(decision).forEach(assembly.console().out()::println);
                    done++;
                } catch (CurationException e) {
                    assembly.console().err().println("%s: %s".formatted(e.field(), e.getMessage()));
                    failed++;
                }
            }
            assembly.console().out().flush();
        }
        return ExitStatus.of(done, failed);
    }
}
