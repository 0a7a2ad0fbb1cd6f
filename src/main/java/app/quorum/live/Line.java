package app.quorum.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.ds.PGSimpleDataSource;

/** Connections to the database that are no part of any transaction, for nodes to talk to each other. */
@ApplicationScoped
public class Line {

    static final String CHANNEL = "quorum_change";

    @Inject
    @ConfigProperty(name = "db.url")
    String url;

    @Inject
    @ConfigProperty(name = "db.user")
    String user;

    @Inject
    @ConfigProperty(name = "db.password")
    String password;

    /** @param name as the database's administrator sees it */
    Connection open(String name) throws SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        source.setApplicationName(name);
        source.setTcpKeepAlive(true);
        return source.getConnection();
    }
}
