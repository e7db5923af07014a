package io.zhengtu.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/**
 * The files under some paths, one after the other: the paths in the order given, what folders hold sorted by name.
 * Hidden files and folders are passed over. Folders are listed when their turn comes.
 */
final class FileWalk implements Iterator<FileWalk.Found> {

    /**
     * @param file a file, or a folder that could not be listed
     * @param name its name as given, relative to the folder that was read where a folder was
     * @param trouble why the folder could not be listed, else {@code null}
     */
    record Found(Path file, String name, IOException trouble) {}

    private record Pending(Path path, Path root, List<Path> within) {}

    private final Deque<Pending> pending = new ArrayDeque<>();
    private Found next;

    FileWalk(List<Path> paths) {
        paths.forEach(path -> pending.add(new Pending(path, path, List.of())));
    }

    @Override
    public boolean hasNext() {
        while (next == null && !pending.isEmpty()) {
            Pending first = pending.pop();
            if (Files.isDirectory(first.path)) {
                open(first);
            } else {
                next = new Found(first.path, name(first), null);
            }
        }
        return next != null;
    }

    @Override
    public Found next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Found found = next;
        next = null;
        return found;
    }

    private void open(Pending folder) {
        try (Stream<Path> entries = Files.list(folder.path)) {
            Path real = folder.path.toRealPath();
            if (folder.within.contains(real)) {
                return; // a link back to a folder that is being read
            }
            List<Path> within =
                    Stream.concat(folder.within.stream(), Stream.of(real)).toList();
            List<Path> sorted = entries.filter(FileWalk::isVisible).sorted().toList();
            for (int i = sorted.size() - 1; i >= 0; i--) {
                pending.push(new Pending(sorted.get(i), folder.root, within));
            }
        } catch (IOException e) {
            next = new Found(folder.path, name(folder), e);
        }
    }

    private static boolean isVisible(Path path) {
        return !path.getFileName().toString().startsWith(".");
    }

    private static String name(Pending file) {
        if (file.path.equals(file.root)) {
            return file.path.toString();
        }
        return file.root.relativize(file.path).toString().replace('\\', '/');
    }
}
