import { counting } from '#text/counting.ts'
import { fullStop } from '#text/full-stop.ts'
import { statementLevels } from '#text/de/statement-levels.ts'
import { statementPapers } from '#text/de/statement-papers.ts'
import { statementProblems } from '#text/de/statement-problems.ts'

const { plural } = counting('de')

/** What is said in chat about statements on motions; each part stands in for the same part said about a report. */
export const statements = {
  papers: statementPapers,
  paperLevels: statementLevels,
  paperReturns: {
    emptied: (titles: string, title: string) =>
      `In der Datei leer und deshalb nicht geändert: ${titles}. Zum Original zurück führt „stellungnahme zurücksetzen ${title}“.`,
    lost: (titles: string, title: string) =>
      `In der Datei nicht mehr zu finden und deshalb nicht geändert: ${titles}. Zum Original zurück führt „stellungnahme zurücksetzen ${title}“, einen anderen Text schreibt „stellungnahme ändern ${title}“.`,
    advice: {
      measure: (code: string) =>
        `${code}: Wortlaut, Federführung und Maßnahmen stehen beim Antrag; ein anderer Text kommt mit „stellungnahme ändern“ hinein.`,
      top: 'Den Kopf der Stellungnahme geben der Antrag und die Datei der Stadt vor.',
      counted: 'Überschriften und Angaben zu Federführung und Maßnahmen stehen beim Antrag und ändern sich mit ihm.',
    },
    howToRemark: 'Kommentare hält „stellungnahme anmerkung“ fest.',
    sureToTake: 'Die geänderten Texte in die Stellungnahme übernehmen?',
    sureWithConflicts: 'Die geänderten Texte in die Stellungnahme übernehmen, auch wo sie hier schon anders lauten?',
  },
  problems: statementProblems,
  rounds: {
    releaseSoon: (label: string, due: string, isDrafted: boolean) =>
      `Die Stellungnahme zu ${label} muss bis ${due} Uhr freigegeben sein. ${isDrafted ? 'Der Entwurf liegt vor; es fehlt die Freigabe.' : 'Es gibt noch keinen Entwurf.'}`,
    forSession: (session: string) => `Sonst kommt sie zu spät für die Sitzung am ${session}.`,
    lateForSession: (session: string) => `Für die Sitzung am ${session} kommt sie damit zu spät.`,
  },
  status: { neverReleased: 'Zu diesem Antrag wurde hier noch keine Stellungnahme freigegeben.' },
  draftOutdated: (no: number) =>
    `Der Entwurf der Stellungnahme (Fassung ${no}) enthält das noch nicht; bitte neu anlegen.`,
  /** The statement in one line: how many points it answers, and how many still lack their text. */
  untold: (points: string) =>
    `Noch ohne Stellungnahme: ${points}. Die Begründung dafür wird vermerkt, nicht gedruckt. Warum soll sie so hinausgehen?`,
  wentWithout: (points: string, reason: string) =>
    `Ohne Text zu ${points}, mit der Begründung „${reason}“${fullStop(reason)}`,
  counts: (count: number, missing: number) =>
    `${plural(count, { one: 'Ein Antragspunkt', other: '# Antragspunkte' })}${
      count > 1 && missing === count
        ? ', alle noch ohne Stellungnahme'
        : plural(missing, {
            none: ', alle mit Stellungnahme',
            one: ', zu einem fehlt die Stellungnahme',
            other: ', bei # davon fehlt die Stellungnahme',
          })
    }.`,
  /** A point as people name it in chat. */
  point: (no: number) => `Zu ${no}`,
  /** What is said to a point, as a passage is called. */
  passage: (no: number, title: string) => `Zu ${no}: ${title}`,
  text: 'Stellungnahme',
  /** What else people call the same. */
  alsoPoint: ['Punkt', 'zu Punkt'],
  whichMotion: 'Um die Stellungnahme zu welchem Antrag geht es?',
  noMotion: 'Es gibt keinen Antrag, zu dem eine Stellungnahme offen ist.',
  buttons: { statement: 'Stellungnahme' },
}
