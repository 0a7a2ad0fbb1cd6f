package app.quorum.kit;

import java.time.Duration;
import java.time.Period;

/**
 * How long the process waits before it reminds, escalates or writes.
 *
 * @param agendaAhead how long before an interview the candidate has its agenda
 * @param thankYou how long after an interview the candidate is thanked, at the latest
 * @param scorecardReminder from the end of the interview to the panelists' reminder
 * @param scorecardEscalation from the end of the interview to the hiring manager's mail
 * @param debriefReminder from the last round's end to the reminder that the debrief has not been opened; repeats
 * @param decisionReminder from the opening of the debrief to the reminder that nothing is decided; repeats
 * @param decisionNotice from the decision to the day the candidate is told at the latest
 * @param referenceReminder from the request for references to the reminder; repeats
 * @param offerReminder from the offer to the reminder; repeats
 * @param keepWarm working days without a message after which the candidate gets one
 */
public record Deadlines(
        Duration agendaAhead,
        Duration thankYou,
        Duration scorecardReminder,
        Duration scorecardEscalation,
        Duration debriefReminder,
        Duration decisionReminder,
        Duration decisionNotice,
        Duration referenceReminder,
        Duration offerReminder,
        Period keepWarm) {}
