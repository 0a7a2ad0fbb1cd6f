package app.quorum.candidate;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a candidate.
 *
 * @param headline present position, such as "Staff engineer"
 * @param source where the candidate came from, such as "Referral"
 */
public record Profile(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Email @Size(max = 254) String email,
        @Nullable @Size(max = 50) String phone,
        @Nullable @Size(max = 200) String headline,
        @Nullable @Size(max = 200) String company,
        @Nullable @Size(max = 100) String source) {}
