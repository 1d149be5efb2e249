import type { PlanStage } from '#domain/plan-stage.ts'
import { counting } from '#text/counting.ts'
import { inBrackets } from '#text/in-brackets.ts'
import { planStages } from '#text/de/plan-stages.ts'
import { stageClauses } from '#text/de/stage-clauses.ts'

const { plural } = counting('de')

/** The life of plans, and when each reports. */
export const cycle = {
  stages: planStages,
  whenAt: stageClauses,
  /** Other words by which a stage is typed. */
  also: {
    concept: ['Konzeptphase'],
    draft: ['Entwurfsfassung'],
    coordinated: ['mit dem Dezernat abgestimmt', 'Abstimmung', 'mit Dezernat abgestimmt'],
    submitted: ['Vorlage an den Ausschuss', 'dem Ausschuss vorgelegt', 'eingebracht'],
    approved: ['genehmigt', 'verabschiedet', 'Beschluss'],
    continued: ['Fortschreibung', 'fortgeschrieben', 'fortschreiben'],
    superseded: ['ersetzt', 'Ablösung'],
  },
  actions: { show: 'zeigen', step: 'Schritt', continue: 'fortschreiben' },
  asks: {
    plan: { label: 'Um welchen Plan geht es?', hint: null },
    stage: { label: 'Welchen Stand hat der Plan erreicht?', hint: null },
    on: { label: 'An welchem Tag war das?', hint: 'zum Beispiel 12.3.; ohne Angabe heute' },
    skipping: { label: 'Stände auslassen?', hint: null },
    anyway: 'trotzdem',
    coordinated: {
      label: 'Mit der Leitung welcher Stelle ist der Plan abgestimmt?',
      hint: 'Nummer oder Name, zum Beispiel IX; „ohne“, wenn das offen bleiben soll',
    },
    submitted: { label: 'Welchem Gremium ist er vorgelegt?', hint: '„ohne“, wenn das offen bleiben soll' },
    approved: { label: 'Welches Gremium hat ihn beschlossen?', hint: '„ohne“, wenn das offen bleiben soll' },
    paper: {
      label: 'Mit welcher Vorlage?',
      hint: 'ihre Nummer, zum Beispiel 0815/2027; „ohne“, wenn sie noch keine hat',
    },
    unsaid: 'ohne Angabe',
    unsaidAlso: ['ohne', 'keine', 'keins', 'keine Angabe', 'weiter', 'offen'],
    /** Other names of the council, and of an office that is a Dezernat. */
    councilAlso: ['Rat der Stadt', 'Stadtrat'],
    departmentNames: (number: string) =>
      ['', 'dem ', 'der Leitung von ', 'der Leitung ', 'Leitung ']
        .flatMap((before) => [`Dezernat ${number}`, `Dez. ${number}`, `Dez ${number}`].map((name) => before + name))
        .concat([`der Leitung des Dezernats ${number}`, `Leitung des Dezernats ${number}`]),
    /** Small words before an office, a committee and a paper. */
    withLeadIns: ['mit'],
    byLeadIns: ['durch', 'an', 'dem', 'vom', 'im', 'von', 'in', 'Gremium'],
    paperLeadIns: ['Vorlage', 'Vorlagen-Nummer', 'Vorlagennummer', 'Drucksache'],
    ours: ['Bericht', 'Zwischenbericht', 'Stellungnahme', 'Stellungnahme zu'],
    ends: ['am', 'mit', 'trotzdem'],
    sure: 'Soll das so eingetragen werden?',
    reason: { label: 'Warum? Bitte in einem Satz.', hint: 'er bleibt im Verlauf stehen' },
    reasonMarks: ['Grund', 'weil'],
    note: { label: 'Gibt es einen Vermerk dazu?', hint: null },
    noteMarks: ['Vermerk', 'Notiz'],
    following: { label: 'Welcher Plan schreibt ihn fort?', hint: 'sein Kürzel; er steht in der Datei der Stadt' },
  },
  whichMeasure: 'In mehreren Plänen ist bei Ihnen etwas offen. Zu welcher Maßnahme gehört das?',
  title: 'Pläne der Stadt',
  council: 'Rat',
  stands: (name: string, stage: string, day: string) => `${name}: ${stage} seit ${day}`,
  unsaid: (name: string) => `${name}: Ein Stand ist nicht eingetragen`,
  paper: (councilNo: string) => `Vorlage ${councilNo}`,
  /** With whose head a plan was coordinated; else the committee. */
  whom: (stage: PlanStage, name: string) =>
    stage === 'coordinated' ? `mit der Leitung von ${name}` : `Gremium: ${name}`,
  ourPaper: (paper: string, no: number) => `${paper}, Fassung ${no}`,
  ourReport: (code: string, label: string) => `Bericht ${code} ${label}`,
  ourStatement: (motionNo: string) => `Stellungnahme zu ${motionNo}`,
  followedBy: (name: string) => `fortgeführt durch ${name}`,
  next: (stages: readonly string[]) => `Nächster Schritt: ${stages.join(' oder ')}.`,
  record: (example: string) => `Eintragen: „${example}“.`,
  example: (code: string, stage: string) => `plan ${code} schritt ${stage} am 12.3. vorlage 0815/2027`,
  history: 'Verlauf',
  was: (stage: string, day: string) => `${day}: ${stage}`,
  because: (reason: string) => `Grund: ${reason}`,
  by: (name: string) => `eingetragen von ${name}`,
  /** How a plan reports; put into the sentences below. */
  cadence: { 'half-yearly': 'halbjährlich', quarterly: 'vierteljährlich', yearly: 'jährlich' },
  until: (name: string, cadence: string, other: string, whenAt: string) =>
    `${name} berichtet ${cadence}, bis ${other} ${whenAt}.`,
  over: (name: string, day: string, other: string, whenAt: string) =>
    `${name} berichtet seit ${day} nicht mehr, weil ${other} ${whenAt}.`,
  notYet: (name: string, cadence: string, whenAt: string) => `${name} berichtet ${cadence}, sobald der Plan ${whenAt}.`,
  reports: (name: string, cadence: string) => `${name} berichtet ${cadence}.`,
  superseded: (name: string, day: string) => `${name} ist seit ${day} abgelöst und wird nicht mehr abgefragt.`,
  nextRound: (label: string, opens: string) => `Nächste Runde ${label}: öffnet ${opens} Uhr.`,
  openRound: (label: string, due: string) => `Die Runde ${label} läuft, Frist ist ${due} Uhr.`,
  nothingToAsk: (name: string, code: string) =>
    `${name} hat noch keine laufende Maßnahme; ohne eine öffnet keine Runde. Neue: „maßnahme neu“, übernehmen: „plan … fortschreiben ${code}“.`,
  nobodyReports: 'Damit wird zurzeit zu keinem Plan berichtet.',
  lastRound: (label: string, closes: string) =>
    `Die laufende Runde ${label} wird noch zu Ende geführt und schließt ${closes} Uhr.`,
  stillAsked: (label: string, opens: string) =>
    `Die Runde ${label} wird noch abgefragt, weil der Beirat zu ihrem Bericht schon befragt ist; sie öffnet ${opens} Uhr.`,
  recorded: (name: string, stage: string, day: string, details: string) =>
    `Eingetragen: ${name} ist seit ${day} im Stand „${stage}“${inBrackets(details)}.`,
  told: (name: string, stage: string, day: string, details: string) =>
    `${name} ist seit ${day} im Stand „${stage}“${inBrackets(details)}.`,
  withdrawn: (label: string) => `Die geplante Runde ${label} entfällt.`,
  carriedOn: (codes: string, name: string) => `Übernommen nach ${name}: ${codes}.`,
  notApproved: (name: string, stage: string | null) =>
    stage === null
      ? `${name} ist noch nicht beschlossen; ein Stand ist nicht eingetragen.`
      : `${name} ist noch nicht beschlossen (Stand: ${stage}).`,
  wouldCarry: (count: number, name: string, codes: string) =>
    `${plural(count, { one: 'Eine laufende Maßnahme würde', other: '# laufende Maßnahmen würden' })} nach ${name} übernommen: ${codes}.`,
  /** People, or the measures that lie with one. */
  concerns: (those: string) => `Das betrifft: ${those}.`,
  backFrom: (name: string, was: string, stage: string) => `${name} wäre dann nicht mehr „${was}“, sondern „${stage}“.`,
  wouldBe: (name: string, stage: string) => `${name} wäre dann „${stage}“. Damit gilt:`,
  staysBehind: (count: number, code: string, into: string) =>
    `${plural(count, { one: 'Eine laufende Maßnahme', other: '# laufende Maßnahmen' })} von ${code} ${count === 1 ? 'geht' : 'gehen'} nicht von selbst mit; das macht „plan ${code} fortschreiben ${into}“.`,
  newCommittee: (name: string) => `Das Gremium „${name}“ kommt in den Plänen der Stadt bisher nicht vor.`,
  goesOn: (codes: string, name: string) => `Im Plan ${name} geht weiter: ${codes}.`,
}
