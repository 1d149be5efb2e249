import type { Button } from '#app/contracts/reply.ts'
import { button } from '#app/chat/button.ts'

/** A button shown only where it can be pressed. */
export const quietButton = (...of: Parameters<typeof button>): Button => ({ ...button(...of), quiet: true })
