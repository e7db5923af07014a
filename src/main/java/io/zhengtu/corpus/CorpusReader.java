package io.zhengtu.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads files and folders into articles. Formats are told by content, not by name: plain text and Markdown in UTF-8,
 * UTF-16, GB18030 or Big5, HTML, Word, OpenDocument, RTF, PDF. A file that cannot be read is one {@link Reading.Failed}
 * and stops nothing. May be shared between threads.
 */
public final class CorpusReader {

    /** Larger files are refused: at 128 MiB a text holds some ten thousand articles and fills a gigabyte of memory. */
    static final long LARGEST_FILE = 128L << 20;

    private final long largestFile;
    private final Documents documents = new Documents();
    private final Anthology anthology = new Anthology();

    public CorpusReader() {
        this(LARGEST_FILE);
    }

    CorpusReader(long largestFile) {
        this.largestFile = largestFile;
    }

    /**
     * What is read from the files and, recursively and sorted by name, the folders at {@code paths}; hidden files are
     * passed over. Each file is read when the stream gets to it and yields its articles or one failure.
     */
    public Stream<Reading> read(List<Path> paths) {
        FileWalk walk = new FileWalk(paths);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(walk, Spliterator.ORDERED), false)
                .flatMap(found -> read(found).stream());
    }

    private List<? extends Reading> read(FileWalk.Found found) {
        try {
            if (found.trouble() != null) {
                throw found.trouble();
            }
            byte[] bytes = bytes(found.file());
            String sha256 = HexFormat.of().formatHex(Article.sha256(bytes));
            List<Article> articles =
                    anthology.articles(documents.transcribe(bytes), found.name(), sha256, baseName(found.file()));
            if (articles.isEmpty()) {
                throw new UnreadableFileException(
                        "没有中文正文 / no Chinese prose in it", "请检查文件内容，或将其移出 / check its content, or leave it out");
            }
            return articles.stream().map(Reading.Read::new).toList();
        } catch (UnreadableFileException e) {
            return List.of(e.at(found.file()));
        } catch (IOException e) {
            return List.of(trouble(found.file(), e));
        }
    }

    private byte[] bytes(Path file) throws IOException, UnreadableFileException {
        if (Files.isSymbolicLink(file) && !Files.exists(file)) {
            throw new UnreadableFileException(
                    "链接指向的文件不存在 / the link leads to no file", "请修复或删除该链接 / mend the link or remove it");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new UnreadableFileException("不是普通文件 / not a regular file", "请给出文件或文件夹 / give a file or a folder");
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes((int) Math.min(largestFile + 1, Integer.MAX_VALUE - 8));
        }
        if (bytes.length > largestFile) {
            String limit = (largestFile >= 1 << 20) ? (largestFile >> 20) + " MiB" : largestFile + " B";
            throw new UnreadableFileException(
                    "文件超过 " + limit + " / larger than " + limit, "请拆分成较小的文件 / split it into smaller files");
        }
        if (bytes.length == 0) {
            throw new UnreadableFileException(
                    "文件为空 / the file is empty", "请检查是否下载或保存完整 / check that it was saved in full");
        }
        return bytes;
    }

    private static Reading.Failed trouble(Path file, IOException e) {
        UnreadableFileException failure;
        if (e instanceof NoSuchFileException) {
            failure = new UnreadableFileException("文件不存在 / no such file", "请检查路径 / check the path");
        } else if (e instanceof AccessDeniedException) {
            failure = new UnreadableFileException("没有读取权限 / no permission to read", "请修改文件权限 / change its permissions");
        } else {
            String cause = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            failure = new UnreadableFileException(
                    "读取出错：" + cause + " / cannot be read: " + cause, "请检查磁盘或重新复制文件 / check the disk or copy it again");
        }
        return failure.at(file);
    }

    private static String baseName(Path file) {
        Path last = file.toAbsolutePath().normalize().getFileName();
        String name = last == null ? file.toString() : last.toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
