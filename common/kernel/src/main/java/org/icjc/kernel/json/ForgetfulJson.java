package org.icjc.kernel.json;

import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.json.JsonMapper;

/**
 * Jackson keeps its buffers for the next text, and with them the last one. What is sealed is read
 * and written by mappers that keep none.
 */
public final class ForgetfulJson {
    private ForgetfulJson() {}

    public static JsonMapper mapper() {
        return JsonMapper.builder(
                        JsonFactory.builder()
                                .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                                .build())
                .build();
    }

    /**
     * Drops what the mapper that everybody shares has kept: the desk's windows speak through it.
     */
    public static void forgetShared() {
        JsonMapper.shared().tokenStreamFactory()._getRecyclerPool().clear();
    }
}
