package app.quorum.identity;

import app.quorum.shared.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** People with an account, for those who put others on panels. */
@Path("people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {

    /** Somebody to be chosen. */
    public record PersonView(String username, String name) {

        static PersonView of(Person person) {
            return new PersonView(person.username(), person.name());
        }
    }

    @Inject
    FindPeople findPeople;

    /** At most 50; who is looked for and missing needs a longer {@code q}. */
    @GET
    @RolesAllowed({"recruiter", "hiring-manager", "admin"})
    public Slice<PersonView> find(@QueryParam("q") @DefaultValue("") String text) {
        return Slice.whole(findPeople.find(text).stream().map(PersonView::of).toList());
    }
}
