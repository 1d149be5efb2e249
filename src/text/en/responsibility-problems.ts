import type { ProblemSentences } from '#text/problem-sentences.ts'
import { responsibilities } from '#text/en/responsibilities.ts'

const { labels } = responsibilities

export const responsibilityProblems = {
  'lead-is-assigned': ({ code }) =>
    `The lead of a measure moves with its open requests, so with “assign ${code}” and the office.`,
  'charged-already': ({ code, party, part }) =>
    `That is entered already: ${party}, ${labels[part]} (${code}). “responsible ${code}” shows all of it.`,
  'charged-by-field': ({ code, party, field }) =>
    `${party} is entered for ${code} by its field. Change it there: “responsible ${field} remove ${party}”.`,
  'not-charged': ({ code, party }) => `${party} is not entered for ${code}. “responsible ${code}” shows who is.`,
  'board-is-no-office': ({ name, offices }) =>
    `“${name}” belongs to the board and is no office. It can be an office or a partner${offices.length === 0 ? '' : `, such as ${offices.join(', ')}`}; “board call” asks the board for a statement.`,
  'only-one-office': ({ code, part }) =>
    `Only one office can ${part === 'accountable' ? 'decide on' : 'lead'} ${code}. Please name one; the others can be entered with “takes part”, “heard” or “told”.`,
  'no-such-part': ({ code }) =>
    `I did not understand what the office has to do with ${code}. It can be decides, takes part, heard, told, of fields and tasks leads, or remove; such as “responsible ${code} heard 12”.`,
  'task-known': ({ code, title }) =>
    `This task is entered already: ${code} ${title}. “responsible ${code}” shows who is responsible for it.`,
  'no-such-task': ({ text, codes }) =>
    codes.length === 0 ? 'No tasks are entered yet.' : `I know no task “${text}”. Entered are: ${codes.join(', ')}.`,
  'no-such-format': ({ format, formats }) => `There is no format “${format}”. Possible are: ${formats.join(', ')}.`,
} satisfies Partial<ProblemSentences>
