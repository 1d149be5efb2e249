import { sayList } from '#text/dates.ts'
import { platformName } from '#text/platform-name.ts'

/** Who is who across platforms: accounts that were closed, and accounts that are linked with a code. */
export const accounts = {
  on: platformName,
  // an account was closed on its platform
  closed: (name: string, platform: string) =>
    `Das Konto von ${name} auf ${platformName(platform)} ist dort geschlossen worden.`,
  closedMeasures: (name: string, codes: readonly string[]) =>
    `Für ${sayList(codes, 'de')} ist weiterhin ${name} eingetragen.`,
  closedElsewhere: (name: string) => `Über ein anderes Konto ist ${name} weiter erreichbar.`,
  closedNext: (name: string) =>
    `Ob das ein Ausscheiden ist, entscheiden Sie: „ausgeschieden ${name}“ vermerkt es, „zuweisen“ gibt Maßnahmen weiter. Bis dahin ändert sich nichts.`,
  assignButton: 'Zuweisen',
  reopened: (name: string, platform: string) => `Das Konto von ${name} auf ${platformName(platform)} ist wieder offen.`,

  // a code links another account
  code: (linkCode: string, until: string) => `Code: ${linkCode}, gültig bis ${until} Uhr.`,
  codeForYou:
    'Schreiben Sie ihn mir in einem direkten Gespräch von dem anderen Konto aus, dann ist es mit Ihnen verbunden. Geben Sie ihn niemandem weiter. Ein früherer Code gilt nicht mehr.',
  codeFor: (name: string) =>
    `Geben Sie ihn ${name} persönlich oder per Post. ${name} schreibt ihn mir in einem direkten Gespräch vom eigenen Konto aus. Ein früherer Code gilt nicht mehr.`,
  linked: (name: string, platform: string) =>
    `Willkommen, ${name}. Dieses Konto auf ${platformName(platform)} ist jetzt mit Ihnen verbunden.`,
  linkedNotice: (platform: string) =>
    `Mit Ihnen ist jetzt auch ein Konto auf ${platformName(platform)} verbunden. Waren Sie das nicht, sagen Sie bitte sofort der Koordination Bescheid; „meine daten“ zeigt Ihre Konten.`,
  linkedFor: (name: string, platform: string) =>
    `${name} hat den Code genutzt: Ein Konto auf ${platformName(platform)} ist jetzt verbunden.`,
  linkedAlready: (name: string) =>
    `Dieses Konto gehört schon zu ${name}. Den Code schreiben Sie mir bitte von dem Konto aus, das dazukommen soll.`,
  strangers: (linkCode: string) =>
    `Wenn Sie einen Code zum Verbinden haben, schreiben Sie ihn mir in einem direkten Gespräch, zum Beispiel „verbinden ${linkCode}“.`,
  // “verbinden löschen”
  actions: { drop: 'löschen' },
  action: 'Einen Code bekommen oder ein Konto lösen?',
  whose: { label: 'Für wen ist der Code?', hint: null },
  which: { label: 'Welches Konto soll gelöst werden?', hint: null },
  sure: 'Das ist Ihr letztes Konto. Danach können Sie mir nicht mehr schreiben und bekommen keine Nachrichten mehr, bis die Koordination Ihnen einen neuen Code gibt. Wirklich lösen?',
  dropped: (platform: string) => `Das Konto auf ${platformName(platform)} ist nicht mehr mit Ihnen verbunden.`,
  droppedNotice: (platform: string) =>
    `Das Konto auf ${platformName(platform)} wurde gelöst. Waren Sie das nicht, sagen Sie bitte sofort der Koordination Bescheid.`,
}
