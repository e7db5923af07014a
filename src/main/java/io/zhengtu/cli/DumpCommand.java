package io.zhengtu.cli;

import io.zhengtu.archive.Dump;
import io.zhengtu.graph.Store;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes everything that is stored. */
@Command(
        name = "dump",
        header = "把整个库存为 JSON Lines / write the whole store as JSON Lines",
        description = {
            "文章、论断、审核记录和图都在内；内容相同则逐字节相同，可用 diff 比较。用 zhengtu load 装回。",
            "Articles, claims, curation and graph; equal stores give equal bytes, so diff compares them. Loaded again by"
                    + " zhengtu load."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "例（名字以 .gz 结尾则压缩）/ Examples (compressed where the name ends in .gz):",
            "  zhengtu dump -o backup.jsonl.gz",
            "  zhengtu dump > before.jsonl; zhengtu ingest 文章/; zhengtu dump | diff before.jsonl -"
        })
final class DumpCommand implements Callable<Integer> {

    private final Assembly assembly;

    @Mixin
    private OutputOption output;

    DumpCommand(Assembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public Integer call() throws IOException {
        try (Store store = assembly.openStoreAsItIs()) {
            assembly.refuseBrokenLoad(store);
            Dump dump = new Dump(store.driver(), store.database());
            output.write(assembly.console(), out -> write(dump, out));
            return ExitStatus.DONE;
        }
    }

    private void write(Dump dump, OutputStream out) throws IOException {
        if (!output.compressed()) {
            dump.write(out);
            return;
        }
        GZIPOutputStream compressed = new GZIPOutputStream(out);
        dump.write(compressed);
        compressed.finish();
    }
}
