import { counting } from '#text/counting.ts'
import { sayList } from '#text/dates.ts'
import { operatorUsage } from '#text/de/operator-usage.ts'
import { platformName } from '#text/platform-name.ts'

const { number, plural } = counting('de')
const quoted = (text: string): string => `„${text}“`
const list = (items: readonly string[]): string => sayList(items, 'de')
const meant = (nearest: string | undefined): string => (nearest === undefined ? '' : ` Meinten Sie ${quoted(nearest)}?`)
const examples = 'Mit --help sehen Sie Beispiele.'

/** What the command line says to those who run the bot. */
export const operator = {
  usage: operatorUsage,
  /** Shown once when the console opens on a terminal. */
  welcome: (plan: string, city: string) =>
    `Probelauf „${plan}“, ${city}. „hilfe“ zeigt, was Masterplan versteht, /? was die Konsole kann; Strg+D beendet.`,

  // the command line
  unknownCommand: (word: string, nearest: string | undefined, known: readonly string[]) =>
    `Den Befehl ${quoted(word)} gibt es nicht.${meant(nearest)} Es gibt: ${list(known)}. ${examples}`,
  unknownOption: (name: string, nearest: string | undefined, known: readonly string[]) =>
    `Die Angabe ${quoted(name)} gibt es hier nicht.${meant(nearest)} Es gibt: ${list(known)}. ${examples}`,
  needsValue: (option: string) => `Nach ${quoted(option)} fehlt ein Wert. ${examples}`,
  takesNoValue: (option: string) => `Zu ${quoted(option)} gehört kein Wert. ${examples}`,
  unexpected: (words: string) => `Mit ${quoted(words)} kann dieser Befehl nichts anfangen. ${examples}`,
  badNumber: (name: string, text: string, least: number, most: number) =>
    `Die Umgebungsvariable ${name} ist ${quoted(text)}; möglich ist eine ganze Zahl von ${least} bis ${most}.`,
  badVariable: (name: string, text: string, known: readonly string[]) =>
    `Die Umgebungsvariable ${name} ist ${quoted(text)}; möglich sind: ${list(known)}.`,

  // files and folders
  unreadable: (path: string) => `Die Datei ${quoted(path)} lässt sich nicht lesen. Bitte prüfen Sie Pfad und Rechte.`,
  unwritable: (path: string) => `In ${quoted(path)} lässt sich nicht schreiben. Bitte prüfen Sie Pfad und Rechte.`,
  diskFull: (path: string) => `${quoted(path)} passt nicht mehr auf den Datenträger. Bitte schaffen Sie Platz.`,
  folderStands: (path: string) =>
    `Unter ${quoted(path)} steht ein Ordner. Bitte benennen Sie ihn um oder nennen Sie mit --out einen anderen Ort.`,
  noFiles: 'Bitte nennen Sie mindestens eine Datei, zum Beispiel: npm run masterplan -- import stadt.yaml',
  notACity: (path: string) =>
    `${quoted(path)} ist keine Datei einer Stadt; erwartet wird YAML mit dem Abschnitt „city“.`,
  noCity: 'Zu diesem Datenbestand ist keine Datei der Stadt bekannt. Bitte nennen Sie sie mit --plan.',
  lostCity: (path: string) =>
    `Die Datei der Stadt, ${quoted(path)}, liegt nicht mehr dort. Bitte nennen Sie mit --plan, wo sie jetzt ist.`,
  otherCity: (path: string) =>
    `Der Datenbestand wurde nicht mit dem Plan aus ${quoted(path)} angelegt. Bitte nennen Sie dessen Datei ` +
    'oder lesen Sie den Plan erst ein: npm run masterplan -- import DATEI',
  otherPlan: (path: string) =>
    `Dieser Probelauf gehört zu ${quoted(path)}. Für einen anderen Plan nennen Sie mit --data einen anderen Ordner; ` +
    'Änderungen am Plan übernimmt „npm run masterplan -- import DATEI“.',

  // the store
  noStore: (folder: string) => `In ${quoted(folder)} liegt kein Datenbestand. Mit „import“ legen Sie einen an.`,
  noPlatform:
    'Dieser Datenbestand ist für den Betrieb angelegt, es ist aber keine Chat-Plattform eingerichtet. ' +
    'Wie das geht, steht in adapters/slack/README.md und adapters/matrix/README.md. ' +
    'Zum Ausprobieren nennen Sie einen anderen Ordner: npm start -- --data ORDNER',
  notConnected: (platform: string) =>
    `${platformName(platform)}: Die Verbindung ist gescheitert; es wird weiter versucht. Einzelheiten stehen im Protokoll.`,
  letsIn: (platform: string) => `${platformName(platform)}: Zugang und Rechte sind in Ordnung.`,
  connected: (platform: string) => `${platformName(platform)}: Die Verbindung steht.`,
  stores: {
    newer: (path: string) =>
      `Der Datenbestand ${quoted(path)} stammt von einer neueren Fassung von Masterplan. ` +
      'Bitte starten Sie diese oder spielen Sie eine Sicherung von vor der Umstellung ein.',
    busy: (path: string) =>
      `In den Datenbestand ${quoted(path)} schreibt gerade ein anderes Programm. Bitte versuchen Sie es danach noch einmal.`,
    'in-use': () =>
      'Auf diesem Datenbestand läuft Masterplan schon. ' +
      'Bitte beenden Sie den laufenden Bot oder nennen Sie mit --data einen anderen Ordner.',
    'no-store': (path: string) =>
      `${quoted(path)} ist kein Datenbestand von Masterplan. Bitte nennen Sie mit --data einen anderen Ordner.`,
    unusable: (path: string) =>
      `Der Datenbestand ${quoted(path)} lässt sich nicht öffnen. Bitte prüfen Sie, ob sein Ordner vorhanden ist und ` +
      'ob das Konto, unter dem Masterplan läuft, in beide schreiben darf.',
  },

  // import
  proposeOrProfile: 'Bitte wählen Sie --propose (schlägt ein Profil vor) oder --profile (liest mit einem ein).',
  noProfileNeeded: 'Die Kopfzeilen sind bekannt; ein Profil ist nicht nötig.',
  standsThere: (path: string) =>
    `Eine Datei ${quoted(path)} gibt es schon; sie bleibt, wie sie ist. Bitte nennen Sie mit --propose eine andere.`,
  proposedOnly: (path: string) => `Das war ein Probelauf: ${quoted(path)} wurde nicht geschrieben.`,
  dryRun: 'Das war ein Probelauf: Am Datenbestand wurde nichts geändert.',
  dryRunConflicts: (conflicts: number) =>
    `Das war ein Probelauf: Am Datenbestand wurde nichts geändert. ${plural(conflicts, {
      one: 'Ein Widerspruch zwischen Datei und Chat ist',
      other: '# Widersprüche zwischen Dateien und Chat sind',
    })} zu klären.`,

  // report
  unknownRound: (label: string, known: readonly string[]) =>
    `Eine abgeschlossene Runde ${quoted(label)} gibt es nicht. Es gibt: ${list(known)}.`,
  unknownMotion: (text: string, known: readonly string[]) =>
    `Einen Antrag ${quoted(text)} gibt es nicht. ${known.length === 0 ? 'Eingetragen wird einer mit „antrag“.' : `Es gibt: ${list(known)}.`}`,
  noClosedRound: 'Es ist noch keine Runde abgeschlossen; einen Bericht gibt es erst danach.',
  unknownFormat: (name: string, known: readonly string[]) =>
    `Das Format ${quoted(name)} gibt es nicht. Es gibt: ${list(known)}.`,
  unknownPlan: (name: string, known: readonly string[]) =>
    `Einen Plan ${quoted(name)} gibt es in dieser Stadt nicht. Es gibt: ${list(known)}.`,
  unknownLevel: (name: string) => `${quoted(name)} ist kein Teil des Berichts. Es gibt: public, non-public.`,
  noNonPublic: {
    report: (round: string) =>
      `Der Bericht zur Runde ${round} hat keinen nichtöffentlichen Teil. Ohne --level wird der öffentliche geschrieben.`,
    statement: (motion: string) =>
      `Die Stellungnahme zu ${motion} hat keinen nichtöffentlichen Teil. Ohne --level wird der öffentliche geschrieben.`,
  },
  tooLongFor: (format: string) =>
    `Ein Text ist zu lang für eine Zelle im Format ${quoted(format)}. Bitte wählen Sie --format yaml oder csv.`,
  making: (format: string) => `Das Format ${format} entsteht; das kann eine Weile dauern …`,
  made: (format: string, seconds: number, megabytes: number) =>
    `Das Format ${format} ist nach ${number(seconds)} s fertig (${number(megabytes)} MB).`,
  written: (path: string) => `Geschrieben: ${path}`,
  readOneByOne:
    'Jeder Plan steht für sich. Lesen Sie die Pläne nacheinander ein, jeden mit einem eigenen Aufruf von „import“.',
  writtenTogether: (count: number, format: string, folder: string) =>
    `Geschrieben: ${plural(count, { one: 'eine Datei', other: '# Dateien' })} im Format ${format} in ${folder}`,

  // doctor
  healthy: (dead: number, waiting: number) =>
    `Der Datenbestand ist in Ordnung. Nachrichten: ${number(waiting)} warten, ${number(dead)} nicht zustellbar.`,
  broken: (requests: readonly string[]) =>
    `Nachträglich verändert oder entfernt wurden Antworten zu: ${list(requests)}. Bitte spielen Sie eine Sicherung ein.`,
  astray: (count: number) =>
    `${plural(count, { one: 'Eine Abfrage passt nicht zu ihren Antworten', other: '# Abfragen passen nicht zu ihren Antworten' })}. ` +
    'Bitte stellen Sie sie mit --rebuild neu her.',
  nothingToAsk:
    'Eine Chat-Plattform ist in dieser Umgebung nicht eingerichtet; ohne sie startet der Bot nicht. ' +
    'Wie das geht, steht in adapters/slack/README.md und adapters/matrix/README.md.',
  channelOnConsole: (channel: string) =>
    `Der Kanal ${channel} aus der Datei der Stadt liegt auf der Konsole, die nur dem Ausprobieren dient; was dorthin soll, kommt nicht an. ` +
    'Bitte nennen Sie an seiner Stelle den Kanal auf Ihrer Plattform und lesen Sie die Datei in einen neuen Ordner ein (--data ORDNER).',
  reach: (reachable: number, people: number, awaited: number) =>
    `Erreichbar ${plural(reachable, { one: 'ist eine', other: 'sind #' })} von ${plural(people, { one: 'einer Person', other: '# Personen' })}.` +
    plural(awaited, {
      none: '',
      one: ' Eine weitere wird an ihrer E-Mail-Adresse erkannt, wenn der Bot läuft.',
      other: ' # weitere werden an ihrer E-Mail-Adresse erkannt, wenn der Bot läuft.',
    }) +
    ' Wer in der Datei der Stadt weder Konto noch E-Mail-Adresse hat, verbindet sich mit einem Code: npm run masterplan -- code PERSON',
  rebuilt: (count: number) =>
    plural(count, {
      none: 'Alle Abfragen passen zu ihren Antworten.',
      one: 'Eine Abfrage ist aus ihren Antworten neu hergestellt.',
      other: '# Abfragen sind aus ihren Antworten neu hergestellt.',
    }),

  // code
  nobodyNamed: 'Bitte nennen Sie die Person, zum Beispiel: npm run masterplan -- code strategie',
  linkCode: (name: string, linkCode: string, until: string) =>
    `Code für ${name}: ${linkCode}, gültig bis ${until} Uhr. Er wird nur dieses eine Mal gezeigt; ` +
    `${name} schreibt ihn dem Bot in einem direkten Gespräch: verbinden ${linkCode}`,

  // demo
  demoDone: (seconds: number, folder: string) =>
    `Ein Halbjahr in ${number(seconds)} Sekunden. Der Bericht liegt in ${folder}`,
  demoStopped: 'Die Vorführung ist abgebrochen.',
}
