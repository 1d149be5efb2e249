const also = (codes: string): string => `Der bisherige Verlauf bleibt unter ${codes} erhalten.`

/** What coordinators read when they change the plan: its measures, fields and responsibilities. */
export const plan = {
  /** After “ist schon”. */
  state: {
    active: 'in Arbeit',
    'on-hold': 'ruhend gestellt',
    done: 'abgeschlossen',
    dropped: 'entfallen',
    superseded: 'in anderen Maßnahmen aufgegangen',
  },
  measure: {
    actions: {
      add: 'neu',
      change: 'ändern',
      split: 'teilen',
      merge: 'zusammenlegen',
      drop: 'entfällt',
      finish: 'abgeschlossen',
      pause: 'ruht',
      resume: 'fortsetzen',
      remove: 'löschen',
    },
    also: {
      add: ['anlegen', 'hinzufügen'],
      change: ['bearbeiten'],
      split: ['aufteilen'],
      merge: ['zusammenführen', 'verbinden'],
      drop: ['entfallen', 'streichen', 'verwerfen'],
      finish: ['abschließen', 'beenden', 'erledigt', 'fertig'],
      pause: ['ruhen', 'aussetzen'],
      resume: ['wiederaufnehmen', 'weiterführen'],
      remove: ['entfernen'],
    },
    aspects: { title: 'Titel', description: 'Beschreibung', field: 'Feld', level: 'Öffentlichkeit' },
    asks: {
      code: { label: 'Welches Kürzel bekommt die Maßnahme?', hint: 'zum Beispiel M-07' },
      title: { label: 'Wie heißt die Maßnahme?', hint: null },
      sureTitle: (title: string) => `Soll die Maßnahme wirklich „${title}“ heißen?`,
      titleOf: (code: string) => `Wie heißt ${code}?`,
      description: { label: 'Wie lautet die Beschreibung?', hint: null },
      field: { label: 'Zu welchem Handlungsfeld gehört sie?', hint: null },
      noField: 'ohne Handlungsfeld',
      lead: { label: 'Welche Stelle ist federführend?', hint: 'Nummer oder Name der Stelle' },
      leadMarks: ['Federführung', 'Stelle'],
      fieldMarks: ['Handlungsfeld', 'Feld'],
      level: { label: 'In welchem Teil des Berichts soll sie stehen?', hint: null },
      now: (label: string, due: string) =>
        `Die Runde ${label} läuft bis ${due} Uhr. Soll die Maßnahme schon jetzt abgefragt werden?`,
      aspect: { label: 'Was soll sich ändern?', hint: null },
      into: {
        label: 'In welche neuen Maßnahmen soll sie geteilt werden?',
        hint: 'die neuen Kürzel, zum Beispiel M-03a, M-03b',
      },
      which: { label: 'Welche Maßnahmen sollen zusammengelegt werden?', hint: 'die Kürzel, zum Beispiel M-03, M-04' },
      to: { label: 'Unter welchem Kürzel geht es weiter?', hint: 'ein vorhandenes oder ein neues' },
      reason: { label: 'Warum entfällt die Maßnahme?', hint: 'ein Satz, der im Verlauf stehen bleibt' },
      sure: (code: string, title: string) => `${code} ${title} wirklich löschen?`,
    },
    added: (code: string, title: string) => `Angelegt: ${code} ${title}.`,
    askedNow: 'Die Abfrage dazu geht jetzt hinaus.',
    askedNext: 'Abgefragt wird sie ab der nächsten Runde.',
    nobodyYet: (example: string) => `Verantwortlich ist noch niemand: „${example}“.`,
    changed: (code: string, aspect: string, value: string) => `${code} – ${aspect}: ${value}`,
    was: (value: string) => `Bisher: ${value}`,
    split: (code: string, parts: string) => `${code} ist geteilt in ${parts}. ${also(code)}`,
    merged: (codes: string, into: string, count: number) =>
      `${codes} ${count === 1 ? 'geht' : 'gehen'} in ${into} auf. ${also(codes)}`,
    stillOpen: 'Die laufende Abfrage bleibt offen, damit ein letzter Stand gemeldet werden kann.',
    turned: {
      active: (code: string) => `${code} läuft wieder.`,
      'on-hold': (code: string) => `${code} ruht. Abgefragt wird weiterhin.`,
      done: (code: string) => `${code} ist abgeschlossen und wird ab der nächsten Runde nicht mehr abgefragt.`,
      dropped: (code: string) => `${code} entfällt und wird nicht mehr abgefragt.`,
    },
    toldTurned: {
      active: (code: string, title: string) => `${code} ${title} läuft nach Entscheidung der Koordination wieder.`,
      'on-hold': (code: string, title: string) => `${code} ${title} ruht nach Entscheidung der Koordination.`,
      done: (code: string, title: string) => `${code} ${title} ist nach Entscheidung der Koordination abgeschlossen.`,
      dropped: (code: string, title: string) =>
        `${code} ${title} entfällt nach Entscheidung der Koordination. Eine Rückmeldung ist nicht mehr nötig.`,
    },
    toldBecause: (reason: string) => `Grund: ${reason}`,
    toldSplit: (code: string, title: string, parts: string) =>
      `${code} ${title} ist in ${parts} geteilt worden. Ihre bisherigen Meldungen bleiben erhalten; gefragt wird jetzt nach den Teilen.`,
    toldMerged: (codes: string, into: string, count: number) =>
      `${codes} ${count === 1 ? 'ist' : 'sind'} in ${into} aufgegangen. Bisherige Meldungen bleiben erhalten; gefragt wird jetzt nach ${into}.`,
    removed: (code: string, title: string) => `Gelöscht: ${code} ${title}.`,
    reasonSplit: (parts: string) => `aufgeteilt in ${parts}`,
    reasonMerged: (into: string) => `aufgegangen in ${into}`,
  },
  history: {
    carriesOn: (codes: string) => `Führt fort: ${codes}.`,
    carriedOnBy: (codes: string, day: string) => `Aufgegangen in ${codes} (${day}).`,
    turned: {
      active: (day: string) => `Wieder in Arbeit seit ${day}`,
      'on-hold': (day: string) => `Ruht seit ${day}`,
      done: (day: string) => `Abgeschlossen am ${day}`,
      dropped: (day: string) => `Entfallen am ${day}`,
      superseded: (day: string) => `Aufgegangen am ${day}`,
    },
  },
  field: {
    actions: { add: 'neu', rename: 'umbenennen', source: 'quelle', put: 'zuordnen', show: 'zeigen' },
    also: {
      add: ['anlegen', 'hinzufügen'],
      rename: ['ändern', 'umbenannt'],
      source: ['norm', 'grundlage'],
      put: ['maßnahmen', 'einordnen', 'verschieben'],
      show: ['liste', 'anzeigen'],
    },
    asks: {
      code: { label: 'Welches Kürzel bekommt das Handlungsfeld?', hint: 'zum Beispiel BP' },
      field: { label: 'Um welches Handlungsfeld geht es?', hint: 'Kürzel oder Name' },
      name: { label: 'Wie heißt das Handlungsfeld?', hint: null },
      source: {
        label: 'Aus welcher Norm oder Systematik stammt es?',
        hint: 'zum Beispiel DIN SPEC 91387; „keine“ nimmt die Angabe heraus',
      },
      measures: { label: 'Welche Maßnahmen sollen hinein?', hint: 'die Kürzel, zum Beispiel M-03, M-04' },
    },
    source: 'Quelle',
    noSource: ['keine', 'ohne', 'none', '-', '–'],
    added: (code: string, name: string, source: string | null) =>
      `Angelegt: Handlungsfeld ${code} ${name}.${source === null ? '' : ` Quelle: ${source}.`}`,
    sourced: (code: string, source: string | null, was: string | null) =>
      `${source === null ? `Handlungsfeld ${code} ist jetzt ohne Quelle` : `Quelle zum Handlungsfeld ${code}: ${source}`}${was === null ? '' : ` (bisher ${was})`}.`,
    next: (example: string) => `Maßnahmen ordnen Sie so zu: „${example}“.`,
    renamed: (code: string, was: string, name: string) =>
      `Handlungsfeld ${code} heißt jetzt „${name}“ (bisher „${was}“).`,
    put: (codes: string, name: string) => `Im Handlungsfeld „${name}“: ${codes}.`,
    none: 'Es gibt noch kein Handlungsfeld. Mit „handlungsfeld neu“ legen Sie eines an.',
    line: (code: string, name: string, count: number) =>
      `${code} ${name}: ${count === 0 ? 'keine Maßnahme' : count === 1 ? 'eine Maßnahme' : `${count} Maßnahmen`}`,
  },
  assign: {
    as: {
      responsible: 'Verantwortung',
      beside: 'mitverantwortlich',
      'not-beside': 'nicht mehr mitverantwortlich',
      deputy: 'Vertretung',
      office: 'Stelle',
    },
    also: {
      responsible: ['verantwortlich'],
      beside: ['mitverantwortung', 'auch verantwortlich'],
      'not-beside': ['nicht mitverantwortlich', 'nicht mehr verantwortlich'],
      deputy: ['stellvertretung'],
      office: ['federführung', 'amt'],
    },
    asks: {
      measures: { label: 'Welche Maßnahmen wollen Sie zuweisen?', hint: 'die Kürzel, zum Beispiel M-03, M-04' },
      as: { label: 'Als was?', hint: null },
      responsible: { label: 'Wer soll verantwortlich sein?', hint: 'Name oder Kennung der Person' },
      beside: { label: 'Wer soll mitverantwortlich sein?', hint: 'Name oder Kennung der Person' },
      'not-beside': { label: 'Wer soll nicht mehr mitverantwortlich sein?', hint: 'Name oder Kennung der Person' },
      meant: {
        label: 'Was ist mit der Nummer gemeint?',
        hint: null,
        leads: (name: string) => `${name} wird federführend`,
        answers: (name: string) => `${name} wird verantwortlich`,
      },
      deputy: { label: 'Wer soll vertreten?', hint: 'Name oder Kennung der Person' },
      office: { label: 'Welche Stelle soll federführend sein?', hint: 'Nummer oder Name der Stelle' },
    },
    leadIns: ['an', 'auf', 'durch', 'zu'],
    done: {
      responsible: (codes: string, name: string) => `Verantwortlich für ${codes} ist ab heute: ${name}.`,
      beside: (codes: string, name: string) => `Mitverantwortlich für ${codes} ist ab heute: ${name}.`,
      'not-beside': (codes: string, name: string) => `Nicht mehr mitverantwortlich für ${codes}: ${name}.`,
      deputy: (codes: string, name: string) => `In Vertretung antwortet für ${codes} ab heute: ${name}.`,
      office: (codes: string, name: string) => `Federführend für ${codes} ist ab heute: ${name}.`,
    },
    asked: (name: string) => `Die Abfrage geht jetzt an: ${name}.`,
    noAccount: (name: string) => `${name} hat noch kein Konto im Chat und kann nicht angeschrieben werden.`,
    begins: {
      responsible: (codes: string) => `Sie sind ab heute verantwortlich für: ${codes}.`,
      beside: (codes: string) => `Sie sind ab heute mitverantwortlich für: ${codes}.`,
      'not-beside': (codes: string) => `Sie sind ab heute mitverantwortlich für: ${codes}.`,
      deputy: (codes: string) => `Sie sind ab heute als Vertretung eingetragen für: ${codes}.`,
      office: (codes: string, name: string) => `Federführend für ${codes} ist ab heute: ${name}.`,
    },
    ends: {
      responsible: (codes: string) =>
        `Für ${codes} ist ab heute jemand anderes verantwortlich. Von Ihnen wird dazu nichts mehr erwartet.`,
      beside: (codes: string) => `Sie sind nicht mehr mitverantwortlich für: ${codes}.`,
      'not-beside': (codes: string) => `Sie sind nicht mehr mitverantwortlich für: ${codes}.`,
      deputy: (codes: string) => `Für ${codes} vertritt ab heute jemand anderes.`,
      office: (codes: string, name: string) => `Federführend für ${codes} ist ab heute: ${name}.`,
    },
  },
}
