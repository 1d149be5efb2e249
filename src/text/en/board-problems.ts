import type { ProblemSentences } from '#text/problem-sentences.ts'

/** What goes wrong with the advisory board. */
export const boardProblems = {
  'no-board': () => 'There is no advisory board yet. It is entered in the city’s file under “boards”.',
  'not-on-board': () =>
    'Statements are given by the members of the advisory board. What came from them by mail or in a meeting is entered with “board record”.',
  'not-for-the-board': () => 'Only the chair of the board and the coordination enter something for others.',
  'internal-printed': () =>
    'This text stands word for word in the report, which has no room for an internal note. Nothing is stored. Please write it again without “Internal:”; what is to stay internal belongs with the coordination.',
  'no-board-call': () =>
    'The board is not called for that, or no longer; nothing is stored. “board” shows the open calls; the coordination answers questions.',
  'board-called-already': ({ about, due }, say) =>
    `The board is called for a statement ${about} already, until ${say.instant(due)}. “board prolong” sets another deadline, “board end” ends the call.`,
  'no-own-board-statement': () =>
    'There is no statement of yours on that which could be deleted. “board” shows what is here.',
  'board-statement-stands': ({ about, due }, say) =>
    `The deadline ${about} was ${say.instant(due)}; your statement can no longer be deleted. You can still change it; otherwise please turn to the coordination.`,
  'no-board-statement': () => 'There is no such statement. “board” shows those that are here.',
  'on-board-already': ({ name }) => `${name} is on the board already. An end is entered with “board leaves”.`,
  'not-a-board-member': ({ name }) =>
    `${name} is not on the board today, or only by the city’s file. “board” shows the members.`,
} satisfies Partial<ProblemSentences>
