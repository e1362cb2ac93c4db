package org.mekongatlas.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mekongatlas.count.Account.Line;
import org.mekongatlas.count.Account.Part;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Counting;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.EventStatus;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Rule;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.text.Texts;

class AccountTest {

    private static final Question FEBRUARY =
            Question.ALL.withWindow(TimeWindow.of(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 28)));

    private final Reports reports = new Reports();

    @Test
    void whatIsInsideHangsUnderItsWholeWithTheReason() {
        reports.tally("whole", "2025-02-01", "2025-02-20").people(60).supersedes("earlier");
        reports.tally("earlier", "2025-02-01", "2025-02-10").people(40);
        reports.incident("part", "2025-02-03").people(30).within("earlier");
        reports.incident("flight", "2025-02-04").people(30).onwardOf("part");
        assertEquals(
                List.of(
                        "whole 60",
                        "  earlier 40: an earlier state",
                        "    part 30: part of it",
                        "      flight 30: the same people on their way"),
                told(Part.COUNTED, FEBRUARY));
    }

    @Test
    void growthNamesWhereItBegan() {
        reports.tally("earlier", "2024-12-01", "2025-01-31").people(40);
        reports.tally("between", "2024-12-01", "2025-02-10").people(45).supersedes("earlier");
        reports.tally("later", "2024-12-01", "2025-02-20").people(60).supersedes("between");
        assertEquals(
                List.of("later 20: growth since earlier", "  between 45: an earlier state"),
                told(Part.COUNTED, FEBRUARY));
    }

    @Test
    void whatMayBeTheSamePeopleNamesTheLargerReport() {
        reports.tally("whole", "2025-02-01", "2025-02-20").people(60).route("mm", "cn");
        reports.incident("some", "2025-02-03").people(7).route("mm", "cn");
        assertEquals(List.of("some 7: as in whole"), told(Part.OVERLAPPING, FEBRUARY));
    }

    @Test
    void whatIsLeftOutHasItsReasonAndItsFigure() {
        reports.report("plan", Counting.PLAN, "2025-02-03", "2025-02-03").people(7000);
        reports.incident("denied", "2025-02-03").people(9).status(EventStatus.DISPUTED);
        reports.incident("unknown", "2025-02-03");
        reports.tally("long", "2025-01-01", "2025-02-10").people(800);
        assertEquals(
                List.of(
                        "denied 9: disputed",
                        "long 800: reaches beyond the period",
                        "plan 7000: a plan",
                        "unknown -: no figure"),
                told(Part.LEFT_OUT, FEBRUARY));
        assertEquals(
                List.of(Reason.PLAN, Reason.DISPUTED, Reason.NO_FIGURE, Reason.STRADDLES),
                List.copyOf(account(FEBRUARY).leftOut().keySet()));
    }

    @Test
    void whatDoesNotFitIsWorthALook() {
        reports.tally("before", "2025-02-01", "2025-02-10").people(50);
        reports.tally("after", "2025-02-01", "2025-02-20").people(40).supersedes("before");
        List<String> remarks =
                account(FEBRUARY).lines(Part.NOTABLE).stream().map(Line::remark).toList();
        assertEquals(List.of("its parts add up to more", "10 lower than before"), remarks);
    }

    @Test
    void claimsSayWhichOneIsUsed() {
        reports.source("radio", "2025-03-01").source("agency", "2025-02-01").source("blog", "2025-03-02");
        reports.incident("raid", "2025-02-03")
                .claim("radio", null, null)
                .claim("agency", 20L, 20L)
                .claim("paper", 10L, null)
                .claim("blog", 30L, 40L);
        assertEquals(List.of("agency used", "paper", "blog", "radio"), claims(FEBRUARY));
        assertEquals(List.of("agency", "paper", "blog used", "radio"), claims(FEBRUARY.withRule(Rule.LATEST)));
        assertEquals(List.of("agency", "paper used", "blog", "radio"), claims(FEBRUARY.withRule(Rule.LOWEST)));
    }

    @Test
    void askedForOneNationalityClaimsAreItsRows() {
        reports.source("embassy", "2025-03-01");
        reports.incident("raid", "2025-02-03").people(90).nationals("IN", 12L, 12L, "embassy");
        assertEquals(List.of("embassy used"), claims(FEBRUARY.withNationality("IN")));
    }

    private List<String> claims(Question question) {
        return account(question).claims("raid").stream()
                .map(said -> said.claim().source() + (said.used() ? " used" : ""))
                .toList();
    }

    private Account account(Question question) {
        Catalogue catalogue = reports.catalogue();
        Counter counter = new Counter(catalogue);
        return new Account(Texts.in(Language.EN), catalogue, counter, question, counter.answer(question), Event::id);
    }

    private List<String> told(Part part, Question question) {
        Account account = account(question);
        List<String> told = new ArrayList<>();
        account.lines(part).forEach(line -> tell(account, line, "", told));
        return told;
    }

    private static void tell(Account account, Line line, String indent, List<String> told) {
        String figure = line.figure().map(people -> Told.span(people)).orElse("-");
        String remark = line.remark().isEmpty() ? "" : ": " + line.remark();
        told.add(indent + line.event() + " " + figure + remark);
        account.inside(line.event()).forEach(part -> tell(account, part, indent + "  ", told));
    }
}
