import { posix } from 'node:path'
import { type Import, importsOf } from '#test/architecture/imports-of.ts'
import { partOf } from '#test/architecture/part-of.ts'
import { doors, loader, type Part } from '#test/architecture/parts.ts'
import type { Spot } from '#test/architecture/spots.ts'

/** What imports are judged against. */
export interface Surroundings {
  /** Every file there is. */
  readonly paths: ReadonlySet<string>
  /** `imports` of package.json: `#domain/*` → `./src/domain/*`. */
  readonly subpaths: Readonly<Record<string, string>>
}

/** What a file imports and may not, each as a sentence. */
export function wrongImports(path: string, spots: readonly Spot[], around: Surroundings): readonly string[] {
  return importsOf(spots).flatMap((one) => {
    const why = objection(path, one, around)
    return why === null ? [] : [`imports ${one.specifier ?? 'a computed name'}: ${why}`]
  })
}

function objection(path: string, { specifier, typeOnly }: Import, around: Surroundings): string | null {
  const part = partOf(path)
  if (part === null) return null
  if (specifier === null) return path === loader ? null : `only ${loader} may`
  if (specifier.split('/').includes('..')) return 'nothing is named by ../'
  if (!/^[#./]/.test(specifier)) return wrongPackage(part, specifier, typeOnly)
  const target = targetOf(path, specifier, around.subpaths)
  if (target === null || !around.paths.has(target)) return 'there is no such file'
  return specifier.startsWith('#') ? wrongSubpath(path, target) : wrongNeighbour(path, part, target)
}

function wrongPackage(part: Part & { name: string }, specifier: string, typeOnly: boolean): string | null {
  const among = (names: readonly string[] = []) =>
    names.some((name) => (name.endsWith('*') ? specifier.startsWith(name.slice(0, -1)) : specifier === name))
  if (among(part.packages) || (typeOnly && among(part.types))) return null
  return among(part.types) ? `${part.name} knows this package by its types only` : `no package of ${part.name}`
}

function targetOf(path: string, specifier: string, subpaths: Surroundings['subpaths']): string | null {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(path), specifier)
  const subpath = Object.entries(subpaths).find(([from]) => specifier.startsWith(from.replace('*', '')))
  return subpath === undefined ? null : posix.join(subpath[1].replace('*', specifier.slice(subpath[0].length - 1)))
}

function wrongNeighbour(path: string, part: Part & { name: string }, target: string): string | null {
  if (!part.neighbours) return `${part.name} names files by their subpath`
  if (!sameFolder(path, target)) return './ names a neighbour in the same folder'
  return isClosedDoor(path, target) ? 'it only starts the rest' : null
}

function wrongSubpath(path: string, target: string): string | null {
  const [from, to] = [partOf(path), partOf(target)]
  if (from === null || to === null) return 'its folder belongs to no part'
  if (from.plugIns && to.plugIns) return wrongPlugIn(path, target)
  if (from.name !== to.name && !from.imports.includes(to.name)) return `${from.name} may not know ${to.name}`
  if (to.plugIns && from.name !== 'test' && !target.endsWith('/index.ts')) return 'a plug-in is known by its index.ts'
  return isClosedDoor(path, target) ? 'it only starts the rest' : null
}

/** A large plug-in has rooms: their files are named by subpath, those of the same room by `./`. */
function wrongPlugIn(path: string, target: string): string | null {
  if (sameFolder(path, target)) return 'neighbours are named by ./'
  return plugInOf(path) === plugInOf(target) ? null : 'a plug-in knows no other'
}

/** `adapters/slack/web/post.ts` → `adapters/slack`: a plug-in’s rooms are listed below it. */
function plugInOf(path: string): string {
  const folder = posix.dirname(path)
  const above = posix.dirname(folder)
  return partOf(`${above}/index.ts`)?.plugIns ? above : folder
}

const sameFolder = (path: string, other: string): boolean => posix.dirname(path) === posix.dirname(other)

function isClosedDoor(path: string, target: string): boolean {
  return doors.includes(target) && partOf(path)?.name !== 'test'
}
