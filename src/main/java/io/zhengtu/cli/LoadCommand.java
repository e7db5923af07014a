package io.zhengtu.cli;

import io.zhengtu.archive.Load;
import io.zhengtu.graph.Store;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Fills an empty store from an archive. */
@Command(
        name = "load",
        header = "把存档装入空库 / load an archive into an empty store",
        description = {
            "存档由 zhengtu dump 导出，压缩与否均可；装到一半被打断，重新运行即可。",
            "The archive is one that zhengtu dump wrote, compressed or not; broken off, run it again."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "例 / Examples:", "  ZHENGTU_DATA=/var/lib/zhengtu-new zhengtu load backup.jsonl.gz"})
final class LoadCommand implements Callable<Integer> {

    private static final int GZIP_MAGIC_FIRST = 0x1f;
    private static final int GZIP_MAGIC_SECOND = 0x8b;

    private final Assembly assembly;

    @Parameters(paramLabel = "FILE", description = "存档；- 为标准输入 / the archive; - for standard input")
    private Path archive;

    LoadCommand(Assembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public Integer call() {
        boolean standardInput = archive.toString().equals("-");
        try (InputStream in = plain(standardInput ? System.in : Files.newInputStream(archive));
                Store store = assembly.openStoreAsItIs()) {
            Load.Loaded loaded = new Load(store.driver(), store.database()).read(in, archive.toString());
            assembly.console()
                    .out()
                    .println("已装入 / loaded: 节点 / nodes %d, 关系 / relationships %d"
                            .formatted(loaded.nodes(), loaded.relationships()));
            assembly.console().out().flush();
            return ExitStatus.DONE;
        } catch (IOException e) {
            assembly.console()
                    .failed(
                            archive.toString(),
                            "整个文件 / whole file",
                            "读不了 / cannot be read (" + e + ")",
                            "检查路径和权限，或换一份备份 / check path and permissions, or take another backup");
            return ExitStatus.NOTHING_DONE;
        }
    }

    private static InputStream plain(InputStream file) throws IOException {
        BufferedInputStream in = new BufferedInputStream(file);
        in.mark(2);
        boolean compressed = in.read() == GZIP_MAGIC_FIRST && in.read() == GZIP_MAGIC_SECOND;
        in.reset();
        return compressed ? new GZIPInputStream(in) : in;
    }
}
