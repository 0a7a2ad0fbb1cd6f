package app.quorum.platform;

import jakarta.annotation.Priority;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What fails at commit arrives in this wrapper, for which the server has a mapper of its own; this one goes first. */
@Provider
@Priority(1)
public class CommitFailureMapper implements ExceptionMapper<TransactionalException> {

    @Context
    UriInfo uri;

    @Override
    public Response toResponse(TransactionalException failure) {
        return ProblemMapper.answer(failure, uri);
    }
}
