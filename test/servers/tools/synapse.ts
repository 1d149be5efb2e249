import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { installPackages } from './install-packages.ts'
import { run } from './run.ts'

const version = '1.163.2'

/**
 * A Python that has Synapse: the one that MASTERPLAN_SYNAPSE names, or that of a virtual environment in the user's cache,
 * made there once. Throws when it has none, or none can be had.
 */
export async function synapse(): Promise<string> {
  const told = process.env['MASTERPLAN_SYNAPSE']
  if (told !== undefined) return checked(told)
  const cache = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'masterplan')
  const path = join(cache, `synapse-${version}`)
  const python = pythonIn(path)
  if (!(await hasSynapse(python))) await make(path)
  return checked(python)
}

/** Made beside its place and moved there when it is whole: a virtual environment runs wherever it lies. */
async function make(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const made = await mkdtemp(`${path}-`)
  try {
    await environmentIn(made)
    await run(pythonIn(made), ['-m', 'pip', 'install', '--quiet', `matrix-synapse==${version}`])
    // What lies there was not whole; another run may have made it meanwhile, which is as good.
    if (!(await hasSynapse(pythonIn(path)))) await rm(path, { recursive: true, force: true })
    await rename(made, path).catch(() => undefined)
  } finally {
    await rm(made, { recursive: true, force: true })
  }
}

/** Debian keeps what makes virtual environments apart from Python. */
async function environmentIn(folder: string): Promise<void> {
  try {
    await run('python3', ['-m', 'venv', '--clear', folder])
  } catch (error) {
    const why = await installPackages(['python3-venv'])
    if (why !== null) throw new Error(`python3 makes no virtual environment, and ${why}`, { cause: error })
    await run('/usr/bin/python3', ['-m', 'venv', '--clear', folder])
  }
}

const pythonIn = (environment: string): string => join(environment, 'bin', 'python')

async function checked(python: string): Promise<string> {
  if (!(await hasSynapse(python))) throw new Error(`${python} has no Synapse ${version}`)
  return python
}

const hasSynapse = (python: string): Promise<boolean> =>
  run(python, ['-c', 'import importlib.metadata as m; print(m.version("matrix-synapse"))']).then(
    (said) => said.trim() === version,
    () => false,
  )
