package org.mekongatlas.app;

import org.mekongatlas.text.Texts;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class Version implements IVersionProvider {

    /** The program's version, from the jar it was started from. */
    static String program() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "(built from source)" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {Texts.PROGRAM + " " + program(), "Java " + System.getProperty("java.version")};
    }
}
