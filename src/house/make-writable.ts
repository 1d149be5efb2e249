import { access, constants, mkdir } from 'node:fs/promises'
import type { Catalogue } from '#text/catalogue.ts'
import { Refusal } from '#house/refusal.ts'

/** Makes a folder as needed, with these rights. Refuses one that cannot be written to. */
export async function makeWritable(folder: string, { operator }: Catalogue, mode = 0o777): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode })
    await access(folder, constants.W_OK)
  } catch (cause) {
    throw new Refusal(operator.unwritable(folder), { cause })
  }
}
