package io.zhengtu.cli;

import io.zhengtu.claim.Claim;
import io.zhengtu.claim.ClaimType;
import io.zhengtu.extract.Extraction;
import io.zhengtu.extract.Grounds;
import io.zhengtu.ingestion.ExtractionAhead;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints articles with what was read from them and why, for a person to judge; needs no store. */
@Command(
        name = "explain",
        header = "显示每条断言出自哪句、为何采信 / show what each claim was read from, and why; no database",
        description = {
            "逐段显示原文并标出依据，段后列出断言。",
            "Prints the text paragraph by paragraph with the evidence marked, and the claims below each paragraph."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "例 / Examples:",
            "  zhengtu explain 报告.txt",
            "  zhengtu explain --type FIRST_IN,AWARDED corpus/",
            "  zhengtu explain --min-confidence 0 --color 报告.txt | less -R    # 未采信的也显示 / what was held back, too"
        })
final class ExplainCommand implements Callable<Integer> {

    private final Assembly assembly;

    @Mixin
    private ConfidenceOption confidence;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            split = ",",
            description = "只看这些类型，逗号分隔：${COMPLETION-CANDIDATES} / these types only")
    private Set<ClaimType> types = EnumSet.allOf(ClaimType.class);

    @Option(
            names = "--color",
            negatable = true,
            description = "强制或禁用颜色，默认只在终端上用 / colours always or never; by default on a terminal only")
    private Boolean colour;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "文件或文件夹：txt md html docx pdf / files or folders")
    private List<Path> files;

    ExplainCommand(Assembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public Integer call() {
        Console console = assembly.console();
        ExplainedArticle explained = new ExplainedArticle(page(console), Grounds.load());
        long done = 0;
        try (ExtractionAhead extractions =
                new ExtractionAhead(assembly.read(files), assembly.extractor(confidence.least()), console::failed)) {
            while (extractions.hasNext()) {
                explained.print(ofTypes(extractions.next()));
                done++;
                if (console.out().checkError()) {
                    // Whoever read the output went away: nothing more is wanted.
                    return ExitStatus.NOTHING_DONE;
                }
            }
            return ExitStatus.of(done, extractions.failures());
        }
    }

    private Page page(Console console) {
        boolean coloured = colour != null ? colour : console.terminal() && Ansi.AUTO.enabled();
        return new Page(console.out(), console.columns(), coloured);
    }

    private Extraction ofTypes(Extraction extraction) {
        List<Claim> wanted = extraction.claims().stream()
                .filter(claim -> types.contains(claim.type()))
                .toList();
        return new Extraction(extraction.article(), extraction.focalRegion(), wanted);
    }
}
