package org.icjc.desk.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.Locale;
import org.icjc.desk.session.Door;
import org.icjc.desk.session.Sitting;
import org.icjc.kernel.texts.Texts;

/** Who is here, until when it is unlocked, and the ways out. */
final class Me extends Div implements Sitting.Watcher {
    final Paragraph lockLine = new Paragraph();
    final Button lockNow = new Button();
    final Button signOut = new Button();
    private final Door door;
    final LockWarning warning;
    private final Sitting sitting;
    private final Texts texts;

    Me(Door door, ShellParts parts) {
        this.door = door;
        sitting = parts.sitting();
        texts = parts.texts();
        warning = new LockWarning(texts, sitting);
        addClassName("me");
        HtmlContainer name = new HtmlContainer("b");
        name.setText(parts.people().name(parts.me().id()).value());
        lockLine.addClassName("ok");
        lockNow.setText(text("shell.lock-now"));
        lockNow.addThemeVariants(ButtonVariant.TERTIARY);
        lockNow.addClickListener(_ -> sitting.lockNow());
        signOut.setText(text(sitting.isDemo() ? "shell.change-person" : "shell.sign-out"));
        signOut.addThemeVariants(ButtonVariant.TERTIARY);
        signOut.addClickListener(_ -> sitting.signOut());
        Div ways = new Div(lockNow, signOut);
        ways.addClassName("ways");
        add(name, lockLine, ways);
        if (sitting.isDemo()) add(new Paragraph(text("shell.demo")));
    }

    private String text(String key) {
        return texts.text(Locale.ENGLISH, key);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        sitting.watch(event.getUI(), door, this);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        sitting.leave(event.getUI());
    }

    @Override
    public void left(Duration untilLock) {
        long minutes = Math.max(1, untilLock.plusSeconds(30).toMinutes());
        lockLine.setText(texts.text(Locale.ENGLISH, "shell.unlocked", "n", minutes));
        warning.left(untilLock);
    }
}
