package org.icjc.desk.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.icjc.desk.session.CurrentPerson;
import org.icjc.desk.session.Door;
import org.jspecify.annotations.Nullable;

/**
 * Around what stands behind either door: the frame of the door that is this person's, and none for
 * whom no door is open.
 */
@AnonymousAllowed
class EitherShell extends Div implements RouterLayout {
    private final @Nullable Shell shell;

    EitherShell(ShellParts parts) {
        addClassName("either");
        shell = isInside(parts.me()) ? of(parts) : null;
        if (shell != null) add(shell);
    }

    private static boolean isInside(CurrentPerson me) {
        return me.isPresent() && !me.isLocked();
    }

    private static Shell of(ShellParts parts) {
        return switch (Door.of(parts.me().roles())) {
            case DESK -> new DeskLayout(parts);
            case PORTAL -> new PortalLayout(parts);
        };
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        if (shell != null) shell.showRouterLayoutContent(content);
        else RouterLayout.super.showRouterLayoutContent(content);
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement former) {
        if (shell != null) shell.removeRouterLayoutContent(former);
        else RouterLayout.super.removeRouterLayoutContent(former);
    }
}
