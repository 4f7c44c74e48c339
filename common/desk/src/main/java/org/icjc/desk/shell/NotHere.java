package org.icjc.desk.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import org.icjc.desk.ui.Head;
import org.icjc.desk.ui.WorkView;
import org.icjc.kernel.texts.Texts;

/** Not there, or not for this person: told alike, without repeating what was asked for. */
@AnonymousAllowed
@ParentLayout(EitherShell.class)
class NotHere extends WorkView implements HasErrorParameter<NotFoundException>, HasDynamicTitle {
    private final transient Texts texts;

    NotHere(Texts texts) {
        this.texts = texts;
        addClassName("shell");
        add(
                new Head(texts.text(Locale.ENGLISH, "not-here.title"), ""),
                new Paragraph(texts.text(Locale.ENGLISH, "not-here.what")),
                new Paragraph(new Anchor(".", texts.text(Locale.ENGLISH, "not-here.home"))));
    }

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return 404;
    }

    @Override
    public String getPageTitle() {
        return texts.text(
                Locale.ENGLISH,
                "frame.title",
                "page",
                texts.text(Locale.ENGLISH, "not-here.title"));
    }
}
