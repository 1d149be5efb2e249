import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import type { Tool } from './tool.ts'

/** Where a tool is: where its variable says, else on the PATH, else where it usually lies. */
export async function findTool({ variable, commands, places }: Tool): Promise<string | null> {
  const told = process.env[variable]
  if (told !== undefined) return (await isProgram(told)) ? told : null
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const candidates = [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...places]
  for (const path of candidates) if (await isProgram(path)) return path
  return null
}

const isProgram = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
