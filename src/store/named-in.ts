import type { ExpressionBuilder } from 'kysely'
import type { Tables } from '#store/tables/tables.ts'

/** How the small facts of an audit row name a person. */
export const inDetail = (person: string): string => `"person":${JSON.stringify(person)}`

/** Audit rows that name a person: as who acted, as what it was about, or in the small facts beside it. */
export const namedIn = (person: string) => (eb: ExpressionBuilder<Tables, 'audit'>) =>
  eb.or([
    eb('actor', '=', person),
    eb('subject', '=', person),
    eb(eb.fn<string>('replace', ['detail', eb.val(inDetail(person)), eb.val('')]), '<>', eb.ref('detail')),
  ])
