package org.hemicycle.look;

import static org.hemicycle.rule.Rules.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.Rules;
import org.hemicycle.source.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiblingsTest {

    /** Members whose name is in capitals have the part. */
    private static Siblings<String> siblings(String members) {
        return Siblings.of(
                new Item<>(Address.of("plan"), "members", "Members", members),
                members.chars()
                        .mapToObj(Character::toString)
                        .map(name -> Item.of(Address.of("plan", name), "Member " + name, name))
                        .toList(),
                name -> Character.isUpperCase(name.charAt(0)));
    }

    private static String findings(
            String members, Function<Siblings<String>, Stream<Item<Siblings.Judged<String>>>> judged) {
        Rule<Siblings.Judged<String>> rule = Rule.of("MY-001", "part-is-missing")
                .error("A member must have the part.")
                .over(scope -> judged.apply(siblings(members)))
                .requires((sibling, scope) -> sibling.check(name -> List.of(paragraph(name, name))))
                .message("lacks the part" + Siblings.WHERE + "; {having} of {all} have it")
                .build();
        return String.join(
                " | ",
                Rules.check(rule).findings().stream()
                        .map(each -> each.summary().substring(7) + " "
                                + each.evidence().size())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            delimiter = '~',
            value = {
                "ABC ~ ''",
                "ABc ~ ERROR Member c: lacks the part; 2 of 3 have it 1",
                "Ab ~ ERROR Member b: lacks the part; 1 of 2 have it 1",
                "Abc ~ NOTE Members: lacks the part in most places; 1 of 3 have it 2",
                "Abcdefg ~ NOTE Members: lacks the part in most places; 1 of 7 have it 3",
                "abc ~ ''",
                "'' ~ ''",
            })
    void speaksOfMembersWhereHalfHaveThePartAndElseOfTheList(String members, String expected) {
        assertEquals(expected, findings(members, Siblings::judged));
    }

    @Test
    void speaksOfAListInWhichNoneHasItWhereTheRuleWantsThat() {
        assertEquals(
                "NOTE Members: lacks the part in any place; 0 of 2 have it 2",
                findings("ab", Siblings::judgedEvenIfNoneHasIt));
        assertEquals("", findings("", Siblings::judgedEvenIfNoneHasIt));
        assertEquals(
                "ERROR Member b: lacks the part; 1 of 2 have it 1", findings("Ab", Siblings::judgedEvenIfNoneHasIt));
    }
}
