import type { Catalogue } from '#text/catalogue.ts'
import { NotConnected } from '#app/contracts/not-connected.ts'
import { variableOf } from '#adapters/matrix/variables.ts'
import type { AccessFault } from './access-fault.ts'

/** What no waiting cures: somebody has to change a setting, or something about the account. */
const lasting: ReadonlySet<AccessFault['why']> = new Set([
  'invalid',
  'expired',
  'locked',
  'deactivated',
  'no-device',
  'guest',
  'too-old',
  'untrusted',
])

/** What keeps us out of a homeserver, as a sentence with the variable and the cure. */
export const obstacle = (fault: AccessFault, options?: ErrorOptions): NotConnected =>
  new NotConnected({ lasting: lasting.has(fault.why), say: ({ matrixSetup }) => sentence(fault, matrixSetup) }, options)

function sentence(fault: AccessFault, texts: Catalogue['matrixSetup']): string {
  const { why, host, detail } = fault
  switch (why) {
    case 'invalid':
    case 'expired':
    case 'locked':
    case 'deactivated':
    case 'no-device':
    case 'guest':
      return aboutToken(fault.manage, why, texts)
    case 'too-old':
      return texts.tooOld(host, detail)
    case 'busy':
      return texts.busy(host)
    case 'disturbed':
    case 'unreachable':
      return texts[why](host, detail)
    case 'not-matrix':
      return texts.notMatrix(variableOf.homeserver, host, detail)
    case 'bad-pointer':
      return texts.badPointer(variableOf.homeserver, host)
    case 'unknown-host':
      return texts.unknownHost(variableOf.homeserver, host, detail)
    case 'proxy':
      return texts.proxyFails(fault.variable ?? variableOf.proxy, host, detail)
    case 'untrusted':
      return texts.untrusted(variableOf.certificates, host, detail)
    case 'other':
      return texts.otherRefusal(host, detail)
  }
}

type AboutToken = 'invalid' | 'expired' | 'locked' | 'deactivated' | 'no-device' | 'guest'

function aboutToken(manage: string | undefined, why: AboutToken, texts: Catalogue['matrixSetup']): string {
  const cure = manage === undefined ? texts.where.token : texts.managed(manage)
  const say = {
    invalid: texts.refusedToken,
    expired: texts.expiredToken,
    locked: texts.locked,
    deactivated: texts.deactivated,
    'no-device': texts.noDevice,
    guest: texts.guest,
  }
  return say[why](variableOf.token, cure)
}
