import type { Catalogue } from '#text/catalogue.ts'
import { addressFault } from '#network/address-fault.ts'
import { certificatesFault } from '#network/certificates-fault.ts'
import type { SlackSettings } from './settings.ts'
import { variableOf } from './variables.ts'

type Given = Readonly<Partial<Record<keyof SlackSettings, string>>>
type Texts = Catalogue['slackSetup']

/** What is wrong with the settings as they stand in the environment, before Slack itself is asked. */
export const faults = (given: Given, { slackSetup, networkSetup }: Catalogue): readonly string[] =>
  [
    botTokenFault(given, slackSetup),
    appTokenFault(given, slackSetup),
    wayFault(given, slackSetup),
    secretFault(given, slackSetup),
    portFault(given, slackSetup),
    addressFault(given.proxy, variableOf.proxy, networkSetup),
    addressFault(given.apiUrl, variableOf.apiUrl, networkSetup),
    certificatesFault(given.certificates, variableOf.certificates, networkSetup),
  ].filter((fault) => fault !== undefined)

function botTokenFault({ botToken }: Given, texts: Texts): string | undefined {
  const { missing, where } = texts
  if (botToken === undefined) return missing(variableOf.botToken, where.botToken)
  return tokenFault('botToken', botToken, texts)
}

const appTokenFault = ({ appToken }: Given, texts: Texts): string | undefined =>
  appToken === undefined ? undefined : tokenFault('appToken', appToken, texts)

/** Anything but these characters, such as the “…” of a manual, never even gets through to Slack. */
function tokenFault(
  setting: 'botToken' | 'appToken',
  token: string,
  { wrongToken, brokenToken, where }: Texts,
): string | undefined {
  const begins = setting === 'botToken' ? 'xoxb-' : 'xapp-'
  if (!token.startsWith(begins)) return wrongToken(variableOf[setting], begins, kindOf(token), where[setting])
  return /^[\w-]+$/.test(token.slice(begins.length)) ? undefined : brokenToken(variableOf[setting], where[setting])
}

/** It listens in exactly one way. */
function wayFault({ appToken, signingSecret }: Given, { noWay, twoWays, where }: Texts): string | undefined {
  if (appToken !== undefined && signingSecret !== undefined)
    return twoWays(variableOf.appToken, variableOf.signingSecret)
  return appToken === undefined && signingSecret === undefined
    ? noWay(variableOf.appToken, where.appToken, variableOf.signingSecret)
    : undefined
}

function secretFault({ signingSecret }: Given, { tokenAsSecret, noSecret, where }: Texts): string | undefined {
  if (signingSecret === undefined || /^[\da-f]{32}$/i.test(signingSecret)) return undefined
  const fault = kindOf(signingSecret) === 'other' ? noSecret : tokenAsSecret
  return fault(variableOf.signingSecret, where.signingSecret)
}

function portFault({ port }: Given, { notAPort }: Texts): string | undefined {
  const isPort = port === undefined || (/^\d{1,5}$/.test(port) && Number(port) <= 65_535)
  return isPort ? undefined : notAPort(variableOf.port, port)
}

/** Which kind of token this is, by how Slack begins them. */
function kindOf(text: string): 'bot' | 'app' | 'user' | 'other' {
  if (text.startsWith('xoxb-')) return 'bot'
  if (text.startsWith('xapp-')) return 'app'
  return text.startsWith('xoxp-') ? 'user' : 'other'
}
