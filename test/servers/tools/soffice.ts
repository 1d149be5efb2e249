import { mkdir, readdir } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { pathToFileURL } from 'node:url'
import { run } from './run.ts'

/** LibreOffice with a profile of its own in `folder`, so that it neither meets another one nor anybody's settings. */
export function soffice(program: string, folder: string) {
  const profile = join(folder, 'profile')
  const started = (...args: readonly string[]): Promise<string> =>
    run(program, [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore', ...args])

  return {
    profile,
    started,
    /** Converts a file, `to` as LibreOffice names kinds of files, and returns the path of the first that it wrote. */
    async converted(path: string, to: string): Promise<string> {
      const out = join(folder, `${parse(path).name}-as-${to.replace(/\W.*$/, '')}`)
      await mkdir(out, { recursive: true })
      const said = await started('--convert-to', to, '--outdir', out, path)
      const [made] = (await readdir(out)).toSorted()
      if (made === undefined) throw new Error(`LibreOffice made nothing of ${path}: ${said}`)
      return join(out, made)
    },
  }
}
