import type { PlanSettings } from '#domain/city.ts'
import type { SignatureCall } from '#domain/co-signature.ts'
import { signatureDates, signatureSteps } from '#domain/signature-dates.ts'
import { openSignatureCalls } from '#domain/signature-standing.ts'
import type { Powers } from '#app/powers.ts'
import { closeSigning } from '#app/signing/close-signing.ts'
import { askInstead, insteadOf } from '#app/signing/ask-instead.ts'
import { type PaperInSigning, paperInSigning } from '#app/signing/paper-in-signing.ts'
import { seriesOf } from '#app/signing/read-signing.ts'
import { remindToSign } from '#app/signing/remind-to-sign.ts'
import type { Due, Job } from '#app/time/job.ts'

const nothing = { changes: [], messages: [] }

/**
 * Reminds once of a draft that lies before a party, tells its head before the deadline, and notes at its end that nothing
 * was said: a statement that silence never is. Whoever cannot answer any more is asked for in somebody else. All calls of a paper that end at one moment are closed together.
 */
export const signDue: Job = {
  name: 'sign-due',
  async upcoming(powers, plan, book) {
    const { coSignature: rules, schedule } = plan
    if (rules === undefined) return []
    return (await waitingCalls(powers, plan)).flatMap((call): readonly Due[] => {
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
    const waiting = await waitingCalls(powers, plan)
    const moved = waiting.find(({ id }) => slot.startsWith(`${id}:to:`))
    if (moved) {
      const found = await signingOf(powers, moved)
      return found ? askInstead({ powers, ...found }, moved) : nothing
    }
    const due = waiting.flatMap((call) =>
      signatureSteps.flatMap((step) => (slotOf(call, step) === slot ? [{ call, step }] : [])),
    )
    const [first] = due
    if (!first) return nothing
    const found = await signingOf(powers, first.call)
    if (!found) return nothing
    const calls = due.map(({ call }) => call)
    return first.step === 'close'
      ? closeSigning({ powers, ...found }, calls)
      : remindToSign({ powers, ...found }, first.call, first.step)
  },
}

async function signingOf(powers: Powers, { paper }: SignatureCall): Promise<PaperInSigning | null> {
  const known = await powers.store.papers.byId(paper)
  return known ? paperInSigning(powers, known) : null
}

/** What is answered is not closed with what ends at the same moment; a call that was handed on is the same to the clock. */
const slotOf = ({ paper, party, due }: SignatureCall, step: (typeof signatureSteps)[number]): string =>
  step === 'close' ? `${paper}:${due}` : `${paper}:${party}:${due}:${step}`

async function waitingCalls(
  { store }: Pick<Powers, 'store'>,
  { code }: PlanSettings,
): Promise<readonly SignatureCall[]> {
  const drafts = (await store.coSignatures.drafts()).filter(({ paper }) => paper.plan === code)
  const open = await Promise.all(
    drafts.map(async ({ paper, ...coSigning }) => {
      const known = await store.papers.byId(paper.id)
      return known ? openSignatureCalls(coSigning, seriesOf(known)) : []
    }),
  )
  return open.flat()
}
