package app.quorum.platform;

import app.quorum.shared.RequestId;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Every request has an id, which its answer repeats. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class RequestIds implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var id = RequestId.of(((HttpServletRequest) request).getHeader(RequestId.HEADER));
        ((HttpServletResponse) response).setHeader(RequestId.HEADER, id);
        RequestId.enter(id);
        try {
            chain.doFilter(request, response);
        } finally {
            RequestId.leave();
        }
    }
}
