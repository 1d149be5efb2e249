import { fold } from '#domain/fold.ts'
import { type Light, lights } from '#domain/light.ts'
import { catalogue } from '#text/catalogue.ts'

const named = new Map<string, Light>(
  lights.flatMap((light) =>
    [light, ...wordsIn('de', light), ...wordsIn('en', light)].map((word) => [fold(word), light] as const),
  ),
)

/** The light a word names, in German or English. */
export const lightWord = (text: string): Light | undefined => named.get(fold(text))

/** What to offer where a word names none: the German words. */
export const lightChoices: readonly string[] = lights.map((light) => catalogue('de').lights.short[light].toLowerCase())

function wordsIn(language: 'de' | 'en', light: Light): readonly string[] {
  const { short, says } = catalogue(language).lights
  return [short[light], ...says[light]]
}
