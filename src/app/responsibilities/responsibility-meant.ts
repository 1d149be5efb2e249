import { fieldMeant, namesField } from '#domain/field-meant.ts'
import { fold } from '#domain/fold.ts'
import { nearest } from '#domain/nearest.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { type Party, partyLabel } from '#domain/party.ts'
import { codeNamed } from '#app/chat/code-named.ts'
import { isLiving, officeCalled, officeNames } from '#app/offices/office-names.ts'
import { partyNamed } from '#app/people/party-named.ts'
import type { Entry, Register } from '#app/responsibilities/register.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** What somebody asks about. */
export type Found =
  | { readonly kind: 'office'; readonly party: Party }
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'cdo' }

/**
 * What people mean: a number is an office's, a code a measure's, a field's or a task's. Offices that are there go before
 * those that have ended; what is only similar is named in the refusal.
 */
export function responsibilityMeant(said: string, register: Register, book: RoundBook): Outcome<Found> {
  const text = said.replace(/[?!.]+$/, '').trim()
  if (['cdo', 'chief digital officer'].includes(fold(text))) return accepted({ kind: 'cdo' })
  const { parties } = book.directory
  const living = officeNames(parties, book.today)
  const called = parties.find(({ id }) => id === officeCalled(text, living)?.value)
  if (called) return accepted({ kind: 'office', party: called })
  const entry = entryMeant(text, register, book)
  if (entry) return accepted({ kind: 'entry', entry })
  const named = partyNamed(text, living)
  const past = parties.find((party) => !isLiving(party, book.today) && namesOf(party).includes(text))
  const party = named.ok ? parties.find(({ id }) => id === named.value) : past
  if (party) return accepted({ kind: 'office', party })
  const field = fieldEntry(text, register)
  if (field) return accepted({ kind: 'entry', entry: field })
  if (!named.ok && named.problem.kind === 'ambiguous-party') return named
  const similar = !named.ok && named.problem.kind === 'unknown-party' ? named.problem.nearest : []
  const others = likely(text, register, book).filter((name) => !similar.some((each) => each.includes(name)))
  return refused({ kind: 'unknown-responsibility', text, nearest: [...similar, ...others].slice(0, 3) })
}

/** The field, measure or task that is called exactly so; a field also by its number. */
export function entryMeant(
  text: string,
  register: Register,
  { measures }: Pick<RoundBook, 'measures'>,
): Entry | undefined {
  const { entries } = register
  const codes = entries.map(({ code }) => code)
  const code = codeNamed(text, codes, measures[0]?.plan)
  return (
    entries.find((each) => each.code === code) ??
    entries.find(({ title }) => fold(title) === fold(text)) ??
    (namesField(text) ? fieldEntry(text, register) : undefined)
  )
}

const fieldEntry = (text: string, { entries, fields }: Register): Entry | undefined => {
  const field = fieldMeant(text, fields)
  return field && entries.find(({ kind, id }) => kind === 'field' && id === field.id)
}

const namesOf = (party: Party): readonly (string | null)[] => [party.number, party.name, partyLabel(party)]

const likely = (text: string, { entries }: Register, { directory, today }: RoundBook): readonly string[] =>
  nearest(
    text,
    [
      ...directory.parties
        .filter((party) => isLiving(party, today))
        .flatMap(({ number, name }) => [number ?? name, name]),
      ...entries.flatMap(({ code, title }) => [code, title]),
    ],
    3,
  )
