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
export const blockId = ({ question, part, scope }: Field): string => `${part} ${question} ${scope}`.slice(0, longest)

/** Which field of its question a block is. */
export const partOf = (id: string): number => Number(/^\d+/.exec(id)?.[0] ?? 0)
