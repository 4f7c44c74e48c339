package org.icjc.desk.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import org.icjc.desk.ui.Head;
import org.icjc.desk.ui.WorkView;
import org.icjc.kernel.texts.Texts;

/**
 * A view could not be shown: what is refused is said in words, a fault of ours only that it was
 * one.
 */
@AnonymousAllowed
class WentWrong extends WorkView implements HasErrorParameter<Exception>, HasDynamicTitle {
    private final transient Texts texts;

    WentWrong(Texts texts) {
        this.texts = texts;
        addClassName("shell");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Told told = Told.of(texts, parameter.getCaughtException());
        add(
                new Head(texts.text(Locale.ENGLISH, "form.problem"), ""),
                new Paragraph(told.words()),
                new Paragraph(new Anchor(".", texts.text(Locale.ENGLISH, "not-here.home"))));
        return told.status();
    }

    @Override
    public String getPageTitle() {
        return texts.text(
                Locale.ENGLISH, "frame.title", "page", texts.text(Locale.ENGLISH, "form.problem"));
    }
}
