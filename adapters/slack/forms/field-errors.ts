import type { Prompt } from '#app/contracts/prompt.ts'
import { fieldOf } from './block-id.ts'

/** A view that was sent, as far as errors are shown in it. */
interface SentView {
  readonly blocks: readonly { readonly type: string; readonly block_id?: string | undefined }[]
}

/**
 * Sentences at the fields of the view that was sent, by block; those to no field of it stand at the first. Undefined where
 * the view has no field, or lacks one of the `questions` that will not do: then it must be shown anew.
 */
export function fieldErrors(
  problems: Readonly<Record<string, string>>,
  view: SentView,
  questions: readonly Pick<Prompt, 'id'>[] = [],
): Readonly<Record<string, string>> | undefined {
  const fields = view.blocks.flatMap(({ type, block_id: id }) => (type === 'input' && id !== undefined ? [id] : []))
  const blockOf = (question: string): string | undefined => fields.find((id) => fieldOf(id)?.question === question)
  const [first] = fields
  const isLacking = Object.keys(problems).some((id) => !blockOf(id) && questions.some((each) => each.id === id))
  if (first === undefined || isLacking) return undefined
  const byBlock = Map.groupBy(Object.entries(problems), ([id]) => blockOf(id) ?? first)
  return Object.fromEntries([...byBlock].map(([block, said]) => [block, said.map(([, text]) => text).join(' ')]))
}
