import type { Button } from '#app/contracts/reply.ts'

/** A button that holds for this request, and for no later one about the same measure. */
export const heldFor = (request: string, button: Button): Button => ({
  ...button,
  call: { ...button.call, args: { ...button.call.args, asked: request } },
})
