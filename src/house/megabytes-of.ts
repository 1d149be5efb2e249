import { readFile } from 'node:fs/promises'

/** Resident memory of a process, in megabytes; 0 where the system does not tell (it has no /proc), or it has ended. */
export async function megabytesOf(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024
}
