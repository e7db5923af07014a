package io.zhengtu.web;

import io.zhengtu.query.Access;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who may change things: whoever shows the token of {@code ZHENGTU_WRITE_TOKEN}, or of the file in the data folder that
 * {@code serve} makes, as {@code Authorization: Bearer TOKEN}. Where there is none, nobody may.
 */
@Singleton
public final class WriteToken {

    private static final String SCHEME = "Bearer ";

    private final byte[] token;

    WriteToken(@ConfigProperty(name = "zhengtu.write-token") Optional<String> token) {
        this.token = token.map(text -> text.getBytes(StandardCharsets.UTF_8)).orElse(null);
    }

    /** What the caller of a request may do. */
    public Access access(HttpHeaders headers) {
        String shown = headers.getHeaderString(HttpHeaders.AUTHORIZATION);
        boolean right = token != null
                && shown != null
                && shown.startsWith(SCHEME)
                // Takes as long for a wrong token as for the right one.
                && MessageDigest.isEqual(
                        token, shown.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8));
        return right ? Access.WRITE : Access.READ;
    }
}
