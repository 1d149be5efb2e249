import { fold } from '#domain/fold.ts'
import { nearest } from '#domain/nearest.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Nameable } from '#app/contracts/prompt.ts'
import { personCalled } from '#app/people/person-called.ts'

/**
 * Whom people mean by an id, a name, the number of an office (then its coordinator), or an unmistakable part of a
 * name; the person's id. Refuses what fits nobody, and what fits several.
 */
export function personNamed(text: string, people: readonly Nameable[]): Outcome<string> {
  const exact = personCalled(text, people)
  if (exact) return accepted(exact.value)
  const wanted = fold(text).replace(/[.,;:!?]+$/, '')
  const [only, ...others] = people.filter((person) => isPartOf(wanted, person))
  if (only && others.length === 0) return accepted(only.value)
  if (only) return refused({ kind: 'ambiguous-person', text, names: [only, ...others].map(named) })
  const ids = nearest(
    text,
    people.flatMap(({ value, label }) => [value, label]),
    3,
  )
  const near = people.filter(({ value, label }) => ids.includes(value) || ids.includes(label))
  return refused({ kind: 'unknown-person', text, nearest: near.map(named) })
}

/** Whether every word begins a word of the name or the id. */
function isPartOf(wanted: string, { value, label }: Nameable): boolean {
  const words = wanted.split(' ')
  const own = fold(`${value} ${label}`).split(/[\s()/-]+/)
  return words.every((word) => word.length > 1 && own.some((each) => each.startsWith(word)))
}

/** As a choice among several: the name, and the id that is always understood. */
const named = ({ value, label }: Nameable): string => `${label} (${value})`
