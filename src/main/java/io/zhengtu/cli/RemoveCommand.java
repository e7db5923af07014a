package io.zhengtu.cli;

import io.zhengtu.graph.GraphLoader;
import io.zhengtu.graph.Store;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes articles out of the store. */
@Command(
        name = "remove",
        header = "移除文章 / remove articles",
        description = {
            "连同只由它们支持的论断、边、做法和地区一并移除；别的文章也支持的留下。",
            "With the claims, edges, measures and regions that only they support; what other articles support stays."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "例 / Examples:",
            "  zhengtu remove art0123456789abcdef     # 按标识 / by id",
            "  zhengtu remove 2023/报告.docx            # 按入库时的文件名 / by the file's name as it was ingested",
            "  zhengtu remove --dry-run 2023/          # 只看会移除哪些 / only show which"
        })
final class RemoveCommand implements Callable<Integer> {

    private final Assembly assembly;

    @Option(names = "--dry-run", description = "只列出，不移除 / list them only")
    private boolean dryRun;

    @Parameters(
            paramLabel = "ARTICLE",
            arity = "1..*",
            description = "文章标识，或文件名、文件夹名 / an article's id, or the name of its file or folder")
    private List<String> names = List.of();

    RemoveCommand(Assembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public Integer call() {
        PrintStream out = assembly.console().out();
        Map<String, GraphLoader.Stored> articles = new LinkedHashMap<>();
        int unknown = 0;
        try (Store store = assembly.openStore()) {
            GraphLoader loader = assembly.loader(store);
            for (String name : names) {
                List<GraphLoader.Stored> named = loader.named(name);
                named.forEach(article -> articles.put(article.id(), article));
                if (named.isEmpty()) {
                    unknown++;
                    assembly.console()
                            .failed(
                                    name,
                                    "库 / store",
                                    "没有这样的文章 / no such article is stored",
                                    "用文章标识或入库时的文件名 / give an article's id, or its file's name as it was ingested");
                }
            }
            if (!dryRun) {
                loader.remove(articles.keySet());
            }
        }
        articles.values()
                .forEach(article -> out.println("%s\t%s\t%s"
                        .formatted(article.id(), article.file() == null ? "" : article.file(), article.title())));
        out.println((dryRun ? "会移除 / would remove: %d" : "已移除 / removed: %d").formatted(articles.size()));
        out.flush();
        return ExitStatus.of(articles.size(), unknown);
    }
}
