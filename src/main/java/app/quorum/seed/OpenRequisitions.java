package app.quorum.seed;

import app.quorum.identity.RememberPeople;
import app.quorum.requisition.OpenRequisition;
import app.quorum.requisition.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The demo's people become known and its requisitions are opened: all of it or nothing. */
@ApplicationScoped
public class OpenRequisitions {

    @Inject
    RememberPeople rememberPeople;

    @Inject
    OpenRequisition openRequisition;

    @Transactional
    void open(Company company, Terms.KitChoice kit) {
        rememberPeople.remember(
                company.people().stream().map(Company.Member::person).toList());
        for (var opening : company.requisitions()) {
            openRequisition.open(
                    opening.terms(kit), company.member(opening.recruiter()).actor());
        }
    }
}
