import type { Level } from '#domain/level.ts'
import { counting } from '#text/counting.ts'
import { fullStop } from '#text/full-stop.ts'

const { plural } = counting('de')
import { handedPapers } from '#text/de/handed-papers.ts'
import { paperEdits } from '#text/de/paper-edits.ts'

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

export const papers = {
  ...paperEdits,
  ...handedPapers,
  actions: {
    draft: 'entwurf',
    preview: 'vorschau',
    sections: 'abschnitte',
    edit: 'ändern',
    reset: 'zurücksetzen',
    remark: 'anmerkung',
    remarks: 'anmerkungen',
    versions: 'fassungen',
    difference: 'unterschied',
    read: 'einlesen',
    submit: 'vorlegen',
    sign: 'mitzeichnung',
    signatures: 'mitzeichnungsstand',
    overrule: 'übergehen',
    release: 'freigeben',
    deliver: 'übergeben',
    files: 'dateien',
    confirm: 'bestätigen',
    return: 'zurückgeben',
    number: 'nummer',
    withdraw: 'zurückziehen',
  },
  buttons: {
    draft: 'Entwerfen',
    preview: 'Vorschau',
    sections: 'Abschnitte',
    edit: 'Ändern',
    reset: 'Zurücksetzen',
    versions: 'Fassungen',
    difference: 'Unterschied',
    submit: 'Vorlegen',
    sign: 'Zur Mitzeichnung senden',
    signatures: 'Stand der Mitzeichnung',
    overrule: 'Mitzeichnung übergehen',
    release: 'Freigeben',
    deliver: 'Nichtöffentlichen Teil übergeben',
    files: 'Dateien',
    confirm: 'Bestätigen',
    return: 'Zurückgeben',
    withdraw: 'Zurückziehen',
  },
  draftMark: 'ENTWURF',
  /** The version is named only where an earlier one was handed over before. */
  fileStem: (round: string, level: Level, draft: boolean, version: number | null) =>
    `zwischenbericht-${round}${levelStems[level]}${version === null ? '' : `-fassung-${version}`}${draft ? '-entwurf' : ''}`,
  drafted: (no: number, releasers: number) =>
    `Der Entwurf ist angelegt (Fassung ${no}). ${
      releasers === 0
        ? 'Es ist niemand eingetragen, der ihn freigeben darf; bitte ergänzen Sie das in der Datei der Stadt.'
        : 'Zur Freigabe braucht es eine zweite Person; die Berechtigten sind benachrichtigt.'
    }`,
  submitted: (no: number, releasers: number) =>
    releasers === 0
      ? 'Es ist niemand sonst eingetragen, der den Bericht freigeben darf; bitte in der Datei der Stadt ergänzen.'
      : `Fassung ${no} liegt zur Freigabe vor; die Berechtigten sind benachrichtigt.`,
  toRelease: (plan: string, round: string) =>
    `Der Zwischenbericht „${plan}“ zur Runde ${round} liegt zur Freigabe vor.`,
  stateDraft: (round: string, no: number, when: string, who: string) =>
    `Zwischenbericht zur Runde ${round}: Entwurf, Fassung ${no} (${when} Uhr, ${who}).`,
  stateReleased: (round: string, no: number, day: string) =>
    `Zwischenbericht zur Runde ${round}: Fassung ${no}, freigegeben am ${day}.`,
  outdated: (codes: string) =>
    `Der Entwurf ist nicht mehr aktuell, seitdem geändert: ${codes}. „zwischenbericht entwurf“ legt ihn neu an.`,
  alsoWaiting: (labels: string, first: string, count: number) =>
    `${plural(count, { one: 'Auch nicht freigegeben ist der Bericht zur Runde', other: 'Auch nicht freigegeben sind die Berichte zu den Runden' })} ${labels}. Dorthin führt „zwischenbericht ${first}“.`,
  whichRound: { label: 'Um den Bericht welcher Runde geht es?' },
  touched: (edits: number, remarks: number) =>
    [
      plural(edits, { none: '', one: 'Ein Abschnitt ist geändert.', other: '# Abschnitte sind geändert.' }),
      plural(remarks, { none: '', one: 'Es gibt eine Anmerkung.', other: 'Es gibt # Anmerkungen.' }),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  isDraft: (no: number) => `Fassung ${no}, noch nicht freigegeben. Die Dateien sind als Entwurf gekennzeichnet.`,
  isReleased: (day: string) => `Freigegeben am ${day}.`,
  sureToRelease: (no: number, titles: string | null, lacking: string | null) =>
    [lacking, titles === null ? null : `Fassung ${no} weicht vom Original ab: ${titles}.`, 'So freigeben?']
      .filter((sentence) => sentence !== null)
      .join(' '),
  wentWithout: {
    head: (round: string) => `Der Zwischenbericht zur Runde ${round} ist freigegeben.`,
    late: (code: string) => `Ihre verspätete Antwort zu ${code} steht nicht darin.`,
    query: (code: string) => `Die Rückfrage zu ${code} ist damit erledigt; im Bericht steht der bisherige Sachstand.`,
    reopened: (code: string) => `Ein Nachtrag zu ${code} steht nicht darin.`,
    how: (next: string | null) =>
      `Neues melden Sie bitte in der nächsten Runde${next === null ? '' : ` (ab ${next} Uhr)`}; in diesen Bericht kommt es nur, wenn er zurückgezogen wird.`,
  },
  replaced: (characters: readonly string[]) =>
    `Diese Zeichen lassen sich nicht in jedem Format zeigen und sind dort ersetzt oder weggelassen: ${characters.join(' ')}. Die Stellen lassen sich mit „zwischenbericht ändern“ anders schreiben.`,
  released: (round: string, places: number) =>
    `Der Zwischenbericht zur Runde ${round} ist freigegeben und ${plural(places, {
      one: 'an die Gremienbetreuung',
      other: 'in # Kanäle der Gremienbetreuung',
    })} übergeben.`,
  handOver: ({ plan, round, committee, session, version, replaces }: HandOver) =>
    `Zwischenbericht „${plan}“, Runde ${round}, für den ${committee}${session ? ` (Sitzung am ${session})` : ''}: freigegeben, öffentlicher Teil, Fassung ${version}.${
      replaces === null ? '' : ` Damit ist die zurückgezogene Fassung ${replaces} ersetzt.`
    }`,
  why: 'Warum wird der Bericht zurückgezogen?',
  sureToWithdraw: (no: number) =>
    `Die freigegebene Fassung ${no} zurückziehen? Die Gremienbetreuung erfährt es mit dem Grund.`,
  withdrawn: (no: number, next: number) =>
    `Fassung ${no} ist zurückgezogen und bleibt aufbewahrt; die Gremienbetreuung ist benachrichtigt. Fassung ${next} ist der neue Entwurf. Geänderte Antworten kommen mit „zwischenbericht entwurf“ hinein.`,
  withdrawnTold: (round: string, no: number, next: number, reason: string) =>
    `Fassung ${no} des Zwischenberichts zur Runde ${round} ist zurückgezogen: „${reason}“${fullStop(reason)} Fassung ${next} ist der neue Entwurf.`,
  recall: (plan: string, round: string, no: number, released: string, reason: string) =>
    `Zwischenbericht „${plan}“, Runde ${round}: Fassung ${no}, freigegeben am ${released}, ist zurückgezogen. Grund: „${reason}“${fullStop(reason)} Bitte nicht mehr verwenden; eine neue Fassung folgt.`,
  replaces: (no: number, reason: string) => `Ersetzt Fassung ${no}, zurückgezogen mit der Begründung „${reason}“.`,
}
