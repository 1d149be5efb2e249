const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'", nbsp: '\u00A0' }

/** The text of a page of ours, names and titles for screen readers included. */
export const wordsIn = (html: string): string =>
  html
    .replace(/<style>[^]*?<\/style>/g, ' ')
    .replace(/<[^>]+>/g, (tag) => ` ${named(tag).join(' ')} `)
    .replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)

const named = (tag: string): readonly string[] =>
  [...tag.matchAll(/ (?:aria-label|title|href|alt|content)="([^"]*)"/g)].map(([, value = '']) => value)
