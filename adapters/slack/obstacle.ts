import type { Catalogue } from '#text/catalogue.ts'
import { NotConnected } from '#app/contracts/not-connected.ts'
import type { SlackSettings } from './settings.ts'
import { variableOf } from './variables.ts'
import type { AccessFault } from '#adapters/slack/web/access-fault.ts'

/** What no waiting cures: somebody has to change a setting, here or in Slack. */
const lasting: ReadonlySet<AccessFault['why']> = new Set([
  'invalid',
  'revoked',
  'expired',
  'inactive',
  'wrong-kind',
  'missing-scope',
  'address-not-allowed',
  'untrusted',
  'socket-off',
  'other-app',
])

/** What keeps us out of Slack, as a sentence each with the variable and the cure. */
export const obstacle = (faults: readonly AccessFault[], settings: Pick<SlackSettings, 'apiUrl'>): NotConnected =>
  new NotConnected({
    lasting: faults.some(({ why }) => lasting.has(why)),
    // Both tokens are tried over the same way.
    say: ({ slackSetup }) => [...new Set(faults.map((fault) => sentence(fault, settings, slackSetup)))].join('\n'),
  })

function sentence(
  fault: AccessFault,
  { apiUrl }: Pick<SlackSettings, 'apiUrl'>,
  texts: Catalogue['slackSetup'],
): string {
  const { setting, why, code = why, scopes = [] } = fault
  const { host } = new URL(apiUrl)
  const token = setting === 'appToken' ? 'appToken' : 'botToken'
  const variable = variableOf[token]
  const where = texts.where[token]
  switch (why) {
    case 'invalid':
    case 'revoked':
    case 'expired':
      return texts.refusedToken(variable, where)
    case 'wrong-kind':
      return texts.wrongToken(variable, token === 'appToken' ? 'xapp-' : 'xoxb-', 'other', where)
    case 'inactive':
      return texts.inactive(variable)
    case 'missing-scope':
      return token === 'appToken' ? texts.weakToken(variable, scopes) : texts.missingScopes(scopes)
    case 'address-not-allowed':
      return texts.addressNotAllowed(variable)
    case 'untrusted':
      return texts.untrusted(variableOf.certificates, code)
    case 'proxy':
      return texts.proxyFails(fault.variable ?? variableOf.proxy, code)
    case 'unreachable':
    case 'disturbed':
      return texts[why](host, code)
    case 'not-slack':
      return texts.notSlack(host, code)
    case 'other-app':
      return texts.otherApp(variableOf.appToken, variableOf.botToken)
    case 'socket-off':
      return texts.socketOff(variable)
    case 'busy':
      return texts.busy()
    case 'other':
      return texts.otherRefusal(code)
  }
}
