import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Catalogue } from '#text/catalogue.ts'
import type { SlackSettings } from './settings.ts'
import { variableOf } from './variables.ts'

type Given = Readonly<Partial<Record<keyof SlackSettings, string>>>
type Texts = Catalogue['slackSetup']

/** What is wrong with the settings as they stand in the environment, before Slack itself is asked. */
export const faults = (given: Given, { slackSetup }: Catalogue): readonly string[] =>
  [
    botTokenFault(given, slackSetup),
    appTokenFault(given, slackSetup),
    wayFault(given, slackSetup),
    secretFault(given, slackSetup),
    portFault(given, slackSetup),
    addressFault(given, 'proxy', slackSetup),
    addressFault(given, 'apiUrl', slackSetup),
    certificatesFault(given, slackSetup),
  ].filter((fault) => fault !== undefined)

function botTokenFault({ botToken }: Given, { missing, wrongToken, where }: Texts): string | undefined {
  if (botToken === undefined) return missing(variableOf.botToken, where.botToken)
  return botToken.startsWith('xoxb-')
    ? undefined
    : wrongToken(variableOf.botToken, 'xoxb-', kindOf(botToken), where.botToken)
}

function appTokenFault({ appToken }: Given, { wrongToken, where }: Texts): string | undefined {
  if (appToken === undefined || appToken.startsWith('xapp-')) return undefined
  return wrongToken(variableOf.appToken, 'xapp-', kindOf(appToken), where.appToken)
}

/** It listens in exactly one way. */
function wayFault({ appToken, signingSecret }: Given, { noWay, twoWays, where }: Texts): string | undefined {
  if (appToken !== undefined && signingSecret !== undefined)
    return twoWays(variableOf.appToken, variableOf.signingSecret)
  return appToken === undefined && signingSecret === undefined
    ? noWay(variableOf.appToken, where.appToken, variableOf.signingSecret)
    : undefined
}

function secretFault({ signingSecret = '' }: Given, { tokenAsSecret, where }: Texts): string | undefined {
  return kindOf(signingSecret) === 'other' ? undefined : tokenAsSecret(variableOf.signingSecret, where.signingSecret)
}

function portFault({ port }: Given, { notAPort }: Texts): string | undefined {
  const isPort = port === undefined || (/^\d{1,5}$/.test(port) && Number(port) <= 65_535)
  return isPort ? undefined : notAPort(variableOf.port, port)
}

/** A proxy's address is not shown: it may hold a password. */
function addressFault(given: Given, setting: 'proxy' | 'apiUrl', { notAnAddress }: Texts): string | undefined {
  const address = given[setting]
  const isAddress = address === undefined || z.url({ protocol: /^https?$/ }).safeParse(address).success
  return isAddress ? undefined : notAnAddress(variableOf[setting])
}

function certificatesFault({ certificates }: Given, { unreadable, noCertificate }: Texts): string | undefined {
  if (certificates === undefined) return undefined
  try {
    const holdsOne = readFileSync(certificates, 'utf8').includes('-----BEGIN CERTIFICATE-----')
    return holdsOne ? undefined : noCertificate(variableOf.certificates, certificates)
  } catch {
    return unreadable(variableOf.certificates, certificates)
  }
}

/** Which kind of token this is, by how Slack begins them. */
function kindOf(text: string): 'bot' | 'app' | 'user' | 'other' {
  if (text.startsWith('xoxb-')) return 'bot'
  if (text.startsWith('xapp-')) return 'app'
  return text.startsWith('xoxp-') ? 'user' : 'other'
}
