/** What --help shows, for each word of the command line. */
export const operatorUsage = {
  start: `npm start -- [Angaben]

Startet den Bot. Ein mit „import“ angelegter Datenbestand wird mit den eingerichteten
Chat-Plattformen verbunden (Slack: adapters/slack/README.md). Sonst öffnet sich die
Konsole mit einem Probelauf: Sie sprechen als eine der Personen des Plans und stellen
die Uhr selbst.

  --plan DATEI    Datei der Stadt (YAML); sonst der mitgelieferte Beispielplan
  --data ORDNER   wo Datenbestand und Gesprächsprotokoll liegen (.masterplan)
  --help          diese Hilfe

In der Konsole: /as NAME spricht als eine andere Person, /at 2026-10-01T09:00 stellt
die Uhr vor, /? zeigt alles. Zeilen aus einer Pipe werden der Reihe nach beantwortet:
  printf '/masterplan status\\n' | npm start

Umgebung: MASTERPLAN_DATA und MASTERPLAN_PLAN stehen für --data und --plan,
MASTERPLAN_LANGUAGE (de, en) bestimmt die Sprache der Befehlszeile, MASTERPLAN_LOG
(silent, error, warn, info, debug) das Protokoll, NO_COLOR schaltet Farben ab.
`,
  masterplan: `npm run masterplan -- BEFEHL [Angaben]

  import DATEI …  liest die Datei der Stadt (YAML) oder Tabellen (XLSX, CSV) ein
  export          schreibt den Datenbestand in Dateien, die „import“ wieder einliest
  report          schreibt den Zwischenbericht einer Runde in Dateien
  doctor          prüft den Datenbestand
  code PERSON     macht einen Code, mit dem eine Person ihr Konto verbindet
  demo            spielt ein ganzes Halbjahr vor

Jeder Befehl kennt --help. Den Bot selbst startet „npm start“.
`,
  import: `npm run masterplan -- import DATEI … [Angaben]

Liest Dateien ein: die Datei der Stadt (YAML) und Tabellen von Maßnahmen, früheren
Sachständen, Personen und mehr (XLSX, CSV). Was im Chat geändert wurde, bleibt; Widersprüche werden aufgelistet.
Noch einmal einlesen ändert nichts. Ein neuer Datenbestand ist für den Betrieb bestimmt.

  --profile DATEI  erklärt fremde Spalten, Zeilen und Wörter (YAML)
  --propose DATEI  schlägt für Tabellen mit fremden Spalten ein Profil vor, zeigt und
                   schreibt es und liest nichts ein; mit --dry-run zeigt es nur
  --dry-run        zeigt, was geschähe, und ändert nichts; endet mit 1, wenn Datei und
                   Chat einander widersprechen
  --overwrite      die Dateien setzen sich gegen Änderungen aus dem Chat durch
  --data ORDNER    der Datenbestand (.masterplan)
  --help           diese Hilfe
`,
  export: `npm run masterplan -- export [Angaben]

Schreibt, was im Datenbestand steht: Plan, Stellen, Personen mit Konten, Rollen und
Abwesenheiten, Zuständigkeiten, Maßnahmen, Anträge, Runden, Statusabfragen und die
geltenden Sachstände. In einen leeren Datenbestand eingelesen, ergibt es dasselbe noch
einmal.
Nicht dabei sind Gespräche, Rückfragen, Entwürfe, Nachrichten, Abonnements, Berichte,
Mitzeichnungen, das Protokoll, frühere Fassungen eines Sachstands und verspätete
Antworten, über die noch nicht entschieden ist; dafür gibt es die Sicherung des Ordners.
Die Einstellungen der Stadt stehen nur in der YAML-Datei.

  --format FORMAT  yaml (sonst), xlsx oder csv (eine Datei je Tabelle)
  --of PLAN        nur dieser Plan, etwa MP; sonst alle, in Tabellen der erste
  --out ORDNER     wohin (out)
  --plan DATEI     Datei der Stadt, wenn es nicht die zuletzt eingelesene ist
  --data ORDNER    der Datenbestand (.masterplan)
  --help           diese Hilfe

Die Dateien enthalten Namen und interne Vermerke; bitte bewahren Sie sie so auf.
`,
  report: `npm run masterplan -- report [Angaben]

Schreibt den Zwischenbericht einer abgeschlossenen Runde in Dateien: einen
freigegebenen, wie er freigegeben wurde, einen anderen als Entwurf. Mit --motion ist
es die Stellungnahme zu diesem Antrag.

  --motion NUMMER  zum Beispiel AN/1311/2021
  --round RUNDE    zum Beispiel 2026-H2; sonst die letzte abgeschlossene
  --format LISTE   aus pdf, docx, html, md, csv, xlsx, json, png, oparl und dcat, zum Beispiel
                   pdf,docx; sonst alle außer oparl und dcat
  --level TEIL     public oder non-public (public)
  --out ORDNER     wohin (out)
  --plan DATEI     Datei der Stadt, wenn es nicht die zuletzt eingelesene ist
  --data ORDNER    der Datenbestand (.masterplan)
  --help           diese Hilfe
`,
  doctor: `npm run masterplan -- doctor [Angaben]

Prüft, ob die Antworten unversehrt sind und ob die Abfragen zu ihnen passen, und nennt
die Zahl der Nachrichten, die warten oder nicht zugestellt werden konnten. Im Betrieb
fragt es auch jede eingerichtete Chat-Plattform, ob sie den Bot einlässt, und sagt, wie
viele Personen dort erreichbar sind.

  --rebuild        stellt die Abfragen aus den Antworten neu her
  --data ORDNER    der Datenbestand (.masterplan)
  --help           diese Hilfe
`,
  code: `npm run masterplan -- code PERSON [Angaben]

Macht einen Code, mit dem eine Person ihr Konto auf einer Chat-Plattform verbindet, und
zeigt ihn einmal. Er gilt sieben Tage und ersetzt einen früheren. Gedacht ist er für
die erste Person der Koordination; alle anderen verbindet diese im Chat („verbinden
NAME“). Bitte geben Sie ihn nur der Person selbst.

  --data ORDNER    der Datenbestand (.masterplan)
  --help           diese Hilfe
`,
  demo: `npm run demo -- [Angaben]

Spielt ein ganzes Halbjahr auf dem Beispielplan vor, mit gestellter Uhr.

  --out ORDNER     wohin der Bericht geschrieben wird (out)
  --help           diese Hilfe
`,
}
