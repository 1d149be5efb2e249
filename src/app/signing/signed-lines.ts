import type { Block } from '#report/block.ts'
import { paragraph } from '#report/build.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Signing } from '#app/signing/read-signing.ts'

/** How the co-signature came out, for whoever is to release the draft; nothing where there is none. */
export function signedLines(
  signing: Signing | null,
  { words: { coSignature } }: Pick<Actor, 'words'>,
): readonly Block[] {
  if (signing === null || signing.standings.length === 0) return []
  const { standings, coSigning, draft } = signing
  const count = (state: string): number => standings.filter((each) => each.state === state).length
  const overrule = coSigning.overrules.findLast(({ no }) => no === draft.version.no)
  return [
    paragraph(coSignature.came(standings.length, count('signed'), count('remarked'), count('silent'))),
    ...(overrule ? [paragraph(coSignature.overruled(overrule.reason))] : []),
  ]
}
