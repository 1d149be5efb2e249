import type { Catalogue } from '#text/catalogue.ts'

/** What measures build on, and the taxonomies of fields. */
export const references: Catalogue['references'] = {
  title: 'References',
  taxonomy: 'Taxonomy of the fields',
  kinds: {
    norm: 'norm',
    network: 'network',
    project: 'funded project',
    catalogue: 'catalogue of examples',
    other: 'other',
  },
  actions: { show: 'show', add: 'new', drop: 'remove' },
  also: { show: ['list'], add: ['add', 'enter'], drop: ['delete', 'drop'] },
  asks: {
    measure: 'Which measure is it?',
    kind: { label: 'What kind of reference is it?', hint: null },
    title: { label: 'What is it called?', hint: 'such as “DIN SPEC 91387”; a web address may follow' },
    which: { label: 'Which reference shall be removed?', hint: null },
  },
  none: (code, example) => `${code === null ? 'There is' : `${code} has`} no reference. Enter one: “${example}”.`,
  of: (code, title) => `References of ${code} ${title}`,
  more: (example) => `Enter one: “${example}”.`,
  example: (code) => `reference ${code} new norm DIN SPEC 91387`,
  added: (code, title) => `Entered for ${code}: ${title}. The next report will name it.`,
  dropped: (code, title) => `Removed from ${code}: ${title}.`,
}
