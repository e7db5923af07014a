package io.zhengtu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The token that changes need, in the data folder, where nobody set one: whoever can read the file may write. */
final class WriteTokenFile {

    private static final int BYTES = 24;

    private final Path file;

    WriteTokenFile(Path data) {
        this.file = data.resolve("write-token");
    }

    Path path() {
        return file;
    }

    /** The token; made when there is none yet. */
    String token() throws IOException {
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, token + System.lineSeparator());
        return token;
    }
}
