/** Names people type, with what they do and one line to copy. The first name is the one we show. */
export const commands = {
  help: { names: ['hilfe'], summary: 'zeigt, was Sie schreiben können', example: 'hilfe' },
  tasks: {
    names: ['aufgaben'],
    summary: 'zeigt Ihre offenen Abfragen mit dem letzten Stand',
    example: 'aufgaben',
  },
  report: {
    names: ['melden'],
    summary: 'meldet den Sachstand einer Maßnahme, in einer Zeile oder Frage für Frage',
    example: 'melden M-03 grün 60 Die Ausschreibung läuft',
  },
  same: {
    names: ['unverändert'],
    summary: 'übernimmt den letzten Sachstand unverändert',
    example: 'unverändert M-03',
  },
  history: {
    names: ['verlauf'],
    summary: 'zeigt die Meldungen zu einer Maßnahme über die Runden',
    example: 'verlauf M-03',
  },
  status: {
    names: ['stand', 'status', 'wie steht es', 'wie steht es mit', 'wie steht es um', 'wie steht’s'],
    summary:
      'zeigt den Stand der Runde oder eines Teils („stand 12 rot“), was neu ist („stand neu“) und den Verlauf („stand verlauf“)',
    example: 'stand rot',
  },
  open: {
    names: ['offen', 'fehlt'],
    summary: 'zeigt, welche Rückmeldungen noch fehlen',
    example: 'offen',
  },
  remind: {
    names: ['erinnern'],
    summary: 'erinnert jetzt an alle offenen Rückmeldungen oder an eine',
    example: 'erinnern M-03',
  },
  plan: {
    names: ['plan', 'pläne'],
    summary:
      'zeigt, wie weit die Pläne der Stadt sind und wann sie berichten; die Koordination trägt Schritte ein, ein Plan wird fortgeschrieben',
    example: 'plan',
  },
  round: {
    names: ['runde'],
    summary: 'zeigt die Termine der Abfragerunde; die Koordination plant, verlegt, öffnet, verlängert und schließt sie',
    example: 'runde',
  },
  session: {
    names: ['sitzung', 'sitzungen'],
    summary:
      'zeigt die kommenden Sitzungen und bis wann eine Vorlage fertig sein muss; die Koordination trägt sie ein, verlegt sie oder meldet, dass eine entfällt',
    example: 'sitzung',
  },
  reference: {
    names: ['bezug', 'bezüge'],
    summary: 'zeigt, worauf eine Maßnahme aufbaut: Normen, Netzwerke, Förderprojekte; die Koordination trägt es ein',
    example: 'bezug M-02',
  },
  'interim-report': {
    names: ['zwischenbericht'],
    summary: 'entwirft den Zwischenbericht, ändert seine Texte, zeigt Fassungen, gibt ihn frei oder zieht ihn zurück',
    example: 'zwischenbericht ändern M-03 Ursache: Zwei Zulieferungen fehlen.',
  },
  statement: {
    names: ['stellungnahme'],
    summary: 'dasselbe für die Stellungnahme zu einem Antrag: Entwurf, Texte, Freigabe, Dateien',
    example: 'stellungnahme AN/1311/2021 entwurf',
  },
  sign: {
    names: ['mitzeichnen', 'mitzeichnung'],
    summary: 'zeichnet Ihre Abschnitte eines Entwurfs mit, mit Anmerkung oder nicht; zeigt sie und den ganzen Entwurf',
    example: 'mitzeichnen mit Anmerkung Bitte die Zahl der Anträge ergänzen.',
  },
  confirm: {
    names: ['bestätigen'],
    summary: 'bestätigt, dass eine Maßnahme abgeschlossen ist, ruht oder entfällt',
    example: 'bestätigen M-03 ja',
  },
  'not-mine': {
    names: ['nicht zuständig'],
    summary: 'meldet, dass eine Abfrage nicht bei Ihnen richtig ist',
    example: 'nicht zuständig M-03 Das liegt bei Amt 12.',
  },
  'hand-over': {
    names: ['abgeben'],
    summary: 'bietet eine Maßnahme einer anderen Person an',
    example: 'abgeben M-03 an strategie',
  },
  'take-over': {
    names: ['übernehmen'],
    summary: 'nimmt eine angebotene Maßnahme an oder bittet um eine',
    example: 'übernehmen M-03',
  },
  absent: {
    names: ['abwesend'],
    summary: 'trägt Ihre Abwesenheit ein, auf Wunsch mit Vertretung',
    example: 'abwesend 1.10.–14.10. Vertretung strategie',
  },
  later: { names: ['später'], summary: 'schiebt die nächste Erinnerung einmal auf', example: 'später M-03' },
  follow: {
    names: ['folgen'],
    summary: 'sagt Ihnen Bescheid, wenn sich die Ampel einer Maßnahme ändert',
    example: 'folgen M-03',
  },
  unfollow: { names: ['nicht folgen', 'entfolgen'], summary: 'beendet das Folgen', example: 'nicht folgen M-03' },
  undo: {
    names: ['rückgängig'],
    summary: 'nimmt Ihre letzte Handlung zurück, wo das gefahrlos geht',
    example: 'rückgängig',
  },
  language: { names: ['sprache'], summary: 'stellt die Sprache Ihrer Nachrichten ein', example: 'sprache englisch' },
  'my-data': {
    names: ['meine daten'],
    summary: 'zeigt oder löscht, was über Sie gespeichert ist',
    example: 'meine daten',
  },
  link: {
    names: ['verbinden', 'verknüpfen'],
    summary: 'verbindet ein weiteres Konto mit Ihnen: Sie bekommen einen Code, den Sie mir von dort aus schreiben',
    example: 'verbinden',
  },
  board: {
    names: ['beirat'],
    summary: 'zeigt den Beirat und ruft ihn zu Stellungnahmen auf; seine Mitglieder nehmen Stellung',
    example: 'beirat aufruf zum Bericht bis 12.11.',
  },
  gaps: { names: ['lücken'], summary: 'zeigt, wo Zuständigkeiten, Konten oder Vertretungen fehlen', example: 'lücken' },
  record: {
    names: ['erfassen'],
    summary: 'trägt eine Antwort ein, die per Telefon oder E-Mail kam',
    example: 'erfassen M-03 Telefon grün 60 Die Ausschreibung läuft',
  },
  excuse: {
    names: ['entschuldigen'],
    summary: 'verzichtet mit Begründung auf eine Rückmeldung',
    example: 'entschuldigen M-03 Die Stelle ist unbesetzt.',
  },
  extend: {
    names: ['verlängern'],
    summary: 'verschiebt die Frist einer Rückmeldung oder aller',
    example: 'verlängern M-03 2026-11-03',
  },
  query: {
    names: ['rückfrage'],
    summary: 'fragt zu einer Antwort zurück; die Antwort ist damit wieder offen',
    example: 'rückfrage M-03 Bis wann kommt die Zulieferung?',
  },
  remark: {
    names: ['anmerkung'],
    summary: 'hält eine interne Anmerkung zu einer Antwort fest',
    example: 'anmerkung M-03 Mit Amt 12 besprochen.',
  },
  admit: {
    names: ['zulassen'],
    summary: 'nimmt eine Antwort nach dem Abschluss als Nachtrag an',
    example: 'zulassen M-03 ja',
  },
  reopen: {
    names: ['wieder öffnen', 'nachtrag'],
    summary: 'öffnet eine Maßnahme nach dem Abschluss für einen Nachtrag',
    example: 'wieder öffnen M-03',
  },
  assign: {
    names: ['zuweisen'],
    summary: 'weist eine Maßnahme einer Person oder Stelle zu',
    example: 'zuweisen M-03 strategie',
  },
  measure: {
    names: ['maßnahme'],
    summary: 'legt Maßnahmen an, ändert, teilt, verbindet oder beendet sie',
    example: 'maßnahme neu M-07 Digitale Bauakte',
  },
  responsible: {
    names: ['zuständig', 'zuständigkeit', 'wer ist zuständig', 'wer ist zuständig für'],
    summary:
      'zeigt, wer wofür zuständig ist: für eine Stelle, eine Maßnahme, ein Handlungsfeld oder „cdo“; als Datei mit „zuständig anlage“; die Koordination ändert es („zuständig M-03 gehört 12“)',
    example: 'zuständig M-03',
  },
  office: {
    names: ['stelle', 'stellen'],
    summary: 'benennt Stellen um, legt sie zusammen oder teilt sie, ab einem Tag; der Verlauf bleibt',
    example: 'stelle umbenennen 12 Amt für Digitales ab 1.1.2027',
  },
  field: {
    names: ['handlungsfeld'],
    summary: 'legt ein Handlungsfeld an, benennt es um oder nennt seine Quelle, etwa eine Norm',
    example: 'handlungsfeld neu BP Beteiligung und Partner',
  },
  role: {
    names: ['rolle'],
    summary: 'gibt oder nimmt eine Rolle und benennt deren Vertretung',
    example: 'rolle strategie koordination',
  },
  left: {
    names: ['ausgeschieden'],
    summary: 'vermerkt, dass eine Person die Stadt verlässt; Offenes geht an die Vertretung',
    example: 'ausgeschieden strategie 2026-12-31',
  },
  announce: {
    names: ['rundschreiben'],
    summary: 'schreibt allen, die in dieser Runde gefragt sind',
    example: 'rundschreiben Bitte nennen Sie auch die Kosten.',
  },
  log: { names: ['protokoll'], summary: 'zeigt, wer wann was geändert hat', example: 'protokoll M-03' },
  motion: {
    names: ['antrag', 'anträge'],
    summary:
      'zeigt die Anträge des Rates und wer zu welchem Punkt gefragt ist; die Koordination erfasst und ändert sie',
    example: 'antrag AN/1311/2021',
  },
  groups: {
    answering: 'Antworten',
    looking: 'Nachsehen',
    own: 'Für Sie selbst',
    coordinating: 'Koordinieren',
    plan: 'Plan und Zuständigkeiten',
    paper: 'Bericht',
    motions: 'Anträge des Rates',
  },
  briefly: {
    report: 'meldet Ampel, Prozent und Sachstand in einer Zeile',
    text: 'meldet den Sachstand',
    same: 'lässt den letzten Sachstand gelten',
    later: 'schiebt die nächste Erinnerung auf',
    tasks: 'zeigt, was bei Ihnen offen ist',
    status: 'zeigt, wie es steht',
    open: 'zeigt, was noch fehlt',
    remind: 'erinnert alle, die noch fehlen',
    history: 'zeigt, was früher gemeldet wurde',
    absent: 'trägt Ihre Abwesenheit ein',
  },
  answerLine: 'gelb 60 Die Ausschreibung läuft',
  answerText: 'Die Ausschreibung läuft',
  rest: 'Alle Befehle zeigt „hilfe alles“, mehr zu einem davon zum Beispiel „hilfe melden“.',
  more: (example: string) => `Mehr zu einem Befehl: „${example}“.`,
  heading: 'Das können Sie schreiben',
  prefixed: (slash: string, bang: string) =>
    `In Kanälen stellen Sie ${slash} voran (oder ${bang}, wo es keine Schrägstrich-Befehle gibt); im direkten Gespräch genügt das Wort allein.`,
  plain: 'Auf eine Abfrage können Sie auch einfach in einem Satz antworten. Es wird nur noch gefragt, was fehlt.',
  example: (text: string) => `Beispiel: ${text}`,
  alsoSaid: 'Außerdem:',
}
