import type { Line, Sent } from '#app/contracts/adapter.ts'
import type { SenderPowers } from '#app/delivery/sender-powers.ts'

/** An accident while posting leaves open whether it was posted; so does leaving in the middle of it. */
export async function outcomeOf(
  { log, leaving }: Pick<SenderPowers, 'log' | 'leaving'>,
  post: () => ReturnType<Line['post']>,
): Promise<Sent> {
  const { promise: left, resolve } = Promise.withResolvers<'unknown'>()
  const leave = (): void => resolve('unknown')
  leaving?.addEventListener('abort', leave)
  try {
    return leaving?.aborted ? 'unknown' : await Promise.race([post(), left])
  } catch (error) {
    log.warn({ err: error }, 'a post ended in an accident')
    return 'unknown'
  } finally {
    leaving?.removeEventListener('abort', leave)
  }
}
