import { type Function as ParsedFunction, type ParamPattern, parseSync } from 'oxc-parser'
import type { Say } from '#text/say.ts'
import { figures, samplesFor } from './samples.ts'

/** One thing people read, as it comes out with sample arguments; `path` is where it stands, as `answers.openCount`. */
export interface Sentence {
  readonly path: string
  readonly text: string
}

/** Begins what stands for a sentence that could not be called, for want of samples or of fitting ones. */
export const unsayable = 'Cannot be said:'

/**
 * Everything a catalogue can say. Functions are called with samples that are found by the names of their parameters
 * in `model`, the German catalogue: once with the first of each, then with every other in turn.
 */
export function sentencesOf(part: unknown, model: unknown, say: Say, path = ''): readonly Sentence[] {
  if (typeof part === 'string') return [{ path, text: part }]
  if (typeof part === 'function') {
    const write = part as (...args: readonly unknown[]) => unknown
    const named = (typeof model === 'function' ? model : part) as typeof write
    try {
      return argumentsOf(named, path, say).flatMap((args) => sentencesOf(write(...args), undefined, say, path))
    } catch (error) {
      return [{ path, text: `${unsayable} ${String(error)}` }]
    }
  }
  if (typeof part !== 'object' || part === null) return []
  const models = (model ?? {}) as Readonly<Record<string, unknown>>
  return Object.entries(part).flatMap(([key, value]) =>
    sentencesOf(value, models[key], say, [...(path === '' ? [] : [path]), key].join('.')),
  )
}

/** The argument lists to call a sentence with: all combinations while they are few, else one change at a time. */
function argumentsOf(write: (...args: never[]) => unknown, path: string, say: Say): readonly (readonly unknown[])[] {
  const lists = paramsOf(write).map((param) => valuesOf(param, path, say))
  if (lists.reduce((product, list) => product * list.length, 1) <= 9)
    return lists.reduce<readonly (readonly unknown[])[]>(
      (all, list) => all.flatMap((args) => list.map((value) => [...args, ...value])),
      [[]],
    )
  const first = lists.map(([value]) => value ?? [])
  const changed = lists.flatMap((list, at) => list.slice(1).map((value) => first.with(at, value)))
  return [first, ...changed].map((args) => args.flat())
}

/** What stands for one parameter: a list of what to pass, one value each but for the rest of a list. */
function valuesOf(param: ParamPattern, path: string, say: Say): readonly (readonly unknown[])[] {
  if (param.type === 'Identifier') return param.name === 'say' ? [[say]] : one(samplesFor(path, param.name, say))
  if (param.type === 'AssignmentPattern') return valuesOf(param.left, path, say)
  if (param.type === 'RestElement' && param.argument.type === 'Identifier')
    return samplesFor(path, param.argument.name, say) as readonly (readonly unknown[])[]
  if (param.type === 'ObjectPattern') return one(objectsOf(keysIn(param), path, say))
  throw new Error(`${path}: the test cannot read the parameter “${param.type}”`)
}

const one = (values: readonly unknown[]): readonly (readonly unknown[])[] => values.map((value) => [value])

function objectsOf(keys: readonly string[], path: string, say: Say): readonly unknown[] {
  if (keys.some((key) => key === 'asked' || key === 'changes') && keys.every((key) => key in figures[0]!))
    return figures
  const lists = keys.map((key) => [key, samplesFor(path, key, say)] as const)
  // What is left over of an object is given as a whole.
  const first: Record<string, unknown> = Object.assign(
    {},
    ...lists.map(([key, [value]]) => (key.startsWith('...') ? value : { [key]: value })),
  )
  const changed = lists.flatMap(([key, values]) => values.slice(1).map((value) => ({ ...first, [key]: value })))
  return [first, ...changed]
}

const keysIn = (pattern: Extract<ParamPattern, { type: 'ObjectPattern' }>): readonly string[] =>
  pattern.properties.map((property) => {
    if (property.type === 'Property' && property.key.type === 'Identifier') return property.key.name
    if (property.type === 'RestElement' && property.argument.type === 'Identifier')
      return `...${property.argument.name}`
    throw new Error('the test reads plain keys only')
  })

/** Types are gone at run time, names are not. */
function paramsOf(write: (...args: never[]) => unknown): readonly ParamPattern[] {
  for (const source of [`(${String(write)})`, `({ ${String(write)} })`]) {
    const { program, errors } = parseSync('sentence.js', source)
    const [statement] = program.body
    if (errors.length > 0 || statement?.type !== 'ExpressionStatement') continue
    const { expression } = statement
    const whole = expression.type === 'ParenthesizedExpression' ? expression.expression : expression
    const [property] = whole.type === 'ObjectExpression' ? whole.properties : []
    const found = property?.type === 'Property' ? property.value : whole
    return (found as unknown as ParsedFunction).params
  }
  throw new Error(`the test cannot read ${String(write)}`)
}
