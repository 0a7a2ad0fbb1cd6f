package app.quorum.debrief;

import app.quorum.scoring.Vote;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** How somebody votes, and why. */
public record Choice(
        @NotNull Vote vote, @NotBlank @Size(max = 2000) String reason) {}
