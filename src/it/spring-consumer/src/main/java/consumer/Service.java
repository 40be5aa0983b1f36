package consumer;

import com.fasterxml.jackson.databind.Module;
import org.hemicycle.serialization.json.HemicycleJackson2Module;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A service that checks programmes and answers who may join what. */
@SpringBootApplication
public class Service {

    public static void main(String[] args) {
        SpringApplication.run(Service.class, args);
    }

    /** All that a service has to add: Spring Boot gives every module that is a bean to its mapper. */
    @Bean
    Module hemicycle() {
        return new HemicycleJackson2Module();
    }
}
