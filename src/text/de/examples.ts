import type { Examples } from '#text/examples.ts'

/** What else can be written with a command, beside its first example. */
export const examples: Examples = {
  report: ['melden M-03', 'melden alle'],
  same: ['unverändert alle'],
  status: [
    'stand',
    'stand M-03',
    'stand 12 rot',
    'stand Handlungsfeld 2',
    'stand 2026-H1',
    'stand verlauf',
    'stand neu',
  ],
  remind: ['erinnern', 'erinnern vorschau'],
  absent: ['abwesend', 'abwesend bis 14.10.', 'abwesend löschen 1.10.'],
  later: ['später', 'später alle'],
  extend: ['verlängern alle 2026-11-03'],
  round: [
    'runde planen 2026-12-07',
    'runde öffnen',
    'runde verlegen 2026-12-14',
    'runde verlängern 2026-11-03',
    'runde schließen',
  ],
  'take-over': ['übernehmen M-03 ja'],
  'my-data': ['meine daten löschen'],
  announce: ['rundschreiben offen: Am Freitag endet die Frist.'],
  assign: ['zuweisen M-03 Vertretung netzwerke', 'zuweisen M-03 Stelle 12'],
  measure: [
    'maßnahme ändern M-03 Titel Digitale Bauakte',
    'maßnahme teilen M-03 in M-03a, M-03b',
    'maßnahme zusammenlegen M-03, M-04 zu M-08',
    'maßnahme entfällt M-03 Der Rat hat anders entschieden.',
    'maßnahme abgeschlossen M-03',
  ],
  field: ['handlungsfeld umbenennen BP Beteiligung'],
  'interim-report': [
    'zwischenbericht',
    'zwischenbericht entwurf',
    'zwischenbericht vorschau',
    'zwischenbericht abschnitte',
    'zwischenbericht fassungen',
    'zwischenbericht unterschied 1 2',
    'zwischenbericht freigeben',
    'zwischenbericht zurückziehen Die Zahlen zu M-03 waren falsch.',
  ],
}
