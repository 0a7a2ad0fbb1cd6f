package app.quorum.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/**
 * Transactions for engine commands. A raw {@code TransactionManager.begin()} does not enlist Payara's pool, so that a
 * command would run outside the transaction it opened; a transactional method does.
 */
@ApplicationScoped
public class EngineTransactions {

    /** Runs in the caller's transaction, or in its own. */
    @Transactional
    public <T> T required(Supplier<T> command) {
        return command.get();
    }

    /** Runs in its own transaction. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <T> T requiresNew(Supplier<T> command) {
        return command.get();
    }
}
