import type { Node } from 'oxc-parser'
import type { Spot } from '#test/architecture/spots.ts'

export interface Import {
  /** What is imported; null when only the running program knows. */
  readonly specifier: string | null
  /** Leaves no trace in the running program. */
  readonly typeOnly: boolean
}

/** Everything a file names as another module: imported, re-exported, for its types or while running. */
export function importsOf(spots: readonly Spot[]): readonly Import[] {
  return spots.flatMap(({ node }) => importOf(node) ?? [])
}

function importOf(node: Node): Import | null {
  switch (node.type) {
    case 'ImportDeclaration':
      return { specifier: node.source.value, typeOnly: node.importKind === 'type' }
    case 'ExportAllDeclaration':
      return { specifier: node.source.value, typeOnly: node.exportKind === 'type' }
    case 'ExportNamedDeclaration':
      return node.source && { specifier: node.source.value, typeOnly: node.exportKind === 'type' }
    case 'TSImportType':
      return { specifier: node.source.value, typeOnly: true }
    case 'TSExternalModuleReference':
      return { specifier: node.expression.value, typeOnly: false }
    case 'ImportExpression':
      return { specifier: textOf(node.source), typeOnly: false }
    case 'CallExpression':
      return loads(node.callee) ? { specifier: textOf(node.arguments[0]), typeOnly: false } : null
    default:
      return null
  }
}

/** `require`, `import.meta.resolve`, `process.getBuiltinModule`. */
function loads(callee: Node): boolean {
  if (callee.type === 'Identifier') return callee.name === 'require'
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return false
  if (callee.object.type === 'MetaProperty') return callee.property.name === 'resolve'
  return callee.property.name === 'getBuiltinModule' || callee.property.name === 'require'
}

function textOf(node: Node | undefined): string | null {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0]?.value.cooked ?? null
  return null
}
