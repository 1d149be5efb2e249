import type { Level } from '#domain/level.ts'
import { counting } from '#text/counting.ts'
import { fullStop } from '#text/full-stop.ts'
import { numberLike } from '#text/number-like.ts'

const { plural } = counting('de')

interface HandOver {
  readonly plan: string
  readonly round: string
  readonly committee: string
  readonly session: string | null
  readonly version: number
  readonly replaces: number | null
}

const levelStems: Readonly<Record<Level, string>> = {
  public: '',
  'non-public': '-nichtoeffentlich',
  internal: '-intern',
}

const subject = (round: string, level: Level): string =>
  `${level === 'public' ? 'Die Stellungnahme' : 'Der nichtöffentliche Teil der Stellungnahme'} zu ${round}`

const given = (round: string, level: Level): string =>
  `${level === 'public' ? 'die Stellungnahme' : 'den nichtöffentlichen Teil der Stellungnahme'} zu ${round}`

/** What is said of a statement on motions where it would be wrong of a report; `round` is the motion's number. */
export const statementPapers = {
  fileStem: (round: string, level: Level, draft: boolean, version: number | null) =>
    `stellungnahme-${round}${levelStems[level]}${version === null ? '' : `-fassung-${version}`}${draft ? '-entwurf' : ''}`,
  submitted: (no: number, releasers: number) =>
    releasers === 0
      ? 'Es ist niemand sonst eingetragen, der die Stellungnahme freigeben darf; bitte in der Datei der Stadt ergänzen.'
      : `Fassung ${no} liegt zur Freigabe vor; die Berechtigten sind benachrichtigt.`,
  toRelease: (plan: string, round: string) => `Die Stellungnahme zu ${round} „${plan}“ liegt zur Freigabe vor.`,
  stateDraft: (round: string, no: number, when: string, who: string) =>
    `Stellungnahme zu ${round}: Entwurf, Fassung ${no} (${when} Uhr, ${who}).`,
  stateReleased: (round: string, no: number, day: string) =>
    `Stellungnahme zu ${round}: Fassung ${no}, freigegeben am ${day}.`,
  outdated: (codes: string) =>
    `Der Entwurf ist nicht mehr aktuell, seitdem geändert: ${codes}. „stellungnahme entwurf“ legt ihn neu an.`,
  alsoWaiting: (labels: string, first: string, count: number) =>
    `${plural(count, { one: 'Auch nicht freigegeben ist die Stellungnahme zur Abfrage', other: 'Auch nicht freigegeben sind die Stellungnahmen zu den Abfragen' })} ${labels}. Dorthin führt „stellungnahme ${first}“.`,
  whichRound: { label: 'Um die Stellungnahme zu welcher Abfrage geht es?' },
  wentWithout: {
    head: (round: string) => `Die Stellungnahme zu ${round} ist freigegeben.`,
    late: (code: string) => `Die verspätete Antwort zu ${code} steht nicht darin.`,
    query: (code: string) =>
      `Die Rückfrage zu ${code} ist damit erledigt; in der Stellungnahme steht der bisherige Text.`,
    reopened: (code: string) => `Ein Nachtrag zu ${code} steht nicht darin.`,
    how: () => 'Neues kommt nur hinein, wenn die Stellungnahme zurückgezogen wird.',
  },
  replaced: (characters: readonly string[]) =>
    `Diese Zeichen lassen sich nicht in jedem Format zeigen und sind dort ersetzt oder weggelassen: ${characters.join(' ')}. Die Stellen lassen sich mit „stellungnahme ändern“ anders schreiben.`,
  released: (round: string, places: number) =>
    `Die Stellungnahme zu ${round} ist freigegeben und ${plural(places, {
      one: 'an die Gremienbetreuung',
      other: 'in # Kanäle der Gremienbetreuung',
    })} übergeben.`,
  handOver: ({ plan, round, committee, session, version, replaces }: HandOver) =>
    `Stellungnahme zu ${round} „${plan}“ für den ${committee}${session ? ` (Sitzung am ${session})` : ''}: freigegeben, öffentlicher Teil, Fassung ${version}.${
      replaces === null ? '' : ` Damit ist die zurückgezogene Fassung ${replaces} ersetzt.`
    }`,
  why: 'Warum wird die Stellungnahme zurückgezogen?',
  withdrawn: (no: number, next: number) =>
    `Fassung ${no} ist zurückgezogen und bleibt aufbewahrt; die Gremienbetreuung ist benachrichtigt. Fassung ${next} ist der neue Entwurf. Geänderte Antworten kommen mit „stellungnahme entwurf“ hinein.`,
  withdrawnTold: (round: string, no: number, next: number, reason: string) =>
    `Fassung ${no} der Stellungnahme zu ${round} ist zurückgezogen: „${reason}“${fullStop(reason)} Fassung ${next} ist der neue Entwurf.`,
  recall: (plan: string, round: string, no: number, released: string, reason: string) =>
    `Stellungnahme zu ${round} „${plan}“: Fassung ${no}, freigegeben am ${released}, ist zurückgezogen. Grund: „${reason}“${fullStop(reason)} Bitte nicht mehr verwenden; eine neue Fassung folgt.`,
  askConfirm:
    'Bitte die Stellungnahme mit „stellungnahme bestätigen“ bestätigen oder mit „stellungnahme zurückgeben“ und dem Grund zurückgeben. Weitere Formate: „stellungnahme dateien“. In einem Kanal gehört „/masterplan“ davor, in einem Raum von Matrix „!masterplan“.',
  numberAwaited: (patterns: readonly string[]) =>
    `Die Vorlagen-Nummer steht noch aus. Sobald sie vergeben ist, bitte eintragen, zum Beispiel: „stellungnahme nummer ${numberLike(patterns[0] ?? '{no}')}“.`,
  wasWithdrawn: (no: number, released: string, withdrawn: string) =>
    `Die Stellungnahme war freigegeben (Fassung ${no}, am ${released}) und ist am ${withdrawn} zurückgezogen. Eine neue Fassung folgt.`,
  whyReturn: 'Aus welchem Grund wird die Stellungnahme zurückgegeben?',
  received: {
    confirmed: (round: string, no: number, level: Level) =>
      `${subject(round, level)} ist bestätigt (Fassung ${no}); Koordination und Freigabe erfahren davon.`,
    returned: (round: string, no: number, level: Level) =>
      `${subject(round, level)} ist zurückgegeben (Fassung ${no}); Koordination und Freigabe erfahren davon und vom Grund.`,
  },
  confirmedTold: (round: string, no: number, level: Level) =>
    `Die Gremienbetreuung hat ${given(round, level)} bestätigt (Fassung ${no}).`,
  returnedTold: (round: string, no: number, reason: string, level: Level) =>
    `Die Gremienbetreuung gibt ${given(round, level)} zurück (Fassung ${no}): „${reason}“${fullStop(reason)} Eine neue Fassung beginnt mit „stellungnahme zurückziehen“ und dem Grund. Ist doch alles richtig, bitte dort klären.`,
  wasConfirmed: (day: string) => `Die Gremienbetreuung hat sie am ${day} bestätigt.`,
  wasReturned: (day: string, reason: string) =>
    `Die Gremienbetreuung hat sie am ${day} zurückgegeben: „${reason}“${fullStop(reason)}`,
  isUnconfirmed: (done: number, of: number) =>
    of === 1
      ? 'Die Bestätigung steht noch aus.'
      : `Bestätigt ist sie in ${done} von ${of} Kanälen der Gremienbetreuung.`,
  unconfirmed: (round: string, no: number, day: string, liaisons: number, level: Level) =>
    `Die Gremienbetreuung hat ${given(round, level)} (Fassung ${no}, übergeben am ${day}) noch nicht bestätigt. ${
      liaisons === 0
        ? 'Es ist auch niemand eingetragen, der das darf; das ändert „rolle“.'
        : 'Bitte dort nachfragen; bestätigt wird mit „stellungnahme bestätigen“.'
    }`,
  numbered: (councilNo: string, draft: number | null) =>
    `Die Vorlagen-Nummer ${councilNo} ist eingetragen. ${
      draft === null
        ? 'Die freigegebenen Dateien bleiben, wie sie sind; die Nummer steht daneben und in den Daten auf Anfrage.'
        : `In die Stellungnahme kommt sie ab Fassung ${draft}.`
    }`,
  numberTold: (round: string, councilNo: string, before: string | null) =>
    `Stellungnahme zu ${round}: Die Vorlagen-Nummer ist ${councilNo}${before === null ? '' : ` (bisher ${before})`}.`,
  filesOf: (round: string, no: number, released: string | null) =>
    `Stellungnahme zu ${round}, Fassung ${no}${released === null ? ', Entwurf' : `, freigegeben am ${released}`}.`,
  onRequest: (formats: string) => `Auf Anfrage: ${formats}, mit „stellungnahme dateien“ und dem Format.`,
  howFiles: (format: string) =>
    `Eine Datei gibt es zum Beispiel mit „stellungnahme dateien ${format}“, alle mit „stellungnahme dateien alle“. Die Prüfsummen (SHA-512) sind gekürzt; ganz stehen sie bei den Dateien.`,
  flaws: (round: string, no: number) => `In den Dateien der Stellungnahme zu ${round} (Fassung ${no}) fiel auf:`,
  which: { label: 'Um welchen Abschnitt geht es?', hint: 'zum Beispiel „Zu 3“ oder „Einleitung“' },
  newText: (title: string) => `Wie soll „${title}“ in der Stellungnahme lauten?`,
  edited: (title: string, no: number) => `Für die Stellungnahme geändert: ${title} (Fassung ${no})`,
  answerStays: 'Die Antwort der Stelle bleibt, wie sie ist; geändert ist nur die Stellungnahme.',
  theirsStays: (title: string) => `„${title}“ bleibt, wie es jetzt in der Stellungnahme steht.`,
  sections: (no: number) => `Abschnitte der Stellungnahme (Fassung ${no})`,
  noAnswer: 'noch ohne Stellungnahme',
  otherMeasures: (count: number) =>
    plural(count, { one: 'Ein weiterer Punkt ist unverändert.', other: '# weitere Punkte sind unverändert.' }),
  howToEdit: 'Ansehen: „stellungnahme abschnitte Zu 3“. Ändern: „stellungnahme ändern Zu 3: …“.',
  remarked: (title: string, told: boolean) =>
    told
      ? `Die Anmerkung zum Abschnitt „${title}“ ist vermerkt, die Koordination ist benachrichtigt. In der Stellungnahme steht sie nicht.`
      : `Die Anmerkung zum Abschnitt „${title}“ ist vermerkt. In der Stellungnahme steht sie nicht.`,
  remark: (title: string, who: string, text: string) => `Anmerkung zum Abschnitt „${title}“ (${who}): „${text}“`,
  noRemarks: 'Zur Stellungnahme gibt es keine Anmerkungen.',
}
