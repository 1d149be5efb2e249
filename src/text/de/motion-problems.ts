import type { MotionProblem } from '#domain/motion-problem.ts'
import { numberLike } from '#text/number-like.ts'
import type { ProblemSentences } from '#text/problem-sentences.ts'

const quoted = (text: string): string => `„${text}“`

/** Refusals about the council's motions. */
export const motionProblems: Pick<ProblemSentences, MotionProblem['kind']> = {
  'unknown-motion': ({ text, known }) =>
    `Einen Antrag ${quoted(text)} kenne ich nicht.${known.length > 0 ? ` Erfasst sind: ${known.join(', ')}.` : ''} Die Liste zeigt „antrag“.`,
  'motion-known': ({ text }) => `Der Antrag ${text} ist schon erfasst. „antrag ${text}“ zeigt ihn.`,
  'bad-motion-number': ({ text, patterns }) =>
    patterns.length === 0
      ? `${quoted(text)} ist als Nummer eines Antrags zu lang. Bitte nur die Nummer selbst.`
      : `${quoted(text)} ist keine Nummer eines Antrags. Üblich ist hier zum Beispiel: ${patterns.map(numberLike).join(', ')}.`,
  'no-committee': ({ text }) =>
    `${quoted(text)} ist kein Gremium. Hier bitte den Namen des Ausschusses; Sitzungstag und Tagesordnungspunkt sind Angaben für sich.`,
  'motion-due-over': ({ day }, say) =>
    `Die Frist ${say.day(day)} ist schon vorbei. Bitte nennen Sie einen späteren Tag.`,
  'motion-due-too-late': ({ day, session }, say) =>
    `Die Frist ${say.day(day)} liegt nicht vor der Sitzung am ${say.day(session)}. Bitte nennen Sie einen früheren Tag.`,
  'motion-session-past': ({ text, day }, say) =>
    `Für die Sitzung am ${say.day(day)} kommt die Stellungnahme zu ${text} nicht mehr zustande. Eine spätere nennen: „antrag ${text} sitzung“ und der Tag.`,
  'motion-asked-already': ({ text }) =>
    `Zum Antrag ${text} wird schon gefragt. „antrag ${text}“ zeigt, wer bis wann antworten soll; „antrag ${text} verlängern“ und ein Tag verlängert die Frist.`,
  'motion-without-points': ({ text, together }) =>
    together === null
      ? `Der Antrag ${text} hat keine Punkte, zu denen sich fragen ließe. „antrag ${text} mit“ und die Nummer eines anderen beantwortet beide zusammen.`
      : `Der Antrag ${text} hat keine eigenen Punkte; er wird mit ${together} beantwortet. Gefragt wird dort: „antrag ${together} fragen“.`,
  'statement-without-text': ({ text, point }) =>
    `Zu keinem Punkt gibt es einen Text; so geht keine Stellungnahme zum Antrag ${text} hinaus. Texte einholen oder mit „erfassen ${point}“ eintragen, mit „zulassen ${point} ja“ zulassen und mit „stellungnahme ${text} entwurf“ neu entwerfen.`,
  'motion-still-asked': ({ motion, closes, open }, say) =>
    `Zum Antrag ${motion} fehlt noch die Antwort ${open.map((no) => `zu ${no}`).join(', ')}. Die Stellen haben bis ${say.instant(closes)} Uhr Zeit; danach kann die Stellungnahme entworfen werden. Früher geht es mit „antrag ${motion} abschließen“.`,
  'motion-closed': ({ text, closes }, say) =>
    `Die Abfrage zum Antrag ${text} ist seit ${say.dayOf(closes)} abgeschlossen. „antrag ${text} fragen“ und ein Tag fragt noch einmal nach dem, was fehlt.`,
  'motion-all-answered': ({ text }) =>
    `Zum Antrag ${text} sind alle Punkte beantwortet. „stellungnahme ${text} entwurf“ entwirft die Stellungnahme.`,
  'motion-drafted': ({ text, point }) =>
    `Zum Antrag ${text} gibt es schon einen Entwurf der Stellungnahme. Nach einem Punkt fragt jetzt „wieder öffnen ${point}“, und danach „stellungnahme ${text} entwurf“.`,
  'only-motions-asked': ({ motions, day }) =>
    `Eine Abfragerunde läuft gerade nicht; gefragt wird nur zu ${motions.length === 1 ? 'einem Antrag' : 'Anträgen'}. Dort geht es mit ${motions.map((number) => `„antrag ${number} verlängern ${day}“`).join(' oder ')}.`,
  'motion-not-asked': ({ text }) =>
    `Zum Antrag ${text} wird gerade nicht gefragt. „antrag ${text}“ zeigt, wie er steht.`,
  'motion-over': ({ text, state }) =>
    ({
      answered: `Zum Antrag ${text} ist schon Stellung genommen; daran lässt sich nichts mehr ändern.`,
      replaced: `Der Antrag ${text} ist durch einen anderen ersetzt; daran lässt sich nichts mehr ändern.`,
      withdrawn: `Der Antrag ${text} ist zurückgezogen; daran lässt sich nichts mehr ändern.`,
    })[state],
  'only-point': ({ text }) =>
    `Der Antrag ${text} hat nur diesen einen Punkt. Ist er erledigt: „antrag ${text} zurückgezogen“.`,
  'point-has-words': ({ code, motion, no }) =>
    `Zu ${code} ist schon etwas gesagt oder vermerkt, deshalb bleibt der Punkt stehen. „antrag ${motion} punkt ${no} Wortlaut“ ändert ihn.`,
  'motion-itself': ({ text }) => `Das wäre der Antrag ${text} selbst. Bitte nennen Sie einen anderen.`,
  'motion-earlier': ({ text, other, how }) =>
    how === 'replaces'
      ? `${text} ist älter als ${other} und kann ihn nicht ersetzen. Umgekehrt geht es: „antrag ${other} ersetzt ${text}“.`
      : `${text} ist älter als ${other} und kann ihn nicht ergänzen. Umgekehrt geht es: „antrag ${other} ergänzt ${text}“.`,
  'motions-linked': ({ text, other }) => `Zwischen ${text} und ${other} ist das schon vermerkt.`,
}
