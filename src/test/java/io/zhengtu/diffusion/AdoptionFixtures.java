package io.zhengtu.diffusion;

import io.zhengtu.claim.Edtf;
import io.zhengtu.region.Level;
import io.zhengtu.region.Region;
import java.util.Set;

/** Regions of two provinces, and adoptions of them in a few words. */
final class AdoptionFixtures {

    static final Region HUNAN = new Region("430000", "湖南省", "湖南省", Level.PROVINCE, "100000");
    static final Region CHANGSHA = new Region("430100", "长沙市", "湖南省/长沙市", Level.PREFECTURE, "430000");
    static final Region ZHUZHOU = new Region("430200", "株洲市", "湖南省/株洲市", Level.PREFECTURE, "430000");
    static final Region COUNTY = new Region("430121", "长沙县", "湖南省/长沙市/长沙县", Level.COUNTY, "430100");
    static final Region JIANGXI = new Region("360000", "江西省", "江西省", Level.PROVINCE, "100000");
    static final Region NANCHANG = new Region("360100", "南昌市", "江西省/南昌市", Level.PREFECTURE, "360000");

    private AdoptionFixtures() {}

    static Adoption adopted(String measure, Region region, String date, Adoption.Sign... signs) {
        return new Adoption(region, measure, when(date), null, Set.of(signs), Set.of());
    }

    static Adoption saidToBeFirst(Region region, String date, Level scope) {
        return new Adoption(region, "m", when(date), null, Set.of(), Set.of(scope));
    }

    private static When when(String date) {
        return date == null ? null : When.of(Edtf.parse(date));
    }
}
