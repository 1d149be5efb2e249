import type { Catalogue } from '#text/catalogue.ts'
import { accounts as formal } from '#text/de/accounts.ts'

const { on } = formal

export const accounts: Catalogue['accounts'] = {
  ...formal,
  closedNext: (name: string) =>
    `Ob das ein Ausscheiden ist, entscheidest du: „ausgeschieden ${name}“ vermerkt es, „zuweisen“ gibt Maßnahmen weiter. Bis dahin ändert sich nichts.`,
  codeForYou:
    'Schreib ihn mir in einem direkten Gespräch von dem anderen Konto aus, dann ist es mit dir verbunden. Gib ihn niemandem weiter. Ein früherer Code gilt nicht mehr.',
  codeFor: (name: string) =>
    `Gib ihn ${name} persönlich oder per Post. ${name} schreibt ihn mir in einem direkten Gespräch vom eigenen Konto aus. Ein früherer Code gilt nicht mehr.`,
  linked: (name: string, platform: string) =>
    `Willkommen, ${name}. Dieses Konto auf ${on(platform)} ist jetzt mit dir verbunden.`,
  linkedNotice: (platform: string) =>
    `Mit dir ist jetzt auch ein Konto auf ${on(platform)} verbunden. Warst du das nicht, sag bitte sofort der Koordination Bescheid; „meine daten“ zeigt deine Konten.`,
  linkedAlready: (name: string) =>
    `Dieses Konto gehört schon zu ${name}. Den Code schreibst du mir bitte von dem Konto aus, das dazukommen soll.`,
  strangers: (linkCode: string) =>
    `Wenn du einen Code zum Verbinden hast, schreib ihn mir in einem direkten Gespräch, zum Beispiel „verbinden ${linkCode}“.`,
  sure: 'Das ist dein letztes Konto. Danach kannst du mir nicht mehr schreiben und bekommst keine Nachrichten mehr, bis die Koordination dir einen neuen Code gibt. Wirklich lösen?',
  dropped: (platform: string) => `Das Konto auf ${on(platform)} ist nicht mehr mit dir verbunden.`,
  droppedNotice: (platform: string) =>
    `Das Konto auf ${on(platform)} wurde gelöst. Warst du das nicht, sag bitte sofort der Koordination Bescheid.`,
}
