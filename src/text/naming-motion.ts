/** A command about a motion or its statement right behind a quotation mark, unless a number follows already. */
const unnamed = /([„“])(stellungnahme|statement|antrag|motion)(?=[“”]| (?!\S*\d))/gu

/**
 * The same words, in which whatever is to be typed names the motion: „stellungnahme entwurf“ becomes „stellungnahme
 * AN/1311/2021 entwurf“, so that it can be copied wherever it is read, however many motions are asked about.
 */
export function namingMotion<Words extends object>(words: Words, motion: string): Words {
  const named = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replaceAll(unnamed, `$1$2 ${motion}`)
    if (typeof value === 'function') return (...args: unknown[]): unknown => named(value.apply(undefined, args))
    if (Array.isArray(value)) return value.map(named)
    return typeof value === 'object' && value !== null ? namingMotion(value, motion) : value
  }
  return new Proxy(words, { get: (target, key) => named(Object.getOwnPropertyDescriptor(target, key)?.value) })
}
