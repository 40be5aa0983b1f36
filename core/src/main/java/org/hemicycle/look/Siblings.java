package org.hemicycle.look;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.source.Citation;

/**
 * The members of one list, some of which have a part that others lack: what rules about missing parts look at.
 *
 * <p>Where at least half of the members have the part, each that lacks it is a finding. Where fewer have it, the list
 * does not really use the part: then there is one note about the list, and none at all where no member has it. A rule
 * is written so:
 *
 * <pre>{@code
 * .over(scope -> Siblings.of(Item.of(address, "Areas of the plan", areas), items, area -> area.label().isPresent())
 *         .judged())
 * .requires((sibling, scope) -> sibling.check(area -> List.of(area.citation())))
 * .message("no label is printed" + Siblings.WHERE + ", while {having} of {all} have one.")
 * }</pre>
 *
 * <p>Immutable and thread-safe, as far as the members and {@code part} are.
 *
 * @param list the list, for the note about it; address and key must differ from those of its members
 * @param members the members, each with its address
 * @param part whether a member has the part
 * @param <T> the type of the members
 */
public record Siblings<T>(Item<?> list, List<Item<T>> members, Predicate<? super T> part) {

    /**
     * The part of a message that says where something is missing: nothing where one member is meant, which is the
     * subject already, or else in how many places of the list.
     */
    public static final String WHERE = "{extent, select, MOST { in most places} ALL { in any place} other {}}";

    private static final int EXAMPLES = 3;

    /** Of how many members a finding speaks. */
    public enum Extent {
        /** Of the one that lacks the part. */
        ONE,
        /** Of a list, in which fewer than half have the part. */
        MOST,
        /** Of a list, in which none has the part. */
        ALL
    }

    /** Keeps a copy. */
    public Siblings {
        requireNonNull(list, "list");
        requireNonNull(members, "members");
        requireNonNull(part, "part");
        members = List.copyOf(members);
    }

    /**
     * The members of a list.
     *
     * @param list the list, for the note about it; address and key must differ from those of its members
     * @param members the members, each with its address
     * @param part whether a member has the part
     * @param <T> the type of the members
     * @return the siblings
     */
    public static <T> Siblings<T> of(Item<?> list, List<Item<T>> members, Predicate<? super T> part) {
        return new Siblings<>(list, members, part);
    }

    /** {@return those members that have the part} */
    public List<T> having() {
        return members.stream().map(Item::value).filter(part).toList();
    }

    private List<T> lacking() {
        return members.stream().map(Item::value).filter(part.negate()).toList();
    }

    /** {@return what to judge: each member, or the list as one, or nothing where no member has the part} */
    public Stream<Item<Judged<T>>> judged() {
        List<T> having = having();
        return having.isEmpty() ? Stream.empty() : judged(having);
    }

    /** {@return what to judge: each member, or the list as one, also where no member has the part} */
    public Stream<Item<Judged<T>>> judgedEvenIfNoneHasIt() {
        return members.isEmpty() ? Stream.empty() : judged(having());
    }

    private Stream<Item<Judged<T>>> judged(List<T> having) {
        return having.size() * 2 >= members.size()
                ? members.stream().map(item -> item.with(new Judged<>(Optional.of(item.value()), this, having)))
                : Stream.of(list.with(new Judged<>(Optional.empty(), this, having)));
    }

    /**
     * A member, or the list as a whole.
     *
     * @param member the member; absent where the list is judged as a whole
     * @param siblings all members
     * @param having those members that have the part
     * @param <T> the type of the members
     */
    public record Judged<T>(Optional<T> member, Siblings<T> siblings, List<T> having) {

        /** Refuses null, naming the component. */
        public Judged {
            requireNonNull(member, "member");
            requireNonNull(siblings, "siblings");
            requireNonNull(having, "having");
        }

        /**
         * Passes where the part is there. The failure has the arguments {@code extent}, an {@link Extent}, and
         * {@code having} and {@code all}: how many members have the part, and how many there are.
         *
         * @param evidence where a member stands that lacks the part
         * @return the answer; a note where it is about the list
         */
        public Check check(Function<? super T, ? extends List<Citation>> evidence) {
            if (member.filter(siblings.part()).isPresent()) {
                return Check.passed();
            }
            Check failed = Check.failed().with("having", having.size()).with("all", siblings.members.size());
            return member.map(one -> failed.with("extent", Extent.ONE).evidence(evidence.apply(one)))
                    .orElseGet(() -> ofList(failed, evidence));
        }

        private Check ofList(Check failed, Function<? super T, ? extends List<Citation>> evidence) {
            return failed.with("extent", having.isEmpty() ? Extent.ALL : Extent.MOST)
                    .evidence(siblings.lacking().stream()
                            .limit(EXAMPLES)
                            .map(evidence)
                            .flatMap(List::stream)
                            .toList())
                    .asNote();
        }
    }
}
