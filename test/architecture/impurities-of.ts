import type { Node } from 'oxc-parser'
import type { Spot } from '#test/architecture/spots.ts'

/** Globals that make the same words at another time or place mean something else, or nothing. */
const banned: Readonly<Record<string, string>> = {
  ...named('a clock', ['Date', 'performance', 'scheduler', 'setTimeout', 'setInterval', 'setImmediate']),
  ...named('waiting', ['queueMicrotask', 'Promise', 'PromiseLike', 'AbortSignal']),
  ...named('chance', ['crypto']),
  ...named('the world outside', ['process', 'fetch', 'WebSocket', 'EventSource', 'navigator', 'console', 'require']),
  ...named('a way round the rules', ['globalThis', 'global', 'self', 'eval', 'Function', 'Reflect']),
}

/** Of these everything may be used by its plain name, except one thing. */
const guarded: Readonly<Record<string, readonly [name: string, what: string]>> = {
  Math: ['random', 'chance'],
  Temporal: ['Now', 'a clock'],
}

/** What a file does that domain, text and report must not: look at a clock, roll dice, wait, reach outside. */
export function impuritiesOf(spots: readonly Spot[]): readonly string[] {
  const ours = declaredOnTop(spots)
  return spots.flatMap((spot) =>
    [waiting(spot), ambient(spot), foreignName(spot, ours)].filter((what) => what !== null),
  )
}

function waiting({ node }: Spot): string | null {
  const waits =
    node.type === 'AwaitExpression' ||
    ('async' in node && node.async) ||
    (node.type === 'ForOfStatement' && node.await) ||
    (node.type === 'VariableDeclaration' && node.kind === 'await using')
  return waits ? 'waiting (async, await)' : null
}

/** `import.meta`, and `Intl`'s formatters when they are not told which moment to format: they take the present one. */
function ambient({ node }: Spot): string | null {
  if (node.type === 'MetaProperty' && node.meta.name === 'import') return 'the world outside (import.meta)'
  if (node.type !== 'CallExpression' || node.arguments.length > 0 || node.callee.type !== 'MemberExpression')
    return null
  const { property } = node.callee
  const formats = property.type === 'Identifier' && /^format(ToParts)?$/.test(property.name)
  return formats ? `a clock (${property.name}() without a moment)` : null
}

function foreignName(spot: Spot, ours: ReadonlySet<string>): string | null {
  const { node, parent } = spot
  if (node.type !== 'Identifier' || ours.has(node.name)) return null
  const { name } = node
  if (/^Promise/.test(name) && spot.key === 'typeName') return `waiting (${name})`
  if (!isUsed(spot)) return null
  const what = Object.hasOwn(banned, name) ? banned[name] : undefined
  if (what !== undefined) return isDateOfGivenMoment(spot) ? null : `${what} (${name})`
  const guard = Object.hasOwn(guarded, name) ? guarded[name] : undefined
  if (guard === undefined) return null
  const [secret, behind] = guard
  const plain = parent?.type === 'MemberExpression' && parent.property.type === 'Identifier' && !parent.computed
  return plain && parent.property.name !== secret ? null : `${behind} (${name}.${secret})`
}

/** `new Date(moment)` reads no clock; `new Date()`, `Date()` and everything else of `Date` may. */
function isDateOfGivenMoment({ node, parent, key }: Spot): boolean {
  if (node.type !== 'Identifier' || node.name !== 'Date') return false
  if (parent?.type !== 'NewExpression' || key !== 'callee') return false
  return parent.arguments[0] !== undefined && parent.arguments[0].type !== 'SpreadElement'
}

/** Whether an identifier means a value here, and is not merely the name of a property, a type or an import. */
function isUsed({ parent, key }: Spot): boolean {
  if (parent === null || ['imported', 'exported', 'label', 'meta'].includes(key)) return false
  if (key === 'property' || key === 'key') return 'computed' in parent && parent.computed === true
  return !parent.type.startsWith('TS') || key === 'expression' || key === 'initializer'
}

/** Names a file imports or declares for itself: such a `console` is not the global one. */
function declaredOnTop(spots: readonly Spot[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { node, parent } of spots) {
    const imported = parent?.type === 'ImportDeclaration' && 'local' in node && node.local
    if (imported && imported.type === 'Identifier') names.add(imported.name)
    if (parent?.type !== 'Program') continue
    const declaration = node.type === 'ExportNamedDeclaration' ? node.declaration : node
    const bound = declaration?.type === 'VariableDeclaration' ? declaration.declarations : [declaration]
    for (const one of bound) if (one && 'id' in one && one.id?.type === 'Identifier') names.add(one.id.name)
  }
  return names
}

function named(what: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, what]))
}
