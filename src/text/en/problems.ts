import { statementProblems } from '#text/en/statement-problems.ts'
import { namingMotion } from '#text/naming-motion.ts'
import { problemSentence } from '#text/problem.ts'
import type { RoleName } from '#domain/person.ts'
import { boardProblems } from '#text/en/board-problems.ts'
import { officeProblems } from '#text/en/office-problems.ts'
import { responsibilityProblems } from '#text/en/responsibility-problems.ts'
import { fileRefused } from '#text/en/file-refused.ts'
import { formatFailed } from '#text/en/format-failed.ts'
import { undo } from '#text/en/undo.ts'
import { coSignatureProblems } from '#text/en/co-signature-problems.ts'
import { cycleProblems } from '#text/en/cycle-problems.ts'
import { linkProblems } from '#text/en/link-problems.ts'
import { roleProblems } from '#text/en/role-problems.ts'
import { motionProblems } from '#text/en/motion-problems.ts'
import { plan } from '#text/en/plan.ts'
import { numberLike } from '#text/number-like.ts'
import type { ProblemSentences } from '#text/problem-sentences.ts'
import { wordProblems } from '#text/en/word-problems.ts'
import { people } from '#text/en/people.ts'

const { roles: roleNames } = people
/** More names than this nobody reads on a phone. */
const most = 5
const quoted = (text: string): string => `“${text}”`

/** Measures by code, then roles, then offices whose coordination or head somebody is. */
const stillHeld = (codes: readonly string[], roles: readonly RoleName[], parties: readonly string[]): string =>
  [
    ...codes,
    ...roles.map((role) => `the role ${roleNames[role]}`),
    ...parties.map((party) => `the task for “${party}”`),
  ].join(', ')

export const problems: ProblemSentences = {
  stranger: () => 'I do not know your account yet. Please ask the programme’s coordination to enter you.',
  guest: () =>
    'With a guest account I can show you nothing here and take nothing from you. Please write from your own account in the administration, or ask the programme’s coordination.',
  'not-allowed': () =>
    'You do not have the right to do that. “help all” shows what you can do; the coordination grants rights.',
  'not-allowed-in': ({ plan: of, names }, say) =>
    `That needs the right for the plan “${of}”. ${names.length > 0 ? `Please ask its coordination: ${say.list(names)}.` : 'The administrators grant rights.'}`,
  'not-your-measure': ({ code }) =>
    `You are not entered for ${code}. “tasks” shows your measures; the coordination changes responsibilities.`,
  'same-person': () =>
    'Whoever submitted the draft cannot release it (four-eyes principle). Please ask a second authorised person to release it.',
  'own-words': ({ passages }, say) =>
    `${say.list(passages)}: this text is yours, and nobody else who may release has seen it (four-eyes principle). Please ask a second authorised person to release it.`,
  'has-left': ({ day }, say) =>
    `You are entered here until ${say.day(day)} only and cannot report any more. If that is wrong, please ask the programme’s coordination.`,
  'unknown-person': ({ text, nearest }) =>
    `I do not know ${quoted(text)}. ${nearest.length > 0 ? `Similar: ${nearest.join(', ')}. ` : ''}Please give the person’s short name or name, or the number of their office.`,
  'ambiguous-person': ({ text, names }) =>
    `${quoted(text)} fits several people: ${names.slice(0, most).join(', ')}${names.length > most ? ' and others' : ''}. Please give the short name in the brackets.`,
  'no-such-period': ({ text }) =>
    `${quoted(text)} is no period in the calendar. Please write it like this: 1–14 October or 2026-10-01 to 2026-10-14.`,
  'backwards-period': ({ from, until }, say) =>
    `The period ends (${say.day(until)}) before it begins (${say.day(from)}). Please swap or correct the two days.`,
  'period-over': ({ until }, say) =>
    `The period has been over since ${say.day(until)}. Please give one that still runs or is to come.`,
  'own-substitute': () => 'Nobody can stand in for themselves. Please name somebody else.',
  'substitute-absent': ({ name, from, until }, say) =>
    `${name} is absent, too, from ${say.day(from)} to ${say.day(until)}. Please name another substitute.`,
  'substitutes-in-circle': ({ name, from, until }, say) =>
    `${name} has already named this very substitute the other way round, from ${say.day(from)} to ${say.day(until)}. Please name somebody else.`,
  'substitute-leaves': ({ name, day }, say) =>
    `${name} is entered until ${say.day(day)} only. Please name another substitute.`,
  'no-such-absence': ({ day }, say) => `No absence is entered for ${say.day(day)}. “absent” shows what is entered.`,
  'absence-known': ({ from, until }, say) =>
    `Absent ${people.absence.period(say.day(from), say.day(until))}: that is entered already.`,
  'absences-overlap': ({ from, until }, say) =>
    `This overlaps the absence ${people.absence.period(say.day(from), say.day(until))} that is entered already. If something else is to hold, delete that one first with “absent delete ${from}”, or name the same first day.`,
  'already-responsible': ({ code, name }) => `${name} is responsible for ${code} already; nothing changes.`,
  'handed-to-oneself': ({ code }) =>
    `That would be you. Please name somebody else, or ask for the measure with “take over ${code}”.`,
  'no-account': ({ name }) =>
    `${name} has no chat account yet and cannot be asked. Please turn to the coordination, who can assign the measure.`,
  ...linkProblems,
  ...cycleProblems,
  ...boardProblems,
  ...officeProblems,
  ...responsibilityProblems,
  'no-offer': ({ code }) => `No offer about ${code} is open. “tasks” shows what else is.`,
  ...roleProblems,
  'still-in-charge': ({ codes, roles, parties }) =>
    `Something must be handed over first: ${stillHeld(codes, roles, parties)}. Pass measures on with “hand over”; the coordination settles all else.`,
  ...coSignatureProblems,
  ...wordProblems,
  ...motionProblems,
  'cause-missing': ({ light, questions }, say) =>
    questions.every((id) => id === 'cause' || id === 'options')
      ? `${say.light(light)} needs a cause and options for action. Please add what is missing.`
      : `${say.light(light)} needs more to be said. Please add what is missing.`,
  'asked-anew': ({ code }) =>
    `This message belongs to an earlier request about ${code}; nothing was changed. “tasks” shows what is open now.`,
  'nothing-before': ({ code }) =>
    `There is no earlier answer on ${code} that could stay unchanged. Please answer with “report ${code}”.`,
  'not-asked': ({ code }) => `${code} is not asked about in this round. “history ${code}” shows the last answers.`,
  'nothing-earlier': () => 'There is nothing earlier here to take over. Please write the answer.',
  'no-open-request': () =>
    'Nothing is open for you. Change an answer with “report” and the code, such as “report M-03”; “help all” shows all commands.',
  'grace-over': ({ code, closes }, say) =>
    `The deadline for ${code} has passed. Until ${say.instant(closes)} the coordination can still enter your answer; please turn to them.`,
  frozen: ({ code, label }) =>
    `Round ${label} is closed, ${code} can no longer be changed. Please turn to the coordination.`,
  released: ({ code, label }) =>
    `The report on round ${label} is released, ${code} no longer changes in it. Please report what is new in the next round.`,
  'already-answered': ({ code }) =>
    `There is an answer on ${code} already. “history ${code}” shows it, “query ${code}” asks back.`,
  'not-answered': ({ code }) => `There is no answer on ${code} in this round yet. Ask for it with “remind ${code}”.`,
  'late-answer-waits': ({ code }) =>
    `A late answer on ${code} waits for a decision. Decide on it with “admit ${code}”.`,
  'ask-for-supplement': ({ code, label }) =>
    `Round ${label} is closed without an answer on ${code}. Ask for a supplement with “reopen ${code}”.`,
  'no-late-answer': ({ code }) =>
    `No answer on ${code} waits for a decision. Ask for a supplement with “reopen ${code}”.`,
  'still-changeable': ({ code, closes }, say) =>
    `The round is still open: ${code} can be changed until ${say.instant(closes)} anyway, with “report ${code}” or by the coordination with “record ${code}”.`,
  'reopened-already': ({ code, at }, say) =>
    `${code} has been open for a supplement since ${say.instant(at)}. Enter it yourself with “record ${code}”.`,
  'no-proposal': ({ code }) => `There is no proposal on ${code} to confirm.`,
  'own-proposal': ({ code }) =>
    `You made the proposal on ${code} yourself (four-eyes principle). Please ask a second authorised person to decide.`,
  'code-taken': ({ code, free }) =>
    `The code ${quoted(code)} is taken. One that is free is ${quoted(free)}, for example.`,
  'bad-code': ({ text }) =>
    `${quoted(text)} will not do as a code. Please use at most 16 letters, digits and signs such as “-”, without spaces; for example “M-07”.`,
  superseded: ({ code }) =>
    `${code} is carried on by other measures and does not change any more. “history ${code}” shows which.`,
  'split-into-one': ({ code }) =>
    `Splitting ${code} takes at least two new codes, for example “measure split ${code} into ${code}a, ${code}b”. For a new code alone there is “measure merge ${code} into …”.`,
  'merged-into-itself': ({ code }) =>
    `${code} cannot be merged with itself. Please name another measure, for example “measure merge ${code}, M-99 into ${code}”.`,
  'merge-circle': ({ code, into }) =>
    `${into} itself is carried on by ${code}; it does not work the other way round any more. Please choose another target.`,
  'already-in-state': ({ code, state }) => `${code} is ${plan.state[state]} already. Everything stays as it is.`,
  'was-asked': ({ code }) =>
    `${code} has been asked or carried on already, so it stays in the history. Instead of deleting it, drop it: “measure drop ${code}” with the reason.`,
  'nothing-to-change': ({ code }) => `That is how ${code} stands already. Everything stays as it is.`,
  'changed-by-another': ({ code, value, mine }) =>
    `Someone else has written something at ${code} meanwhile, now it says: ${quoted(value)}. Your text was: ${quoted(mine)}. If it is to hold all the same, please write the change once more.`,
  'unknown-field': ({ text, known }) =>
    `There is no field of action ${quoted(text)}. ${known.length > 0 ? `Known are: ${known.join(', ')}.` : 'Add one with “field add”.'}`,
  'unknown-party': ({ text, nearest }) =>
    `There is no office ${quoted(text)}. ${nearest.length > 0 ? `Similar: ${nearest.join(', ')}. ` : ''}Please write its number or its name.`,
  'ambiguous-party': ({ text, names }) =>
    `${quoted(text)} fits several offices: ${names.join(', ')}. Please write the number or the whole name.`,
  'unknown-responsibility': ({ text, nearest }) =>
    `I know no office, measure or task ${quoted(text)}. ${nearest.length > 0 ? `Similar: ${nearest.join(', ')}.` : 'All measures are shown by “status”.'}`,
  'not-your-office': ({ code }) =>
    `${code} does not belong to your office. Here the coordination of the programme assigns.`,
  'assigned-already': ({ codes }, say) => `That is already so for ${say.list(codes)}.`,
  'sole-responsible': ({ code }) =>
    `Nobody else is responsible for ${code}. Please name somebody else first: “assign ${code}” and the name.`,
  'deputy-of-themselves': ({ code }) =>
    `This person is responsible for ${code} already and cannot be the deputy, too. Please name another.`,
  'nothing-to-undo': () => 'There is nothing to take back. Only your last action can be taken back, and only once.',
  'no-own-answer': ({ code }) =>
    `There is no answer of yours on ${code} that could be taken back. “history ${code}” shows what there is.`,
  'not-undoable': ({ instead }) => `Your last action cannot be taken back. ${undo.instead[instead]}`,
  'undo-too-late': () =>
    'Your last action is more than a day old and can no longer be taken back. Please enter anew how it should be.',
  'frozen-since': ({ label }) => `Round ${label} has been closed since. What was before can no longer be taken back.`,
  'changed-since': () =>
    'Something has changed since, so nothing is taken back. Please look with “status” and enter anew how it should be.',
  'no-open-round': ({ opens }, say) =>
    opens
      ? `No round is open at the moment. The next one opens on ${say.instant(opens)}.`
      : 'No round is open at the moment. Plan one with “round plan” and the date of the session.',
  'round-open': ({ label }) =>
    `Round ${label} is open already. Change its deadline with “round extend” and the new date.`,
  'round-not-closed': ({ label, closes }, say) =>
    `Round ${label} is open until ${say.instant(closes)}. The report can be drafted after that, or earlier with “round close”.`,
  'no-round': () => 'There is no round yet. Plan one with “round plan” and the date of the session.',
  'round-over': ({ label, others }, say) =>
    `The report of round ${label} is released, and its session is over. ${others.length > 0 ? `You can still move: ${say.list(others)}.` : ''}`.trim(),
  'session-past': ({ session }, say) =>
    `${say.day(session)} is over. Please name the coming day of the session, such as “round move 2026-12-14”.`,
  'session-known': ({ session }, say) =>
    `The session on ${say.day(session)} is known already. “session” shows all of them.`,
  'day-after': ({ day, latest }, say) =>
    `${say.day(day)} is after ${say.day(latest)}; only an earlier day will do here.`,
  'day-before': ({ day, earliest }, say) =>
    `${say.day(day)} is before ${say.day(earliest)}; only a later day will do here.`,
  'no-such-session': ({ session, known }, say) =>
    `No session is known on ${say.day(session)}. ${known.length > 0 ? `Known are: ${say.list(known.map((day) => say.day(day)))}.` : 'Enter one with “session new” and its day.'}`,
  'closes-before-opens': ({ session, label, opens, earliest }, say) =>
    `For a session on ${say.day(session)} round ${label} would have to close before it opened on ${say.instant(opens)}. The earliest possible session is on ${say.day(earliest)}.`,
  'session-too-soon': ({ session, earliest }, say) =>
    `There is not enough time for a round before the session on ${say.day(session)}. The earliest possible session is on ${say.day(earliest)}.`,
  'due-too-early': ({ day, due }, say) =>
    `${say.day(day)} is not after the present deadline (${say.instant(due)}). Please name a later date.`,
  'due-too-late': ({ day, latest }, say) =>
    `${say.day(day)} is too late for the report to be ready in time. The latest possible day is ${say.day(latest)}.`,
  'day-past': ({ day }, say) => `${say.day(day)} is past already. Please name a later date.`,
  'reminded-today': ({ at }, say) =>
    `A message about this went out today already (last at ${say.instant(at)}). You can remind again tomorrow.`,
  'put-off-before': ({ code, until }, say) =>
    `The reminder of ${code} was put off once in this round already (until ${say.instant(until)}). The coordination can give more time.`,
  'put-off-too-late': ({ code, due }, say) =>
    `The deadline for ${code} is ${say.instant(due)}; the reminder can no longer be put off. One sentence will do as an answer, the coordination can give more time.`,
  'on-statement': ({ motion, problem }, say) =>
    problemSentence(problem, { problems: { ...problems, ...namingMotion(statementProblems, motion) } }, say),
  'no-draft': () => 'There is no draft yet. Make one with “interim-report draft”.',
  'already-released': ({ at }, say) =>
    `The report was released on ${say.dayOf(at)} and no longer changes. With “interim-report withdraw” and the reason, a new version begins.`,
  'not-released': () => 'Nothing is released that could be withdrawn. Change the draft with “interim-report edit”.',
  'nothing-handed-over': () => 'No released version is handed over that could be confirmed or returned.',
  'paper-confirmed': ({ at }, say) =>
    `The report was confirmed on ${say.dayOf(at)}. If something is wrong after all, please tell the coordination.`,
  'paper-returned': ({ at }, say) =>
    `The report is returned already (${say.dayOf(at)}), and the coordination knows. If it is right after all, confirm it with “interim-report confirm”.`,
  'version-withdrawn': ({ no, next }) =>
    `Version ${no} is withdrawn and no longer holds. ${next === null ? 'A new version will follow.' : `Version ${next} holds.`}`,
  'bad-paper-number': ({ text, patterns }) =>
    patterns.length === 0
      ? `${quoted(text)} is too long for a paper’s number. Please give the number alone.`
      : `${quoted(text)} is no paper’s number of this city. Here it looks like this, for example: ${patterns.map(numberLike).join(', ')}.`,
  'unknown-passage': ({ text, nearest }) =>
    `There is no passage ${quoted(text)} in the report. ${nearest.length > 0 ? `Similar: ${nearest.join(', ')}. ` : ''}“interim-report sections” shows all.`,
  'no-passage': ({ code }) =>
    `There is no answer on ${code}, so there is no text to change. Take the answer in as a supplement, for example with “reopen ${code}”.`,
  'no-such-passage': ({ code, named, texts }, say) =>
    `${code} has no text ${quoted(named)} in the report; nothing is changed. What can be changed there: ${say.list(texts)}.`,
  'unknown-version': ({ text, last }) =>
    last === 1
      ? 'There is only one version so far, so there is no difference yet.'
      : `${quoted(text)} does not fit here: there are versions 1 to ${last}. For example: “interim-report difference 1 ${last}”.`,
  'draft-outdated': ({ codes }, say) =>
    `The draft is out of date, changed since: ${say.list(codes)}. Please make it anew with “interim-report draft”.`,
  'file-awaited': () => 'A file is asked for here. Please drag it into the chat or attach it, and send it.',
  'file-refused': ({ why, detail }) => fileRefused(why, detail),
  'format-failed': ({ format, why, detail }) => formatFailed(format.toUpperCase(), why, detail),
  'reason-tells': ({ leaked }, say) =>
    `The reason goes to the liaison and stands in the next version. These words in it come from non-public or internal texts: ${say.list(leaked.map((each) => `“${each}”`))}. Please withdraw once more with another reason.`,
  'file-tells': ({ format, leaked }, say) =>
    `The file in the format ${format.toUpperCase()} is not handed out: ${
      leaked.length === 0
        ? 'what stands in it cannot be checked.'
        : `it holds words of non-public or internal texts that the released files do not hold: ${say.list(leaked.map((each) => `“${each}”`))}.`
    } Please tell the coordination.`,
  'no-liaison-place': () =>
    'No channel is known for the committee liaison. Please enter it under “channels” in the city’s file and import it again.',
  'changed-meanwhile': () => 'Something changed meanwhile. Please look with “status” and try again.',
  accident: ({ reference }) =>
    `Something went wrong on my side; your message is stored. Please try again later or give the administrator the mark ${reference}.`,
}
