import { fold } from '#domain/fold.ts'
import { type Light, lights } from '#domain/light.ts'
import { catalogue } from '#text/catalogue.ts'

const names = new Map<string, Light>(
  lights.flatMap((light) =>
    [light, ...catalogue('de').lights.says[light], ...catalogue('en').lights.says[light]].map(
      (name) => [fold(name), light] as const,
    ),
  ),
)

/** The light that words name, in German or English. */
export const lightNamed = (text: string): Light | undefined => names.get(fold(text))

/** Every word for a light, longest first, so that “nicht begonnen” is found before “nicht”. */
export const lightNames: readonly string[] = [...names.keys()].toSorted((a, b) => b.length - a.length)
