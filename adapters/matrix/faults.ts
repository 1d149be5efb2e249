import type { Catalogue } from '#text/catalogue.ts'
import { addressFault } from '#network/address-fault.ts'
import { certificatesFault } from '#network/certificates-fault.ts'
import { isWebAddress } from '#network/is-web-address.ts'
import { readSecret } from '#adapters/matrix/keys/secret-key.ts'
import { allowed } from './allowed.ts'
import { isServerName, isUserId, serverIn } from './server-name.ts'
import type { MatrixSettings } from './settings.ts'
import { tokenKind } from './token-kind.ts'
import { variableOf } from './variables.ts'

type Given = Readonly<Partial<Record<keyof MatrixSettings, string>>>
type Texts = Catalogue['matrixSetup']

/** What is wrong with the settings as they stand in the environment, before the homeserver is asked. */
export const faults = (given: Given, { matrixSetup, matrixKeys, networkSetup }: Catalogue): readonly string[] =>
  [
    homeserverFault(given, matrixSetup),
    tokenFault(given, matrixSetup),
    keyFault(given, matrixSetup, matrixKeys),
    allowFault(given, matrixSetup),
    addressFault(given.proxy, variableOf.proxy, networkSetup),
    certificatesFault(given.certificates, variableOf.certificates, networkSetup),
  ].filter((fault) => fault !== undefined)

/** On this very machine nothing crosses a network. */
const ownMachine = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

function homeserverFault({ homeserver }: Given, texts: Texts): string | undefined {
  const variable = variableOf.homeserver
  const { missing, noServer, accountAsServer, unencrypted, moreThanServer, where } = texts
  if (homeserver === undefined) return missing(variable, where.homeserver)
  if (isServerName(homeserver)) return undefined
  if (isUserId(homeserver)) return accountAsServer(variable, serverIn(homeserver) ?? '')
  if (!isWebAddress(homeserver)) return noServer(variable, where.homeserver)
  const { protocol, hostname, origin, href } = new URL(homeserver)
  if (protocol === 'http:' && !ownMachine.test(hostname)) return unencrypted(variable)
  return href === `${origin}/` ? undefined : moreThanServer(variable, origin)
}

function tokenFault({ token }: Given, { missing, bearer, wrongToken, where }: Texts): string | undefined {
  const variable = variableOf.token
  if (token === undefined) return missing(variable, where.token)
  if (/^bearer\b/i.test(token)) return bearer(variable)
  const kind = tokenKind(token)
  return kind === 'token' ? undefined : wrongToken(variable, kind, where.token)
}

function keyFault(
  { key }: Given,
  { missing, where }: Texts,
  { noKey, mistypedKey }: Catalogue['matrixKeys'],
): string | undefined {
  if (key === undefined) return missing(variableOf.key, where.key)
  const read = readSecret(key)
  if (read === 'no-key') return noKey(variableOf.key)
  return read === 'mistyped' ? mistypedKey(variableOf.key) : undefined
}

function allowFault({ allow = '' }: Given, { notAllowable }: Texts): string | undefined {
  const wrong = allowed(allow).find((each) => !isServerName(each) && !isUserId(each))
  return wrong === undefined ? undefined : notAllowable(variableOf.allow, wrong)
}
