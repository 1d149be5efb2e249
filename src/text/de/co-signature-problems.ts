import { whyMissing } from '#text/de/co-signature.ts'
import { missingSignatures } from '#text/missing-signatures.ts'
import type { ProblemSentences } from '#text/problem-sentences.ts'

type CoSignatureProblem =
  | 'signatures-missing'
  | 'overruled-oneself'
  | 'no-co-signature'
  | 'nobody-signs'
  | 'nothing-to-sign'
  | 'short-reason'
  | 'not-your-draft'
  | 'draft-held'
  | 'answered-itself'
  | 'refused-itself'
  | 'records-own-words'
  | 'signs-for-whom'
  | 'nothing-to-overrule'
  | 'signs-already'
  | 'does-not-sign'
  | 'signs-now'
  | 'signature-given'
  | 'delegate-absent'
  | 'delegate-concerned'
  | 'delegate-outside'

const orOverrule = (motion: string | null): string =>
  `Die oder der CDO kann mit „${motion === null ? 'zwischenbericht' : `stellungnahme ${motion}`} übergehen“ und einer Begründung darauf verzichten.`

export const coSignatureProblems: Pick<ProblemSentences, CoSignatureProblem> = {
  'signatures-missing': ({ missing, motion }) => {
    const paper = motion === null ? 'zwischenbericht' : `stellungnahme ${motion}`
    const isToAsk = missing.some(({ state }) => state === 'not-asked' || state === 'outdated')
    return `Vor der Freigabe fehlt noch die Mitzeichnung von ${missingSignatures(missing, whyMissing)}. ${isToAsk ? `„${paper} mitzeichnung“ fragt alle, die noch nicht gefragt sind; nur` : 'Nur'} die oder der CDO kann mit „${paper} übergehen“ und einer Begründung darauf verzichten.`
  },
  'overruled-oneself': () =>
    'Wer auf Mitzeichnungen verzichtet, gibt nicht selbst frei (Vier-Augen-Prinzip). Bitte eine zweite berechtigte Person um die Freigabe.',
  'no-co-signature': () =>
    'Für diesen Plan ist keine Mitzeichnung vorgesehen. Soll es sie geben, gehört in die Datei der Stadt beim Plan der Abschnitt „co-signature“.',
  'nobody-signs': () =>
    'Zu diesem Entwurf zeichnet keine Stelle mit. Mit „mitzeichnen dazu 30“ tragen Sie eine ein, für einzelne Maßnahmen mit „mitzeichnen dazu 30 M-03“.',
  'nothing-to-sign': () => 'Bei Ihnen liegt gerade nichts zur Mitzeichnung.',
  'short-reason': ({ text }) =>
    `„${text}“ reicht als Begründung nicht. Bitte in einem kurzen Satz sagen, woran es liegt.`,
  'answered-itself': ({ party, motion }) =>
    `${party} hat zu diesem Text selbst geantwortet; dabei bleibt es, bis die Antwort von dort anders lautet. ${orOverrule(motion)}`,
  'refused-itself': ({ party, motion }) =>
    `${party} hat abgelehnt, und Schweigen zählt dort nicht: Mitzeichnen kann nur die Stelle selbst. ${orOverrule(motion)}`,
  'records-own-words': ({ party, passages, motion }) =>
    `Wer Abschnitte bearbeitet hat, trägt die Antwort dazu nicht ein (Vier-Augen-Prinzip): ${passages.join('; ')}. Für ${party} macht das bitte jemand anderes aus der Koordination. ${orOverrule(motion)}`,
  'signs-for-whom': ({ party }) =>
    `Bitte dazusagen, für welche Stelle, zum Beispiel „mitzeichnen für ${party} mitgezeichnet“. Wie weit alle sind, zeigt „mitzeichnung“.`,
  'draft-held': () =>
    'Den Entwurf sieht die Koordination gerade noch einmal durch; bitte später noch einmal versuchen. Was Ihnen vorgelegt ist, zeigt „mitzeichnen zeigen“.',
  'not-your-draft': () =>
    'Den ganzen Entwurf sehen die Stellen der Verwaltung. Ihre eigenen Abschnitte zeigt „mitzeichnen zeigen“.',
  'nothing-to-overrule': () => 'Es fehlt keine Mitzeichnung; der Entwurf kann freigegeben werden.',
  'signs-already': ({ party }) => `${party} zeichnet dafür schon mit; es bleibt, wie es ist.`,
  'does-not-sign': ({ party }) =>
    `${party} ist dafür nicht zur Mitzeichnung eingetragen. „mitzeichnen wer“ zeigt, was eingetragen ist.`,
  'signs-now': ({ name, party }) => `${name} ist schon gefragt, für ${party} mitzuzeichnen.`,
  'signature-given': ({ party }) =>
    `${party} hat schon geantwortet. Soll sich das ändern, antworten Sie bitte noch einmal; abgeben lässt es sich nicht mehr.`,
  'delegate-absent': ({ name }) => `${name} ist gerade abwesend. Bitte eine Person nennen, die da ist.`,
  'delegate-concerned': ({ name, party }) =>
    `Von ${name} oder der eigenen Stelle ist der Text, der hier mitgezeichnet wird (Vier-Augen-Prinzip). Bitte eine andere Person nennen, die für ${party} sprechen kann.`,
  'delegate-outside': ({ name, party }) =>
    `${name} gehört nicht zu ${party}. Bitte eine Person nennen, die für diese Stelle sprechen kann.`,
}
