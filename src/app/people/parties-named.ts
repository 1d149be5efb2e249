import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { namesIn } from '#app/offices/names-in.ts'
import { officeCalled } from '#app/offices/office-names.ts'
import { between } from '#app/offices/read-order.ts'
import { partyNamed } from '#app/people/party-named.ts'
import { personCalled } from '#app/people/person-called.ts'

type Naming = Pick<Prompt, 'people' | 'bodies' | 'takesSeveral'>

/**
 * The office or partner that a question is answered with; the ids of several where it takes them. What names one of a
 * board's groups is refused as such, and of several the one that is none by its name.
 */
export function partiesNamed(prompt: Naming, text: string): Outcome<string> {
  const { people = [], takesSeveral } = prompt
  const several = takesSeveral ? namesIn(text, people) : undefined
  if (several) return accepted([...new Set(several)].join(between))
  const named = oneNamed(prompt, text)
  const parts = takesSeveral ? text.split(/\s*[;,\n]\s*|\s+(?:und|and|&)\s+/iu) : []
  if (named.ok || parts.length < 2) return named
  const each = parts.map((part) => oneNamed(prompt, part))
  return (
    each.find((outcome) => !outcome.ok) ?? accepted(each.flatMap((one) => (one.ok ? [one.value] : [])).join(between))
  )
}

function oneNamed({ people = [], bodies = [] }: Naming, text: string): Outcome<string> {
  // “Wirtschaft” is a board's group before it is part of an office's name.
  const body = officeCalled(text, people) ? undefined : personCalled(text, bodies)
  if (!body) return partyNamed(text, people)
  const offices = people.flatMap(({ label, also }) => also.find((name) => !name.includes(label)) ?? [])
  return refused({ kind: 'board-is-no-office', name: body.label, offices: offices.slice(0, 5) })
}
