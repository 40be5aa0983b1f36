package consumer;

import java.util.Optional;
import org.hemicycle.activity.Activity;
import org.hemicycle.source.Citation;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/**
 * Rows as activities, and back.
 *
 * <p>MapStruct finds the builders. It has to be told that not each of their methods is given something, how what may be
 * absent becomes an {@code Optional}, and, since attributes have no {@code get} before their names, how they are read.
 */
@Mapper(unmappedTargetPolicy = ReportingPolicy.IGNORE)
public interface Rows {

    Rows MAPPER = Mappers.getMapper(Rows.class);

    Activity activity(Row row, Citation citation);

    @Mapping(target = "key", expression = "java(activity.key())")
    @Mapping(target = "label", expression = "java(activity.label().orElse(null))")
    @Mapping(target = "title", expression = "java(activity.title())")
    @Mapping(target = "kind", expression = "java(activity.kind().name())")
    Row row(Activity activity);

    default Optional<String> text(String text) {
        return Optional.ofNullable(text);
    }

    default Optional<? extends Citation> citation(Citation citation) {
        return Optional.ofNullable(citation);
    }
}
