import { fold } from '#domain/fold.ts'
import type { Measure } from '#domain/measure.ts'
import { partyLabel } from '#domain/party.ts'
import { lightNamed } from '#text/light-named.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'
import type { Item } from '#app/rounds/round-figures.ts'

export type StatusFilter =
  | { readonly kind: 'all' }
  | { readonly kind: 'measure'; readonly measure: Measure }
  | Selection

/** Some of the measures: those of a field, an office or a light. */
export interface Selection {
  readonly kind: 'some'
  readonly title: string
  holds(item: Item): boolean
}

/** What the words after `status` mean; undefined when they mean nothing we know. */
export function statusFilter(text: string, book: RoundBook, { say }: Pick<Actor, 'say'>): StatusFilter | undefined {
  const wanted = fold(text)
  if (wanted === '') return { kind: 'all' }
  const measure = book.measures.find(({ code }) => fold(code) === wanted)
  if (measure) return { kind: 'measure', measure }
  const light = lightNamed(text)
  if (light) return { kind: 'some', title: say.light(light), holds: ({ request }) => request.light === light }
  return byField(wanted, book) ?? byParty(wanted, book)
}

function byField(wanted: string, { fields }: RoundBook): Selection | undefined {
  const bare = wanted.replace(/^(?:handlungsfeld|feld|field)\s+/, '')
  const field =
    fields.find(
      ({ code, name }, at) =>
        fold(code) === bare || fold(name) === bare || (bare !== wanted && bare === String(at + 1)),
    ) ?? only(fields.filter(({ name }) => bare.length > 3 && fold(name).startsWith(bare)))
  return field && { kind: 'some', title: field.name, holds: ({ measure }) => measure.field === field.id }
}

function byParty(wanted: string, book: RoundBook): Selection | undefined {
  const { parties } = book.directory
  const bare = wanted.replace(/^(?:amt|stelle|dezernat|office)\s+/, '')
  const party =
    parties.find(({ number, id }) => (number !== null && fold(number) === bare) || fold(id) === bare) ??
    parties.find(({ name }) => fold(name) === wanted || fold(name) === bare) ??
    only(parties.filter(({ name }) => fold(name).startsWith(bare)))
  const concerns = ({ request, measure }: Item): boolean => {
    const { participants, partners } = book.chain(measure)
    return request.party === party?.id || [...participants, ...partners].some(({ id }) => id === party?.id)
  }
  return party && { kind: 'some', title: partyLabel(party), holds: concerns }
}

/** The beginning of a name will do when it is the beginning of one name only. */
const only = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined)
