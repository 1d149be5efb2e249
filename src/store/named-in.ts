import type { ExpressionBuilder } from 'kysely'
import type { Tables } from '#store/tables/tables.ts'

/** The small facts beside an audit row that are ids of people. */
export const personFacts = ['person', 'giver', 'taker', 'by'] as const

/** How the small facts of an audit row name a person. */
export const inDetail = (fact: (typeof personFacts)[number], person: string): string =>
  `"${fact}":${JSON.stringify(person)}`

/** Audit rows whose small fact names a person. */
export const detailNames =
  (fact: (typeof personFacts)[number], person: string) => (eb: ExpressionBuilder<Tables, 'audit'>) =>
    eb(eb.fn<string>('replace', ['detail', eb.val(inDetail(fact, person)), eb.val('')]), '<>', eb.ref('detail'))

/** Audit rows that name a person: as who acted, as what it was about, or in the small facts beside it. */
export const namedIn = (person: string) => (eb: ExpressionBuilder<Tables, 'audit'>) =>
  eb.or([
    eb('actor', '=', person),
    eb('subject', '=', person),
    ...personFacts.map((fact) => detailNames(fact, person)(eb)),
  ])
