package org.mekongatlas.basemap;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The base map as the program reads it at every start: the same lines and names as in {@code data/basemap}, with each
 * vertex already weighed, in Java's own binary form. Made when the program is built; the layers remain the source.
 */
final class CompiledMap {

    /** Its name among the data files. */
    static final String FILE = "basemap/compiled.bin";

    private static final int BUFFER = 1 << 16;
    private static final int NO_COUNTRY = -1;

    private CompiledMap() {}

    static void write(List<WeighedLine> lines, List<Name> names, OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        Map<Country, Integer> countries = countries(lines);
        out.writeInt(countries.size());
        for (Country country : countries.keySet()) {
            out.writeUTF(country.iso());
            out.writeUTF(country.name());
        }
        out.writeInt(lines.size());
        for (WeighedLine line : lines) {
            write(line, countries, out);
        }
        out.writeInt(names.size());
        for (Name name : names) {
            write(name, out);
        }
        out.flush();
    }

    /** Each country with its number, in the order of the numbers. */
    private static Map<Country, Integer> countries(List<WeighedLine> lines) {
        Map<Country, Integer> countries = new LinkedHashMap<>();
        for (WeighedLine weighed : lines) {
            number(weighed.line().left(), countries);
            number(weighed.line().right(), countries);
        }
        return countries;
    }

    private static void number(Country country, Map<Country, Integer> countries) {
        if (country != null) {
            countries.putIfAbsent(country, countries.size());
        }
    }

    private static void write(WeighedLine weighed, Map<Country, Integer> countries, DataOutputStream out)
            throws IOException {
        Line line = weighed.line();
        out.writeByte(line.kind().ordinal());
        out.writeByte(line.rank());
        out.writeInt(countries.getOrDefault(line.left(), NO_COUNTRY));
        out.writeInt(countries.getOrDefault(line.right(), NO_COUNTRY));
        out.writeInt(weighed.weights().length);
        ByteBuffer vertices = ByteBuffer.allocate(weighed.weights().length * (2 * Double.BYTES + Float.BYTES));
        vertices.asDoubleBuffer().put(line.xy());
        vertices.position(line.xy().length * Double.BYTES);
        vertices.asFloatBuffer().put(weighed.weights());
        out.write(vertices.array());
    }

    private static void write(Name name, DataOutputStream out) throws IOException {
        out.writeByte(name.kind().ordinal());
        out.writeUTF(name.text());
        out.writeUTF(name.local());
        out.writeByte(name.foreign().size());
        for (Map.Entry<String, String> foreign : name.foreign().entrySet()) {
            out.writeUTF(foreign.getKey());
            out.writeUTF(foreign.getValue());
        }
        out.writeUTF(name.country());
        out.writeDouble(name.x());
        out.writeDouble(name.y());
        out.writeInt(name.rank());
        out.writeLong(name.population());
        out.writeBoolean(name.capital());
    }

    static BaseMap read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream, BUFFER));
        List<Country> countries = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            countries.add(new Country(in.readUTF(), in.readUTF()));
        }
        List<WeighedLine> lines = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            lines.add(line(in, countries));
        }
        List<Name> names = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            names.add(name(in));
        }
        return new BaseMap(lines, names);
    }

    private static WeighedLine line(DataInputStream in, List<Country> countries) throws IOException {
        Line.Kind kind = Line.Kind.values()[in.readByte()];
        int rank = in.readByte();
        Country left = country(in.readInt(), countries);
        Country right = country(in.readInt(), countries);
        double[] xy = new double[2 * in.readInt()];
        float[] weights = new float[xy.length / 2];
        ByteBuffer vertices = ByteBuffer.wrap(in.readNBytes(xy.length * Double.BYTES + weights.length * Float.BYTES));
        vertices.asDoubleBuffer().get(xy);
        vertices.position(xy.length * Double.BYTES);
        vertices.asFloatBuffer().get(weights);
        return new WeighedLine(Line.of(kind, xy, rank, left, right), weights);
    }

    private static Country country(int number, List<Country> countries) {
        return number == NO_COUNTRY ? null : countries.get(number);
    }

    private static Map<String, String> foreign(DataInputStream in) throws IOException {
        Map<String, String> names = new HashMap<>();
        for (int left = in.readByte(); left > 0; left--) {
            names.put(in.readUTF(), in.readUTF());
        }
        return Map.copyOf(names);
    }

    private static Name name(DataInputStream in) throws IOException {
        return new Name(
                Name.Kind.values()[in.readByte()],
                in.readUTF(),
                in.readUTF(),
                foreign(in),
                in.readUTF(),
                in.readDouble(),
                in.readDouble(),
                in.readInt(),
                in.readLong(),
                in.readBoolean());
    }
}
