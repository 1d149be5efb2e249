/**
 * How each question is asked (`label`, `hint`), which words mark its part within one line (`marks`), and the
 * heading over its answer in a paper (`paper`).
 */
export const questions = {
  known: {
    light: {
      label: 'Welche Ampel hat die Maßnahme?',
      hint: 'grün, gelb, rot, nicht begonnen, ruht, erledigt oder entfallen',
      marks: ['Ampel'],
      paper: 'Ampel',
    },
    percent: {
      label: 'Wie viel Prozent sind umgesetzt?',
      hint: 'eine ganze Zahl von 0 bis 100',
      marks: ['Prozent', 'Fortschritt'],
      paper: 'Umsetzung',
    },
    text: {
      label: 'Wie ist der Sachstand?',
      hint: 'in wenigen Sätzen, so wie es im Bericht stehen soll',
      marks: ['Sachstand', 'Stand'],
      paper: 'Sachstand',
    },
    cause: {
      label: 'Was ist die Ursache dafür, dass die Ampel nicht auf Grün steht?',
      hint: null,
      marks: ['Ursache', 'Ursachen', 'Grund'],
      paper: 'Ursache',
    },
    options: {
      label: 'Welche Handlungsoptionen gibt es?',
      hint: null,
      marks: ['Handlungsoptionen', 'Handlungsoption', 'Optionen', 'Option'],
      paper: 'Handlungsoptionen',
    },
    next: {
      label: 'Was sind die nächsten Schritte?',
      hint: null,
      marks: ['Nächste Schritte', 'Nächster Schritt', 'Weiter'],
      paper: 'Nächste Schritte',
    },
    note: {
      label: 'Möchten Sie etwas intern vermerken?',
      hint: null,
      marks: ['Intern', 'Vermerk', 'Notiz'],
      paper: 'Interner Vermerk',
    },
  },
  measure: { label: 'Um welche Maßnahme geht es?', hint: 'Schreiben Sie das Kürzel, zum Beispiel M-03.' },
  which: 'Bei Ihnen sind mehrere Maßnahmen offen. Um welche geht es?',
  decision: { label: 'Bestätigen Sie den Vorschlag?', hint: 'ja oder nein' },
  yes: 'ja',
  no: 'nein',
  action: { label: 'Was soll geschehen?' },
  sureToOpen: (label: string, opens: string) =>
    `Die Runde ${label} ist für den ${opens} Uhr geplant. Jetzt schon öffnen und alle anschreiben?`,
  sureToClose:
    'Was jetzt fehlt, steht als „Keine Rückmeldung“ im Bericht, und niemand kann mehr etwas ändern. Wirklich schließen?',
  session: { label: 'Wann tagt der Ausschuss?', hint: 'Datum wie 2026-12-07 oder 7.12.2026' },
  until: { label: 'Bis wann soll die Frist laufen?', hint: 'Datum wie 2026-11-06 oder 6.11.2026' },
  optional: 'freiwillig',
  level: { public: 'öffentlich', 'non-public': 'nichtöffentlich', internal: 'intern, in keinem Bericht' },
  lastTime: (text: string) => `Zuletzt: ${text}`,
  skip: { word: 'weiter', also: ['-', '–', 'überspringen', 'keine', 'nichts', 'nein'] },
  keep: { word: 'wie zuletzt', also: ['zuletzt', 'gleich', 'unverändert', '='] },
  cancel: { word: 'abbrechen', also: ['abbruch', 'stopp'] },
  howSkip: (word: string) => `Überspringen mit „${word}“.`,
  howKeep: (word: string) => `Übernehmen mit „${word}“.`,
  howCancel: (word: string) => `Aufhören mit „${word}“, das Bisherige bleibt als Entwurf erhalten.`,
  howStop: (word: string) => `Aufhören mit „${word}“.`,
  cancelled: 'Abgebrochen.',
  kept: (says: string) => `Ihr Entwurf bleibt erhalten. Mit „${says}“ machen Sie weiter.`,
  unsaved: (text: string) => `Ihr Text war: „${text}“`,
  stillAsked: (label: string) => `Noch gefragt: ${label}`,
  textKept: 'Ihr Text bleibt als Entwurf erhalten.',
  resumed: 'Ihr Entwurf von vorhin ist wieder da; es geht dort weiter, wo Sie aufgehört haben.',
}
