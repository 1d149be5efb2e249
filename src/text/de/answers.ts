import { counting } from '#text/counting.ts'

const { plural } = counting('de')

export const answers = {
  nothingNow: (opens: string) => `Bei Ihnen ist nichts offen. Die nächste Abfrage beginnt am ${opens} Uhr.`,
  nothingPlanned: 'Bei Ihnen ist nichts offen; eine nächste Abfrage ist noch nicht geplant.',
  noneYours: 'Ihnen ist in dieser Runde keine Maßnahme zugeordnet.',
  allDone: 'Bei Ihnen ist alles beantwortet. Vielen Dank!',
  openCount: (count: number) =>
    plural(count, {
      one: 'Eine Rückmeldung ist bei Ihnen noch offen:',
      other: '# Rückmeldungen sind bei Ihnen noch offen:',
    }),
  answeredAlready: 'Schon beantwortet',
  signOfSeveral: (says: string) =>
    `Hier geht es um mehrere Maßnahmen; eine Reaktion sagt nicht, welche. Bitte schreiben Sie zum Beispiel „${says}“.`,
  dueBy: (due: string) => `bis ${due} Uhr`,
  standingIn: 'in Vertretung',
  neverAnswered: 'Hierzu gibt es noch keinen Sachstand.',
  ofAnother: (round: string, code: string) => `${round} zu ${code}`,
  lastAnswer: (round: string, day: string) => `Zuletzt (${round}, ${day}):`,
  sameButton: 'Unverändert',
  reportButton: 'Melden',
  passOnButton: 'Nicht zuständig / abgeben',
  tasksButton: 'Aufgaben',
  change: 'Ändern',
  courtesy: {
    says: {
      greeting: [
        'guten morgen',
        'guten tag',
        'guten abend',
        'hallo',
        'moin',
        'moin moin',
        'servus',
        'grüß gott',
        'mahlzeit',
        'schönen tag',
        'schönes wochenende',
        'schönen feierabend',
        'bis bald',
        'tschüss',
      ],
      thanks: [
        'danke',
        'dankeschön',
        'danke schön',
        'danke sehr',
        'vielen dank',
        'besten dank',
        'herzlichen dank',
        '🙏',
      ],
      assent: [
        'ok',
        'okay',
        'oki',
        'alles klar',
        'verstanden',
        'mache ich',
        'mach ich',
        'wird gemacht',
        'wird erledigt',
        'gerne',
        'gern',
        'prima',
        'super',
        'perfekt',
        '👍',
        '👌',
        '🙂',
        '😊',
      ],
      besides: [
        'zusammen',
        'masterplan',
        'und',
        'auch',
        'ihnen',
        'euch',
        'dir',
        'liebes team',
        'ebenso',
        'noch',
        'dafür',
      ],
    },
    reply: { greeting: 'Guten Tag!', thanks: 'Gern geschehen!', assent: 'Danke!' },
    open: (listed: string, rated: boolean) =>
      `Bei Ihnen ist noch offen: ${listed}. ${rated ? 'Es genügen die Ampel und ein Satz.' : 'Es genügt ein Satz.'}`,
    nothing: 'Bei Ihnen ist gerade nichts offen.',
  },
  oneOpen: (code: string, says: string, rated: boolean) =>
    `Offen ist ${code}: ${rated ? 'Es genügen die Ampel und ein Satz' : 'Es genügt ein Satz'}${says === '' ? '' : ` oder „${says}“`}.`,
  decide: { yes: 'Bestätigen', no: 'Ablehnen' },
  nowOn: (code: string, title: string) => `Weiter mit ${code} ${title}.`,
  taken: (count: number) =>
    plural(count, {
      none: 'Es ist nichts unverändert übernommen worden.',
      one: 'Danke, unverändert übernommen ist eine Maßnahme:',
      other: 'Danke, unverändert übernommen sind # Maßnahmen:',
    }),
  notTaken: {
    title: 'Nicht übernommen',
    nothingBefore: 'Es gibt noch keinen Sachstand.',
    incomplete: (listed: string) => `Es fehlt: ${listed}.`,
    query: 'Hierzu ist eine Rückfrage offen.',
    answered: 'In dieser Runde liegt schon ein Sachstand vor.',
  },
  saidAnew: (code: string, title: string) =>
    `Zu ${code} ${title} liegt in dieser Runde schon ein neuer Sachstand vor; er bleibt stehen:`,
  howToTakeLast: (says: string) => `Soll stattdessen der Sachstand der Vorrunde gelten, schreiben Sie „${says}“.`,
  takeLast: 'Den neuen Sachstand durch den der Vorrunde ersetzen?',
  takeLastButton: 'Vorrunde übernehmen',
  everyButton: { same: 'Alle unverändert', report: 'Alle nacheinander melden' },
  severalMeasures: (codes: string) =>
    `Ihre Nachricht nennt ${codes}. Gespeichert ist noch nichts; bitte senden Sie die Meldung für jede Maßnahme einzeln.`,
  codeAstray: (code: string) => `Ihr Text nennt am Anfang ${code}. Wozu gehört er? Gespeichert ist noch nichts.`,
  aside: {
    says: {
      self: ['ich', 'bin', 'mich', 'mir', 'wir', 'habe', 'hab'],
      absent: ['krank', 'krankgeschrieben', 'urlaub', 'abwesend', 'elternzeit', 'dienstreise', 'weg', 'frei'],
      notMine: [
        'nicht zuständig',
        'nicht dafür zuständig',
        'falsche Person',
        'falscher Ansprechpartner',
        'falsche Ansprechpartnerin',
        'falsche Stelle',
      ],
      later: ['antworte', 'antworten', 'melde', 'melden', 'schicke', 'liefere', 'später', 'nachher', 'reiche'],
    },
    away: (example: string) =>
      `Das ist nicht als Sachstand gespeichert. Eine Abwesenheit tragen Sie so ein: „${example}“.`,
    notMine: (says: string, example: string) =>
      `Das ist nicht als Sachstand gespeichert. Sind Sie nicht zuständig, schreiben Sie „${says}“; an eine andere Person geben Sie eine Maßnahme so weiter: „${example}“.`,
    later: (word: string) =>
      `Das ist nicht als Sachstand gespeichert. Mit „${word}“ schieben Sie die nächste Erinnerung auf.`,
  },
  goesWith: (label: string) =>
    `Ihr Text ist nicht verloren: „${label}“ bei der Maßnahme, zu der er gehört, übernimmt ihn.`,
  signTooLate: (label: string, code: string) =>
    `Die Runde ${label} ist abgeschlossen; eine Reaktion zählt nicht mehr. Senden Sie Ihre Antwort noch mit „melden ${code} …“, entscheidet die Koordination, ob sie aufgenommen wird.`,
  afterClosing: {
    missing: (label: string) =>
      `Die Runde ${label} ist abgeschlossen. Senden Sie Ihre Antwort noch so, entscheidet die Koordination, ob sie aufgenommen wird:`,
    answered: (label: string) =>
      `Die Runde ${label} ist abgeschlossen, Ihre Antworten stehen fest. Über Änderungen entscheidet die Koordination; bitte wenden Sie sich dorthin.`,
    released: (label: string) =>
      `Der Bericht zur Runde ${label} ist freigegeben. Neues melden Sie bitte in der nächsten Runde.`,
  },
  replaceOwn: (code: string, light: string) =>
    `Gespeichert ist schon „${light}“. Soll das Ihre Antwort zu ${code} ersetzen?`,
  goOn: 'Weitermachen',
  received: (code: string) => `Danke, gespeichert: ${code}`,
  late: 'Die Antwort kam nach der Frist und ist als verspätet vermerkt.',
  until: (freeze: string) => `Ändern können Sie die Antwort bis ${freeze} Uhr.`,
  left: (codes: readonly string[]) => `Bei Ihnen noch offen: ${codes.join(', ')}.`,
  proposed: (light: string) => `„${light}“ ist als Vorschlag an die Koordination gegangen.`,
  unchanged: (rounds: number) =>
    plural(rounds, { one: 'Unverändert gegenüber der letzten Runde.', other: 'Unverändert seit # Runden.' }),
  proposal: (code: string, title: string, light: string) =>
    `Zu ${code} ${title} wurde „${light}“ gemeldet; das ändert, ob die Maßnahme weiter abgefragt wird. Bitte bestätigen Sie es oder lehnen Sie es ab.`,
  decided(code: string, light: string, agreed: boolean, open: boolean): string {
    if (agreed) return `${code}: „${light}“ ist bestätigt.`
    return `${code}: „${light}“ ist nicht bestätigt. ${open ? 'Bitte melden Sie den Sachstand noch einmal.' : 'Die Maßnahme wird weiter abgefragt.'}`
  },
}
