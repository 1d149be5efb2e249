import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from '#test/servers/tools/run.ts'

/** What a server proves with who it is. */
export interface Proof {
  readonly key: string
  readonly cert: string
}

/** An authority of the city's own, in `folder`; nobody trusts it who has not been given its certificate. */
export async function aCityCa(openssl: string, folder: string) {
  const path = (name: string): string => join(folder, name)
  const made = async (name: string, subject: string, more: readonly string[]): Promise<void> => {
    const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', path(`${name}.key`)]
    const of = ['-x509', '-days', '2', '-subj', `/CN=${subject}`, '-out', path(`${name}.pem`)]
    await run(openssl, ['req', ...newKey, ...of, ...more])
  }
  await made('ca', 'Stadtnetz', ['-addext', 'keyUsage=critical,keyCertSign,cRLSign'])
  return {
    /** The file with its certificate. */
    certificates: path('ca.pem'),
    /** A proof for the server of this name. */
    async proof(host: string): Promise<Proof> {
      const by = ['-CA', path('ca.pem'), '-CAkey', path('ca.key')]
      await made(host, host, [...by, '-addext', `subjectAltName=DNS:${host}`, '-addext', 'basicConstraints=CA:FALSE'])
      const [key, cert] = await Promise.all([`${host}.key`, `${host}.pem`].map((name) => readFile(path(name), 'utf8')))
      return { key: key ?? '', cert: cert ?? '' }
    },
  }
}
