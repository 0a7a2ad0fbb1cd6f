package app.quorum.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;

/** What keeps the packages apart and the names honest. By name, so that each can be shown to fail. */
final class Rules {

    static final ArchRule SCORING_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage("..scoring..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("..scoring..", "java..", "org.jspecify..", "org.apache.commons.numbers..");

    static final ArchRule ONLY_PROCESS_KNOWS_THE_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackage("..process..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.flowable..");

    static final ArchRule ONLY_IDENTITY_KNOWS_TOKENS = noClasses()
            .that()
            .resideOutsideOfPackage("..identity..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.nimbusds..", "jakarta.security.enterprise..");

    static final ArchRule NOTHING_KNOWS_PROCESS_PLATFORM_OR_SEED = noClasses()
            .that()
            .resideOutsideOfPackages("..process..", "..platform..", "..seed..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..process..", "..platform..", "..seed..");

    static final ArchRule FEATURES_FORM_NO_CYCLE =
            slices().matching("app.quorum.(**)").should().beFreeOfCycles();

    static final ArchRule HTTP_STOPS_AT_RESOURCES = noClasses()
            .that()
            .resideOutsideOfPackages("..platform..", "..identity..", "..live..", "..web..")
            .and()
            .haveNameNotMatching(".*Resource(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..");

    static final ArchRule RESOURCES_OPEN_NO_TRANSACTION = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .beAnnotatedWith(Transactional.class)
            .allowEmptyShould(true);

    static final ArchRule ENTITIES_HAVE_NO_SETTERS = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*")
            .allowEmptyShould(true);

    static final ArchRule ENTITIES_KNOW_NO_STORAGE = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .allowEmptyShould(true);

    static final ArchRule INTERFACES_EARN_THEIR_KEEP =
            classes().that().areInterfaces().and().areNotAnnotations().should(haveNoSoleImplementation());

    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
            noClasses().should().haveNameMatching(".*(Impl|Service|Manager|Helper|Util|Utils|DTO)");

    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses().should().callMethod(Instant.class, "now");

    /** By name. */
    static final Map<String, ArchRule> ALL = Map.ofEntries(
            Map.entry("scoring is plain Java", SCORING_IS_PLAIN_JAVA),
            Map.entry("only process knows the engine", ONLY_PROCESS_KNOWS_THE_ENGINE),
            Map.entry("only identity knows tokens", ONLY_IDENTITY_KNOWS_TOKENS),
            Map.entry("nothing knows process, platform or seed", NOTHING_KNOWS_PROCESS_PLATFORM_OR_SEED),
            Map.entry("features form no cycle", FEATURES_FORM_NO_CYCLE),
            Map.entry("HTTP stops at resources", HTTP_STOPS_AT_RESOURCES),
            Map.entry("resources open no transaction", RESOURCES_OPEN_NO_TRANSACTION),
            Map.entry("entities have no setters", ENTITIES_HAVE_NO_SETTERS),
            Map.entry("entities know no storage", ENTITIES_KNOW_NO_STORAGE),
            Map.entry("interfaces earn their keep", INTERFACES_EARN_THEIR_KEEP),
            Map.entry("names say what a class is", NAMES_SAY_WHAT_A_CLASS_IS),
            Map.entry("time comes from the clock", TIME_COMES_FROM_THE_CLOCK));

    private Rules() {}

    private static ArchCondition<JavaClass> haveNoSoleImplementation() {
        return new ArchCondition<>("have no sole implementation") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.getSubclasses().size() == 1) {
                    events.add(violated(type, type.getSimpleName() + " has one implementation: use the class"));
                }
            }
        };
    }
}
