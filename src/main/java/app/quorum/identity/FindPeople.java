package app.quorum.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Somebody looks for people, to put them on a panel for instance. */
@ApplicationScoped
public class FindPeople {

    private static final int MOST = 50;

    @Inject
    Directory directory;

    @Inject
    RememberPeople rememberPeople;

    /** At most 50 people whose username, name or address contains the text; remembers them. */
    @Transactional(TxType.NEVER)
    public List<Person> find(String text) {
        var found = directory.search(text.strip(), MOST);
        rememberPeople.remember(found);
        return found;
    }
}
