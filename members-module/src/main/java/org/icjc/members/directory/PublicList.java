package org.icjc.members.directory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.members.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The public list: the site's role sees this view and no table. */
@Component
@OnPart(Part.SITE)
@Transactional(readOnly = true)
public class PublicList {
    private final JdbcClient jdbc;

    PublicList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All who agreed, by name. */
    public List<Listed> all() {
        return jdbc.sql("SELECT * FROM members.listed ORDER BY name")
                .query((row, _) ->
                        new Listed(
                                new MemberId(row.getObject("id", UUID.class)),
                                row.getString("name"),
                                Locale.forLanguageTag(row.getString("name_language")),
                                SkillJson.coded(MemberKind.class, row.getString("kind")),
                                row.getString("seat"),
                                row.getObject("since", java.time.LocalDate.class),
                                row.getString("url")))
                .list();
    }

    public Optional<Listed> find(MemberId id) {
        return all().stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
