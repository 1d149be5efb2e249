import { fileRefused } from '#text/de/file-refused.ts'
import { formatFailed } from '#text/de/format-failed.ts'
import type { ProblemSentences } from '#text/problem-sentences.ts'

const quoted = (text: string): string => `„${text}“`

/** Refusals about a statement on motions, where those about a report would name the wrong thing or command. */
export const statementProblems = {
  'round-not-closed': ({ closes }, say) =>
    `Bis ${say.instant(closes)} Uhr können die Stellen zu diesem Antrag noch antworten. Dann gibt es die Stellungnahme; früher beendet die Koordination die Abfrage im Chat mit „stellungnahme entwurf“.`,
  'no-round': () =>
    'Zu diesem Antrag ist noch niemand gefragt worden. Das beginnt mit „antrag fragen“; was noch fehlt, zeigt „antrag“.',
  'no-draft': () => 'Es gibt noch keinen Entwurf. „stellungnahme entwurf“ legt ihn an.',
  'already-released': ({ at }, say) =>
    `Die Stellungnahme ist am ${say.dayOf(at)} freigegeben worden und ändert sich nicht mehr. Mit „stellungnahme zurückziehen“ und dem Grund beginnt eine neue Fassung.`,
  'not-released': () =>
    'Freigegeben ist nichts, was sich zurückziehen ließe. Den Entwurf ändert „stellungnahme ändern“.',
  'paper-confirmed': ({ at }, say) =>
    `Die Stellungnahme ist seit ${say.dayOf(at)} bestätigt. Stimmt doch etwas nicht, bitte der Koordination sagen.`,
  'paper-returned': ({ at }, say) =>
    `Die Stellungnahme ist schon zurückgegeben (${say.dayOf(at)}), die Koordination weiß davon. Ist sie doch richtig, gilt „stellungnahme bestätigen“.`,
  'unknown-passage': ({ text, nearest }) =>
    `Einen Abschnitt ${quoted(text)} gibt es in der Stellungnahme nicht. ${nearest.length > 0 ? `Ähnlich: ${nearest.join(', ')}. ` : ''}Alle zeigt „stellungnahme abschnitte“.`,
  'no-such-passage': ({ code, named, texts }, say) =>
    `Einen Text ${quoted(named)} hat ${code} in der Stellungnahme nicht; geändert ist nichts. Ändern lassen sich dort: ${say.list(texts)}.`,
  'unknown-version': ({ text, last }) =>
    last === 1
      ? 'Es gibt erst eine Fassung, also noch keinen Unterschied.'
      : `${quoted(text)} passt hier nicht: Es gibt die Fassungen 1 bis ${last}. Zum Beispiel: „stellungnahme unterschied 1 ${last}“.`,
  'draft-outdated': ({ codes }, say) =>
    `Der Entwurf ist nicht mehr aktuell, seitdem geändert: ${say.list(codes)}. „stellungnahme entwurf“ legt ihn neu an.`,
  'format-failed': ({ format, why, detail }) => formatFailed(format.toUpperCase(), why, detail, 'statement'),
  'file-refused': ({ why, detail }) => fileRefused(why, detail, 'statement'),
} satisfies Partial<ProblemSentences>
