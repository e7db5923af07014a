package io.zhengtu.web;

import io.smallrye.common.annotation.Blocking;
import io.zhengtu.ingestion.Ingestion;
import io.zhengtu.ingestion.Ingestions;
import io.zhengtu.ingestion.TemporaryFolder;
import io.zhengtu.query.Access;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Takes files by {@code POST /ingest}; the ingestion then goes on by itself and is followed by its id. */
@Path("/ingest")
@Blocking
public class IngestResource {

    private final Ingestions ingestions;
    private final WriteToken token;
    private final IngestSettings settings;

    IngestResource(Ingestions ingestions, WriteToken token, IngestSettings settings) {
        this.ingestions = ingestions;
        this.token = token;
        this.settings = settings;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    public Response ingest(@RestForm("files") List<FileUpload> files, @Context HttpHeaders headers) throws IOException {
        try {
            if (token.access(headers) != Access.WRITE) {
                throw new RefusedException(
                        403,
                        "FORBIDDEN",
                        "入库须带写入令牌：Authorization: Bearer 令牌 / ingestion needs the write token, Authorization: Bearer TOKEN");
            }
            Ingestion ingestion = submit(named(files == null ? List.of() : files));
            return Response.accepted(Map.of("id", ingestion.id())).build();
        } catch (RefusedException e) {
            return e.response().build();
        }
    }

    /** The files by their own names, in the order in which they will be read. */
    private SortedMap<String, FileUpload> named(List<FileUpload> files) {
        if (files.isEmpty()) {
            throw new RefusedException(
                    400, "BAD_INPUT", "没有文件，请用表单字段 files 上传 / no file; send files as parts named files");
        }
        if (files.size() > settings.files()) {
            throw new RefusedException(
                    413,
                    "LIMIT_EXCEEDED",
                    "%d 个文件超过上限 files = %d，请分几次上传 / %d files are more than the limit files = %d; send them in several uploads"
                            .formatted(files.size(), settings.files(), files.size(), settings.files()));
        }
        SortedMap<String, FileUpload> named = new TreeMap<>();
        for (FileUpload file : files) {
            String name = name(file);
            if (file.size() > settings.fileBytes()) {
                throw new RefusedException(
                        413,
                        "LIMIT_EXCEEDED",
                        "%s: 超过上限 fileBytes = %d 字节，请拆分 / larger than the limit fileBytes = %d; split it"
                                .formatted(name, settings.fileBytes(), settings.fileBytes()));
            }
            if (named.put(name, file) != null) {
                throw new RefusedException(
                        400,
                        "BAD_INPUT",
                        "%s: 有两个同名文件，请改名或分两次上传 / two files of this name; rename one or send it apart".formatted(name));
            }
        }
        return named;
    }

    /** The name without the folders that some browsers send before it; never a way out of the folder it is put into. */
    private static String name(FileUpload file) {
        String given = file.fileName() == null ? "" : file.fileName().replace('\\', '/');
        String name = given.substring(given.lastIndexOf('/') + 1).strip();
        if (name.isEmpty() || name.startsWith(".")) {
            throw new RefusedException(
                    400, "BAD_INPUT", "“%s”: 不能作文件名 / cannot be the name of a file; rename it".formatted(given));
        }
        return name;
    }

    private Ingestion submit(SortedMap<String, FileUpload> files) throws IOException {
        TemporaryFolder folder = TemporaryFolder.create("zhengtu-upload-");
        boolean taken = false;
        try {
            for (Map.Entry<String, FileUpload> file : files.entrySet()) {
                Files.move(file.getValue().uploadedFile(), folder.path().resolve(file.getKey()));
            }
            Ingestion ingestion = ingestions.submit(folder, List.copyOf(files.keySet()));
            taken = true;
            return ingestion;
        } catch (InvalidPathException e) {
            throw new RefusedException(
                    400,
                    "BAD_INPUT",
                    "“%s”: 服务所在系统不接受这个文件名，请改名，或在 UTF-8 环境下启动服务 / the service's system does not take this name; rename the file, or start the service in a UTF-8 locale"
                            .formatted(e.getInput()));
        } catch (RejectedExecutionException e) {
            throw new RefusedException(
                    429,
                    "RETRY",
                    "等待入库的已达上限 waiting = %d，请稍后再试 / as many ingestions as the limit waiting = %d wait already; try again later"
                            .formatted(settings.waiting(), settings.waiting()));
        } finally {
            if (!taken) {
                folder.close();
            }
        }
    }
}
