import type { SignatureSource, Telling } from '#domain/co-signature.ts'
import type { SignatureState } from '#domain/signature-standing.ts'
import { type MissingSignature, missingSignatures } from '#text/missing-signatures.ts'
import { counting } from '#text/counting.ts'
import { plainSignatures } from '#text/de/plain-signatures.ts'

const { plural } = counting('de')

interface SignatureTask {
  readonly name: string
  readonly signer: string
  readonly what: string
  readonly until: string
  readonly isLate: boolean
  /** Who handed it on. */
  readonly giver: string | null
}

/** How many said what. */
interface CameOut {
  readonly signed: number
  readonly remarked: number
  readonly refused: number
  readonly silent: number
}

/** Why a signature is missing, in a list. */
export const whyMissing: Readonly<Record<SignatureState, string>> = {
  'not-asked': 'noch nicht gefragt',
  asked: 'noch offen',
  unreached: 'nicht erreicht',
  outdated: 'Text inzwischen geändert',
  refused: 'abgelehnt',
  silent: 'keine Äußerung',
  signed: 'mitgezeichnet',
  remarked: 'mit Anmerkung',
}

/** The co-signature (Mitzeichnung) of a draft, and a partner's approval of its passages. */
export const coSignature = {
  /** What is typed; a partner approves where an office signs. What is `bare` says so only after the command. */
  answers: {
    signed: {
      office: 'mitgezeichnet',
      partner: 'so freigegeben',
      also: ['zeichne mit', 'freigegeben'],
      bare: ['ja', 'einverstanden'],
    },
    remarked: { office: 'mit Anmerkung', partner: 'mit Anmerkung', also: ['Anmerkung', 'mit Anmerkungen'] },
    refused: {
      office: 'abgelehnt',
      partner: 'bitte ändern',
      also: ['ablehnen', 'lehne ab', 'ändern', 'nicht mitgezeichnet'],
      bare: ['nein'],
    },
    delegate: { office: 'abgeben', partner: 'abgeben', also: ['weitergeben', 'delegieren'] },
    show: { office: 'zeigen', partner: 'zeigen', also: ['Abschnitte'] },
    draft: { office: 'Entwurf', partner: 'Entwurf', also: ['Gesamtentwurf', 'Dateien'] },
    who: { office: 'wer', partner: 'wer', also: ['wer zeichnet'] },
    add: { office: 'dazu', partner: 'dazu', also: ['hinzufügen'] },
    drop: { office: 'ohne', partner: 'ohne', also: ['entfernen'] },
  },
  plainAnswers: plainSignatures,
  buttons: {
    signed: 'Mitzeichnen',
    remarked: 'Mit Anmerkung',
    refused: 'Ablehnen',
    delegate: 'Abgeben',
    draft: 'Ganzer Entwurf',
  },
  partnerButtons: { signed: 'So freigegeben', refused: 'Änderung wünschen', delegate: 'Abgeben' },
  forLeadIns: ['für', 'for'],
  whichCall: 'Um welche Mitzeichnung geht es?',
  whichAnswer: { label: 'Zeichnen Sie mit?', hint: null },
  whichAnswerPartner: { label: 'Geben Sie Ihre Abschnitte so frei?', hint: null },
  whichAnswerFor: (signer: string) => `Was sagt ${signer}?`,
  meantAs: { label: 'Ist das eine Anmerkung oder eine Ablehnung?', hint: null },
  meantAsPartner: { label: 'Ist das ein Änderungswunsch oder eine Freigabe?', hint: null },
  whatRemark: 'Wie lautet die Anmerkung?',
  whyRefused: 'Was ist der Grund, und was sollte geändert werden?',
  whatChange: 'Was soll geändert werden?',
  toWhom: { label: 'Wer soll statt Ihrer mitzeichnen?', hint: null },
  whichParty: { label: 'Welche Stelle?', hint: null },
  whichMeasures: { label: 'Für welche Maßnahmen? Ohne Angabe gilt es für den ganzen Plan.', hint: null },
  aspects: { light: 'Ampel', title: 'Titel', description: 'Beschreibung' },
  moreMeasures: (count: number) =>
    plural(count, {
      one: 'Eine weitere Ihrer Maßnahmen steht im Entwurf.',
      other: '# weitere Ihrer Maßnahmen stehen im Entwurf.',
    }),
  // what a signatory reads
  asked: (name: string, signer: string, until: string) =>
    `${name}: Der Entwurf liegt ${signer} zur Mitzeichnung vor, bis ${until} Uhr. Ihre Abschnitte, so wie sie gedruckt werden:`,
  askedPartner: (name: string, signer: string, until: string) =>
    `${name}: Bitte geben Sie die Abschnitte von ${signer} frei, bis ${until} Uhr. So werden sie gedruckt:`,
  askedAgain: (name: string, signer: string, until: string) =>
    `${name}: Abschnitte von ${signer} haben sich seit Ihrer letzten Antwort geändert. Bitte sehen Sie sie noch einmal an, bis ${until} Uhr. Geändert ist:`,
  handedTo: (name: string, signer: string, who: string, until: string) =>
    `${name}: ${who} bittet Sie, für ${signer} mitzuzeichnen, bis ${until} Uhr. Die Abschnitte, so wie sie gedruckt werden:`,
  reminder: (name: string, signer: string, until: string) =>
    `${name}: Die Mitzeichnung von ${signer} steht noch aus, bis ${until} Uhr. Die Abschnitte, so wie sie gedruckt werden:`,
  escalation: (name: string, signer: string, until: string) =>
    `${name}: ${signer} hat noch nicht mitgezeichnet; die Frist endet am ${until} Uhr. Sie erhalten dies als Leitung. Die Abschnitte, so wie sie gedruckt werden:`,
  takenOver: (name: string, signer: string, until: string) =>
    `${name}: Die Mitzeichnung ist auf ${signer} übergegangen, Frist ist ${until} Uhr. Die Abschnitte, so wie sie gedruckt werden:`,
  earlier: (said: string) => `zuvor ${said}`,
  saidBefore: 'Bisher gesagt:',
  task: ({ name, signer, what, until, isLate, giver }: SignatureTask) =>
    `${name}: Die Mitzeichnung von ${signer} (${what}) ist bei Ihnen offen${giver === null ? '' : `, abgegeben von ${giver}`}; die Frist ${isLate ? 'war' : 'ist'} ${until} Uhr.`,
  taskHanded: (name: string, signer: string, who: string, until: string) =>
    `${name}: Die Mitzeichnung von ${signer} haben Sie an ${who} abgegeben; sie ist noch offen, die Frist ist ${until} Uhr.`,
  look: (what: string | null) => (what === null ? 'Mitzeichnung ansehen' : `Mitzeichnung ${what} ansehen`),
  howWhole: 'Den ganzen Entwurf als Datei erhalten Sie mit „mitzeichnen Entwurf“.',
  changedMeanwhile: 'Inzwischen hat sich daran etwas geändert; noch ist nichts vermerkt. Geändert ist:',
  pleaseAgain: 'Bitte antworten Sie noch einmal zu diesem Stand.',
  given: {
    signed: (signer: string) => `Danke. ${signer} hat mitgezeichnet.`,
    remarked: (signer: string) =>
      `Danke. ${signer} hat mit Anmerkung mitgezeichnet; die Koordination sieht sie beim Text.`,
    refused: (signer: string) => `${signer} hat die Mitzeichnung abgelehnt; die Koordination erfährt den Grund.`,
    silent: (signer: string) => `${signer}: keine Äußerung.`,
  },
  givenPartner: {
    signed: (signer: string) => `Danke. Die Abschnitte von ${signer} sind so freigegeben.`,
    remarked: (signer: string) => `Danke. Die Anmerkung von ${signer} ist vermerkt.`,
    refused: (signer: string) =>
      `Danke. Der Änderungswunsch von ${signer} ist vermerkt; Sie sehen den Text noch einmal.`,
    silent: (signer: string) => `${signer}: keine Äußerung.`,
  },
  recorded: (signer: string, signature: string) => `Eingetragen: ${signer} – ${signature}`,
  handedAway: (name: string, signer: string, who: string) =>
    `${name}: Für ${signer} zeichnet jetzt ${who} mit; hier ist nichts mehr zu tun.`,
  delegated: (signer: string, name: string) => `${name} zeichnet jetzt für ${signer} mit und ist benachrichtigt.`,
  draftFiles: (name: string, no: number, isWhole: boolean) =>
    `${name}: der ganze Entwurf, Fassung ${no}, ${isWhole ? 'alle Teile' : 'öffentlicher Teil'}.`,
  nothingShown: 'Zu Ihren Abschnitten steht noch kein Text im Entwurf.',
  // what the coordination reads
  behindPaper: (due: string) => `Die Vorlage muss aber schon bis ${due} Uhr fertig sein.`,
  behindSession: (session: string) => `Die Sitzung am ${session} ist dann schon gewesen oder am selben Tag.`,
  sent: (count: number, until: string) =>
    plural(count, {
      one: `Der Entwurf ist an eine Stelle zur Mitzeichnung gegangen, bis ${until} Uhr.`,
      other: `Der Entwurf ist an # Stellen zugleich zur Mitzeichnung gegangen, bis ${until} Uhr.`,
    }),
  notSent: 'So geht der Entwurf nicht zur Mitzeichnung.',
  maySend: (command: string) =>
    `Sind die Wörter hier unverfänglich oder war die Anmerkung ein Vorschlag für den Text, gilt „${command}“ mit dem Grund dafür. Die Koordination und die CDO-Stelle erfahren Wörter und Grund.`,
  sendDespite: 'Trotzdem senden',
  sentDespite: (name: string, words: string, reason: string) =>
    `${name}: Der Entwurf ist mit der Begründung „${reason}“ zur Mitzeichnung gegangen, obwohl diese Wörter aus nichtöffentlichen oder internen Texten darin stehen: ${words}.`,
  sentNone: 'Alle Stellen sind gefragt; zu senden ist nichts.',
  againAsked: (offices: string) => `Noch einmal gefragt: ${offices}.`,
  notReached: (offices: string, first: string) =>
    `Nicht erreicht: ${offices}. Schweigen zählt dort nicht; bitte nachfragen und die Antwort eintragen, zum Beispiel „mitzeichnen für ${first} mitgezeichnet per Mail“.`,
  told: (name: string, signer: string, signature: string) => `${name}: ${signer} – ${signature}`,
  toldAll: (name: string) =>
    `${name}: Die Mitzeichnung ist vollständig; die Berechtigten werden um die Freigabe gebeten.`,
  toldRest: (name: string, count: number) =>
    `${name}: ${plural(count, { one: 'Eine Mitzeichnung fehlt noch und ist', other: '# Mitzeichnungen fehlen noch und sind' })} übergangen; die Berechtigten werden um die Freigabe gebeten.`,
  refusedSince:
    'Das frühere Übergehen gilt für diese Ablehnung nicht. Freigegeben werden kann erst, wenn der Text geändert oder neu entschieden ist.',
  overruleEnds: (no: number) =>
    `Dass Mitzeichnungen übergangen werden, galt nur für Fassung ${no}; für den geänderten Text entscheidet die oder der CDO neu.`,
  overruleEnded: (name: string, no: number) =>
    `${name}: Der Text ist geändert. Dass Mitzeichnungen übergangen werden, galt nur für Fassung ${no}; für die neue ist es neu zu entscheiden.`,
  unsigned: 'Nicht mitgezeichnet haben:',
  passedOver: 'übergangen',
  drafted: (no: number, isComplete: boolean) =>
    `Der Entwurf ist angelegt (Fassung ${no}). ${
      isComplete
        ? 'Die Mitzeichnung gilt weiter; die Berechtigten werden um die Freigabe gebeten.'
        : 'Zuerst zeichnen die Stellen mit; danach werden die Berechtigten von selbst um die Freigabe gebeten.'
    }`,
  waitsFor: (missing: readonly MissingSignature[]) =>
    `Zur Freigabe fehlt noch die Mitzeichnung von ${missingSignatures(missing, whyMissing)}.`,
  asksByItself: 'Sobald sie vollständig ist, werden die Berechtigten von selbst um die Freigabe gebeten.',
  came: (of: number, { signed, remarked, refused, silent }: CameOut) =>
    `Mitzeichnung: ${[`${signed + remarked} von ${of} mitgezeichnet`, ...(remarked > 0 ? [`davon ${remarked} mit Anmerkung`] : []), ...(refused > 0 ? [`${refused} abgelehnt`] : []), ...(silent > 0 ? [`${silent} ohne Äußerung`] : [])].join(', ')}.`,
  screen: (name: string, no: number) => `Mitzeichnung: ${name}, Fassung ${no}`,
  complete: 'Die Mitzeichnung ist vollständig.',
  lacking: (count: number) => plural(count, { one: 'Es fehlt noch eine Stelle.', other: 'Es fehlen noch # Stellen.' }),
  overruled: (missing: readonly MissingSignature[], who: string, day: string, reason: string) =>
    `Mit der Begründung „${reason}“ ${plural(missing.length, { one: 'ist eine Mitzeichnung', other: 'sind # Mitzeichnungen' })} übergangen worden (${who}, ${day}): ${missingSignatures(missing, whyMissing)}.`,
  states: {
    'not-asked': 'noch nicht gefragt',
    asked: (until: string) => `offen bis ${until} Uhr`,
    unreached: 'nicht erreicht',
    outdated: 'Text seitdem geändert, noch nicht neu gefragt',
    signed: (day: string) => `mitgezeichnet am ${day}`,
    approved: (day: string) => `so freigegeben am ${day}`,
    remarked: (day: string, text: string) => `mitgezeichnet mit Anmerkung am ${day}: „${text}“`,
    refused: (day: string, text: string) => `abgelehnt am ${day}: „${text}“`,
    wishes: (day: string, text: string) => `Änderungswunsch am ${day}: „${text}“`,
    silent: 'keine Äußerung',
  },
  neverSilent: 'Schweigen zählt hier nicht',
  recordedHow: {
    chat: null,
    phone: 'telefonisch',
    mail: 'per E-Mail',
    paper: 'auf Papier',
    recorded: 'ohne Angabe, wie',
    clock: null,
  } satisfies Record<SignatureSource, string | null> as Readonly<Record<SignatureSource, string | null>>,
  byRecord: (how: string, reason: string | null) =>
    `eingetragen durch die Koordination, ${how}${reason === null ? '' : ` („${reason}“)`}`,
  recordedOf: (party: string, how: string) => `${party} (${how})`,
  recordedAll: (offices: string) => `Nicht selbst im Chat geantwortet, von der Koordination eingetragen: ${offices}.`,
  tellings: {
    phone: ['Telefon', 'per Telefon'],
    mail: ['E-Mail', 'Mail', 'per Mail'],
    paper: ['Papier', 'per Post'],
  } as Readonly<Record<Telling, readonly string[]>>,
  howTold: { label: 'Wie kam die Antwort?', hint: null },
  whyRecorded: (signer: string) =>
    `${signer} ist im Chat erreichbar. Warum wird die Antwort trotzdem hier eingetragen?`,
  recordedForYou: (name: string, signer: string, signature: string) =>
    `${name}: Für ${signer} ist eine Antwort eingetragen worden: ${signature}. Stimmt das nicht, gilt die eigene Antwort, sobald sie hier gegeben ist.`,
  remarkBy: (signer: string) => `Mitzeichnung ${signer}`,
  wholeDraft: 'ganzer Entwurf',
  besideText: (without: string | null) =>
    `Anmerkungen (in den Dateien neben dem Text${without === null ? '' : `, nur in ${without} nicht, damit sich die Datei wieder einlesen lässt`}; gedruckt werden sie nicht):`,
  moreRemarks: (count: number) =>
    plural(count, {
      one: 'Eine weitere zeigt die Aktion „anmerkungen“.',
      other: '# weitere zeigt die Aktion „anmerkungen“.',
    }),
  why: 'Warum soll der Entwurf ohne diese Mitzeichnungen freigegeben werden?',
  overruleDone: (offices: string, no: number) =>
    `Fassung ${no} kann ohne die Mitzeichnung von ${offices} freigegeben werden. Die Begründung ist vermerkt; gedruckt wird sie nicht.`,
  overruleTold: (name: string, no: number, offices: string, reason: string) =>
    `${name}: Mit der Begründung „${reason}“ kann Fassung ${no} ohne die Mitzeichnung von ${offices} freigegeben werden.`,
  overruledYou: (name: string, no: number, signer: string, who: string, reason: string | null) =>
    `${name}: ${reason === null ? '' : `Mit der Begründung „${reason}“ `}${reason === null ? `Fassung ${no} kann` : `kann Fassung ${no}`} ohne die Mitzeichnung von ${signer} freigegeben werden (Entscheidung: ${who}).`,
  stillPossible: 'Bis zur Freigabe ist eine Äußerung noch möglich; „mitzeichnen zeigen“ zeigt den Text.',
  shortReason: 'Bitte begründen Sie das in ein paar Worten mehr.',
  closed: (name: string, offices: string | null, without: string | null) =>
    `${name}: Die Frist zur Mitzeichnung ist um.${offices === null ? '' : ` Keine Äußerung: ${offices}.`}${without === null ? '' : ` Schweigen zählt hier nicht: ${without}.`}`,
  // who signs what
  whoSigns: 'Zur Mitzeichnung eingetragen',
  whoLine: (signer: string, listed: string) => `${signer}: ${listed}`,
  wholePlan: 'ganzer Plan',
  ofField: (name: string) => `Handlungsfeld ${name}`,
  nobodyEntered: 'Es ist keine Stelle eigens zur Mitzeichnung eingetragen.',
  added: (signer: string, listed: string) => `${signer} zeichnet ab heute mit: ${listed}.`,
  dropped: (signer: string, listed: string) => `${signer} zeichnet ab heute nicht mehr mit: ${listed}.`,
}
