import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { PaperEdit } from '#domain/paper.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Button } from '#app/contracts/reply.ts'
import { paperCall } from '#app/papers/paper-call.ts'
import { nextVersion } from '#app/papers/next-version.ts'
import { paperBook } from '#app/papers/paper-round.ts'
import type { Papering } from '#app/papers/papering.ts'
import { passageTitle } from '#app/papers/passage-titles.ts'
import { type Draft, readOpenDraft } from '#app/papers/read-draft.ts'
import { readReturned } from '#app/papers/read-returned.ts'
import { type ReturnedChanges, returnedChanges } from '#app/papers/returned-changes.ts'
import { hasConflicts, takeChoices } from '#app/papers/returned-prompts.ts'
import { keptReading, readingKept, type ReturnedReading } from '#app/papers/returned-reading.ts'
import { roundButton } from '#app/papers/round-button.ts'
import { showReturned } from '#app/papers/show-returned.ts'
import { answering, reply, replyWith } from '#app/reply.ts'

/**
 * Reads a draft that was edited in Word back in: shows what has changed and asks; with a yes, takes the texts over as the
 * next version. What has changed here meanwhile is shown anew before anything is taken over. Refuses a released paper.
 */
export async function readFile(papering: Papering): Promise<Outcome<Decision>> {
  const { powers, plan, args } = papering
  const { file, reading: hash, sure, of } = args
  if (file === undefined && hash === undefined) {
    const open = await readOpenDraft(papering)
    return open.ok ? refused({ kind: 'file-awaited' }) : open
  }
  const read = hash === undefined ? await readReturned(papering) : await readingKept(powers, hash)
  if (!read.ok) return read
  const { round } = read.value
  const ofRound = { ...papering, book: await paperBook(powers, plan, { ...args, round }) }
  const draft = await readOpenDraft(ofRound)
  if (!draft.ok) return draft
  const changes = returnedChanges(read.value, draft.value)
  if (sure === 'no') return accepted(answering(reply(papering.by.words.paperReturns.dropped)))
  const isKnown = sure !== undefined && of === String(draft.value.version.no)
  return accepted(
    isKnown ? takenOver(ofRound, draft.value, changes, sure) : shown(ofRound, draft.value, read.value, changes),
  )
}

/** What is changed, and whether to take it over; the texts wait for the answer in the store. */
function shown(papering: Papering, draft: Draft, reading: ReturnedReading, changes: ReturnedChanges): Decision {
  const { powers, plan, by } = papering
  const body = showReturned(papering, draft, reading, changes)
  const { clean, conflicts } = changes
  if (clean.length + conflicts.length === 0) return answering(reply(...body))
  const { hash, change } = keptReading(powers, reading)
  const call = paperCall(plan.motion?.number, {
    action: 'read',
    round: reading.round,
    reading: hash,
    of: String(draft.version.no),
    conflicts: String(conflicts.length),
  })
  const { takeButtons } = by.words.paperReturns
  const buttons = takeChoices(conflicts.length > 0, by).map(({ value, label }): Button => {
    const name = value === 'yes' && hasConflicts(call.args['conflicts']) ? 'all' : value
    const labels: Readonly<Record<string, string>> = takeButtons
    return { label: labels[name] ?? label, call: { ...call, args: { ...call.args, sure: value } }, says: label }
  })
  return { reply: replyWith(buttons, ...body), changes: [change], messages: [], asks: call }
}

function takenOver(papering: Papering, draft: Draft, { clean, conflicts }: ReturnedChanges, sure: string): Decision {
  const { by } = papering
  const taken = sure === 'yes' ? [...clean, ...conflicts] : clean
  if (taken.length === 0) return answering(reply(by.words.paperReturns.dropped))
  const version = nextVersion(papering, draft)
  const edits = taken.map(({ passage, after }): PaperEdit => {
    const original = draft.originals.get(passage) ?? ''
    return { paper: version.paper, no: version.no, passage, text: after === original ? null : after, original }
  })
  const titles = by.say.list(taken.map(({ passage }) => passageTitle(passage, draft, by)))
  const buttons = (['preview', 'versions'] as const).map((action) => roundButton(papering, by.words, action))
  return {
    reply: replyWith(buttons, by.words.paperReturns.taken(titles, version.no)),
    changes: [{ kind: 'paper-edited', paper: draft.paper, version, edits }],
    messages: [],
  }
}
