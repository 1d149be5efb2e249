import type { CoSigning } from '#domain/co-signature.ts'
import type { Instant } from '#domain/instant.ts'
import type { PaperVersion } from '#domain/paper.ts'
import type { DraftInSigning } from '#app/contracts/store/co-signatures.ts'
import { releaseRequest } from '#app/papers/release-request.ts'
import type { Powers } from '#app/powers.ts'
import { paperInSigning } from '#app/signing/paper-in-signing.ts'
import { signaturesAwaited } from '#app/signing/read-signing.ts'
import type { Due, Job } from '#app/time/job.ts'

const name = 'ask-release'

/**
 * Asks for the release of a draft as soon as nobody's signature is missing for it any more, for whatever reason: the last
 * one came, silence counts, it was overruled, or a passage reads again as it was signed. Once for each time it was laid
 * before anybody.
 */
export const askRelease: Job = {
  name,
  async upcoming(powers, plan) {
    if (plan.coSignature === undefined) return []
    const drafts = (await powers.store.coSignatures.drafts()).filter(({ paper }) => paper.plan === plan.code)
    const dues = await Promise.all(drafts.map((draft) => dueOf(powers, draft)))
    return dues.flatMap((due) => due ?? [])
  },
  async run(powers, _, __, { slot }) {
    const [id = ''] = slot.split(':')
    const known = await powers.store.papers.byId(id)
    const found = known && (await paperInSigning(powers, known))
    if (!found) return { changes: [], messages: [] }
    const { plan, book, signing } = found
    const args = book.round ? { round: book.round.label } : {}
    return { changes: [], messages: await releaseRequest({ powers, plan, book, args }, signing.draft, signing) }
  },
}

async function dueOf(powers: Powers, { paper, ...coSigning }: DraftInSigning): Promise<Due | null> {
  const known = await powers.store.papers.byId(paper.id)
  const version = known?.versions.at(-1)
  if (!known || !version) return null
  const slot = slotOf(version, coSigning)
  if (await powers.store.dues.done(name, slot)) return null
  const found = await paperInSigning(powers, known)
  const isAwaited = found === null || signaturesAwaited(found.signing).length > 0
  return isAwaited ? null : { slot, at: lastAct(version, coSigning) }
}

/** A new draft, a new call, a decision of the CDO and a refusal that is none any more each ask anew. */
function slotOf({ paper, factsOf }: PaperVersion, { calls, signatures, overrules }: CoSigning): string {
  const last = Math.max(...[...calls, ...overrules].map(({ no }) => no))
  const objections = overrules.length + signatures.filter(({ result }) => result === 'refused').length
  return `${paper}:${factsOf}:${last}${objections === 0 ? '' : `:${objections}`}`
}

const lastAct = ({ at }: PaperVersion, { calls, signatures, overrules }: CoSigning): Instant =>
  [...calls, ...signatures, ...overrules].reduce((last, each) => (each.at > last ? each.at : last), at)
