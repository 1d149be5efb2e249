import { inShort } from '#domain/may-release-signed.ts'
import { accepted, type Outcome } from '#domain/outcome.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Papering } from '#app/papers/papering.ts'
import { readOpenDraft } from '#app/papers/read-draft.ts'
import { releaseRequest } from '#app/papers/release-request.ts'
import { roundButton } from '#app/papers/round-button.ts'
import { answering, reply, replyWith } from '#app/reply.ts'
import { readSigning, signaturesAwaited } from '#app/signing/read-signing.ts'

/** Asks once more for the release, of the draft as it was edited since; not while signatures are missing for it. */
export async function submitPaper(papering: Papering): Promise<Outcome<Decision>> {
  const read = await readOpenDraft(papering)
  if (!read.ok) return read
  const draft = read.value
  const { papers, coSignature } = papering.by.words
  const signing = await readSigning(papering, draft)
  const awaited = signaturesAwaited(signing)
  if (awaited.length > 0) {
    const stand = roundButton(papering, papering.by.words, 'signatures')
    return accepted(
      answering(replyWith([stand], `${coSignature.waitsFor(inShort(awaited))} ${coSignature.asksByItself}`)),
    )
  }
  const messages = await releaseRequest(papering, draft, signing)
  return accepted({ reply: reply(papers.submitted(draft.version.no, messages.length)), changes: [], messages })
}
