import type { Posting, Sent } from '#app/contracts/adapter.ts'
import { contentOf } from './content-of.ts'
import { errorCode } from './error-code.ts'
import { leftKey } from './left-key.ts'
import { markOf } from './mark.ts'
import { outcomeOf } from './outcome-of.ts'
import { postMessage } from './post-message.ts'
import { begun, isWhole, outstanding, type Progress } from './progress.ts'
import { shareFiles } from './share-files.ts'
import type { WayOut } from './way-out.ts'

/** Posts or changes a post, files behind it. What was begun under this key before goes on where it stood. */
export async function post(out: WayOut, posting: Posting): Promise<Sent> {
  try {
    const channel = await out.channels.of(posting.at.id, posting.lane)
    return await (posting.files.length === 0 ? say(out, posting, channel) : sayWithFiles(out, posting, channel))
  } catch (error) {
    return settled(out, posting, error)
  }
}

/** Says the message, in place of an earlier one or anew; resolves with its `ts` as its id. */
async function say(out: WayOut, { post: said, at, key, edits, lane }: Posting, channel: string) {
  const content = contentOf(said)
  if (edits === undefined) return { id: await postMessage(out, { at, lane }, channel, { key, content }) }
  await out.call('chat.update', { ...content, channel, ts: edits, metadata: markOf(key) }, { lane, channel })
  return { id: edits }
}

async function sayWithFiles(out: WayOut, posting: Posting, channel: string): Promise<Sent> {
  const { key, files } = posting
  let progress = (await out.progresses.of(key)) ?? begun(files.length)
  if (isWhole(progress)) return { id: progress.ts ?? '' }
  if (progress.sharing || progress.told === 'perhaps') return 'unknown'
  if (progress.ts === undefined) {
    // Before it is there, so that whoever finds it knows that more belongs to it.
    await out.progresses.keep(key, progress)
    progress = { ...progress, ts: (await say(out, posting, channel)).id }
    await out.progresses.keep(key, progress)
  }
  if (outstanding(progress).length > 0) {
    const shared = await shareFiles(out, posting, channel, progress)
    if (shared === 'unknown' || 'failed' in shared) return shared
    progress = shared
  }
  if (progress.left.length > 0) await tellOfLeft(out, posting, channel, progress)
  return { id: progress.ts ?? '' }
}

/** One sentence names the files that are missing, and how to get them. */
async function tellOfLeft(out: WayOut, posting: Posting, channel: string, progress: Progress): Promise<void> {
  const { key, files } = posting
  const names = progress.left.map((at) => files[at]?.name ?? '')
  await out.progresses.keep(key, { ...progress, told: 'perhaps' })
  try {
    await postMessage(out, posting, channel, { key: leftKey(key), content: plainly(out.words.filesLeft(names)) })
  } catch (error) {
    if (outcomeOf(error) !== 'unknown') await out.progresses.keep(key, progress)
    throw error
  }
  await out.progresses.keep(key, { ...progress, told: 'yes' })
}

/** A name may hold what Slack would take for a sign. */
const plainly = (text: string) => ({
  text: text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  blocks: [{ type: 'section', text: { type: 'plain_text', text } }],
})

/** What an error says of this posting. A change can be made twice without harm, so it is never in doubt. */
async function settled(out: WayOut, { at, key, edits, files }: Posting, error: unknown): Promise<Sent> {
  const outcome = outcomeOf(error)
  const code = errorCode(error)
  if (outcome === 'unknown') {
    out.log.warn({ code, key }, 'Slack did not say whether a message was posted')
    return edits !== undefined && files.length === 0 ? { failed: 'later' } : outcome
  }
  if (code === 'channel_not_found' && (await out.channels.forget(at.id))) return { failed: 'later' }
  if (outcome.failed === 'refused' && edits === undefined) out.log.error({ code, key }, 'Slack refuses a message')
  else out.log.warn({ code, key }, 'Slack did not take a message')
  return outcome
}
