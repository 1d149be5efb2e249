import { ownNames } from '#test/architecture/own-names.ts'
import type { Spot } from '#test/architecture/spots.ts'

/** Globals that make the same words mean something else at another time or place. */
const banned: ReadonlyMap<string, string> = new Map([
  ...named('a clock', ['Date', 'performance', 'scheduler', 'setTimeout', 'setInterval', 'setImmediate']),
  ...named('waiting', ['queueMicrotask', 'Promise', 'AbortSignal']),
  ...named('chance', ['crypto']),
  ...named('the world outside', ['process', 'fetch', 'WebSocket', 'EventSource', 'navigator', 'console', 'require']),
  ...named('a way round the rules', ['globalThis', 'global', 'self', 'eval', 'Function', 'Reflect']),
])

/** Of these everything may be used by its plain name, except one thing. */
const guarded: ReadonlyMap<string, { readonly secret: string; readonly what: string }> = new Map([
  ['Math', { secret: 'random', what: 'chance' }],
  ['Temporal', { secret: 'Now', what: 'a clock' }],
])

/** What a file does that domain, text and report must not: look at a clock, roll dice, wait, reach outside. */
export function impuritiesOf(spots: readonly Spot[]): readonly string[] {
  const own = ownNames(spots)
  return spots.flatMap((spot) => waiting(spot) ?? ambient(spot) ?? foreign(spot, own) ?? [])
}

function waiting({ node, key }: Spot): string | null {
  const waits =
    node.type === 'AwaitExpression' ||
    ('async' in node && node.async) ||
    (node.type === 'ForOfStatement' && node.await) ||
    (node.type === 'VariableDeclaration' && node.kind === 'await using') ||
    (node.type === 'Identifier' && node.name.startsWith('Promise') && key === 'typeName')
  return waits ? 'waiting (async, await, Promise)' : null
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

function foreign(spot: Spot, own: ReadonlySet<string>): string | null {
  const { node } = spot
  if (node.type !== 'Identifier' || own.has(node.name) || !isUsed(spot)) return null
  const what = banned.get(node.name)
  if (what !== undefined && !isGivenMoment(spot)) return `${what} (${node.name})`
  const guard = guarded.get(node.name)
  return guard && !isPlainlyOther(spot, guard.secret) ? `${guard.what} (${node.name}.${guard.secret})` : null
}

/** Whether an identifier means a value here, and is not merely the name of a property, a type or an import. */
function isUsed({ parent, key }: Spot): boolean {
  if (parent === null || ['imported', 'exported', 'label', 'meta'].includes(key)) return false
  if (key === 'property' || key === 'key') return 'computed' in parent && parent.computed
  return !parent.type.startsWith('TS') || key === 'expression' || key === 'initializer'
}

/** `new Date(moment)` reads no clock; `new Date()`, `Date()` and everything else of `Date` may. */
function isGivenMoment({ node, parent, key }: Spot): boolean {
  if (node.type !== 'Identifier' || node.name !== 'Date') return false
  if (parent?.type !== 'NewExpression' || key !== 'callee') return false
  const [moment] = parent.arguments
  return moment !== undefined && moment.type !== 'SpreadElement'
}

function isPlainlyOther({ parent, key }: Spot, secret: string): boolean {
  if (parent?.type !== 'MemberExpression' || parent.computed || key !== 'object') return false
  return parent.property.type === 'Identifier' && parent.property.name !== secret
}

function named(what: string, names: readonly string[]): readonly (readonly [string, string])[] {
  return names.map((name) => [name, what])
}
