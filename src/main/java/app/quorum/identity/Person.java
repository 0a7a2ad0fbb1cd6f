package app.quorum.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Somebody with an account in Keycloak, as last seen there. */
@Entity
@Table(name = "person")
public class Person {

    @Id
    private String username;

    private String name;

    private String email;

    protected Person() {} // JPA

    public Person(String username, String name, String email) {
        this.username = username;
        this.name = name;
        this.email = email;
    }

    public String username() {
        return username;
    }

    public String name() {
        return name;
    }

    /** Empty if Keycloak knows none. */
    public String email() {
        return email;
    }
}
