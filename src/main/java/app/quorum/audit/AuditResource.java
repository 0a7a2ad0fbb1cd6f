package app.quorum.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.jspecify.annotations.Nullable;

/** The audit as a whole, over HTTP: whether it is as it was written, and all of it to be verified elsewhere. */
@Path("audit")
@RequestScoped
@RolesAllowed("admin")
public class AuditResource {

    private static final String CHAIN = "[a-z]{1,16}(/[a-z0-9-]{1,63})?";

    @Inject
    VerifyAudit verifyAudit;

    @Inject
    ExportAudit exportAudit;

    /** Of one chain, or of all. */
    @GET
    @Path("verification")
    @Produces(MediaType.APPLICATION_JSON)
    public VerifyAudit.Verification verification(@QueryParam("chain") @Pattern(regexp = CHAIN) @Nullable String chain) {
        return verifyAudit.verify(chain);
    }

    /** One line of JSON for each entry and each chain's end. */
    @GET
    @Path("export")
    @Produces("application/jsonl")
    public StreamingOutput export(
            @QueryParam("chain") @Pattern(regexp = CHAIN) @Nullable String chain,
            @QueryParam("people") @DefaultValue("false") boolean people) {
        return body -> exportAudit.write(chain, people, body);
    }
}
