import { lights } from '#domain/light.ts'
import { catalogue } from '#text/catalogue.ts'

/** What to offer where a word names no light: the German words. */
export const lightChoices: readonly string[] = lights.map((light) => catalogue('de').lights.short[light].toLowerCase())
