import type { PlanSettings } from '#domain/city.ts'
import { paragraph, strong } from '#report/build.ts'
import type { Message } from '#app/contracts/message.ts'
import type { KnownPaper } from '#app/contracts/store/papers.ts'
import { handOverHead } from '#app/papers/hand-over-head.ts'
import { handedFiles } from '#app/papers/handed-files.ts'
import { handedPictures } from '#app/papers/handed-pictures.ts'
import { placeMessage } from '#app/papers/place-message.ts'
import { partFacts } from '#app/papers/part-facts.ts'
import { versionFacts } from '#app/papers/version-facts.ts'
import { keptIn } from '#app/papers/version-files.ts'
import { paperReader } from '#app/papers/paper-reader.ts'
import type { Powers } from '#app/powers.ts'
import { reply } from '#app/reply.ts'

/**
 * Every post that handed over version `no`, as it reads once that is withdrawn or `replacedBy` a later one: that it holds
 * no more stands first, and its files, which stay there, are named.
 */
export async function markedHandOvers(
  powers: Pick<Powers, 'store' | 'city' | 'newId' | 'formats'>,
  plan: PlanSettings,
  known: KnownPaper,
  { no, replacedBy }: { readonly no: number; readonly replacedBy: number | null },
): Promise<readonly Message[]> {
  const version = known.versions.find((each) => each.no === no)
  const given = known.handedOver.filter((each) => each.no === no)
  if (!version || given.length === 0) return []
  const reader = paperReader(powers.city, plan)
  const { papers } = reader.words
  const parts = await partFacts(powers, version)
  return given.flatMap(({ level, place, message }) => {
    const drafted = parts[level]
    if (drafted === null) return []
    const released = keptIn(known, version, level).filter(({ madeWith }) => madeWith === null)
    const kept = [handedFiles, handedPictures].flatMap((handed) => handed(released, powers.formats))
    const files = kept.map(({ name }) => name)
    const said = reply(
      paragraph(strong(replacedBy === null ? papers.isWithdrawn(no) : papers.isReplaced(no, replacedBy))),
      handOverHead(versionFacts(known, version, drafted), level, no, plan, reader),
      ...(files.length === 0 ? [] : [papers.noLongerUse(reader.say.list(files), files.length)]),
    )
    return [{ ...placeMessage(powers, place, 'paper', said), replaces: message }]
  })
}
