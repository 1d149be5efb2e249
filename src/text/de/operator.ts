const quoted = (text: string): string => `„${text}“`

/** What the command line says to those who run the bot. */
export const operator = {
  usage: {
    start: `npm start -- [Angaben]

Startet den Bot. Ohne eingerichtete Chat-Plattform öffnet sich die Konsole mit einem
Probelauf: Sie sprechen als eine der Personen des Plans und stellen die Uhr selbst.

  --plan DATEI    Datei der Stadt (YAML); sonst der mitgelieferte Beispielplan
  --data ORDNER   wo Datenbestand und Gesprächsprotokoll liegen (.masterplan)
  --help          diese Hilfe

In der Konsole: /as NAME spricht als eine andere Person, /at 2026-10-01T09:00 stellt
die Uhr vor, /? zeigt alles. Zeilen aus einer Pipe werden der Reihe nach beantwortet:
  printf '/masterplan status\\n' | npm start
`,
    masterplan: `npm run masterplan -- BEFEHL [Angaben]

  import DATEI …  liest die Datei der Stadt (YAML) oder Tabellen (CSV) ein
  report          schreibt den Zwischenbericht einer Runde in Dateien
  doctor          prüft den Datenbestand
  demo            spielt ein ganzes Halbjahr vor

Jeder Befehl kennt --help. --data ORDNER nennt den Datenbestand (.masterplan).
`,
    import: `npm run masterplan -- import DATEI … [Angaben]

Liest Dateien ein: die Datei der Stadt (YAML) und Tabellen von Maßnahmen und früheren
Sachständen (CSV). Was im Chat geändert wurde, bleibt; Widersprüche werden aufgelistet.
Noch einmal einlesen ändert nichts. Ein neuer Datenbestand ist für den Betrieb bestimmt.

  --profile DATEI  erklärt fremde Spalten, Zeilen und Wörter (YAML)
  --overwrite      die Dateien setzen sich gegen Änderungen aus dem Chat durch
  --data ORDNER    der Datenbestand (.masterplan)
`,
    report: `npm run masterplan -- report [Angaben]

Schreibt den öffentlichen Zwischenbericht einer abgeschlossenen Runde in Dateien.

  --round RUNDE    zum Beispiel 2026-H2; sonst die letzte abgeschlossene
  --format LISTE   zum Beispiel markdown,html; sonst alle
  --out ORDNER     wohin (out)
  --plan DATEI     Datei der Stadt, wenn es nicht die zuletzt eingelesene ist
  --data ORDNER    der Datenbestand (.masterplan)
`,
    doctor: `npm run masterplan -- doctor [Angaben]

Prüft, ob die Antworten unversehrt sind und zu den Abfragen passen, und nennt
Nachrichten, die nicht zugestellt werden konnten.

  --rebuild        stellt die Abfragen aus den Antworten neu her
  --data ORDNER    der Datenbestand (.masterplan)
`,
    demo: `npm run demo -- [Angaben]

Spielt ein ganzes Halbjahr auf dem Beispielplan vor, mit gestellter Uhr.

  --out ORDNER     wohin der Bericht geschrieben wird (out)
`,
  },
  unknownCommand: (word: string, known: readonly string[]) =>
    `Den Befehl ${quoted(word)} gibt es nicht. Bekannt sind: ${known.join(', ')}. Mit --help sehen Sie Beispiele.`,
  badOptions: (why: string, known: readonly string[]) =>
    `Die Angaben passen nicht (${why}). Bekannt sind: ${known.join(', ')}. Mit --help sehen Sie Beispiele.`,
  badLogLevel: (text: string, known: readonly string[]) =>
    `MASTERPLAN_LOG ist ${quoted(text)}; möglich sind ${known.join(', ')}.`,
  unexpected: (words: string) =>
    `Mit ${quoted(words)} kann dieser Befehl nichts anfangen. Mit --help sehen Sie Beispiele.`,
  unreadable: (path: string) => `Die Datei ${quoted(path)} lässt sich nicht lesen. Bitte prüfen Sie Pfad und Rechte.`,
  unwritable: (path: string) => `In ${quoted(path)} lässt sich nicht schreiben. Bitte prüfen Sie Pfad und Rechte.`,
  noFiles: 'Bitte nennen Sie mindestens eine Datei, zum Beispiel: npm run masterplan -- import stadt.yaml',
  notACity: (path: string) =>
    `${quoted(path)} ist keine Datei einer Stadt; erwartet wird YAML mit dem Abschnitt „city“.`,
  noCity: (path: string) =>
    `Zu diesem Datenbestand ist keine Datei der Stadt bekannt. Nennen Sie sie mit --plan (zum Beispiel ${quoted(path)}).`,
  noStore: (path: string) => `In ${quoted(path)} liegt kein Datenbestand. Mit „import“ legen Sie einen an.`,
  noPlatform:
    'Dieser Datenbestand ist für den Betrieb angelegt, es ist aber keine Chat-Plattform eingerichtet. ' +
    'Zum Ausprobieren nehmen Sie ein anderes Verzeichnis: npm start -- --data VERZEICHNIS',
  inUse:
    'Dieser Datenbestand wird gerade von einem anderen Masterplan benutzt. Beenden Sie ihn oder wählen Sie mit --data ein anderes Verzeichnis.',
  unknownRound: (label: string, known: readonly string[]) =>
    `Eine abgeschlossene Runde ${quoted(label)} gibt es nicht. ${known.length > 0 ? `Bekannt sind: ${known.join(', ')}.` : 'Es ist noch keine abgeschlossen.'}`,
  unknownFormat: (name: string, known: readonly string[]) =>
    `Das Format ${quoted(name)} gibt es nicht. Bekannt sind: ${known.join(', ')}.`,
  written: (path: string) => `Geschrieben: ${path}`,
  healthy: (answers: string) => `Der Datenbestand ist in Ordnung. ${answers}`,
  broken: (count: number) =>
    `Bei ${count === 1 ? 'einer Abfrage' : `${count} Abfragen`} sind Antworten nachträglich verändert worden. Bitte spielen Sie eine Sicherung ein.`,
  rebuilt: (count: number) =>
    count === 0
      ? 'Alle Abfragen passen zu ihren Antworten.'
      : `${count} Abfragen sind aus den Antworten neu hergestellt.`,
  deliveries: (dead: number, waiting: number) => `Nachrichten: ${waiting} warten, ${dead} nicht zustellbar.`,
  demoDone: (seconds: string, folder: string) => `Ein Halbjahr in ${seconds} Sekunden. Der Bericht liegt in ${folder}`,
  oldNode: (version: string) =>
    `Masterplan braucht Node.js 24 oder neuer, gefunden wurde ${version}. Bitte mit „npm start“ oder „npm run“ aufrufen, dann wird das mitgelieferte Node.js benutzt.`,
}
