package org.mekongatlas.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The languages the atlas speaks, by their ISO 639 codes. */
public enum Language implements Coded {
    EN("English", Locale.ENGLISH),
    /** Thai readers count years by the Buddhist era. */
    TH("ไทย", Locale.forLanguageTag("th-TH-u-ca-buddhist")),
    MY("မြန်မာ", Locale.forLanguageTag("my-MM")),
    ZH("简体中文", Locale.forLanguageTag("zh-CN")),
    VI("Tiếng Việt", Locale.forLanguageTag("vi-VN")),
    KM("ខ្មែរ", Locale.forLanguageTag("km-KH")),
    LO("ລາວ", Locale.forLanguageTag("lo-LA")),
    /** English made longer, with accents and in brackets, which shows what is cut off or was never translated. */
    QPS("[Þšêûðö]", Locale.ENGLISH);

    private final String ownName;
    private final Locale locale;

    Language(String ownName, Locale locale) {
        this.ownName = ownName;
        this.locale = locale;
    }

    /** Those that people speak. */
    public static List<Language> spoken() {
        return Stream.of(values()).filter(language -> language != QPS).toList();
    }

    /** That of a computer; English where the atlas does not speak it. */
    public static Language of(Locale locale) {
        return spoken().stream()
                .filter(language -> language.locale.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(EN);
    }

    /** What it calls itself. */
    public String ownName() {
        return ownName;
    }

    /** How it writes numbers, dates and names of countries. */
    public Locale locale() {
        return locale;
    }
}
