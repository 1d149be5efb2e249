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

/** What is said of the two parts of a statement on motions where it would be wrong of a report. */
export const statementLevels = {
  twoParts: (count: number) =>
    `Die Stellungnahme hat auch einen nichtöffentlichen Teil${plural(count, {
      none: '',
      one: ' mit einem Punkt, der im öffentlichen nicht steht',
      other: ' mit # Punkten, die im öffentlichen nicht stehen',
    })}. Er kommt in eigenen Dateien und geht nur in den Kanal, der dafür eingetragen ist.`,
  handOver: ({ plan, round, committee, session, version, replaces }: NonPublicHandOver) =>
    `Stellungnahme zu ${round} „${plan}“ für den ${committee}${session ? ` (Sitzung am ${session})` : ''}: freigegeben, nichtöffentlicher Teil, Fassung ${version}. Bitte nicht weitergeben.${
      replaces === null ? '' : ` Damit ist die zurückgezogene Fassung ${replaces} ersetzt.`
    }`,
  keptBack: (platforms: string | null) =>
    `Der nichtöffentliche Teil ist aufbewahrt und nirgends übergeben: ${
      platforms === null
        ? 'Es ist kein Kanal dafür eingetragen'
        : `Auf dieser Plattform lässt die Stadt ihn nicht zu: ${platforms}`
    }. Bitte in der Datei der Stadt ergänzen (channels mit purpose liaison-non-public, city mit non-public-on), danach „stellungnahme übergeben“.`,
  notReleased: 'Die Stellungnahme ist nicht freigegeben, nichts ist übergeben.',
  leak: (code: string | null, words: string, where: string) =>
    `${code === null ? 'Anmerkung zur Stellungnahme' : `zu ${code}`}: „${words}“ (steht in: ${where})`,
  notReleasedTold: (round: string) => `Die Stellungnahme zu ${round} ließ sich nicht freigeben; nichts ist übergeben.`,
  mustChange:
    'Bitte die Stelle mit „stellungnahme ändern“ anders schreiben. Steht der Text dort von selbst, die Stellungnahme mit „stellungnahme entwurf“ neu anlegen.',
  mayPass:
    'Sind die Wörter hier unverfänglich oder war die Anmerkung ein Vorschlag für den Text, gilt „stellungnahme freigeben trotzdem“ mit dem Grund dafür. Die Koordination und die CDO-Stelle erfahren Wörter und Grund.',
  releasedDespiteTold: (round: string, words: string, reason: string) =>
    `Die Stellungnahme zu ${round} ist freigegeben trotz dieser Wörter aus nichtöffentlichen oder internen Texten: ${words}. Grund: „${reason}“. Ist darunter ein Name oder sonst etwas Vertrauliches, bitte mit „stellungnahme zurückziehen“ zurückholen.`,
}
