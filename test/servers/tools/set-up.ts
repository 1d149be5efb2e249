import type { TestProject } from 'vitest/node'
import { findTool } from './find-tool.ts'
import { installPackages } from './install-packages.ts'
import { knownTools, type ToolName } from './known-tools.ts'
import { synapse } from './synapse.ts'
import { verapdfJar } from './verapdf-jar.ts'

/** Where each tool is, or null where it is missing. */
export type Tools = Readonly<Record<ToolName | 'verapdf' | 'synapse', string | null>>

declare module 'vitest' {
  interface ProvidedContext {
    readonly tools: Tools
  }
}

const names = Object.keys(knownTools) as readonly ToolName[]

/** Finds the tools, installs what is missing where it may, and says of each in one line where it is or what to do. */
export async function setup(project: TestProject): Promise<void> {
  const found = await findAll()
  const missing = names.filter((name) => found[name] === null)
  const why = missing.length === 0 ? null : await installPackages(packagesOf(missing))
  const tools = missing.length === 0 || why !== null ? found : await findAll()
  for (const name of names) say(name, tools[name], why)
  project.provide('tools', {
    ...tools,
    verapdf: tools.java === null ? null : await made('veraPDF', () => verapdfJar(tools.mvn), verapdfCure),
    synapse: await made('Synapse', synapse, synapseCure),
  })
}

const verapdfCure = 'say in MASTERPLAN_VERAPDF where its jar is'
const synapseCure = 'say in MASTERPLAN_SYNAPSE which Python has it'

const packagesOf = (missing: readonly ToolName[]): readonly string[] => [
  ...new Set(missing.flatMap((name) => knownTools[name].packages)),
]

const findAll = async (): Promise<Record<ToolName, string | null>> =>
  Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await findTool(knownTools[name])] as const)),
  ) as Record<ToolName, string | null>

function say(name: ToolName, path: string | null, why: string | null): void {
  const tool = knownTools[name]
  const cure = `install ${tool.packages.join(' ')}, or say in ${tool.variable} where it is`
  process.stdout.write(`${tool.name}: ${path ?? `missing (${why ?? 'not among the packages'}); ${cure}`}\n`)
}

/** What is fetched from elsewhere than the system's packages. */
async function made(name: string, make: () => Promise<string>, cure: string): Promise<string | null> {
  try {
    const path = await make()
    process.stdout.write(`${name}: ${path}\n`)
    return path
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    process.stdout.write(`${name}: missing (${cause}); ${cure}\n`)
    return null
  }
}
