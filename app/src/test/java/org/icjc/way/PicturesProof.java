package org.icjc.way;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.icjc.kernel.texts.Languages;
import org.icjc.proof.Figures;
import org.icjc.proof.Proof;
import org.junit.jupiter.api.Test;

/**
 * Pictures of every page and view of the whole way, at 1280 pixels and on a phone, light and dark,
 * the public and the requester's in Arabic too. They are there to be looked at; what the proof
 * itself holds is that nothing has to be moved sideways.
 */
@Proof("pictures")
class PicturesProof {
    private static final List<String> PUBLIC =
            List.of("/", "/about", "/support", "/members", "/protection", "/subscribe", "/nowhere");
    private static final List<String> DOORS = List.of("/desk/sign-in", "/portal/sign-in");

    @Test
    void every_page_and_view_is_pictured_and_none_is_wider_than_its_window() throws Exception {
        Path folder = Path.of("target", "pictures");
        Pictures pictures = new Pictures(folder);
        Looks looks = new Looks(pictures);
        try (Server server = Server.staged();
                Chromium chromium = new Chromium()) {
            visit(server, chromium, looks);
            WholeWay way = new WholeWay(server, chromium, looks);
            way.ask();
            way.check();
            way.decide();
            way.brief();
            way.offer();
            way.disclose();
            way.lookBack();
            RequesterPages arabic = way.requester(Languages.ARABIC);
            arabic.ask(Workshop.answers(way.canaries));
            arabic.comeBack();
            arabic.readAnswersAndReceipt();
        }
        Figures.say("%d pictures in app/%s", pictures.taken(), folder);
        assertThat(pictures.taken()).isGreaterThan(700);
        assertThat(pictures.wider()).isEmpty();
    }

    private static void visit(Server server, Chromium chromium, Looks looks) {
        Page page = chromium.window();
        for (String language : List.of("", "/ar"))
            for (String path : PUBLIC) look(page, server, language + path, looks);
        for (String path : DOORS) look(page, server, path, looks);
    }

    private static void look(Page page, Server server, String path, Looks looks) {
        page.navigate(server.address() + path);
        looks.at(page, "public " + path);
    }
}
