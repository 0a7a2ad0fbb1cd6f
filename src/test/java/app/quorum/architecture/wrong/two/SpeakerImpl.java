package app.quorum.architecture.wrong.two;

import jakarta.ws.rs.core.Response;

/** The one implementation, with a name that says nothing, which speaks HTTP. */
class SpeakerImpl implements Speaker {

    Response response;
}
