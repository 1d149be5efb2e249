import type { Block } from '#report/block.ts'
import { plainText } from '#report/plain-text.ts'
import type { Button } from '#app/contracts/reply.ts'

/** Part of a body and the buttons that stand below it. */
export interface Part {
  readonly blocks: readonly Block[]
  readonly buttons: readonly Button[]
  /** Whether the blocks are about one measure, and so are its buttons. */
  readonly entry: boolean
}

/** A body with each measure's buttons below its entry; what belongs to none stands at the end. */
export function groupedButtons(body: readonly Block[], buttons: readonly Button[]): readonly Part[] {
  const codes = new Set(buttons.flatMap(({ call }) => call.args['measure'] ?? []))
  const parts: Part[] = []
  const placed = new Set<string>()
  let open: Block[] = []
  for (let at = 0; at < body.length; at += 1) {
    const code = codeOf(body[at])
    if (code === undefined || !codes.has(code) || placed.has(code)) open.push(...body.slice(at, at + 1))
    else {
      const end = endOf(body, at)
      const own = buttons.filter(({ call }) => call.args['measure'] === code)
      if (open.length > 0) parts.push({ blocks: open, buttons: [], entry: false })
      parts.push({ blocks: body.slice(at, end), buttons: own, entry: true })
      placed.add(code)
      open = []
      at = end - 1
    }
  }
  const others = buttons.filter(({ call }) => !placed.has(call.args['measure'] ?? ''))
  return [...parts, { blocks: open, buttons: toldApart(others), entry: false }]
}

/** The code of the measure that an entry begins with, in bold. */
function codeOf(block: Block | undefined): string | undefined {
  const [first] = block?.type === 'paragraph' ? block.children : []
  return first?.type === 'strong' ? /^\S+/.exec(plainText(first.children))?.[0] : undefined
}

/** An entry goes on over what is quoted or listed of it, or over one sentence. */
function endOf(body: readonly Block[], at: number): number {
  let end = at + 1
  if (body[end]?.type === 'paragraph' && codeOf(body[end]) === undefined && !goesOn(body[end + 1])) end += 1
  while (goesOn(body[end])) end += 1
  return end
}

const goesOn = (block: Block | undefined): boolean =>
  block !== undefined && ['quote', 'list', 'facts', 'passage'].includes(block.type)

/** Buttons with the same label, side by side, say which measure they are about. */
function toldApart(buttons: readonly Button[]): readonly Button[] {
  const labels = Map.groupBy(buttons, ({ label }) => label)
  return buttons.map((button) => {
    const measure = button.call.args['measure']
    const same = (labels.get(button.label)?.length ?? 0) > 1
    return same && measure !== undefined ? { ...button, label: `${button.label}: ${measure}` } : button
  })
}
