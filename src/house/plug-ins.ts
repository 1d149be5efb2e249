import { readdir } from 'node:fs/promises'

/** The plug-ins in a folder: every folder is one, its door is `index.ts`. Nothing is registered anywhere else. */
export async function plugInsIn(folder: URL): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted()
}

/** Loads one plug-in by its folder's name; refuses a name that is no folder there. `folder` ends in a slash. */
export async function loadPlugIn<PlugIn>(folder: URL, name: string): Promise<PlugIn> {
  const known = await plugInsIn(folder)
  if (!known.includes(name)) throw new Error(`There is no “${name}” in ${folder.pathname}. Known: ${known.join(', ')}.`)
  const door: { default: PlugIn } = await import(`${folder.href}${name}/index.ts`)
  return door.default
}
