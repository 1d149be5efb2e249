import type { Button, Sign } from '#app/contracts/reply.ts'

const signs: Readonly<Record<string, Sign>> = { same: 'keep', later: 'later' }

/**
 * The buttons of a prompt with the signs that say the same. A sign names no measure: only a prompt about a single request
 * takes any.
 */
export function signed(buttons: readonly Button[], [only, ...others]: readonly string[]): readonly Button[] {
  if (others.length > 0) return buttons
  return buttons.map((button) => {
    const sign = signs[button.call.word]
    return sign !== undefined && button.call.args['asked'] === only ? { ...button, sign } : button
  })
}
