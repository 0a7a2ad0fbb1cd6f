package app.quorum.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each case spoils our own files at one passage; the linter says where and by which rule. */
class SpoiltProcessesTest {

    @ParameterizedTest(name = "{4} at {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    # what may be written
                    round | flowable:delegateExpression="${openRound}" | flowable:class="java.lang.Runtime" | openRound | attribute
                    round | flowable:delegateExpression="${openRound}" | flowable:expression="${openRound.run()}" | openRound | attribute
                    round | flowable:delegateExpression="${openRound}" | flowable:delegateExpression="${openRound}" flowable:async="true" | openRound | attribute
                    round | flowable:delegateExpression="${openRound}" | flowable:delegateExpression="${openRound}" flowable:type="http" | openRound | attribute
                    round | flowable:delegateExpression="${openRound}" | flowable:delegateExpression="${openRound.next}" | openRound | step
                    round | flowable:delegateExpression="${openRound}" | flowable:delegateExpression="${openDoor}" | openRound | step
                    round | <receiveTask id="awaitHeld" name="Wait until held"> | <receiveTask id="awaitHeld"><multiInstanceLoopCharacteristics/> | awaitHeld | element
                    round | <receiveTask id="awaitHeld" name="Wait until held"> | <receiveTask id="awaitHeld"><extensionElements/> | awaitHeld | element
                    round | isExecutable="true" | isExecutable="false" | round | attribute
                    round | </bpmndi:BPMNPlane> | <bpmndi:scriptTask id="drawn"/></bpmndi:BPMNPlane> | drawn | element
                    offer | sourceRef="openOffer" | sourceRef="closeOffer" | openOffer-to-awaitOfferAnswer | reference
                    offer | attachedToRef="awaitOfferAnswer" | attachedToRef="openOffer" | offerNudgeDue | reference
                    offer | <endEvent id="offerExpired" | <endEvent id="offerDeclined" | offerDeclined | reference
                    # calls
                    additional-round | flowable:sameDeployment="true" | flowable:sameDeployment="false" | additionalInterview | attribute
                    additional-round | calledElement="round" | calledElement="additional-round" | additionalInterview | call
                    additional-round | calledElement="round" | calledElement="middleware-architect" | additionalInterview | call
                    additional-round | calledElement="round" | calledElement="${roundKey}" | additionalInterview | call
                    additional-round | ${applicationId}/${roundKey} | ${applicationId}/offer | additionalInterview | call
                    middleware-architect | id="offer" name="Offer"§                  calledElement="offer" | id="offer" name="Offer" flowable:inheritVariables="true"§ calledElement="offer" | offer | attribute
                    middleware-architect | source="decision" target="decision" | source="gateOutcome" target="gateOutcome" | debrief | mapping
                    middleware-architect | source="decision" target="decision" | source="decision" target="gateOutcome" | debrief | mapping
                    middleware-architect | <flowable:in source="debriefNudge" target="debriefNudge"/> |  | debrief | mapping
                    middleware-architect | <flowable:in source="debriefNudge" target="debriefNudge"/> | <flowable:in sourceExpression="YES" target="decision"/> | debrief | mapping
                    middleware-architect | source="offerNudge" target="offerNudge" | source="keepWarmCycle" target="offerNudge" | offer | mapping
                    # names
                    round | ${scorecardReminder}</timeDuration> | PT1H</timeDuration> | scorecardReminderDue | timer
                    round | ${scorecardReminder}</timeDuration> | ${roundKey}</timeDuration> | scorecardReminderDue | timer
                    debrief | <timeCycle xsi:type="tFormalExpression">${debriefNudge} | <timeCycle>${debriefNudge.toString()} | debriefNudgeDue | timer
                    debrief | flowable:delegateExpression="${sendDecisionMade}" | flowable:delegateExpression="${remindDecision}" | decided | silent-end
                    middleware-architect | id="applicationHeld" name="applicationHeld" | id="applicationHeld" name="applicationPaused" | applicationHeld | message
                    middleware-architect | messageRef="applicationHeld" | messageRef="applicationRejected" | applicationHeld | message
                    # choices
                    offer | ${offerOutcome == 'DECLINED'} | ${offerOutcome != 'ACCEPTED'} | answeredDeclined | condition
                    offer | ${offerOutcome == 'DECLINED'} | ${openOffer.decline()} | answeredDeclined | condition
                    offer | ${offerOutcome == 'DECLINED'} | ${offerOutcome == 'REFUSED'} | answeredDeclined | condition
                    offer | ${offerOutcome == 'DECLINED'} | ${offerOutcome == 'ACCEPTED'} | answeredDeclined | condition
                    offer | ${offerOutcome == 'DECLINED'} | ${offerOutcome == 'ACCEPTED'} | offerEnded | condition
                    offer | <exclusiveGateway id="offerEnded" | <exclusiveGateway default="answeredDeclined" id="offerEnded" | answeredDeclined | condition
                    middleware-architect | ${referenceOutcome == 'CONCERNS'} | ${offerOutcome == 'ACCEPTED'} | referencesAnswered | condition
                    # the gate
                    middleware-architect | <conditionExpression xsi:type="tFormalExpression">${gateOutcome == 'OPEN'}</conditionExpression> |  | offerGateOpen | condition
                    middleware-architect | flowable:delegateExpression="${evaluateOfferGate}" | flowable:delegateExpression="${evaluateRound}" | openOffer | offer-gate
                    middleware-architect | id="decisionStrongYes" name="Strong yes" sourceRef="decisionMade" targetRef="offerProposed" | id="decisionStrongYes" sourceRef="decisionMade" targetRef="offer" | openOffer | offer-gate
                    middleware-architect | sourceRef="offerProposed" targetRef="evaluateOfferGate" | sourceRef="offerProposed" targetRef="offerGate" | openOffer | offer-gate
                    # ways
                    round | sourceRef="awaitScorecards" targetRef="evaluateRound" | sourceRef="awaitScorecards" targetRef="awaitHeld" | evaluateRound | dead
                    round | sourceRef="awaitHeld" targetRef="sendThanks" | sourceRef="awaitHeld" targetRef="roundPassed" | roundPassed | variable
                    round | sourceRef="awaitRoundDecision" targetRef="sendRoundPassed" | sourceRef="awaitRoundDecision" targetRef="roundPassed" | roundPassed | silent-end
                    middleware-architect | sourceRef="team-fit" targetRef="executive-review" | sourceRef="team-fit" targetRef="debriefDue" | executive-review | dead
                    middleware-architect | sourceRef="decisionReopened" targetRef="debriefDue" | sourceRef="decisionReopened" targetRef="team-fit" | team-fit | round
                    middleware-architect | sourceExpression="team-fit" | sourceExpression="system-design" | team-fit | call
                    """)
    void is_refused(String process, String passage, @Nullable String spoilt, String element, String rule) {
        var files = OurFiles.untouched().with(process, lines(passage), lines(spoilt));

        assertThat(files.findings())
                .extracting(finding -> finding.element() + " " + finding.rule().key())
                .contains(element + " " + rule);
    }

    private static String lines(@Nullable String text) {
        return text == null ? "" : text.replace('§', '\n');
    }
}
