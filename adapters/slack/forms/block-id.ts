/** Longest `block_id` (@slack/types, `Block`). */
const longest = 255

/** The question of a field, which of its fields this is, and what form it stands in. */
interface Field {
  readonly question: string
  readonly part: number
  readonly scope: string
}

/**
 * The `block_id` of a field. Slack keeps what was typed while a modal changes wherever block and action bear the same
 * ids (bolt-js #290): so they do within one form, and never in that of another measure.
 */
export const blockId = ({ question, part, scope }: Field): string =>
  `${part} ${encodeURIComponent(question)} ${scope}`.slice(0, longest)

/** Which field of which question a block is; undefined for a block that is no field of ours. */
export function fieldOf(id: string): Omit<Field, 'scope'> | undefined {
  const [, part, question] = /^(\d+) (\S+) /.exec(id) ?? []
  if (part === undefined || question === undefined) return undefined
  try {
    return { part: Number(part), question: decodeURIComponent(question) }
  } catch {
    return undefined
  }
}
