import { parseArgs } from 'node:util'
import { nearest } from '#domain/nearest.ts'
import type { Catalogue } from '#text/catalogue.ts'
import { Refusal } from '#house/refusal.ts'

/** The options a command knows, besides --help: those that take a value, and those that are set or not. */
export type Options = Readonly<Record<string, 'value' | 'flag'>>

/** What the command line says. */
export interface Given {
  readonly help: boolean
  readonly values: ReadonlyMap<string, string>
  readonly flags: ReadonlySet<string>
  /** What is neither option nor value. */
  readonly named: readonly string[]
}

type Tokens = NonNullable<ReturnType<typeof tokensOf>>
type OptionToken = Extract<Tokens[number], { kind: 'option' }>

/** Reads the command line. Refuses unknown options, naming the known, and values that are missing or one too many. */
export function readOptions(args: readonly string[], options: Options, { operator }: Catalogue): Given {
  const tokens = tokensOf(args, options)
  const values = new Map<string, string>()
  const flags = new Set<string>()

  function take({ name, rawName, value, inlineValue }: OptionToken): void {
    if (!Object.hasOwn(options, name)) throw new Refusal(operator.unknownOption(rawName, ...knownBeside(rawName)))
    if (options[name] === 'flag') {
      if (value !== undefined) throw new Refusal(operator.takesNoValue(rawName))
      flags.add(name)
    } else {
      const swallowed = inlineValue === false && value.startsWith('-')
      if (value === undefined || value === '' || swallowed) throw new Refusal(operator.needsValue(rawName))
      values.set(name, value)
    }
  }

  function knownBeside(rawName: string): [string | undefined, readonly string[]] {
    const known = [...Object.keys(options), 'help'].map((each) => `--${each}`)
    return [nearest(rawName, known)[0], known]
  }

  const help = tokens.some((token) => token.kind === 'option' && token.name === 'help')
  if (!help) for (const token of tokens) if (token.kind === 'option') take(token)
  return { help, values, flags, named: tokens.flatMap((token) => (token.kind === 'positional' ? token.value : [])) }
}

function tokensOf(args: readonly string[], options: Options) {
  const types = Object.entries(options).map(([name, kind]) => {
    return [name, { type: kind === 'value' ? ('string' as const) : ('boolean' as const) }] as const
  })
  const known = { ...Object.fromEntries(types), help: { type: 'boolean' as const, short: 'h' } }
  return parseArgs({ args: [...args], options: known, strict: false, allowPositionals: true, tokens: true }).tokens
}
