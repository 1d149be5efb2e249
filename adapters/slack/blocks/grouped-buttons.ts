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
  // The ways on stand apart from what leads deeper into what is said here.
  const [deeper, onward] = [others.filter((each) => !leadsOn(each)), others.filter(leadsOn)]
  const isApart = deeper.length > 0 && onward.length > 1
  const last = isApart ? [{ blocks: [], buttons: onward, entry: false }] : []
  return [...parts, { blocks: open, buttons: toldApart(isApart ? deeper : others), entry: false }, ...last]
}

const leadsOn = ({ call, quiet }: Button): boolean => quiet === true && Object.keys(call.args).length === 0

/** The code of the measure that an entry begins with, in bold. */
function codeOf(block: Block | undefined): string | undefined {
  const [first] = block?.type === 'paragraph' ? block.children : []
  return first?.type === 'strong' ? /^\S+/.exec(plainText(first.children))?.[0] : undefined
}

/**
 * An entry goes on over one sentence, over what is quoted, listed or remarked of it, and over sentences that lead on to
 * that or to another entry.
 */
function endOf(body: readonly Block[], at: number): number {
  let end = isSentence(body[at + 1]) ? at + 2 : at + 1
  for (let next = end; next < body.length; next += 1) {
    if (goesOn(body[next])) end = next + 1
    else if (codeOf(body[next]) !== undefined) return next
    else if (!isSentence(body[next])) return end
  }
  return end
}

const goesOn = (block: Block | undefined): boolean =>
  block !== undefined && (['quote', 'list', 'facts', 'passage'].includes(block.type) || isRemark(block))

const isRemark = (block: Block): boolean =>
  block.type === 'paragraph' && block.children.length > 0 && block.children.every(({ type }) => type === 'emphasis')

const isSentence = (block: Block | undefined): boolean =>
  block?.type === 'paragraph' && codeOf(block) === undefined && !isRemark(block)

/** Buttons with the same label, side by side, say which measure they are about. */
function toldApart(buttons: readonly Button[]): readonly Button[] {
  const labels = Map.groupBy(buttons, ({ label }) => label)
  return buttons.map((button) => {
    const measure = button.call.args['measure']
    const same = (labels.get(button.label)?.length ?? 0) > 1
    return same && measure !== undefined ? { ...button, label: `${button.label}: ${measure}` } : button
  })
}
