import { fieldMeant } from '#domain/field-meant.ts'
import { fold } from '#domain/fold.ts'
import { changeOf } from '#domain/light.ts'
import type { Measure } from '#domain/measure.ts'
import { partyLabel } from '#domain/party.ts'
import { catalogue } from '#text/catalogue.ts'
import { lightNamed } from '#text/light-named.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { codeNamed } from '#app/chat/code-named.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'
import type { Item } from '#app/rounds/round-figures.ts'

export type StatusFilter =
  | { readonly kind: 'all' }
  | { readonly kind: 'measure'; readonly measure: Measure }
  | Selection

/** Some of the measures: those of a field, an office, a light or a state, or of several of these at once. */
export interface Selection {
  readonly kind: 'some'
  readonly title: string
  holds(item: Item): boolean
}

/** What the words after `status` mean; undefined when they mean nothing we know. */
export function statusFilter(
  text: string,
  book: RoundBook,
  by: Pick<Actor, 'words' | 'say'>,
): StatusFilter | undefined {
  if (fold(text) === '') return { kind: 'all' }
  const code = codeNamed(
    text,
    book.measures.map((each) => each.code),
    book.measures[0]?.plan,
  )
  const measure = book.measures.find((each) => each.code === code)
  return measure ? { kind: 'measure', measure } : selectionOf(text, book, by)
}

/** One selection, or two of them side by side: `12 rot`. */
function selectionOf(text: string, book: RoundBook, by: Pick<Actor, 'words' | 'say'>): Selection | undefined {
  const whole = single(text, book, by)
  if (whole) return whole
  const words = text.trim().split(/\s+/)
  for (let at = words.length - 1; at > 0; at -= 1) {
    const first = single(words.slice(0, at).join(' '), book, by)
    const second = first && selectionOf(words.slice(at).join(' '), book, by)
    if (first && second) return both(first, second)
  }
  return undefined
}

const both = (first: Selection, second: Selection): Selection => ({
  kind: 'some',
  title: `${first.title}, ${second.title}`,
  holds: (item) => first.holds(item) && second.holds(item),
})

function single(text: string, book: RoundBook, by: Pick<Actor, 'words' | 'say'>): Selection | undefined {
  const wanted = fold(text)
  const light = lightNamed(text)
  if (light) return { kind: 'some', title: by.say.light(light), holds: ({ request }) => request.light === light }
  return byState(wanted, by) ?? byField(wanted, book) ?? byParty(wanted, book)
}

const holding: Readonly<Record<keyof Actor['words']['status']['says']['of'], Selection['holds']>> = {
  open: ({ request }) => request.state === 'asked',
  answered: ({ request }) => request.state === 'answered',
  missing: ({ request }) => request.state === 'missing',
  excused: ({ request }) => request.state === 'excused',
  late: ({ answer }) => answer?.late ?? false,
  better: ({ request, before }) => changeOf(before, request.light) === 'better',
  worse: ({ request, before }) => changeOf(before, request.light) === 'worse',
}

function byState(wanted: string, { words }: Pick<Actor, 'words'>): Selection | undefined {
  const known = (['de', 'en'] as const).flatMap((language) => Object.entries(catalogue(language).status.says.of))
  const found = known.find(([, says]) => says.some((word) => fold(word) === wanted))?.[0]
  const kind = Object.keys(holding).find((each): each is keyof typeof holding => each === found)
  return kind && { kind: 'some', title: words.status.of[kind], holds: holding[kind] }
}

function byField(wanted: string, { fields }: RoundBook): Selection | undefined {
  const field = fieldMeant(wanted, fields)
  return field && { kind: 'some', title: field.name, holds: ({ measure }) => measure.field === field.id }
}

function byParty(wanted: string, book: RoundBook): Selection | undefined {
  const { parties } = book.directory
  const bare = wanted.replace(/^(?:amt|stelle|dezernat|office)\s+/, '')
  const party =
    parties.find(({ number, id }) => (number !== null && fold(number) === bare) || fold(id) === bare) ??
    parties.find(({ name }) => fold(name) === wanted || fold(name) === bare) ??
    only(parties.filter(({ name }) => bare.length > 2 && fold(name).startsWith(bare)))
  const concerns = ({ request, measure }: Item): boolean => {
    const { participants, partners } = book.chain(measure)
    return request.party === party?.id || [...participants, ...partners].some(({ id }) => id === party?.id)
  }
  return party && { kind: 'some', title: partyLabel(party), holds: concerns }
}

/** The beginning of a name will do when it is the beginning of one name only. */
const only = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined)
