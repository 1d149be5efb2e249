import { type Node, parseSync, visitorKeys } from 'oxc-parser'

/** A node of a file's syntax tree and where it hangs: `parent[key]` is the node, or a list with the node in it. */
export interface Spot {
  readonly node: Node
  readonly parent: Node | null
  readonly key: string
}

/** Every node of a TypeScript file, parents first. Refuses a file that does not parse. */
export function spotsOf(path: string, source: string): readonly Spot[] {
  const { program, errors } = parseSync(path, source, { preserveParens: false })
  if (errors[0] !== undefined) throw new Error(`${path} does not parse: ${errors[0].message}`)
  return [...below({ node: program, parent: null, key: '' })]
}

function* below(spot: Spot): Generator<Spot> {
  yield spot
  for (const key of visitorKeys[spot.node.type] ?? []) {
    const child = (spot.node as unknown as Record<string, Node | (Node | null)[] | null>)[key]
    for (const node of [child].flat()) if (node) yield* below({ node, parent: spot.node, key })
  }
}
