import type { Line, Sent } from '#app/contracts/adapter.ts'
import type { SenderPowers } from '#app/delivery/sender-powers.ts'

/** An accident while posting leaves open whether it was posted. */
export async function outcomeOf(
  { log }: Pick<SenderPowers, 'log'>,
  post: () => ReturnType<Line['post']>,
): Promise<Sent> {
  try {
    return await post()
  } catch (error) {
    log.warn({ err: error }, 'a post ended in an accident')
    return 'unknown'
  }
}
