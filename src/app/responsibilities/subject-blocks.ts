import { parts } from '#domain/charges.ts'
import { partyLabel } from '#domain/party.ts'
import type { Person } from '#domain/person.ts'
import { fact, heading, paragraph } from '#report/build.ts'
import type { Block, Fact } from '#report/block.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Entry } from '#app/responsibilities/register.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** One measure, field or task: which offices have which part in it, and of a measure who answers, deputises and signs. */
export function subjectBlocks(entry: Entry, book: RoundBook, by: Actor): readonly Block[] {
  const { words, say } = by
  const { labels, people, nobodyAsked, legend, cdo, basis } = words.responsibilities
  const { charges, measure, task } = entry
  const held = parts.flatMap((part): readonly Fact[] => {
    const named = charges[part].map(partyLabel)
    const ofCdo = part === 'accountable' && named.length === 0 && task?.ofCdo === true
    if (ofCdo) return [fact(labels[part], cdo)]
    if (named.length > 0) return [fact(labels[part], say.list(named))]
    return part === 'accountable' || part === 'leads' ? [fact(labels[part], words.status.nobody)] : []
  })
  return [
    heading(3, `${entry.code} ${entry.title}`),
    ...(task && task.description !== '' ? [paragraph(task.description)] : []),
    { type: 'facts', items: [...held, ...(measure ? personFacts() : []), ...basisFact()] },
    ...(measure && book.chain(measure).responsible === null ? [paragraph(nobodyAsked(measure.code))] : []),
    paragraph(legend),
  ]

  function personFacts(): readonly Fact[] {
    if (!measure) return []
    const chain = book.chain(measure)
    const named: readonly (readonly [string, readonly (Person | null)[]])[] = [
      [people.answers, [chain.responsible, ...chain.others]],
      [people.deputises, [chain.deputy]],
      [people.coordinates, [chain.officeCoordinator]],
      [people.heads, [chain.head]],
      [people.signs, chain.signatories],
    ]
    return named.flatMap(([term, persons]) => {
      const names = persons.flatMap((person) => (person ? [person.name] : []))
      return names.length === 0 ? [] : [fact(term, say.list(names))]
    })
  }

  function basisFact(): readonly Fact[] {
    if (task?.basis) return [fact(basis, task.basis)]
    const source = entry.kind === 'field' ? book.fields.find(({ id }) => id === entry.id)?.source : null
    return source ? [fact(words.plan.field.source, source)] : []
  }
}
