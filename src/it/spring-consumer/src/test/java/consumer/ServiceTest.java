package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.eligibility.Eligibility;
import org.hemicycle.eligibility.Verdict;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Report;
import org.hemicycle.serialization.json.HemicycleJson;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.Problems;
import org.hemicycle.source.Identifier;
import org.hemicycle.testkit.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Asks the running service over HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ServiceTest {

    private static final AsOf DAY = AsOf.of("2024-01-01");

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

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

    private static Problem only(HttpResponse<String> answer) {
        assertEquals(400, answer.statusCode(), answer.body());
        List<Problem> problems = HemicycleJson.read(answer.body(), Problems.class).list();
        assertEquals(1, problems.size(), answer.body());
        return problems.get(0);
    }

    @Test
    void aPostedDossierIsAnsweredWithItsReport() throws Exception {
        Dossier dossier = Samples.kazakhstanPriorities();
        Report expected = RuleSets.standard().asOf(DAY).check(dossier);

        HttpResponse<String> answer = post("/check?asOf=2024-01-01", HemicycleJson.write(dossier));

        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.headers().firstValue("Content-Type").orElseThrow().startsWith("application/json"));
        assertEquals(expected, HemicycleJson.read(answer.body(), Report.class));
    }

    @Test
    void identifiersAndDaysAreParameters() throws Exception {
        Verdict<?> expected =
                Eligibility.byRoutes().asOf(DAY).access(Identifier.parse("KZ"), Identifier.parse("ETS 185"));

        HttpResponse<String> answer =
                get("/access?state=KZ&convention=" + encoded("ETS 185") + "&asOf=2024-01-01");

        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(expected, HemicycleJson.read(answer.body(), Verdict.class));
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

        Problem problem = only(answer);
        assertEquals(new Place.InJson("text", "/programmes/0/kind", 9, 15), problem.place());
        assertEquals(List.of("CO_OPERATION_PRIORITIES"), problem.nearest());
    }

    @Test
    void aBodyThatIsNoJsonIsToldWithItsPlace() throws Exception {
        HttpResponse<String> answer = post("/check?asOf=2024-01-01", "{\n  \"name\": \"Priorities\",,\n}");

        assertEquals(2, only(answer).place().line());
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
        Problem problem = only(get(path));

        assertEquals(new Place.Whole(parameter), problem.place());
        assertTrue(problem.what().contains(words), problem.what());
    }
}
