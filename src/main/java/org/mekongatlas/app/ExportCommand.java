package org.mekongatlas.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.mekongatlas.export.Fit;
import org.mekongatlas.export.MultiplesExport;
import org.mekongatlas.export.MultiplesSpec;
import org.mekongatlas.export.PictureExport;
import org.mekongatlas.export.PictureSpec;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes a view as a picture; needs no display. */
@Command(name = "export", mixinStandardHelpOptions = true, description = "Writes a view of the map as a PNG picture.")
final class ExportCommand implements Callable<Integer> {

    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandSpec spec;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The picture to write.")
    private Path out;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = FirstDay.class,
            description = "First day: YYYY-MM-DD, or YYYY-MM or YYYY for the first of it.")
    private LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = LastDay.class,
            description = "Last day: YYYY-MM-DD, or YYYY-MM or YYYY for the last of it.")
    private LocalDate to;

    @Option(
            names = "--mode",
            defaultValue = "cumulative",
            description = "moment (one day), window or cumulative (${DEFAULT-VALUE}).")
    private TimeMode mode;

    @Option(
            names = "--center",
            paramLabel = "LAT,LON",
            converter = Centre.class,
            description = "Degrees north and east; with --zoom.")
    private Centre.Point centre;

    @Option(names = "--zoom", paramLabel = "Z", description = "3 to 13, as on screen; with --center.")
    private Double zoom;

    @Option(
            names = "--fit",
            paramLabel = "PLACE",
            description = "What to show: region (unless told otherwise), a country code, or a place.")
    private String fit;

    @Option(
            names = {"--kinds", "--kind"},
            paramLabel = "KIND",
            split = ",",
            description = "Kinds of movements, in place of all that lead out of hubs.")
    private Set<EventKind> kinds;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            defaultValue = "1920x1080",
            converter = Pixels.class,
            description = "In pixels (${DEFAULT-VALUE}).")
    private Pixels.Size size;

    @Option(names = "--title", paramLabel = "TEXT", defaultValue = "", description = "What the picture says.")
    private String title;

    @Mixin
    private LookOptions look;

    @Mixin
    private MultiplesOptions multiples;

    /** Writes the picture; returns its sentence. */
    private interface Writing {
        String write() throws IOException;
    }

    @Override
    public Integer call() {
        TimeWindow window = window();
        checkCamera();
        checkKinds();
        look.look();
        checkMultiples();
        picture(View.HOME);
        Catalogue catalogue = atlas.catalogue(done -> {});
        Question question = Question.ALL.withWindow(window).withKinds(kinds == null ? EventKind.OUTWARD : kinds);
        PictureSpec picture = picture(new View(question, mode, camera(catalogue), look.look()));
        AtlasIndex index = new AtlasIndex(catalogue);
        if (multiples.given()) {
            MultiplesExport export = new MultiplesExport(index, atlas.baseMap());
            write(() -> export.write(multiples.spec(picture, panelCameras(catalogue)), out));
        } else {
            PictureExport export = new PictureExport(index, atlas.baseMap());
            write(() -> export.write(picture, out));
        }
        return 0;
    }

    private void checkMultiples() {
        multiples.check();
        if (multiples.given() && mode == TimeMode.MOMENT) {
            throw wrong("--multiples cut a period into parts, and a moment has none.");
        }
    }

    private TimeWindow window() {
        if (mode == TimeMode.MOMENT) {
            LocalDate day = moment();
            return TimeWindow.of(day, day);
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw wrong("--to " + to + " lies before --from " + from + ".");
        }
        return TimeWindow.of(from, to);
    }

    /** The day of a moment, which either option may name. */
    private LocalDate moment() {
        if (from == null && to == null) {
            throw wrong("A moment is one day: name it with --to.");
        }
        if (from != null && to != null && !from.equals(to)) {
            throw wrong("A moment is one day, but --from " + from + " and --to " + to + " are two.");
        }
        return to == null ? from : to;
    }

    private void checkCamera() {
        if ((centre == null) != (zoom == null)) {
            throw wrong("--center and --zoom go together.");
        }
        if (centre != null && fit != null) {
            throw wrong("--fit already says where to look: leave out --center and --zoom.");
        }
        if (zoom != null && !(zoom >= Camera.MIN_ZOOM && zoom <= Camera.MAX_ZOOM)) {
            throw wrong("--zoom is 3 to 13, not " + zoom + ".");
        }
    }

    private void checkKinds() {
        if (kinds != null && !EventKind.MOVEMENTS.containsAll(kinds)) {
            throw wrong("--kinds are kinds of movements: "
                    + EventKind.MOVEMENTS.stream().map(EventKind::code).collect(Collectors.joining(", ")) + ".");
        }
    }

    private Camera camera(Catalogue catalogue) {
        if (centre != null) {
            return new Camera(centre.latitude(), centre.longitude(), zoom);
        }
        Fit fitting = new Fit(catalogue);
        String name = fit == null ? Fit.REGION : fit;
        return fitting.camera(name, size.width(), size.height())
                .orElseThrow(() -> wrong("There is no place \"" + name + "\"." + hint(fitting.similar(name))));
    }

    private static String hint(List<String> similar) {
        return similar.isEmpty() ? "" : " Did you mean " + String.join(" or ", similar) + "?";
    }

    private PictureSpec picture(View view) {
        try {
            return new PictureSpec(view, title, size.width(), size.height());
        } catch (IllegalArgumentException e) {
            throw wrong("--size: " + e.getMessage() + ".");
        }
    }

    /** Each map of several looks at the centre and zoom that are given, or fits the place by itself. */
    private MultiplesSpec.Cameras panelCameras(Catalogue catalogue) {
        if (centre == null) {
            return (width, height) -> new Fit(catalogue)
                    .bare(fit == null ? Fit.REGION : fit, width, height)
                    .orElseThrow();
        }
        return (width, height) -> new Camera(centre.latitude(), centre.longitude(), zoom);
    }

    private void write(Writing writing) {
        try {
            String sentence = writing.write();
            spec.commandLine().getOut().println(out + ": " + sentence);
        } catch (IOException e) {
            throw new Failure(e.getMessage(), e);
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
