import type { Block } from '#report/block.ts'
import { paragraph } from '#report/build.ts'
import type { Directory } from '#domain/directory.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { overruledLine } from '#app/signing/overruled-line.ts'
import { recordedLine } from '#app/signing/recorded-line.ts'
import type { Signing } from '#app/signing/read-signing.ts'
import { unsignedList } from '#app/signing/unsigned-list.ts'

/** How the co-signature came out, for whoever is to release the draft; nothing where there is none. */
export function signedLines(
  signing: Signing | null,
  directory: Directory,
  by: Pick<Actor, 'words' | 'say'>,
): readonly Block[] {
  if (signing === null || signing.standings.length === 0) return []
  const { standings } = signing
  const count = (state: string): number => standings.filter((each) => each.state === state).length
  const recorded = recordedLine(signing, by)
  const overruled = overruledLine(signing, directory, by)
  return [
    paragraph(
      by.words.coSignature.came(standings.length, {
        signed: count('signed'),
        remarked: count('remarked'),
        refused: count('refused'),
        silent: count('silent'),
      }),
    ),
    ...(recorded === null ? [] : [paragraph(recorded)]),
    ...(overruled === null ? [] : [paragraph(overruled)]),
    ...unsignedList(signing, by),
  ]
}
