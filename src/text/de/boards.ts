import { counting } from '#text/counting.ts'

const { number, plural } = counting('de')

const members = (count: number): string => plural(count, { one: 'ein Mitglied', other: '# Mitglieder' })

const told = (count: number): string =>
  plural(count, {
    none: 'Kein Mitglied ist im Chat zu erreichen.',
    one: 'Ein Mitglied bekommt eine Nachricht.',
    other: '# Mitglieder bekommen eine Nachricht.',
  })

/** What the advisory board and those who call it read in chat. */
export const boards = {
  actions: {
    show: 'zeigen',
    state: 'stellungnahme',
    'take-back': 'löschen',
    call: 'aufruf',
    prolong: 'verlängern',
    end: 'beenden',
    record: 'erfassen',
    'leave-out': 'weglassen',
    'put-back': 'aufnehmen',
    member: 'mitglied',
    leaves: 'ausscheiden',
  },
  /** Other words for the same. */
  also: {
    show: [],
    state: [],
    'take-back': ['zurückziehen', 'zurücknehmen', 'widerrufen'],
    call: ['aufrufen'],
    prolong: ['frist'],
    end: ['zurückziehen', 'absagen', 'schließen'],
    record: [],
    'leave-out': [],
    'put-back': [],
    member: [],
    leaves: [],
  },
  report: 'Bericht',
  asks: {
    board: { label: 'Welcher Beirat?', hint: null },
    about: { label: 'Wozu soll der Beirat Stellung nehmen?', hint: '„Bericht“ oder das Kürzel einer Maßnahme' },
    aboutIn: ['zu', 'zum', 'zur', 'den', 'der'],
    which: { label: 'Zu welchem Aufruf?', hint: '„Bericht“ oder das Kürzel der Maßnahme' },
    due: { label: 'Bis wann?', hint: 'zum Beispiel „12.11.“' },
    question: { label: 'Was möchten Sie besonders wissen?', hint: 'freiwillig' },
    text: { label: 'Wie lautet die Stellungnahme?', hint: 'Der Text steht wörtlich im Bericht.' },
    whichOfText: { label: 'Zu welchem Aufruf gehört Ihr Text?', hint: '„Bericht“ oder das Kürzel der Maßnahme' },
    how: (before: string) =>
      `Von Ihnen liegt schon eine Stellungnahme vor: „${before}“ Soll der neue Text sie ersetzen oder ergänzen?`,
    howOf: (who: string, before: string) =>
      `Es liegt schon eine Stellungnahme vor (${who}): „${before}“ Soll der neue Text sie ersetzen oder ergänzen?`,
    public: (open: string) =>
      `Stellungnahmen sind öffentlich, einen internen Vermerk gibt es dort nicht. Soll nur das hinein: „${open}“?`,
    notOpen: (named: string) => `Zu „${named}“ läuft kein Aufruf. Zu welchem gehört der Text?`,
    sure: (text: string) => `Soll das Ihre Stellungnahme sein: „${text}“?`,
    named: { label: 'Soll der Name im Bericht stehen?', hint: 'freiwillig; sonst steht dort nur die Gruppe' },
    voice: { label: 'Wer nimmt Stellung?', hint: 'der ganze Beirat, eine Gruppe oder ein Mitglied' },
    source: { label: 'Wie kam die Stellungnahme?', hint: null },
    statement: { label: 'Welche Stellungnahme?', hint: null },
    reason: { label: 'Warum steht sie nicht im Bericht?', hint: 'Der Grund wird festgehalten.' },
    person: { label: 'Um welche Person geht es?', hint: 'Kürzel oder Name' },
    group: { label: 'In welcher Gruppe?', hint: null },
    term: { label: 'Für welche Zeit?', hint: 'freiwillig, zum Beispiel „1.1.2027–31.12.2028“; sonst ab heute' },
    lastDay: { label: 'Welches ist der letzte Tag im Beirat?', hint: 'zum Beispiel „31.12.“' },
  },
  how: { instead: 'ersetzen', add: 'ergänzen', neither: 'so lassen' },
  forMembers: {
    board: 'zeigt den Beirat und die Aufrufe; nimmt Ihre Stellungnahme entgegen',
    'interim-report': 'zeigt den Zwischenbericht, sobald er freigegeben ist',
  },
  helpAll: 'Alles Weitere zeigt „hilfe alles“.',
  howMembers: [
    { word: 'Das Kapitel zur Energie fehlt.', does: 'wird Ihre Stellungnahme, solange ein Aufruf läuft' },
    { word: 'beirat stellungnahme mit Namen', does: 'nennt Sie im Bericht beim Namen' },
    { word: 'beirat löschen', does: 'nimmt Ihre Stellungnahme zurück' },
    { word: 'beirat', does: 'zeigt den Beirat, die Aufrufe und was Sie gesagt haben' },
  ],
  whatToDo:
    '„beirat“ zeigt die Aufrufe, „beirat stellungnahme“ und Ihr Text gibt eine Stellungnahme ab, „beirat löschen“ nimmt sie zurück',
  named: { yes: 'mit Namen', no: 'ohne Namen' },
  sources: { mail: 'E-Mail', meeting: 'Sitzung' },
  whole: 'der ganze Beirat',
  none: 'Es ist kein Beirat eingetragen. Er steht in der Datei der Stadt unter „boards“.',
  chair: (name: string) => `Vorsitz: ${name}`,
  noGroup: 'ohne Gruppe',
  group: (name: string, count: number, vacant: number) =>
    `${name}: ${members(count)}${vacant > 0 ? `, ${plural(vacant, { one: 'ein Sitz ist frei', other: '# Sitze sind frei' })}` : ''}`,
  noGroups: 'Der Beirat hat noch keine Mitglieder.',
  calls: 'Offene Aufrufe',
  aboutReport: (label: string) => `zum Bericht ${label}`,
  aboutMeasure: (code: string, title: string) => `zu ${code} ${title}`,
  call: (about: string, due: string, count: number) =>
    `${about}, bis ${due} Uhr: ${plural(count, { none: 'noch keine Stellungnahme', one: 'eine Stellungnahme', other: '# Stellungnahmen' })}`,
  statements: 'Stellungnahmen',
  statement: (about: string, who: string, text: string) => `${about} (${who}): ${text}`,
  leftOut: (reason: string) => `steht nicht im Bericht: ${reason}`,
  ofMember: (group: string) => `${group}, ein Mitglied`,
  aMember: 'ein Mitglied',
  called: (about: string, due: string, count: number) =>
    `Der Aufruf ${about} läuft bis ${due} Uhr. ${plural(count, { one: 'Ein Mitglied bekommt', other: '# Mitglieder bekommen' })} eine Nachricht.`,
  unreachable: (names: string) =>
    `Ohne Konto im Chat: ${names}. Was per E-Mail oder in einer Sitzung kommt, tragen Sie mit „beirat erfassen“ ein.`,
  invitation: (about: string, plan: string, board: string) =>
    `Sie sind als Mitglied (${board}) gebeten, ${about} Stellung zu nehmen (${plan}).`,
  lastSaid: (round: string) => `Zuletzt berichtet (${round}):`,
  asked: (question: string) => `Gefragt ist besonders: ${question}`,
  until: (due: string) => `Bitte antworten Sie bis ${due} Uhr.`,
  howTo: (says: string) =>
    `Schreiben Sie mir einfach Ihren Text, oder „${says}“ und dann den Text. Er steht wörtlich und als Stellungnahme des Beirats im Bericht; Ihr Name nur, wenn Sie es wünschen („mit Namen“).`,
  button: 'Stellung nehmen',
  awaited: (about: string, due: string) => `Offen: Stellungnahme ${about}, erbeten bis ${due} Uhr.`,
  reminder: (about: string, due: string) => `Zur Erinnerung: Ihre Stellungnahme ${about} ist bis ${due} Uhr erbeten.`,
  given: (about: string, who: string) => `Danke, gespeichert: Stellungnahme ${about} (${who}).`,
  recorded: (about: string, who: string) => `Eingetragen für den Beirat: Stellungnahme ${about} (${who}).`,
  instead: 'Bisher stand dort:',
  changeable: (due: string) =>
    `Ändern: einfach noch einmal schreiben, am besten bis ${due} Uhr. Bis dahin können Sie sie auch löschen.`,
  late: 'Die Frist ist vorbei; die Stellungnahme kommt mit, solange der Bericht nicht freigegeben ist.',
  drafted: 'Der Bericht ist schon entworfen; vor der Freigabe wird er neu angelegt.',
  notStated:
    'Gut, es ist nichts gespeichert. Eine Stellungnahme geben Sie mit „beirat stellungnahme“ und Ihrem Text ab.',
  takeBackButton: 'Löschen',
  takenBack: (about: string) => `Gelöscht ist Ihre Stellungnahme ${about}. Ihr Text war:`,
  anew: (due: string) => `Eine neue können Sie bis ${due} Uhr abgeben.`,
  takenBackTold: (about: string, who: string) => `Eine Stellungnahme des Beirats ist zurückgezogen: ${about} (${who}).`,
  stated: (about: string, who: string) => `Eine Stellungnahme des Beirats ist da: ${about} (${who}).`,
  lateForDraft: 'Der Entwurf ist damit nicht mehr aktuell; „zwischenbericht entwurf“ legt ihn neu an.',
  dueOver: (about: string, count: number) =>
    `Die Frist des Aufrufs ${about} ist vorbei: ${plural(count, { one: 'eine Stellungnahme ist da', other: '# Stellungnahmen sind da', none: 'es ist keine Stellungnahme da' })}. Was bis zur Freigabe noch kommt, steht im Bericht.`,
  silent: (groups: string) => `Ohne Stellungnahme: ${groups}`,
  littleTime: (due: string, days: number) =>
    `Der Aufruf läuft dann bis ${due} Uhr; für eine Stellungnahme ${plural(days, { none: 'bleibt nur heute', one: 'bleibt nur ein Arbeitstag', other: 'bleiben nur # Arbeitstage' })}.`,
  runsUntil: (due: string) => `Der Aufruf läuft dann bis ${due} Uhr.`,
  newDue: (about: string, due: string) =>
    `Neue Frist: Ihre Stellungnahme ${about} ist jetzt bis ${due} Uhr erbeten. Wer schon eine abgegeben hat, muss nichts tun.`,
  prolonged: (about: string, due: string, count: number) =>
    `Der Aufruf ${about} läuft jetzt bis ${due} Uhr. ${told(count)}`,
  sureToEnd: (about: string, given: number) =>
    plural(given, {
      none: `Den Aufruf ${about} zurückziehen?`,
      one: `Den Aufruf ${about} beenden? Die eine Stellungnahme, die da ist, kommt in den Bericht.`,
      other: `Den Aufruf ${about} beenden? Die # Stellungnahmen, die da sind, kommen in den Bericht.`,
    }),
  ended: (about: string, given: number) =>
    given === 0
      ? `Der Aufruf ${about} ist zurückgezogen. Eine Stellungnahme wird nicht mehr gebraucht.`
      : `Der Aufruf ${about} ist beendet. Was der Beirat schon gesagt hat, kommt in den Bericht.`,
  endedTold: (about: string, given: number, count: number) =>
    `Der Aufruf ${about} ist ${given === 0 ? 'zurückgezogen' : 'beendet'}. ${told(count)}`,
  leftOutCount: 'Zahl der weggelassenen Stellungnahmen des Beirats',
  noneOpen: 'Gerade läuft kein Aufruf.',
  leftOutTold: (about: string) =>
    `Ihre Stellungnahme ${about} soll nicht im Bericht stehen. Warum, sagt Ihnen die Koordination.`,
  putBackTold: (about: string) => `Ihre Stellungnahme ${about} kommt nun doch in den Bericht.`,
  endedByRelease: (about: string) =>
    `Der Bericht ist freigegeben; der Aufruf ${about} ist damit beendet. Sie brauchen nichts mehr zu tun.`,
  stillRuns: (about: string, due: string) =>
    `Der Aufruf an den Beirat ${about} läuft noch bis ${due} Uhr; mit der Freigabe endet er.`,
  inShort: (about: string, who: string) => `${about} (${who})`,
  areLeftOut: (which: string) => `Weggelassen sind vom Beirat: ${which}.`,
  omitted: (about: string, who: string) =>
    `Die Stellungnahme ${about} (${who}) steht im nächsten Entwurf nicht im Bericht. Der Grund ist festgehalten.`,
  putBack: (about: string, who: string) =>
    `Die Stellungnahme ${about} (${who}) steht ab dem nächsten Entwurf im Bericht.`,
  joined: (name: string, group: string, from: string) => `${name} ist ab ${from} im Beirat (${group}).`,
  joinedUntil: (name: string, group: string, from: string, until: string) =>
    `${name} ist vom ${from} bis ${until} im Beirat (${group}).`,
  noAccount: (name: string) => `${name} hat kein Konto im Chat; einen Code gibt es mit „verbinden“.`,
  leaves: (name: string, group: string, day: string) => `${name} ist bis ${day} im Beirat (${group}).`,
  inDraft: (count: number) => `Stellungnahmen des Beirats im Entwurf: ${number(count)}.`,
}
