/** The passages of a paper that belong to no measure. */
export const generalPassages = ['introduction', 'proposal', 'summary'] as const

/** Where the reason for the withdrawal of the version before stands; nobody writes that anew. */
export const withdrawalPlace: Passage = 'withdrawal'

/** A place in a paper that can be written anew: a general one, or `M-03/text`, what a measure says to a question. */
export type Passage = string

/** The passage of a measure that answers the question with this id. */
export const measurePassage = (code: string, question: string): Passage => `${code}/${question}`

/** The measure and the question of a passage; undefined for the general ones. Ids of questions have no slash. */
export function measureOf(passage: Passage): { readonly code: string; readonly question: string } | undefined {
  const at = passage.lastIndexOf('/')
  return at === -1 ? undefined : { code: passage.slice(0, at), question: passage.slice(at + 1) }
}
