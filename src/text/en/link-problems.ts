import type { ProblemSentences } from '#text/problem-sentences.ts'

/** Why an account is not linked with a code, or not unlinked. */
export const linkProblems = {
  'no-such-link-code': () =>
    'There is no such code, or it has been used or has expired. Please check it; you get a new one with “link” from your other account, or from the coordination.',
  'too-many-link-codes': () => 'Those were too many wrong codes. Please try again in an hour, best with a new code.',
  'makes-own-link-code': ({ name }) =>
    `${name} has an account already. Only ${name} can get a code for another one (“link”), so that nobody takes somebody else’s place.`,
  'no-such-account': () => 'This account is not linked to you. “my data” shows your accounts.',
} satisfies Partial<ProblemSentences>
