import type { City, PlanSettings } from '#domain/city.ts'
import type { Problem } from '#domain/problem.ts'
import type { Round } from '#domain/round.ts'
import type { Catalogue } from '#text/catalogue.ts'
import { problemSentence } from '#text/problem.ts'
import { mainPlan } from '#app/main-plan.ts'
import type { Store } from '#app/contracts/store/store.ts'
import { cityReader } from '#app/people/identify.ts'
import { Refusal } from '#house/refusal.ts'

/**
 * The closed round of the city's main plan with this label, the last one without a label; refuses when there is none, and
 * says of a motion what comes before.
 */
export async function closedRound(
  { rounds }: Pick<Store, 'rounds'>,
  city: City,
  label: string | undefined,
  words: Catalogue,
): Promise<Round> {
  const plan = mainPlan(city)
  const all = await rounds.of(plan.code)
  const closed = all.filter(({ state }) => state === 'closed')
  const last = closed.at(-1)
  if (!last) {
    if (plan.motion === undefined) throw new Refusal(words.operator.noClosedRound)
    throw new Refusal(problemSentence(notAnsweredYet(plan, all.at(-1)), words, cityReader(city).say))
  }
  const round = label === undefined ? last : closed.find((each) => each.label === label)
  if (round) return round
  throw new Refusal(
    words.operator.unknownRound(
      label ?? '',
      closed.map((each) => each.label),
    ),
  )
}

function notAnsweredYet({ code }: PlanSettings, asked: Round | undefined): Problem {
  const problem: Problem = asked
    ? { kind: 'round-not-closed', label: asked.label, closes: asked.closes }
    : { kind: 'no-round' }
  return { kind: 'on-statement', motion: code, problem }
}
