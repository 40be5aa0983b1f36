package consumer;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.json.HemicycleModule;
import org.hemicycle.testkit.contract.JsonConsumerContract;
import tools.jackson.databind.json.JsonMapper;

class DeskMapperTest implements JsonConsumerContract {

    private static final JsonMapper MAPPER = HemicycleModule.mapperBuilder().build();

    @Override
    public String copy(String json) {
        return MAPPER.writeValueAsString(MAPPER.readValue(json, Dossier.class));
    }

    @Override
    public SortedSet<String> kinds() {
        return new TreeSet<>(Set.of("dossier"));
    }
}
