package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.eligibility.Access;
import org.hemicycle.eligibility.Eligibility;
import org.hemicycle.eligibility.Verdict;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Report;
import org.hemicycle.serialization.json.HemicycleJson;
import org.hemicycle.source.Identifier;
import org.hemicycle.testkit.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Asks the running service over HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ServiceTest {

    private static final AsOf DAY = AsOf.of("2024-01-01");

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private ObjectMapper mapper;

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path)).build());
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Test
    void aPostedDossierIsAnsweredWithItsReport() throws Exception {
        Dossier dossier = Samples.kazakhstanPriorities();
        Report expected = RuleSets.standard().asOf(DAY).check(dossier);

        HttpResponse<String> answer = post("/check?asOf=2024-01-01", HemicycleJson.write(dossier));

        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.headers().firstValue("Content-Type").orElseThrow().startsWith("application/json"));
        assertEquals(expected, HemicycleJson.read(answer.body(), Report.class));
        assertEquals(mapper.readTree(HemicycleJson.write(expected)), mapper.readTree(answer.body()));
    }

    @Test
    void identifiersAndDaysAreParameters() throws Exception {
        Verdict<Access> expected =
                Eligibility.byRoutes().asOf(DAY).access(Identifier.parse("KZ"), Identifier.parse("ETS 185"));

        HttpResponse<String> answer =
                get("/access?state=KZ&convention=" + encoded("ETS 185") + "&asOf=2024-01-01");

        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(expected, mapper.readValue(answer.body(), new TypeReference<Verdict<Access>>() {}));
        assertEquals(mapper.readTree(HemicycleJson.write(expected)), mapper.readTree(answer.body()));
    }

    @Test
    void anImpreciseDateIsAParameterAndAnAnswer() throws Exception {
        HttpResponse<String> answer = get("/date?of=2025-40");

        assertEquals("200 \"2025-40\"", answer.statusCode() + " " + answer.body());
    }

    @Test
    void aSlipInTheBodyIsToldWithPointerLineAndColumn() throws Exception {
        HttpResponse<String> answer = post("/check?asOf=2024-01-01", """
                {
                  "format": "hemicycle-dossier/1.0",
                  "name": "Priorities",
                  "programmes": [
                    {
                      "key": "plan",
                      "document": "local:plan",
                      "name": { "official": "Priorities" },
                      "kind": "CO_OPERATION_PRIORITEIS"
                    }
                  ]
                }
                """);

        assertEquals(400, answer.statusCode(), answer.body());
        JsonNode problems = mapper.readTree(answer.body()).path("list");
        assertEquals(1, problems.size(), answer.body());
        JsonNode place = problems.path(0).path("place");
        assertEquals("/programmes/0/kind", place.path("pointer").textValue());
        assertEquals(9, place.path("line").intValue());
        assertEquals(15, place.path("position").intValue());
        assertEquals(
                "CO_OPERATION_PRIORITIES",
                problems.path(0).path("nearest").path(0).textValue());
    }

    @Test
    void aBodyThatIsNoJsonIsToldWithItsPlace() throws Exception {
        HttpResponse<String> answer = post("/check?asOf=2024-01-01", "{\n  \"name\": \"Priorities\",,\n}");

        assertEquals(400, answer.statusCode(), answer.body());
        assertEquals(2, mapper.readTree(answer.body()).at("/list/0/place/line").intValue(), answer.body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/access?state=Kazakhstan&convention=ETS+185&asOf=2024-01-01 | state | \"Kazakhstan\"",
                "/access?state=KZ&convention=ETS&asOf=2024-01-01 | convention | \"ETS\"",
                "/access?state=KZ&convention=ETS+185&asOf=2024-02-30 | asOf | AsOf was given \"2024-02-30\", which is no day",
                "/date?of=July+2027 | of | \"July 2027\""
            })
    void aMalformedParameterIsToldInTheSentenceOfTheLibrary(String path, String parameter, String words)
            throws Exception {
        HttpResponse<String> answer = get(path);

        JsonNode problem = mapper.readTree(answer.body()).at("/list/0");
        assertEquals(400, answer.statusCode(), answer.body());
        assertEquals(parameter, problem.at("/place/file").textValue());
        assertTrue(problem.path("what").textValue().contains(words), answer.body());
    }
}
