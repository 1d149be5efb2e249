import type { Prompt, PromptKind } from '#app/contracts/prompt.ts'

const typed: ReadonlySet<PromptKind> = new Set<PromptKind>(['percent', 'text', 'milestones', 'cost', 'links'])

/** Whether the answer is written freely, and may be lost work where it will not do as it stands. */
export const isTyped = ({ kind }: Pick<Prompt, 'kind'>): boolean => typed.has(kind)
