import type { Catalogue } from '#text/catalogue.ts'
import { counting } from '#text/counting.ts'
import { fullStop } from '#text/full-stop.ts'
import { statementLevels } from '#text/en/statement-levels.ts'
import { statementPapers } from '#text/en/statement-papers.ts'
import { statementProblems } from '#text/en/statement-problems.ts'

const { plural } = counting('en')

export const statements: Catalogue['statements'] = {
  papers: statementPapers,
  paperLevels: statementLevels,
  paperReturns: {
    emptied: (titles, title) =>
      `Empty in the file and therefore not changed: ${titles}. “statement reset ${title}” leads back to the original.`,
    lost: (titles, title) =>
      `Not to be found in the file any more and therefore not changed: ${titles}. “statement reset ${title}” leads back to the original, “statement edit ${title}” writes another text.`,
    advice: {
      measure: (code) =>
        `${code}: wording, lead and measures stand with the motion; “statement edit” writes another text.`,
      top: 'The head of the statement is set by the motion and the city’s file.',
      counted: 'Headings, lead and measures stand with the motion and change with it.',
    },
    howToRemark: '“statement remark” keeps comments.',
    sureToTake: 'Take the changed texts into the statement?',
    sureWithConflicts: 'Take the changed texts into the statement, even where they read otherwise here by now?',
  },
  problems: statementProblems,
  rounds: {
    releaseSoon: (label, due, isDrafted) =>
      `The statement on ${label} must be released by ${due}. ${isDrafted ? 'It is there as a draft; its release is missing.' : 'There is no draft yet.'}`,
    forSession: (session) => `Otherwise it is too late for the session on ${session}.`,
    lateForSession: (session) => `That makes it too late for the session on ${session}.`,
  },
  status: { neverReleased: 'No statement on this motion was released here yet.' },
  draftOutdated: (no) => `The draft of the statement (version ${no}) lacks this so far; please make it anew.`,
  untold: (points) =>
    `Still without a statement: ${points}. The reason for that is recorded, not printed. Why should it go out like this?`,
  wentWithout: (points, reason) => `Without a text on ${points}, for the reason: “${reason}”${fullStop(reason)}`,
  counts: (count, missing) =>
    `${plural(count, { one: 'One point', other: '# points' })}${
      count > 1 && missing === count
        ? ', all still without a statement'
        : plural(missing, {
            none: ', all with their statement',
            one: ', one still without a statement',
            other: ', # still without a statement',
          })
    }.`,
  point: (no) => `On ${no}`,
  passage: (no, title) => `On ${no}: ${title}`,
  text: 'Statement',
  alsoPoint: ['point', 'on point'],
  whichMotion: 'On which motion is the statement?',
  noMotion: 'There is no motion with an open statement.',
  buttons: { statement: 'Statement' },
}
