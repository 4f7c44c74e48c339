package org.icjc.desk.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/**
 * What every page of Vaadin loads: its theme, the tokens it shares with the public pages, and the
 * desk's own sheet. Push, so that a lock closes a window at once.
 */
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("style/tokens.css")
@StyleSheet("style/desk.css")
public class DeskAppShell implements AppShellConfigurator {
    private static final long serialVersionUID = 1;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "/style/icon.svg");
    }
}
