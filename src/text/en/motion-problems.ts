import type { MotionProblem } from '#domain/motion-problem.ts'
import { numberLike } from '#text/number-like.ts'
import type { ProblemSentences } from '#text/problem-sentences.ts'

const quoted = (text: string): string => `“${text}”`

/** Refusals about the council's motions. */
export const motionProblems: Pick<ProblemSentences, MotionProblem['kind']> = {
  'unknown-motion': ({ text, known }) =>
    `I do not know a motion ${quoted(text)}.${known.length > 0 ? ` Registered are: ${known.join(', ')}.` : ''} “motion” shows the list.`,
  'motion-known': ({ text }) => `Motion ${text} is registered already. “motion ${text}” shows it.`,
  'bad-motion-number': ({ text, patterns }) =>
    patterns.length === 0
      ? `${quoted(text)} is too long for the number of a motion. Please give the number alone.`
      : `${quoted(text)} is not the number of a motion. What is usual here, for example: ${patterns.map(numberLike).join(', ')}.`,
  'no-committee': ({ text }) =>
    `${quoted(text)} is not a committee. Please give the committee’s name here; the day of the session and the item are asked for apart.`,
  'motion-due-over': ({ day }, say) => `The deadline ${say.day(day)} is over already. Please name a later day.`,
  'motion-due-too-late': ({ day, session }, say) =>
    `The deadline ${say.day(day)} is not before the session on ${say.day(session)}. Please name an earlier day.`,
  'motion-session-past': ({ text, day }, say) =>
    `There is no time left for a statement on ${text} before the session on ${say.day(day)}. Name a later one with “motion ${text} session” and its day.`,
  'motion-asked-already': ({ text }) =>
    `Motion ${text} is being asked about already. “motion ${text}” shows who is to answer until when; “motion ${text} extend” and a day gives more time.`,
  'motion-without-points': ({ text, together }) =>
    together === null
      ? `Motion ${text} has no points that could be asked about. “motion ${text} with” and the number of another answers both together.`
      : `Motion ${text} has no points of its own; it is answered with ${together}. Ask there: “motion ${together} ask”.`,
  'statement-without-text': ({ text, point }) =>
    `There is no text on any point; a statement on motion ${text} does not go out like that. Get texts or enter them with “record ${point}”, admit them with “admit ${point} yes” and draft anew with “statement ${text} draft”.`,
  'motion-still-asked': ({ motion, closes, open }, say) =>
    `On motion ${motion} the answer is still missing ${open.map((no) => `on ${no}`).join(', ')}. The offices have until ${say.instant(closes)}; after that the statement can be drafted. “motion ${motion} close” ends it earlier.`,
  'motion-closed': ({ text, closes }, say) =>
    `Asking about motion ${text} has been over since ${say.dayOf(closes)}. “motion ${text} ask” and a day asks once more about what is missing.`,
  'motion-all-answered': ({ text }) =>
    `All points of motion ${text} are answered. “statement ${text} draft” drafts the statement.`,
  'motion-drafted': ({ text, point }) =>
    `There is a draft of the statement on motion ${text} already. Now “reopen ${point}” asks about a point, and then “statement ${text} draft”.`,
  'only-motions-asked': ({ motions, day }) =>
    `No round is open; only ${motions.length === 1 ? 'a motion is' : 'motions are'} being asked about. That is extended with ${motions.map((number) => `“motion ${number} extend ${day}”`).join(' or ')}.`,
  'motion-not-asked': ({ text }) =>
    `Motion ${text} is not being asked about at present. “motion ${text}” shows how it stands.`,
  'motion-over': ({ text, state }) =>
    ({
      answered: `Motion ${text} has been answered; nothing about it can be changed any more.`,
      replaced: `Motion ${text} has been replaced by another; nothing about it can be changed any more.`,
      withdrawn: `Motion ${text} has been withdrawn; nothing about it can be changed any more.`,
    })[state],
  'only-point': ({ text }) =>
    `Motion ${text} has this one point only. If it is no longer wanted: “motion ${text} withdraw”.`,
  'point-has-words': ({ code, motion, no }) =>
    `Something has been said or noted on ${code} already, so the point stays. “motion ${motion} point ${no} wording” changes it.`,
  'motion-itself': ({ text }) => `That would be motion ${text} itself. Please name another one.`,
  'motion-earlier': ({ text, other, how }) =>
    how === 'replaces'
      ? `${text} is older than ${other} and cannot replace it. The other way round it works: “motion ${other} replaces ${text}”.`
      : `${text} is older than ${other} and cannot add to it. The other way round it works: “motion ${other} extends ${text}”.`,
  'motions-linked': ({ text, other }) => `That is noted already between ${text} and ${other}.`,
}
