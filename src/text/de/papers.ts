import { counting } from '#text/counting.ts'

const { plural } = counting('de')

interface HandOver {
  readonly plan: string
  readonly round: string
  readonly committee: string
  readonly session: string | null
}

export const papers = {
  actions: { draft: 'entwurf', preview: 'vorschau', release: 'freigeben' },
  buttons: { draft: 'Entwurf anlegen', preview: 'Vorschau', release: 'Freigeben' },
  draftMark: 'ENTWURF',
  fileStem: (round: string, draft: boolean) => `zwischenbericht-${round}${draft ? '-entwurf' : ''}`,
  drafted: (no: number, releasers: number) =>
    `Der Entwurf ist angelegt (Fassung ${no}). ${
      releasers === 0
        ? 'Es ist niemand eingetragen, der ihn freigeben darf; bitte ergänzen Sie das in der Datei der Stadt.'
        : 'Zur Freigabe braucht es eine zweite Person; die Berechtigten sind benachrichtigt.'
    }`,
  toRelease: (plan: string, round: string) =>
    `Der Zwischenbericht „${plan}“ zur Runde ${round} liegt zur Freigabe vor.`,
  isDraft: (no: number) => `Fassung ${no}, noch nicht freigegeben. Die Dateien sind als Entwurf gekennzeichnet.`,
  isReleased: (day: string) => `Freigegeben am ${day}.`,
  released: (round: string, places: number) =>
    `Der Zwischenbericht zur Runde ${round} ist freigegeben und ${plural(places, {
      one: 'an die Gremienbetreuung',
      other: 'in # Kanäle der Gremienbetreuung',
    })} übergeben.`,
  handOver: ({ plan, round, committee, session }: HandOver) =>
    `Zwischenbericht „${plan}“, Runde ${round}, für den ${committee}${session ? ` (Sitzung am ${session})` : ''}: freigegeben, öffentlicher Teil.`,
}
