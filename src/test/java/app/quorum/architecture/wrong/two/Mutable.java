package app.quorum.architecture.wrong.two;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;

/** An entity that anybody changes, and that saves itself. */
@Entity
class Mutable {

    private String name;

    void setName(String name) {
        this.name = name;
    }

    void save(EntityManager entities) {
        entities.persist(this);
        entities.setProperty("name", name);
    }
}
