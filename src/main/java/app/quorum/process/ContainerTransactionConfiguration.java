package app.quorum.process;

import org.flowable.common.engine.impl.interceptor.AbstractCommandInterceptor;
import org.flowable.common.engine.impl.interceptor.Command;
import org.flowable.common.engine.impl.interceptor.CommandConfig;
import org.flowable.common.engine.impl.interceptor.CommandExecutor;
import org.flowable.common.engine.impl.interceptor.CommandInterceptor;
import org.flowable.engine.impl.cfg.JtaProcessEngineConfiguration;

/** An engine whose commands join the container's transactions (why: {@link EngineTransactions}). */
final class ContainerTransactionConfiguration extends JtaProcessEngineConfiguration {

    private final EngineTransactions transactions;

    ContainerTransactionConfiguration(EngineTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public CommandInterceptor createTransactionInterceptor() {
        return new AbstractCommandInterceptor() {
            @Override
            public <T> T execute(CommandConfig config, Command<T> command, CommandExecutor executor) {
                return switch (config.getTransactionPropagation()) {
                    case NOT_SUPPORTED -> next.execute(config, command, executor);
                    case REQUIRED -> transactions.required(() -> next.execute(config, command, executor));
                    case REQUIRES_NEW -> transactions.requiresNew(() -> next.execute(config, command, executor));
                };
            }
        };
    }
}
