import { z } from 'zod'
import { errorCode } from './error-code.ts'
import type { Progress } from './progress.ts'
import type { WayOut } from './way-out.ts'

/** Slack shares files some time after it has answered; what is not there by then will not be. */
const longest = 120_000

const shares = z.record(z.string(), z.unknown()).default({})
const info = z.object({
  file: z.object({ shares: z.object({ public: shares, private: shares }).default({ public: {}, private: {} }) }),
})

/**
 * Whether files whose sharing is in doubt can be seen in the channel; they are shared together, so the first tells of all.
 * `unsure` while they may still come. Rejects when Slack cannot be asked.
 */
export async function isShared(
  { call, clock }: Pick<WayOut, 'call' | 'clock'>,
  { ids: [id = ''], since }: NonNullable<Progress['sharing']>,
  channel: string,
): Promise<boolean | 'unsure'> {
  try {
    const { file } = info.parse(await call('files.info', { file: id }, { lane: 'bulk' }))
    if (channel in file.shares.public || channel in file.shares.private) return true
    return clock.now() < Date.parse(since) + longest ? 'unsure' : false
  } catch (error) {
    if (errorCode(error) === 'file_not_found') return false
    throw error
  }
}
