import { matchesGlob, posix } from 'node:path'
import { type Part, parts } from '#test/architecture/parts.ts'

/** The part of the house a file belongs to; a folder named in full goes before one that a star stands for. */
export function partOf(path: string): (Part & { readonly name: string }) | null {
  const folder = posix.dirname(path)
  return partWhere((listed) => listed === folder) ?? partWhere((listed) => matchesGlob(folder, listed))
}

function partWhere(fits: (listed: string) => boolean): (Part & { readonly name: string }) | null {
  const found = Object.entries(parts).find(([, part]) => part.folders.some(fits))
  return found === undefined ? null : { name: found[0], ...found[1] }
}
