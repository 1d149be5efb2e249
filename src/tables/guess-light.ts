import { type Light, lights } from '#domain/light.ts'
import { catalogue } from '#text/catalogue.ts'
import { bareName } from '#tables/bare-name.ts'

type Guess = Light | 'none'

const known = new Map<string, Guess>(
  [...lights, 'none' as const].flatMap((light) =>
    (['de', 'en'] as const).flatMap((language) =>
      catalogue(language).imports.columns.statuses.says[light].map((word) => [bareName(word), light] as const),
    ),
  ),
)

/** What a status word of a city may stand for; `none` for no light, undefined where nothing speaks for any. */
export const guessLight = (word: string): Guess | undefined => known.get(bareName(word)) ?? colourOf(word)

/** Greens, yellows and reds as spreadsheets write colours: `#01873B`. */
function colourOf(word: string): Guess | undefined {
  const [, red = '', green = '', blue = ''] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(word) ?? []
  if (red === '') return undefined
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => Number.parseInt(part, 16))
  if (b > Math.max(r, g)) return undefined
  if (g > r * 1.2) return 'green'
  return g > r * 0.45 ? 'yellow' : 'red'
}
