package consumer;

import com.fasterxml.jackson.databind.Module;
import org.hemicycle.serialization.json.HemicycleJackson2Module;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All that a service on Jackson 2 has to add: Spring Boot gives every module that is a bean to its mapper. */
@Configuration
class Jackson2 {

    @Bean
    Module hemicycle() {
        return new HemicycleJackson2Module();
    }
}
