package io.zhengtu.cli;

import io.zhengtu.export.ArticleLine;
import io.zhengtu.export.FactLine;
import io.zhengtu.export.JsonLines;
import io.zhengtu.extract.Extraction;
import io.zhengtu.ingestion.ExtractionAhead;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what is read from articles as JSON Lines; needs no store. */
@Command(
        name = "extract",
        header = "只抽取，不入库，逐行输出 JSON / print the facts as JSON Lines; no database",
        description = {
            "标准输出只有 JSON；失败的输入逐行写到标准错误。",
            "Standard output carries JSON only; each input that fails is a line on standard error."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "例 / Examples:",
            "  zhengtu extract 报告.docx > facts.jsonl",
            "  zhengtu extract --articles corpus/ > articles.jsonl"
        })
final class ExtractCommand implements Callable<Integer> {

    private final Assembly assembly;

    @Mixin
    private ConfidenceOption confidence;

    @Option(names = "--articles", description = "输出切分清洗后的文章 / print the articles, split and cleaned")
    private boolean articles;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "文件或文件夹：txt md html docx pdf / files or folders")
    private List<Path> files;

    ExtractCommand(Assembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public Integer call() throws IOException {
        Console console = assembly.console();
        JsonLines lines = new JsonLines(console.out());
        long done = 0;
        try (ExtractionAhead extractions =
                new ExtractionAhead(assembly.read(files), assembly.extractor(confidence.least()), console::failed)) {
            while (extractions.hasNext()) {
                write(extractions.next(), lines);
                done++;
                if (console.out().checkError()) {
                    // Whoever read the output went away: nothing more is wanted.
                    return ExitStatus.NOTHING_DONE;
                }
            }
            lines.finish();
            return ExitStatus.of(done, extractions.failures());
        }
    }

    private void write(Extraction extraction, JsonLines lines) throws IOException {
        if (articles) {
            lines.write(ArticleLine.of(extraction));
            return;
        }
        for (FactLine fact : FactLine.of(extraction).toList()) {
            lines.write(fact);
        }
    }
}
