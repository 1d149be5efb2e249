import { run } from './run.ts'

const quietly = { env: { DEBIAN_FRONTEND: 'noninteractive' } }

/** Installs Debian packages, where it may and there is a way. Tells why not, or null when it is done. */
export async function installPackages(packages: readonly string[]): Promise<string | null> {
  if (process.getuid?.() !== 0) return 'only root installs packages'
  try {
    await run('apt-get', ['update', '-qq'], quietly)
    await run('apt-get', ['install', '-qq', '-y', '--no-install-recommends', ...packages], quietly)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
