package org.icjc.kernel.data;

import jakarta.persistence.EntityManager;
import javax.sql.DataSource;
import org.icjc.kernel.parts.Parts;
import org.icjc.ledger.BeforeLedger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

@Configuration(proxyBeanMethods = false)
class DataConfiguration {
    @Bean
    @Primary
    DataSource dataSource(Parts parts, Databases databases) {
        return new RoutingDataSource(parts, databases::main);
    }

    @Bean
    DataSource keyvaultDataSource(Parts parts, Databases databases) {
        return new RoutingDataSource(parts, databases::keyvault);
    }

    /** The ledger's head is locked last, so what JPA still holds back is written before it. */
    @Bean
    BeforeLedger flushEntities(EntityManager entities) {
        return entities::flush;
    }
}
