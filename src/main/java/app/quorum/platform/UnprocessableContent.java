package app.quorum.platform;

import jakarta.ws.rs.core.Response;

/** The status line 422 of RFC 9110, section 15.5.21, which JAX-RS 3.1 has no constant for. */
enum UnprocessableContent implements Response.StatusType {
    STATUS;

    @Override
    public int getStatusCode() {
        return 422;
    }

    @Override
    public Response.Status.Family getFamily() {
        return Response.Status.Family.CLIENT_ERROR;
    }

    @Override
    public String getReasonPhrase() {
        return "Unprocessable Content";
    }
}
