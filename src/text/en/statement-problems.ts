import type { statementProblems as german } from '#text/de/statement-problems.ts'
import { fileRefused } from '#text/en/file-refused.ts'
import { formatFailed } from '#text/en/format-failed.ts'

const quoted = (text: string): string => `“${text}”`

export const statementProblems: typeof german = {
  'round-not-closed': ({ closes }, say) =>
    `The offices can answer on this motion until ${say.instant(closes)}. The statement comes after that; to end the asking earlier, the coordination says “statement draft” in chat.`,
  'no-round': () =>
    'Nobody has been asked about this motion yet. That begins with “motion ask”; “motion” shows what is still missing.',
  'no-draft': () => 'There is no draft yet. “statement draft” makes one.',
  'already-released': ({ at }, say) =>
    `The statement was released on ${say.dayOf(at)} and no longer changes. With “statement withdraw” and the reason, a new version begins.`,
  'not-released': () => 'Nothing is released that could be withdrawn. Change the draft with “statement edit”.',
  'paper-confirmed': ({ at }, say) =>
    `The statement was confirmed on ${say.dayOf(at)}. If something is wrong after all, please tell the coordination.`,
  'paper-returned': ({ at }, say) =>
    `The statement is returned already (${say.dayOf(at)}), and the coordination knows. If it is right after all, confirm it with “statement confirm”.`,
  'unknown-passage': ({ text, nearest }) =>
    `There is no passage ${quoted(text)} in the statement. ${nearest.length > 0 ? `Similar: ${nearest.join(', ')}. ` : ''}“statement sections” shows all.`,
  'no-such-passage': ({ code, named, texts }, say) =>
    `${code} has no text ${quoted(named)} in the statement; nothing is changed. What can be changed there: ${say.list(texts)}.`,
  'unknown-version': ({ text, last }) =>
    last === 1
      ? 'There is only one version so far, so there is no difference yet.'
      : `${quoted(text)} does not fit here: there are versions 1 to ${last}. For example: “statement difference 1 ${last}”.`,
  'draft-outdated': ({ codes }, say) =>
    `The draft is out of date, changed since: ${say.list(codes)}. “statement draft” makes it anew.`,
  'format-failed': ({ format, why, detail }) => formatFailed(format.toUpperCase(), why, detail, 'statement'),
  'file-refused': ({ why, detail }) => fileRefused(why, detail, 'statement'),
}
