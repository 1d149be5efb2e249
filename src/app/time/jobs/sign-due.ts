import type { PlanSettings } from '#domain/city.ts'
import type { SignatureCall } from '#domain/co-signature.ts'
import { signatureDates, signatureSteps } from '#domain/signature-dates.ts'
import { lastSignatureCalls } from '#domain/signature-standing.ts'
import type { Powers } from '#app/powers.ts'
import type { Effects } from '#app/rounds/effects.ts'
import { closeSigning } from '#app/signing/close-signing.ts'
import { askInstead, insteadOf } from '#app/signing/ask-instead.ts'
import { type PaperInSigning, paperInSigning } from '#app/signing/paper-in-signing.ts'
import { seriesOf } from '#app/signing/read-signing.ts'
import { remindToSign } from '#app/signing/remind-to-sign.ts'
import { takeOver } from '#app/signing/take-over.ts'
import type { Due, Job } from '#app/time/job.ts'

const nothing = { changes: [], messages: [] }

/**
 * Reminds once of a draft that lies before a party, tells its heads before the deadline, and notes at its end that nothing
 * was said: a statement that silence never is. Whoever cannot answer any more is asked for in somebody else, and a party
 * that ended in those that carry it on. All calls of a paper that end at one moment are closed together.
 */
export const signDue: Job = {
  name: 'sign-due',
  async upcoming(powers, plan, book) {
    const { coSignature: rules, schedule } = plan
    if (rules === undefined) return []
    return (await lastCalls(powers, plan)).flatMap(({ call, isOpen, heirs }): readonly Due[] => {
      if (heirs.length > 0) return [{ slot: heirSlot(call, heirs), at: powers.now() }]
      if (!isOpen) return []
      const instead = insteadOf(call, book)
      if (instead) return [{ slot: `${call.id}:to:${instead.id}`, at: powers.now() }]
      const dates = signatureDates(call, rules, schedule, powers.calendar)
      return signatureSteps.flatMap((step) => {
        const at = dates[step]
        return at === null ? [] : [{ slot: slotOf(call, step), at }]
      })
    })
  },
  async run(powers, plan, _, { slot }) {
    const last = await lastCalls(powers, plan)
    const ended = last.find(({ call, heirs }) => heirs.length > 0 && slot === heirSlot(call, heirs))
    if (ended) return on(powers, ended.call, (due) => takeOver(due, ended.call))
    const waiting = last.filter(({ isOpen }) => isOpen).map(({ call }) => call)
    const moved = waiting.find(({ id }) => slot.startsWith(`${id}:to:`))
    if (moved) return on(powers, moved, (due) => askInstead(due, moved))
    const due = waiting.flatMap((call) =>
      signatureSteps.flatMap((step) => (slotOf(call, step) === slot ? [{ call, step }] : [])),
    )
    const [first] = due
    if (!first) return nothing
    const { call, step } = first
    return on(powers, call, async (present) =>
      step === 'close'
        ? closeSigning(
            present,
            due.map((each) => each.call),
          )
        : remindToSign(present, call, step),
    )
  },
}

async function on(
  powers: Powers,
  { paper }: SignatureCall,
  act: (due: PaperInSigning & { readonly powers: Powers }) => Promise<Effects>,
): Promise<Effects> {
  const known = await powers.store.papers.byId(paper)
  const found = known && (await paperInSigning(powers, known))
  return found ? act({ powers, ...found }) : nothing
}

/** What is answered is not closed with what ends at the same moment; a call that was handed on is the same to the clock. */
const slotOf = ({ paper, party, due }: SignatureCall, step: (typeof signatureSteps)[number]): string =>
  step === 'close' ? `${paper}:${due}` : `${paper}:${party}:${due}:${step}`

const heirSlot = ({ id }: SignatureCall, heirs: readonly string[]): string => `${id}:over:${heirs.join(',')}`

/** The last call to each party about a draft of the plan, whether it is open, and who carries the party on. */
async function lastCalls({ store }: Pick<Powers, 'store'>, { code }: PlanSettings) {
  const drafts = (await store.coSignatures.drafts()).filter(({ paper }) => paper.plan === code)
  if (drafts.length === 0) return []
  const successions = (await store.directories.successions()).filter(({ done }) => done !== null)
  const found = await Promise.all(
    drafts.map(async ({ paper, ...coSigning }) => {
      const known = await store.papers.byId(paper.id)
      return known ? lastSignatureCalls(coSigning, seriesOf(known)) : []
    }),
  )
  return found.flat().map((last) => ({
    ...last,
    heirs: successions.filter(({ old }) => old === last.call.party).map((each) => each.new),
  }))
}
