import type { Posting, Sent } from '#app/contracts/adapter.ts'
import { errorCode } from './error-code.ts'
import { outcomeOf } from './outcome-of.ts'
import { outstanding, type Progress } from './progress.ts'
import { tried } from './tried.ts'
import { isTurnedAway } from './turned-away.ts'
import type { WayOut } from './way-out.ts'

/** A file that lies at Slack and is to be shared. */
interface Uploaded {
  readonly id: string
  readonly file: number
}

type Outcome = Exclude<Sent, { readonly id: string }>

/**
 * Uploads the outstanding files of a post and shares them in one go; one by one, in their order, where Slack turns away the
 * lot. Resolves with the progress made, or with the outcome that ended it.
 */
export async function shareFiles(
  out: WayOut,
  posting: Posting,
  channel: string,
  before: Progress,
): Promise<Progress | Outcome> {
  const { made, uploaded } = await uploadFiles(out, posting, before)
  if (uploaded.length === 0) return made
  const groups = uploaded.length > 1 ? [uploaded, ...uploaded.map((one) => [one])] : [uploaded]
  let progress = made
  for (const group of groups) {
    const result = await shareTogether(out, posting, channel, { progress, group })
    if (result === 'turned-away') {
      if (group.length === 1) progress = await leave(out, posting.key, progress, group)
      continue
    }
    if (result === 'unknown' || 'failed' in result) return result
    progress = result
    if (group === uploaded) break
  }
  return progress
}

/** Notes what is about to be shared before it is, so that a lost answer can be made up for. */
async function shareTogether(
  out: WayOut,
  { key, at, files, lane }: Posting,
  channel: string,
  { progress, group }: { readonly progress: Progress; readonly group: readonly Uploaded[] },
): Promise<Progress | Outcome | 'turned-away'> {
  const ids = group.map(({ id }) => id)
  const which = group.map(({ file }) => file)
  const since = new Date(out.clock.now()).toISOString()
  await out.progresses.keep(key, { ...progress, sharing: { ids, files: which, since } })
  const first = () => tried(out, at)
  try {
    const listed = group.map(({ id, file }) => ({ id, title: files[file]?.name }))
    await out.call('files.completeUploadExternal', { channel_id: channel, files: listed }, { lane, channel, first })
  } catch (error) {
    const outcome = outcomeOf(error)
    if (outcome === 'unknown') return outcome
    await out.progresses.keep(key, progress)
    out.log.warn({ code: errorCode(error), key }, 'files could not be shared')
    return isTurnedAway(error) ? 'turned-away' : outcome
  }
  const made = { ...progress, shared: [...progress.shared, ...which] }
  await out.progresses.keep(key, made)
  return made
}

async function uploadFiles(out: WayOut, { key, files, lane }: Posting, before: Progress) {
  const uploaded: Uploaded[] = []
  const left: number[] = []
  for (const file of outstanding(before)) {
    const bytes = files[file]
    // What may not go to this place any more does not come along again.
    if (!bytes) continue
    try {
      uploaded.push({ id: await out.upload(bytes, lane), file })
    } catch (error) {
      if (!isTurnedAway(error)) throw error
      out.log.warn({ code: errorCode(error), key }, 'Slack does not take a file here')
      left.push(file)
    }
  }
  const made = { ...before, left: [...before.left, ...left] }
  await out.progresses.keep(key, made)
  return { made, uploaded }
}

async function leave({ progresses }: WayOut, key: string, before: Progress, group: readonly Uploaded[]) {
  const made = { ...before, left: [...before.left, ...group.map(({ file }) => file)] }
  await progresses.keep(key, made)
  return made
}
