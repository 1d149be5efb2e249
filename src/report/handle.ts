import type { Block } from '#report/block.ts'
import type { Inline } from '#report/inline.ts'

type Node = Block | Inline
type OfType<N extends Node, Type extends N['type']> = {
  readonly [T in Type]: { readonly type: T } & Extract<N, { readonly type: T }>
}[Type]

/** What a format makes of each type of node. The table names them all; there is no default. */
export type Handlers<N extends Node, Context, Result> = {
  readonly [Type in N['type']]: (node: OfType<N, Type>, context: Context) => Result
}

/** What the table makes of `block`; throws if it comes from elsewhere and has a type the table does not name. */
export function handleBlock<Context, Result>(
  handlers: Handlers<Block, Context, Result>,
  block: Block,
  context: Context,
): Result {
  return handle<Block, Block['type'], Context, Result>(handlers, block, context)
}

/** The same for inline content. */
export function handleInline<Context, Result>(
  handlers: Handlers<Inline, Context, Result>,
  inline: Inline,
  context: Context,
): Result {
  return handle<Inline, Inline['type'], Context, Result>(handlers, inline, context)
}

function handle<N extends Node, Type extends N['type'], Context, Result>(
  handlers: Handlers<N, Context, Result>,
  node: OfType<N, Type>,
  context: Context,
): Result {
  if (!Object.hasOwn(handlers, node.type)) throw new TypeError(`No handler for a node of type “${node.type}”`)
  return handlers[node.type](node, context)
}
