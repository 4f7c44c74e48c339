package org.icjc.kernel.taxonomy;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What knowledge is about: a crime, a stage, a theme, or a topic of a support type's own list. */
public sealed interface Topic extends Coded permits Crime, Stage, Theme, OwnTopic {

    /** The topic with that code, if there is one. Codes are unique over all four lists. */
    static Optional<Topic> find(String code) {
        return Optional.ofNullable(Index.BY_CODE.get(code));
    }

    /** Every topic: crimes, stages, themes, own lists. */
    static Collection<Topic> all() {
        return Index.BY_CODE.values();
    }

    /** Holds the lists once; an interface cannot hide a field. */
    final class Index {
        private static final Map<String, Topic> BY_CODE = index();

        private Index() {}

        private static Map<String, Topic> index() {
            var byCode = new LinkedHashMap<String, Topic>();
            List.of(Crime.values(), Stage.values(), Theme.values(), OwnTopic.values())
                    .forEach(list -> {
                        for (Coded topic : list) {
                            byCode.put(topic.code(), (Topic) topic);
                        }
                    });
            return Collections.unmodifiableMap(byCode);
        }
    }
}
