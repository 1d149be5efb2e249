import { isPassedOver, overruleInForce } from '#domain/may-release-signed.ts'
import { partyLabel } from '#domain/party.ts'
import { isUnsigned } from '#domain/signature-standing.ts'
import type { Block } from '#report/block.ts'
import { list, paragraph } from '#report/build.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Signing } from '#app/signing/read-signing.ts'
import { stateSaid } from '#app/signing/state-said.ts'

/** Everyone without whose signature a draft would go, how far each is and whether they were passed over; nothing where all have signed. */
export function unsignedList(signing: Signing | null, by: Pick<Actor, 'words' | 'say'>): readonly Block[] {
  if (signing === null) return []
  const { draft, standings, rules, coSigning } = signing
  const { coSignature } = by.words
  const overrule = overruleInForce(coSigning.overrules, draft.version.no)
  const lines = standings.filter(isUnsigned).map((standing) => {
    const said = `${partyLabel(standing.signer.party)}: ${stateSaid(standing, rules, by)}`
    return isPassedOver(standing, overrule) ? `${said} – ${coSignature.passedOver}` : said
  })
  return lines.length === 0 ? [] : [paragraph(coSignature.unsigned), list(...lines)]
}
