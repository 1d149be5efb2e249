import type { ProblemSentences } from '#text/problem-sentences.ts'

const quoted = (text: string): string => `“${text}”`

/** Why words that somebody wrote are not understood, or not taken as they stand or where they stand. */
export const wordProblems = {
  'unknown-command': ({ word, nearest, example }) =>
    `I do not know ${quoted(word)}. ${nearest ? `Did you mean ${quoted(nearest)}? ` : ''}For example: ${quoted(example)}. “help all” shows all commands.`,
  'unknown-measure': ({ code, nearest }) =>
    `There is no measure ${quoted(code)}. ${nearest.length > 0 ? `Similar: ${nearest.join(', ')}. ` : ''}Please write the code again.`,
  'unknown-round': ({ label, known }) =>
    `There is no round ${quoted(label)}. ${known.length > 0 ? `Known are: ${known.join(', ')}.` : ''}`.trim(),
  'unknown-filter': ({ text, nearest }) =>
    `I find nothing for ${quoted(text)}. ${nearest.length > 0 ? `Similar: ${nearest.map((each) => quoted(`status ${each}`)).join(', ')}. ` : ''}Possible are a measure, a field, an office, a light and a round, also together as in “status 12 red”, and “status new” and “status trend”.`,
  'light-for-text': ({ text, label }) =>
    `“${text}” is a light. If the light is to be that, write “Light: ${text}”; if it is to stand here, write “${label}: ${text}”.`,
  'unknown-light': ({ text }) =>
    `${quoted(text)} is not a light. Possible are: green, yellow, red, not started, on hold, done, dropped.`,
  'unknown-choice': ({ text, choices }) => `${quoted(text)} does not fit here. Possible are: ${choices.join(', ')}.`,
  'bad-percent': ({ text }) => `${quoted(text)} will not do: please give a whole number from 0 to 100.`,
  'no-such-date': ({ text }) => `${quoted(text)} is not a date in the calendar. Please write it as 2026-11-06.`,
  'year-missing': ({ text }) => `The year is missing in ${quoted(text)}. Please write it as 2026-11-06.`,
  'bad-milestone': ({ text }) =>
    `I do not understand ${quoted(text)} as a milestone. Please write one a line: Pilot: planned 2026-10-01, achieved 2026-11-15.`,
  'bad-amount': ({ text }) =>
    `${quoted(text)} is not an amount in euros. Please give the amount alone, such as 120,000 €; explanations belong into the status.`,
  'bad-link': ({ text }) =>
    `${quoted(text)} is not a web address. Please give only addresses that begin with https:// or http://, such as https://www.stadt-koeln.de.`,
  'bad-address': ({ text }) =>
    `${quoted(text)} will not do as a web address here. It can be one that begins with https:// or http:// and has no quotes or angle brackets, such as https://eurocities.eu.`,
  'answer-in-room': () =>
    'Answers belong into the direct chat with me, not where others read along: please write your answer to me there once more; nothing is stored yet.',
  'first-question': () => 'This is the first question; there is no going further back.',
  'unknown-part': ({ text, changeable }) =>
    `${text === '' ? 'Please say what you want to change.' : `There is no question ${quoted(text)} here.`} You can change: ${changeable.join(', ')}. For example: ${quoted(`change ${changeable[0] ?? ''}`)}.`,
  'empty-text': () => 'A text is missing here. Please write at least one sentence.',
  'no-sentence': ({ text }) =>
    `${quoted(text)} is no text for the statement, so it has not been saved. Please write a whole sentence.`,
  'left-empty': () => 'This is still missing. Please fill in the field.',
  'text-too-long': ({ length, limit }, say) =>
    `The text has ${say.number(length)} characters, ${say.number(limit)} are allowed. Please shorten it and send it again; all else is kept.`,
  'words-left-over': ({ text, example }) => `I cannot use ${quoted(text)} here. For example: ${quoted(example)}.`,
} satisfies Partial<ProblemSentences>
