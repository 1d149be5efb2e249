import type { PlanSettings } from '#domain/city.ts'
import { paragraph } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import type { Actor } from '#app/contracts/actor.ts'

/** One asking: the plan it belongs to, and the code of what is asked about. */
interface Asking {
  readonly plan: PlanSettings
  readonly code: string
}

/** How all of these are answered; of a motion's points alone without any light. */
export function howToAnswer(asked: readonly Asking[], { words }: Pick<Actor, 'words'>): Block {
  const ofMotions = asked.length > 0 && asked.every(({ plan }) => plan.motion !== undefined)
  return paragraph(
    ofMotions ? words.motions.howTo(asked.length, asked[0]?.code ?? '') : words.reminders.howTo(asked.length),
  )
}
