package io.zhengtu.cli;

import io.zhengtu.claim.ClaimType;
import io.zhengtu.curation.NewClaim;
import io.zhengtu.region.Level;
import picocli.CommandLine.Option;

/** The parts of a claim that is added by hand. */
final class NewClaimOptions {

    @Option(names = "--type", required = true, paramLabel = "TYPE", description = "${COMPLETION-CANDIDATES}")
    private ClaimType type;

    @Option(
            names = "--region",
            required = true,
            paramLabel = "REGION",
            description = "关于哪个地区：代码、路径或名称 / about which region: code, path or name")
    private String region;

    @Option(
            names = "--object",
            required = true,
            paramLabel = "TEXT",
            description = "举措、荣誉、文件或指标 / measure, honour, document or indicator")
    private String object;

    @Option(
            names = "--evidence",
            required = true,
            paramLabel = "TEXT",
            description = "原文这样写，一字不差 / the passage that says so, word for word")
    private String evidence;

    @Option(names = "--article", paramLabel = "ID", description = "原文所在文章的标识 / id of the article that has it")
    private String article;

    @Option(names = "--source", paramLabel = "TITLE", description = "或：来源的标题 / or: title of another source")
    private String source;

    @Option(names = "--address", paramLabel = "URL", description = "来源的地址 / where that source is")
    private String address;

    @Option(names = "--source-date", paramLabel = "EDTF", description = "来源的日期 / when that source appeared")
    private String sourceDate;

    @Option(names = "--date", paramLabel = "EDTF", description = "何时 / when")
    private String date;

    @Option(names = "--holder", paramLabel = "TEXT", description = "地区内的主体 / who in the region")
    private String holder;

    @Option(names = "--level", paramLabel = "LEVEL", description = "荣誉或试点的层级 / of an honour or pilot")
    private Level level;

    @Option(names = "--batch", paramLabel = "TEXT", description = "批次 / batch of an honour")
    private String batch;

    @Option(names = "--scope", paramLabel = "LEVEL", description = "率先的范围：${COMPLETION-CANDIDATES} / of a first")
    private Level scope;

    @Option(names = "--rank", paramLabel = "N", description = "名次 / of a ranking")
    private Integer rank;

    @Option(names = "--within", paramLabel = "REGION", description = "排名所在地区 / within which it ranks")
    private String within;

    @Option(names = "--to", paramLabel = "REGION", description = "推广到何处 / where a measure spread to")
    private String to;

    NewClaim claim() {
        return new NewClaim(
                type,
                region,
                holder,
                object,
                date,
                level,
                batch,
                scope,
                rank,
                within,
                to,
                evidence,
                article,
                source,
                address,
                sourceDate);
    }
}
