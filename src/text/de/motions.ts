import { counting } from '#text/counting.ts'
import { asks } from '#text/de/motion-asks.ts'
import { look } from '#text/de/motion-look.ts'

const { number, plural } = counting('de')

/** After “zu”: `Punkt 3`, `den Punkten 2, 3 und 5`. */
const toPoints = (nos: readonly number[]): string => {
  const last = nos.at(-1) ?? 0
  return nos.length < 2 ? `Punkt ${last}` : `den Punkten ${nos.slice(0, -1).join(', ')} und ${last}`
}

const toThese = (count: number): string => plural(count, { one: 'diesem Antragspunkt', other: 'diesen Antragspunkten' })

interface Why {
  readonly city: string
  readonly motion: string
  readonly groups: string
  readonly title: string
  readonly nos: readonly number[]
}

/** What is said about the council's motions and to whoever is asked about their points. */
export const motions = {
  state: {
    registered: 'erfasst, noch nicht abgefragt',
    asked: 'wird abgefragt',
    answered: 'beantwortet',
    replaced: 'durch einen anderen Antrag ersetzt',
    withdrawn: 'zurückgezogen',
  },
  answeredWithout: (points: string) => `beantwortet, ohne Text zu ${points}`,
  heading: 'Anträge',
  none: 'Es ist noch kein Antrag erfasst. Mit „antrag neu“ erfassen Sie einen.',
  noneSeen: 'Es gibt keinen Antrag mit Punkten, die bei Ihnen liegen.',
  listed: (title: string, state: string) => `„${title}“ – ${state}`,
  sessionOn: (day: string) => `Sitzung am ${day}`,
  answeredOf: (answered: number, asked: number) => `beantwortet: ${number(answered)} von ${number(asked)} Punkten`,
  lacking: (listed: string) => `es fehlt: ${listed}`,
  inStand: (open: number, missing: number) =>
    `${plural(open, { one: 'Ein Antrag wird', other: '# Anträge werden' })} gerade abgefragt, ${plural(missing, { none: 'alle Punkte sind beantwortet', one: 'ein Punkt ist offen', other: '# Punkte sind offen' })}. Einzelheiten: „antrag“.`,
  from: (groups: string, day: string) =>
    [groups, day === '' ? '' : `vom ${day}`].filter((part) => part !== '').join(', '),
  before: (committee: string, session: string, item: string) =>
    [committee, session === '' ? '' : `Sitzung am ${session}`, item].filter((part) => part !== '').join(', '),
  until: (due: string) => `Abgefragt bis ${due} Uhr.`,
  closedState: 'Abfrage abgeschlossen',
  closedOn: (day: string, version: number | null) =>
    `Abfrage abgeschlossen am ${day}, ${version === null ? 'noch kein Entwurf' : `Entwurf in Fassung ${version}`}.`,
  stateLine: (state: string) => `Stand: ${state}.`,
  answeredBy: (paper: string | null, released: string, session: string | null) =>
    `Beantwortet mit der Stellungnahme${paper === null ? '' : ` ${paper}`}, freigegeben am ${released}${session === null ? '' : `, für die Sitzung am ${session}`}${paper === null ? '; die Vorlagen-Nummer steht noch aus' : ''}.`,
  says: (text: string) => `Stellungnahme: ${text}`,
  saysNothing: 'Dazu sagt die Stellungnahme nichts.',
  takenOver: (day: string, isOld: boolean) =>
    `Unverändert übernommen, der Text ist vom ${day}${isOld ? ' und damit älter als ein halbes Jahr' : ''}.`,
  links: {
    replaces: (numbers: string) => `Ersetzt ${numbers}.`,
    replacedBy: (numbers: string) => `Ersetzt durch ${numbers}.`,
    extends: (numbers: string) => `Ergänzt ${numbers}.`,
    extendedBy: (numbers: string) => `Ergänzt durch ${numbers}.`,
    with: (numbers: string) => `Wird mit ${numbers} in einer Stellungnahme beantwortet.`,
  },
  point: (no: number) => `Zu ${no}`,
  lead: (office: string) => `Federführend: ${office}.`,
  noLead: 'Es fehlt die federführende Stelle.',
  measures: (listed: string) => `Maßnahmen: ${listed}.`,
  alone: 'Ohne Maßnahme.',
  noMeasure: 'Es ist keine Maßnahme zugeordnet.',
  asking: (person: string, due: string) => `Gefragt ist ${person}, bis ${due} Uhr.`,
  askingNobody: 'Niemand ist zu erreichen, der antworten könnte.',
  notAsked: 'Noch nicht abgefragt.',
  missing: 'Ohne Rückmeldung geblieben.',
  excused: (reason: string) => `Keine Rückmeldung nötig: ${reason}.`,
  declined: 'Als „nicht zuständig“ gemeldet; die Koordination entscheidet.',
  formerly: (motion: string, no: number, text: string) => `Bisher (${motion}, zu ${no}): ${text}`,
  lacks: { lead: 'Stelle', measure: 'Maßnahme', text: 'Text', current: 'aktueller Sachstand' },
  outdated: (code: string) => `Nicht aktuell: Zu ${code} gibt es inzwischen einen neueren Sachstand.`,
  lacksOf: (what: string, nos: readonly number[]) => `${what} zu ${toPoints(nos)}`,
  gap: (listed: string) => `Es fehlt noch: ${listed}.`,
  gaps: 'Zu den Anträgen fehlt noch:',
  actions: {
    show: 'zeigen',
    add: 'neu',
    ask: 'fragen',
    extend: 'verlängern',
    close: 'abschließen',
    session: 'sitzung',
    change: 'ändern',
    point: 'punkt',
    replaces: 'ersetzt',
    extends: 'ergänzt',
    with: 'mit',
    withdraw: 'zurückgezogen',
  },
  also: {
    show: ['anzeigen'],
    add: ['erfassen', 'anlegen'],
    ask: ['abfragen'],
    extend: ['frist'],
    close: ['schließen', 'beenden'],
    session: ['für', 'für sitzung'],
    change: ['korrigieren', 'berichtigen'],
    point: ['zu', 'punkte'],
    replaces: ['ersetzen'],
    extends: ['ergänzen'],
    with: ['zusammen mit', 'gemeinsam mit'],
    withdraw: ['zurückziehen', 'erledigt'],
  },
  aspects: { lead: 'Stelle', measures: 'Maßnahmen', text: 'Wortlaut', add: 'neu', drop: 'streichen' },
  aspectsAlso: {
    lead: ['federführung', 'amt'],
    measures: ['maßnahme'],
    text: ['text'],
    drop: ['löschen', 'entfernen', 'weg'],
  },
  asks,
  look,
  registered: (motion: string, count: number) =>
    `Erfasst: Antrag ${motion} mit ${plural(count, { one: 'einem Punkt', other: '# Punkten' })}.`,
  askedNow: (due: string) => `Die Stellen werden jetzt gefragt, Frist ist ${due} Uhr.`,
  /** When the paper is to be ready, and how long the session leaves for it. */
  aim: (session: string, wanted: string, ready: string) =>
    ready === wanted
      ? `Die Stellungnahme ist für die Sitzung am ${session} vorgesehen; die Vorlage muss bis ${wanted} fertig sein.`
      : `Die Stellungnahme ist für die Sitzung am ${session} vorgesehen. Geplant ist sie bis ${ready}, spätestens muss die Vorlage am ${wanted} fertig sein.`,
  extended: (motion: string, due: string) =>
    `Zum Antrag ${motion} haben jetzt alle bis ${due} Uhr Zeit. Wer noch antworten soll, wird benachrichtigt.`,
  askedAgain: (count: number, due: string) =>
    `Noch einmal gefragt wird zu ${plural(count, { one: 'einem Punkt, der', other: '# Punkten, die' })} ohne Antwort geblieben ${plural(count, { one: 'ist', other: 'sind' })}. Frist ist ${due} Uhr.`,
  aimLate: (session: string, wanted: string, ready: string) =>
    `Die Stellungnahme ist für die Sitzung am ${session} vorgesehen. Dafür müsste die Vorlage bis ${wanted} fertig sein; nach dieser Frist ist sie es erst am ${ready}.`,
  aimNext: (motion: string, next: string, date: string) =>
    `Die nächste bekannte Sitzung ist am ${next}: „antrag ${motion} sitzung ${date}“.`,
  aimUnknown: (day: string) => `Im Sitzungskalender steht der ${day} nicht. Eintragen: „sitzung neu ${day}“.`,
  noAim: (committee: string, motion: string) =>
    `Für welche Sitzung die Stellungnahme ist, steht noch nicht fest (${committee}). Eintragen: „antrag ${motion} sitzung 7.12.2026“.`,
  aimed: (motion: string, session: string) =>
    `Die Stellungnahme zum Antrag ${motion} ist jetzt für die Sitzung am ${session} vorgesehen.`,
  wouldAim: (motion: string, session: string) =>
    `Die Stellungnahme zum Antrag ${motion} wäre dann für die Sitzung am ${session} vorgesehen.`,
  aimedByCalendar: 'So steht es neu im Sitzungskalender.',
  aimLost: (motion: string, session: string) =>
    `Die Sitzung am ${session}, für die die Stellungnahme zum Antrag ${motion} vorgesehen war, entfällt; eine andere ist nicht bekannt.`,
  notAskedYet: (says: string) => `Gefragt wird noch niemand. Dafür genügt „${says}“.`,
  changed: (motion: string, no: number, aspect: string, value: string) =>
    `${motion}, Punkt ${no} – ${aspect}: ${value}`,
  pointAdded: (motion: string, no: number, title: string) => `Neu im Antrag ${motion}: Punkt ${no} „${title}“`,
  pointDropped: (motion: string, no: number, title: string) =>
    `Gestrichen aus dem Antrag ${motion}: Punkt ${no} „${title}“`,
  numbersStay: (told: boolean) =>
    `Die anderen Punkte behalten ihre Nummern${told ? '; wer gefragt war, wird benachrichtigt' : ''}.`,
  changedHead: (motion: string, aspect: string, value: string) => `${motion} – ${aspect}: ${value}`,
  aimStays: (motion: string) =>
    `Für welche Sitzung die Stellungnahme ist, bleibt; das ändert „antrag ${motion} sitzung“ und der Tag.`,
  draftStays: (motion: string) => `Der Entwurf hat es noch anders; „stellungnahme ${motion} entwurf“ legt ihn neu an.`,
  leadNotAsked: (motion: string, point: string, drafted: boolean) =>
    drafted
      ? `Die Abfrage ist abgeschlossen, gefragt wird dort niemand. „wieder öffnen ${point}“ bittet um einen Text, danach „stellungnahme ${motion} entwurf“.`
      : `Die Abfrage ist abgeschlossen, gefragt wird dort niemand. „antrag ${motion} fragen“ und ein Tag fragt nach allem, was noch fehlt.`,
  textStands: {
    lead: (says: string) =>
      `Der Text dazu ist noch von der bisherigen Stelle. „${says}“ bittet die neue, ihn zu prüfen.`,
    text: (says: string) =>
      `Der Text dazu ist noch eine Antwort auf den bisherigen Wortlaut. „${says}“ bittet darum, ihn zu prüfen.`,
  },
  askAgainButton: 'Text prüfen lassen',
  linked: {
    replaces: (later: string, earlier: string) => `Antrag ${later} ersetzt jetzt ${earlier}.`,
    extends: (later: string, earlier: string) => `Antrag ${later} ergänzt jetzt ${earlier}.`,
  },
  excusedRequests: (count: number) =>
    plural(count, {
      none: 'Offene Abfragen gab es dazu nicht.',
      one: 'Eine offene Abfrage dazu ist beendet; wer gefragt war, wird benachrichtigt.',
      other: '# offene Abfragen dazu sind beendet; wer gefragt war, wird benachrichtigt.',
    }),
  reasonReplaced: (later: string) => `ersetzt durch Antrag ${later}`,
  reasonWithdrawn: 'Antrag zurückgezogen',
  answeredWith: (one: string, other: string) => `${one} wird jetzt mit ${other} in einer Stellungnahme beantwortet.`,
  answeredThereToo: (one: string, other: string) => `Auch ${one} wird dort beantwortet, mit ${other}.`,
  leads: (motion: string) => `Die Stellungnahme steht unter ${motion}.`,
  withdrawn: (motion: string) => `Antrag ${motion} ist als zurückgezogen vermerkt.`,
  toldReplaced: (codes: string, later: string) =>
    `Der Antrag ist durch ${later} ersetzt worden. Zu ${codes} ist keine Rückmeldung mehr nötig.`,
  toldDropped: (code: string, title: string) =>
    `${code} „${title}“ ist aus dem Antrag gestrichen. Eine Rückmeldung dazu ist nicht mehr nötig.`,
  toldReworded: (code: string, text: string) => `${code} hat einen neuen Wortlaut: „${text}“`,
  toldWithdrawn: (codes: string) => `Der Antrag ist zurückgezogen. Zu ${codes} ist keine Rückmeldung mehr nötig.`,
  toldReleased: (motion: string, nos: readonly number[], session: string | null) =>
    `Die Stellungnahme zum Antrag ${motion} ist freigegeben${session === null ? '' : `, für die Sitzung am ${session}`}. Was darin zu ${toPoints(nos)} steht, zeigt „antrag ${motion}“.`,
  toldRewritten: (nos: readonly number[]) => `Der Text zu ${toPoints(nos)} ist dafür geändert worden.`,
  textHint: 'in wenigen Sätzen, so wie es in der Stellungnahme stehen soll',
  leftOut: {
    heading: (left: string) => `„${left}“ ist weggelassen, denn es steht in der Stellungnahme schon über dem Text.`,
    rating: (left: string) =>
      `„${left}“ ist weggelassen: Zu einem Antrag werden weder Ampel noch Prozent erfragt. Gehört es zum Text, darf es nur nicht am Anfang stehen.`,
  },
  askButton: 'Jetzt fragen',
  showButton: 'Antrag zeigen',
  /** Why anybody is asked: the sentence of the plan that a motion's points make. */
  reason: (motion: string, groups: string) =>
    `Die Verwaltung nimmt zum Antrag ${motion}${groups === '' ? '' : ` (${groups})`} Stellung.`,
  why: ({ city, motion, groups, title, nos }: Why) =>
    `hier ist Masterplan, der Berichtsdienst der ${city}. Zum Antrag ${motion}${groups === '' ? '' : ` (${groups})`} „${title}“ fehlt Ihre Stellungnahme zu ${toPoints(nos)}.`,
  spokenOf: (motion: string, groups: string, title: string) =>
    `Antrag ${motion}${groups === '' ? '' : ` (${groups})`}: „${title}“`,
  answerUntil: (due: string) =>
    `Bitte antworten Sie bis ${due} Uhr mit dem Text, der in der Stellungnahme der Verwaltung stehen soll.`,
  overdue: (due: string, graceUntil: string | null) =>
    graceUntil === null
      ? `Die Frist war ${due} Uhr. Bitte antworten Sie trotzdem; ob der Text noch in die Stellungnahme kommt, entscheidet die Koordination.`
      : `Die Frist war ${due} Uhr; bitte antworten Sie noch bis ${graceUntil} Uhr.`,
  howTo: (count: number, example: string) =>
    plural(count, {
      one: 'Schreiben Sie den Text einfach hierher.',
      other: `Nennen Sie das Kürzel und den Text, zum Beispiel: ${example} Die Ausschreibung läuft.`,
    }),
  takeOverButton: 'Sachstand übernehmen',
  reportButton: 'Antworten',
  step: {
    responsible: (count: number, due: string) =>
      `Zur Erinnerung: Zu ${toThese(count)} fehlt noch Ihre Stellungnahme, Frist ist ${due} Uhr.`,
    deputy: (count: number, due: string) =>
      `Zu ${toThese(count)} liegt noch keine Stellungnahme vor, Frist ist ${due} Uhr. Sie sind als Vertretung eingetragen und können antworten.`,
    'office-coordinator': (count: number, due: string) =>
      `Zu ${toThese(count)} Ihrer Stelle liegt noch keine Stellungnahme vor, Frist ist ${due} Uhr. Bitte sorgen Sie für eine Antwort oder antworten Sie selbst.`,
    head: (count: number, due: string) =>
      `Zu ${toThese(count)} Ihrer Stelle fehlt noch der Text für die Stellungnahme der Verwaltung (Frist: ${due} Uhr).`,
    'plan-coordinator': (count: number, due: string) =>
      `Zu ${toThese(count)} liegt trotz Erinnerungen keine Stellungnahme vor (Frist: ${due} Uhr).`,
  },
  head: (motion: string) => `Antrag ${motion}`,
  opened: (motion: string, count: number, due: string) =>
    `Zum Antrag ${motion} ${plural(count, { one: 'wird ein Punkt', other: 'werden # Punkte' })} abgefragt, Frist ist ${due} Uhr.`,
  closed: (motion: string, answered: number, asked: number, excused: number) =>
    `Die Abfrage zum Antrag ${motion} ist abgeschlossen. Beantwortet: ${number(answered)} von ${number(asked)} Punkten${excused === 0 ? '' : `, entschuldigt: ${number(excused)}`}. Was noch kommt, wird nur als Nachtrag zugelassen.`,
  closedHere: (motion: string) =>
    `Die Abfrage zum Antrag ${motion} ist abgeschlossen; hier lässt sich nichts mehr melden.`,
  allAnswered: (motion: string, closes: string) =>
    `Zum Antrag ${motion} sind alle Punkte beantwortet. Die Stellungnahme kann jetzt entworfen werden; damit endet die Abfrage, die sonst bis ${closes} Uhr läuft.`,
  paperDue: (day: string) => `Die Stellungnahme muss bis ${day} Uhr vorliegen.`,
  draftDue: (motion: string, due: string) =>
    `Zum Antrag ${motion} gibt es noch keinen Entwurf. Die Stellungnahme muss bis ${due} Uhr vorliegen.`,
  releaseDue: (motion: string) =>
    `Die Stellungnahme zum Antrag ${motion} sollte jetzt vorliegen, ist aber noch nicht freigegeben.`,
}
