import type { Directory } from '#domain/directory.ts'
import { inShort, isPassedOver, missingSignatures, overruleInForce } from '#domain/may-release-signed.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { roleOf } from '#app/papers/role-of.ts'
import type { Signing } from '#app/signing/read-signing.ts'

/** Whose signatures were passed over, in which function somebody decided that, and why; null while none were. */
export function overruledLine(
  { draft, standings, rules, coSigning }: Signing,
  directory: Directory,
  by: Pick<Actor, 'words' | 'say'>,
): string | null {
  const overrule = overruleInForce(coSigning.overrules, draft.version.no)
  const missing = inShort(missingSignatures(standings, rules).filter((each) => isPassedOver(each, overrule)))
  if (!overrule || missing.length === 0) return null
  const role = roleOf(overrule.by, draft.paper.plan, directory, by)
  return by.words.coSignature.overruled(missing, role, by.say.dayOf(overrule.at), overrule.reason)
}
