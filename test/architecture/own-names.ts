import type { Node } from 'oxc-parser'
import type { Spot } from '#test/architecture/spots.ts'

/** Names a file imports or declares at its top: such a `console` is not the global one. */
export function ownNames(spots: readonly Spot[]): ReadonlySet<string> {
  return new Set(spots.filter(isOnTop).flatMap(({ node }) => namesBy(node)))
}

const isOnTop = ({ parent }: Spot): boolean => parent?.type === 'Program' || parent?.type === 'ExportNamedDeclaration'

function namesBy(node: Node): readonly string[] {
  switch (node.type) {
    case 'ImportDeclaration':
      return node.specifiers.map(({ local }) => local.name)
    case 'VariableDeclaration':
      return node.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? id.name : []))
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return node.id === null ? [] : [node.id.name]
    default:
      return []
  }
}
