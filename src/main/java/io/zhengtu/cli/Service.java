package io.zhengtu.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.io.PrintStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The running service: says where it is and waits until it is told to stop. */
public final class Service implements QuarkusApplication {

    private final String host;
    private final int port;

    public Service(
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.host = host;
        this.port = port;
    }

    @Override
    public int run(String... arguments) {
        PrintStream err = Console.ofProcess().err();
        String shown = host.equals("0.0.0.0") || host.equals("127.0.0.1") ? "localhost" : host;
        err.println("政图已启动 / Zhengtu is ready: http://%s:%d    (Ctrl-C 停止 / stops)".formatted(shown, port));
        Quarkus.waitForExit();
        return ExitStatus.DONE;
    }
}
