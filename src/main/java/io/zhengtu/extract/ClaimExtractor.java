package io.zhengtu.extract;

import io.zhengtu.claim.Claim;
import java.util.function.Consumer;

/** Reads claims of one kind from one sentence. Stateless. */
interface ClaimExtractor {
    void extract(Passage passage, Consumer<Claim> claims);
}
