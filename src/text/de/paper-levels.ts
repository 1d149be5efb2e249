import type { PaperLevel } from '#domain/level.ts'
import { counting } from '#text/counting.ts'

const { plural } = counting('de')

interface NonPublicHandOver {
  readonly plan: string
  readonly round: string
  readonly committee: string
  readonly session: string | null
  readonly version: number
  readonly replaces: number | null
}

const leaks: Readonly<Record<PaperLevel, string>> = {
  public: 'In den Dateien des öffentlichen Teils stehen Wörter aus nichtöffentlichen oder internen Texten:',
  'non-public': 'In den Dateien des nichtöffentlichen Teils stehen Wörter aus internen Texten:',
}

/** What is said of the two parts of a paper, and of words that are not for the readers of one. */
export const paperLevels = {
  twoParts: (count: number) =>
    `Der Bericht hat auch einen nichtöffentlichen Teil${plural(count, {
      none: '',
      one: ' mit einer Maßnahme, die im öffentlichen nicht steht',
      other: ' mit # Maßnahmen, die im öffentlichen nicht stehen',
    })}. Er kommt in eigenen Dateien und geht nur in den Kanal, der dafür eingetragen ist.`,
  handOver: ({ plan, round, committee, session, version, replaces }: NonPublicHandOver) =>
    `Zwischenbericht „${plan}“, Runde ${round}, für den ${committee}${session ? ` (Sitzung am ${session})` : ''}: freigegeben, nichtöffentlicher Teil, Fassung ${version}. Bitte nicht weitergeben.${
      replaces === null ? '' : ` Damit ist die zurückgezogene Fassung ${replaces} ersetzt.`
    }`,
  wentTo: (places: number) =>
    `Der nichtöffentliche Teil ist ${plural(places, {
      one: 'in seinen Kanal',
      other: 'in # Kanäle dafür',
    })} übergeben.`,
  keptBack: (platforms: string | null) =>
    `Der nichtöffentliche Teil ist aufbewahrt und nirgends übergeben: ${
      platforms === null
        ? 'Es ist kein Kanal dafür eingetragen'
        : `Auf dieser Plattform lässt die Stadt ihn nicht zu: ${platforms}`
    }. Bitte in der Datei der Stadt ergänzen (channels mit purpose liaison-non-public, city mit non-public-on), danach „zwischenbericht übergeben“.`,
  noChannel: (platforms: string | null) =>
    `Für den nichtöffentlichen Teil ${
      platforms === null
        ? 'ist noch kein Kanal eingetragen'
        : `ist nur ein Kanal eingetragen, auf dessen Plattform die Stadt ihn nicht zulässt (${platforms})`
    }; mit der Freigabe wird er nur aufbewahrt. Bitte vorher in der Datei der Stadt ergänzen (channels mit purpose liaison-non-public, city mit non-public-on).`,
  notDelivered: 'Der nichtöffentliche Teil ist noch nicht in jedem Kanal dafür übergeben.',
  nothingToDeliver: 'Es gibt keinen nichtöffentlichen Teil, der noch zu übergeben wäre.',
  ofNonPublic: (text: string) => `Nichtöffentlicher Teil: ${text}`,
  filesOf: 'Nichtöffentlicher Teil, bitte nicht weitergeben:',
  notHere:
    'Die Dateien des nichtöffentlichen Teils zeigt der Bot nur auf Plattformen, die in der Datei der Stadt unter non-public-on stehen.',
  notReleased: 'Der Bericht ist nicht freigegeben, nichts ist übergeben.',
  leaks,
  leak: (code: string | null, words: string, where: string) =>
    `${code === null ? 'Anmerkung zum Bericht' : `zu ${code}`}: „${words}“ (steht in: ${where})`,
  moreLeaks: (count: number) =>
    `Außerdem ${plural(count, { one: 'eine weitere Stelle', other: '# weitere Stellen' })}.`,
  unreadable: (names: string) =>
    `Was in diesen Dateien steht, lässt sich nicht prüfen: ${names}. Bitte noch einmal versuchen; hilft das nicht, das Format von der Administration prüfen lassen.`,
  allFiles: 'in allen Dateien',
  whyWithdrawn: 'Grund der Rücknahme',
  notReleasedTold: (round: string) =>
    `Der Zwischenbericht zur Runde ${round} ließ sich nicht freigeben; nichts ist übergeben.`,
  othersChange:
    'Die Koordination und die CDO-Stelle sind benachrichtigt und können die Stelle anders schreiben, danach ist die Freigabe wieder möglich.',
  mustChange:
    'Bitte die Stelle mit „zwischenbericht ändern“ anders schreiben. Steht der Text dort von selbst, den Bericht mit „zwischenbericht entwurf“ neu anlegen.',
  mayPass:
    'Sind die Wörter hier unverfänglich oder war die Anmerkung ein Vorschlag für den Text, gilt „zwischenbericht freigeben trotzdem“ mit dem Grund dafür. Die Koordination und die CDO-Stelle erfahren Wörter und Grund.',
  noReason: 'Der Grund ist zu kurz. Bitte in wenigstens drei Wörtern sagen, warum die Wörter unverfänglich sind.',
  passing: (words: string) => `Diese Wörter aus nichtöffentlichen oder internen Texten gehen mit hinaus: ${words}.`,
  despite: 'trotzdem',
  releaseDespite: 'Trotzdem freigeben',
  whyDespite: 'Warum sind die Wörter unverfänglich? Der Grund bleibt bei der Fassung.',
  releasedDespiteTold: (round: string, words: string, reason: string) =>
    `Der Zwischenbericht zur Runde ${round} ist freigegeben trotz dieser Wörter aus nichtöffentlichen oder internen Texten: ${words}. Grund: „${reason}“. Ist darunter ein Name oder sonst etwas Vertrauliches, bitte mit „zwischenbericht zurückziehen“ zurückholen.`,
  draftTells: (words: string) =>
    `Achtung: Im Entwurf stehen Wörter aus nichtöffentlichen oder internen Texten: ${words}. Bitte so nicht weitergeben.`,
  releasedDespite: (words: string, reason: string) => `trotz der Wörter ${words}, Grund: „${reason}“`,
}
