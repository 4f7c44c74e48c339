package org.icjc.members.web;

import java.util.Locale;
import java.util.UUID;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.NotThere;
import org.icjc.kernel.texts.Texts;
import org.icjc.kernel.web.Page;
import org.icjc.kernel.web.PageRenderer;
import org.icjc.members.MemberId;
import org.icjc.members.directory.Listed;
import org.icjc.members.directory.PublicList;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
@OnPart(Part.SITE)
class MembersController {
    private final PublicList list;
    private final PageRenderer renderer;
    private final Texts texts;

    MembersController(PublicList list, PageRenderer renderer, Texts texts) {
        this.list = list;
        this.renderer = renderer;
        this.texts = texts;
    }

    @GetMapping("/members")
    ResponseEntity<String> all(Locale locale) {
        return renderer.render(
                Page.of(
                                locale,
                                "/members",
                                texts.text(locale, "members.public.title"),
                                "members/list")
                        .with("members", list.all())
                        .keptForAll());
    }

    @GetMapping("/members/{id}")
    ResponseEntity<String> one(@PathVariable String id, Locale locale) {
        Listed member = list.find(id(id)).orElseThrow(NotThere::new);
        return renderer.render(
                Page.of(locale, "/members/" + id, member.name(), "members/one")
                        .with("member", member)
                        .keptForAll());
    }

    private static MemberId id(String id) {
        try {
            return new MemberId(UUID.fromString(id));
        } catch (IllegalArgumentException nonsense) {
            throw new NotThere();
        }
    }
}
