import type { Block } from '#report/block.ts'
import { entriesIn } from '#report/entries-in.ts'
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
  const entries = entriesIn(body, new Set(buttons.flatMap(({ call }) => call.args['measure'] ?? [])))
  const placed = new Set(entries.map(({ code }) => code))
  const parts = entries.map(({ blocks, code }): Part => ({
    blocks,
    buttons: code === undefined ? [] : buttons.filter(({ call }) => call.args['measure'] === code),
    entry: code !== undefined,
  }))
  const last = parts.at(-1)
  const tail = last && !last.entry ? last.blocks : []
  const others = buttons.filter(({ call }) => !placed.has(call.args['measure']) || call.args['measure'] === undefined)
  // The ways on stand apart from what leads deeper into what is said here.
  const [deeper, onward] = [others.filter((each) => !leadsOn(each)), others.filter(leadsOn)]
  const isApart = deeper.length > 0 && onward.length > 1
  return [
    ...(tail.length > 0 ? parts.slice(0, -1) : parts),
    { blocks: tail, buttons: toldApart(isApart ? deeper : others), entry: false },
    ...(isApart ? [{ blocks: [], buttons: onward, entry: false }] : []),
  ]
}

const leadsOn = ({ call, quiet }: Button): boolean => quiet === true && Object.keys(call.args).length === 0

/** Buttons with the same label, side by side, say which measure they are about. */
function toldApart(buttons: readonly Button[]): readonly Button[] {
  const labels = Map.groupBy(buttons, ({ label }) => label)
  return buttons.map((button) => {
    const measure = button.call.args['measure']
    const same = (labels.get(button.label)?.length ?? 0) > 1
    return same && measure !== undefined ? { ...button, label: `${button.label}: ${measure}` } : button
  })
}
