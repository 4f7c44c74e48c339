package org.icjc.desk.session;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers the pages before both doors; anything else it does not know. */
final class DoorPages extends HttpServlet {
    private static final long serialVersionUID = 1;

    static final String SIGN_IN = "sign-in";
    static final String UNLOCK = "unlock";
    static final String ENROL = "enrol";
    static final String SET_UP = "set-up";
    static final Set<String> NAMES = Set.of(SIGN_IN, UNLOCK, ENROL, SET_UP);

    private final transient Map<String, DoorPage> pages;

    DoorPages(List<DoorPage> pages) {
        this.pages = pages.stream().collect(Collectors.toMap(DoorPage::name, Function.identity()));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        DoorPage page = pages.get(nameOf(request));
        if (page == null) response.sendError(HttpServletResponse.SC_NOT_FOUND);
        else page.get(doorOf(request), request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        DoorPage page = pages.get(nameOf(request));
        if (page == null) response.sendError(HttpServletResponse.SC_NOT_FOUND);
        else page.post(doorOf(request), request, response);
    }

    static Door doorOf(HttpServletRequest request) {
        return request.getServletPath().startsWith(Door.PORTAL.home()) ? Door.PORTAL : Door.DESK;
    }

    private static String nameOf(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
