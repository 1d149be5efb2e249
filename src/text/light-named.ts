import { fold } from '#domain/fold.ts'
import { type Light, lights } from '#domain/light.ts'
import type { Language } from '#domain/person.ts'
import { catalogue } from '#text/catalogue.ts'

const names = new Map<string, Light>(
  lights.flatMap((light) =>
    [light, ...wordsIn('de', light), ...wordsIn('en', light)].map((name) => [fold(name), light] as const),
  ),
)

/** The light that words name, in German or English. */
export const lightNamed = (text: string): Light | undefined => names.get(fold(text))

/** Every word for a light, longest first, so that “nicht begonnen” is found before “nicht”. */
export const lightNames: readonly string[] = [...names.keys()].toSorted((a, b) => b.length - a.length)

function wordsIn(language: Language, light: Light): readonly string[] {
  const { short, says } = catalogue(language).lights
  return [short[light], ...says[light]]
}
