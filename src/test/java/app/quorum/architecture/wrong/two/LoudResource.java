package app.quorum.architecture.wrong.two;

import jakarta.transaction.Transactional;

/** Opens a transaction at the edge. */
class LoudResource {

    @Transactional
    void speak() {}
}
