package app.quorum.architecture.wrong.scoring;

import jakarta.persistence.EntityManager;

/** Scoring that reads a database. */
class FrameworkScore {

    EntityManager entities;
}
