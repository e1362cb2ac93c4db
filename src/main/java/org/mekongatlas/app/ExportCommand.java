package org.mekongatlas.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.mekongatlas.export.Fit;
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

    @Mixin
    private QuestionOptions options;

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

    @Override
    public Integer call() {
        TimeWindow window = window();
        checkCamera();
        checkKinds();
        look.look();
        picture(View.HOME);
        Catalogue catalogue = atlas.catalogue(done -> {});
        Question question = options.question(catalogue).withWindow(window);
        PictureSpec picture = picture(new View(question, mode, camera(catalogue), look.look()));
        write(new PictureExport(new AtlasIndex(catalogue), atlas.baseMap()), picture);
        return 0;
    }

    private TimeWindow window() {
        TimeWindow window = options.window();
        return mode == TimeMode.MOMENT ? moment(window.from(), window.to()) : window;
    }

    /** The day of a moment, which either option may name. */
    private TimeWindow moment(LocalDate from, LocalDate to) {
        if (from == null && to == null) {
            throw wrong("A moment is one day: name it with --to.");
        }
        if (from != null && to != null && !from.equals(to)) {
            throw wrong("A moment is one day, but --from " + from + " and --to " + to + " are two.");
        }
        LocalDate day = to == null ? from : to;
        return TimeWindow.of(day, day);
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
        if (!EventKind.MOVEMENTS.containsAll(options.kinds())) {
            throw wrong("--kind takes kinds of movements: "
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

    private void write(PictureExport export, PictureSpec picture) {
        try {
            String sentence = export.write(picture, out);
            spec.commandLine().getOut().println(out + ": " + sentence);
        } catch (IOException e) {
            throw new Failure(e.getMessage(), e);
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
