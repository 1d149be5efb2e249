import { posix } from 'node:path'
import { type Part, parts } from '#test/architecture/parts.ts'

/** The part of the house a file belongs to; a folder named in full goes before one that a star stands for. */
export function partOf(path: string): (Part & { readonly name: string }) | null {
  const folder = posix.dirname(path)
  return partWith(folder) ?? partWith(posix.join(posix.dirname(folder), '*'))
}

function partWith(folder: string): (Part & { readonly name: string }) | null {
  const found = Object.entries(parts).find(([, part]) => part.folders.includes(folder))
  return found === undefined ? null : { name: found[0], ...found[1] }
}
