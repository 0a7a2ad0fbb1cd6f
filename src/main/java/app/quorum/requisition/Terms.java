package app.quorum.requisition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a requisition says.
 *
 * @param openings positions to fill, 1 to 1000
 * @param hiringManager username
 * @param recruiter username
 * @param confidential hides it from other recruiters
 */
public record Terms(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 200) String location,
        @Min(1) @Max(1000) int openings,
        @NotNull @Valid KitChoice kit,
        @NotBlank @Size(max = 255) String hiringManager,
        @NotBlank @Size(max = 255) String recruiter,
        @NotNull @Valid SalaryBand salaryBand,
        boolean confidential) {

    /** A published version of a kit. */
    public record KitChoice(@NotBlank String key, @Min(1) int version) {}
}
