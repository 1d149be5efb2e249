import type { Instant } from '#domain/instant.ts'
import { partyShort } from '#domain/party.ts'
import { measureOf, type Passage } from '#domain/passage.ts'
import type { Papering } from '#app/papers/papering.ts'
import type { Draft } from '#app/papers/read-draft.ts'
import { roleOf } from '#app/papers/role-of.ts'

/** What somebody remarked on a passage of a paper, on a measure, or on the paper as a whole (''). */
export interface ReviewRemark {
  readonly passage: Passage
  /** A role, or the party that signs. */
  readonly who: string
  readonly text: string
  readonly no: number
  readonly at: Instant
}

/** All remarks on a paper, oldest first: those of its reviewers and those with which parties signed it or refused to. */
export async function reviewRemarks(
  { powers, plan, book, by }: Papering,
  draft: Draft,
): Promise<readonly ReviewRemark[]> {
  const { calls, signatures } = await powers.store.coSignatures.of(draft.paper.id)
  const own = draft.remarks.map(({ passage, author, text, no, at }) => ({
    passage,
    who: roleOf(author, plan.code, book.directory, by),
    text,
    no,
    at,
  }))
  const signed = signatures.flatMap(({ call: id, text, at }) => {
    const call = calls.find((each) => each.id === id)
    const party = book.directory.parties.find((each) => each.id === call?.party)
    if (!call || !party || text === null) return []
    const who = by.words.coSignature.remarkBy(partyShort(party))
    return placesOf(text, Object.keys(call.texts)).map((passage) => ({ passage, who, text, no: call.no, at }))
  })
  return [...own, ...signed].toSorted((a, b) => a.at.localeCompare(b.at))
}

/** The measures that a remark names; else the only one that was signed; else the paper as a whole. */
function placesOf(text: string, passages: readonly Passage[]): readonly Passage[] {
  const codes = [...new Set(passages.flatMap((passage) => measureOf(passage)?.code ?? []))]
  const words = text.split(/[\s,;:.()„“]+/)
  const named = codes.filter((code) => words.includes(code))
  if (named.length > 0) return named
  return codes.length === 1 ? codes : ['']
}
