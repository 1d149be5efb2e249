import { posix } from 'node:path'
import { partOf } from '#test/architecture/part-of.ts'
import { lists, plainScripts } from '#test/architecture/parts.ts'
import type { Spot } from '#test/architecture/spots.ts'

const mostLines = 250

/** What is wrong with a file's name and place, each as a sentence. */
export function wrongName(path: string): readonly string[] {
  const part = partOf(path)
  const folder = posix.dirname(path)
  if (part === null) return [`the folder ${folder} is new: list it in test/architecture/parts.ts, or do without it`]
  if (/\.([cm]?js|[cm]ts|[jt]sx)$/.test(path) && !plainScripts.includes(path)) return ['code is written in .ts files']
  if (!path.endsWith('.ts')) return []
  const faults: string[] = []
  if (!path.split('/').every((name) => /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/.test(name)))
    faults.push('is not kebab-case')
  if (part.name === 'data') faults.push(`${folder} is for data`)
  if (posix.basename(path) === 'index.ts' && !part.plugIns && !lists.includes(folder))
    faults.push('is a barrel by its name')
  return faults
}

/** What is wrong with a file's size and shape, each as a sentence. */
export function wrongShape(path: string, source: string, spots: readonly Spot[]): readonly string[] {
  const faults: string[] = []
  const lines = source.trimEnd().split('\n').length
  if (lines > mostLines && partOf(path)?.name !== 'test') faults.push(`has ${lines} lines; ${mostLines} are the most`)
  if (spots.some(({ node }) => node.type === 'ExportAllDeclaration')) faults.push('exports *: say what')
  if (isBarrel(spots)) faults.push('is a barrel: it only passes on what others export')
  return faults
}

function isBarrel(spots: readonly Spot[]): boolean {
  const top = spots.filter(({ parent }) => parent?.type === 'Program').map(({ node }) => node)
  const passesOn = top.filter((node) => node.type === 'ExportNamedDeclaration' && node.declaration === null)
  const imports = top.filter((node) => node.type === 'ImportDeclaration')
  return passesOn.length > 0 && passesOn.length + imports.length === top.length
}
