import { readFile } from 'node:fs/promises'
import { getCACertificates } from 'node:tls'
import { type Dispatcher, EnvHttpProxyAgent } from 'undici'
import type { Route } from '#network/route.ts'

/**
 * The way out of the house, made once for all that goes to one platform: over the proxy of the settings, else the one
 * of the environment (HTTPS_PROXY, NO_PROXY). Certificates of the settings are trusted besides those of the system.
 * Rejects when their file cannot be read.
 */
export async function dispatcherOf({ proxy, certificates }: Route): Promise<Dispatcher> {
  const tls = certificates === undefined ? {} : { ca: await authorities(certificates) }
  return new EnvHttpProxyAgent({
    ...(proxy !== undefined && { httpProxy: proxy, httpsProxy: proxy }),
    connect: tls,
    requestTls: tls,
    proxyTls: tls,
  })
}

/** A list of one's own takes the place of Node's, so that must be in it. */
const authorities = async (path: string): Promise<string[]> => [
  ...new Set([...getCACertificates('default'), ...getCACertificates('system')]),
  await readFile(path, 'utf8'),
]
