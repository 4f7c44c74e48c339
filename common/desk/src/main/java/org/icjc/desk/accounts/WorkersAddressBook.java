package org.icjc.desk.accounts;

import java.util.Optional;
import java.util.UUID;
import org.icjc.kernel.jobs.AddressBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The worker sees addresses and states, nothing else of an account. */
@Component
class WorkersAddressBook implements AddressBook {
    private final JdbcClient jdbc;

    WorkersAddressBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> address(UUID account) {
        return jdbc.sql("SELECT email FROM desk.account WHERE id = ? AND state = 'ACTIVE'")
                .param(account)
                .query(String.class)
                .optional();
    }
}
