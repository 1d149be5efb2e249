import type { Catalogue } from '#text/catalogue.ts'
import { NotConnected } from '#app/contracts/not-connected.ts'
import type { SlackSettings } from './settings.ts'
import { variableOf } from './variables.ts'

/** Why a port cannot be listened on, in a sentence with the variable and the cure; undefined for what is no matter of it. */
export function portObstacle(error: unknown, { port, host }: Pick<SlackSettings, 'port' | 'host'>) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const say = sentences({ port, host })[String(code)]
  // A port that is taken may be ours, of a run that is just ending.
  return say && new NotConnected({ lasting: code !== 'EADDRINUSE', say }, { cause: error })
}

const sentences = ({ port, host }: Pick<SlackSettings, 'port' | 'host'>) => {
  const unknown = ({ slackSetup }: Catalogue): string => slackSetup.noSuchHost(variableOf.host, host)
  const known: Readonly<Record<string, ((words: Catalogue) => string) | undefined>> = {
    EADDRINUSE: ({ slackSetup }) => slackSetup.portInUse(variableOf.port, port),
    EACCES: ({ slackSetup }) => slackSetup.portForbidden(variableOf.port, port),
    EADDRNOTAVAIL: unknown,
    ENOTFOUND: unknown,
    EAI_AGAIN: unknown,
  }
  return known
}
