import type { Message } from '#app/contracts/message.ts'
import type { Powers } from '#app/powers.ts'

/** The codes of the plans whose requests a message is about: of a motion's, be it asked about no longer, its number. */
export async function motionsAbout(
  { store }: { readonly store: Pick<Powers['store'], 'requests' | 'rounds'> },
  { about }: Pick<Message, 'about'>,
): Promise<readonly string[]> {
  const requests = await store.requests.byIds(about)
  const rounds = await Promise.all([...new Set(requests.map(({ round }) => round))].map((id) => store.rounds.byId(id)))
  return [...new Set(rounds.flatMap((round) => round?.plan ?? []))]
}
