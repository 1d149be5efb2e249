import type { Message } from '#app/contracts/message.ts'
import { askForRelease } from '#app/papers/ask-for-release.ts'
import { editList } from '#app/papers/edit-list.ts'
import type { Draft } from '#app/papers/read-draft.ts'
import { waitingLine } from '#app/papers/waiting-line.ts'
import { readWaiting } from '#app/rounds/waiting.ts'
import { signedLines } from '#app/signing/signed-lines.ts'
import { hasOverruled, type Signing } from '#app/signing/read-signing.ts'

type Asking = Parameters<typeof askForRelease>[0] & { readonly powers: Parameters<typeof readWaiting>[0] }

/** Asks for the release of a draft as it stands: what differs from the answers, what still waits, and who signed it. */
export async function releaseRequest(
  papering: Asking,
  draft: Draft,
  signing: Signing | null,
): Promise<readonly Message[]> {
  const waiting = await readWaiting(papering.powers, papering.book)
  const requests = askForRelease(papering, draft, (reader) => [
    ...signedLines(signing, papering.book.directory, reader),
    ...editList(draft, reader),
    ...waitingLine(waiting, reader),
  ])
  // Whoever has let it go without signatures cannot release it, either.
  return requests.filter(({ to }) => !(signing && 'person' in to && hasOverruled(signing, to.person)))
}
