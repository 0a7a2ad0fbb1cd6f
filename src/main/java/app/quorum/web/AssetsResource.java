package app.quorum.web;

import app.quorum.shared.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Serves assets, each under an address that changes with its content. */
@Path("assets")
@RequestScoped
@PermitAll
public class AssetsResource {

    @GET
    @Path("{hash}/{name:.+}")
    public Response get(
            @PathParam("hash") String hash,
            @PathParam("name") String name,
            @HeaderParam(HttpHeaders.ACCEPT_ENCODING) @DefaultValue("") String accepted) {
        var asset = Assets.load(name);
        if (!asset.hash().equals(hash)) {
            throw new NotFound(
                    "there is no such file"); // of another version: what a cache keeps for ever must not be mixed up
        }
        boolean compressed = asset.isCompressible() && accepted.contains("gzip");
        return Response.ok(asset.bytes(compressed), asset.type())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header(HttpHeaders.CONTENT_ENCODING, compressed ? "gzip" : null)
                .build();
    }
}
