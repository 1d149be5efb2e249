import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

interface Circumstances {
  readonly env?: Readonly<Record<string, string>>
  /** Which ends mean that it went well; 0 alone unless told. */
  readonly codes?: readonly number[]
}

const execute = promisify(execFile)
const limits = { maxBuffer: 2 ** 28, timeout: 15 * 60_000 }

/** What a program says on its standard output. Throws what it says on the other when it ends badly, or hangs. */
export async function run(program: string, args: readonly string[], how: Circumstances = {}): Promise<string> {
  const { env = {}, codes = [0] } = how
  try {
    return (await execute(program, [...args], { ...limits, env: { ...process.env, ...env } })).stdout
  } catch (error) {
    const { code, stdout = '', stderr = '' } = error as { code?: number | string; stdout?: string; stderr?: string }
    if (typeof code === 'number' && codes.includes(code)) return stdout
    throw new Error(`${program} ended badly (${code}): ${stderr.trim()} ${stdout.trim()}`, { cause: error })
  }
}
