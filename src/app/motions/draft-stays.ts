import type { Motioning } from '#app/motions/motioning.ts'

/** What to do where a draft of the statement has a motion as it was before a change. */
export async function draftStays(
  { powers, by, asking }: Pick<Motioning, 'powers' | 'by' | 'asking'>,
  number: string,
): Promise<readonly string[]> {
  const isDrafted = asking !== null && (await powers.store.papers.ofRound(asking.id)) !== undefined
  return isDrafted ? [by.words.motions.draftStays(number)] : []
}
