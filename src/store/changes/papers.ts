import type { Kysely } from 'kysely'
import type { Instant } from '#domain/instant.ts'
import type { InterimReport } from '#domain/interim-report.ts'
import type { Paper, PaperEdit, PaperFile, PaperVersion } from '#domain/paper.ts'
import { awaitedReceipt } from '#domain/paper-receipt.ts'
import type { HandedOver } from '#app/contracts/store/papers.ts'
import type { Handlers } from '#store/changes/handler.ts'
import { toJson } from '#store/json.ts'
import { mustChange, mustInsert } from '#store/stale.ts'
import type { PaperFileTable, PaperTable } from '#store/tables/papers.ts'
import type { Tables } from '#store/tables/tables.ts'

type PaperKinds =
  | 'paper-drafted'
  | 'paper-edited'
  | 'paper-remarked'
  | 'paper-withdrawn'
  | 'paper-released'
  | 'paper-handed-over'
  | 'paper-file-made'
  | 'file-kept'

export const paperChanges: Handlers<PaperKinds> = {
  async 'paper-drafted'(tx, { paper, version, facts, nonPublicFacts, edits }) {
    await beginOrContinue(tx, paper)
    await addVersion(tx, version, { facts, nonPublicFacts })
    await addEdits(tx, edits)
    return { subject: paper.id, detail: { no: version.no, restored: edits.length } }
  },

  async 'paper-edited'(tx, { paper, version, edits }) {
    await changePaper(tx, paper.id, paper.version, { state: 'draft' })
    await addVersion(tx, version, null)
    await addEdits(tx, edits)
    const passages = edits.map(({ passage }) => passage).join(', ')
    return { subject: paper.id, detail: { no: version.no, passages } }
  },

  async 'paper-remarked'(tx, { remark }) {
    await tx.insertInto('paper_remark').values(remark).execute()
    return { subject: remark.paper, detail: { no: remark.no, passage: remark.passage } }
  },

  async 'paper-withdrawn'(tx, { paper, version }) {
    await changePaper(tx, paper.id, paper.version, { state: 'draft' })
    await addVersion(tx, version, null)
    return { subject: paper.id, detail: { no: version.no, withdraws: version.withdraws?.no ?? null } }
  },

  async 'paper-released'(tx, { paper, no, by, at, despite, signed, without, files, handedOver, version }) {
    await changePaper(tx, paper, version, { state: 'released' })
    const result = await tx
      .updateTable('paper_version')
      .set({
        released_by: by,
        released_at: at,
        despite: despite && toJson(despite),
        signed: signed ? toJson(signed) : null,
        without: without ? toJson(without) : null,
      })
      .where('paper', '=', paper)
      .where('no', '=', no)
      .where('released_at', 'is', null)
      .executeTakeFirst()
    mustChange(result)
    for (const file of files) await tx.insertInto('paper_file').values(fileRowOf(file)).execute()
    await addHandOvers(tx, { paper, no, at }, handedOver)
    const reasons = { ...(despite && { despite: despite.reason }), ...(without && { without: without.reason }) }
    return { subject: paper, detail: { no, files: files.length, ...reasons } }
  },

  async 'paper-handed-over'(tx, { paper, no, at, handedOver, version }) {
    await changePaper(tx, paper, version, {})
    await addHandOvers(tx, { paper, no, at }, handedOver)
    return { subject: paper, detail: { no, places: handedOver.length } }
  },

  async 'paper-file-made'(tx, { file }) {
    const row = fileRowOf(file)
    const { media_type, sha512, made_with, alt } = row
    await tx
      .insertInto('paper_file')
      .values(row)
      .onConflict((conflict) =>
        conflict
          .columns(['paper', 'no', 'level', 'format', 'name'])
          .doUpdateSet({ media_type, sha512, made_with, alt })
          // What was released stays: a file of the release that came meanwhile is not made again.
          .where('paper_file.made_with', 'is not', null),
      )
      .execute()
    return { subject: file.paper, detail: { no: file.no, format: file.format, sha512 } }
  },

  async 'file-kept'(tx, { sha512, mediaType, bytes }) {
    await tx
      .insertInto('file')
      .values({ sha512, media_type: mediaType, bytes })
      .onConflict((conflict) => conflict.column('sha512').doNothing())
      .execute()
    return { subject: sha512, detail: { mediaType, size: bytes.byteLength } }
  },
}

interface OwnFacts {
  readonly facts: InterimReport
  readonly nonPublicFacts: InterimReport | null
}

/** A version with its own facts, or with those of an earlier one. */
async function addVersion(tx: Kysely<Tables>, version: PaperVersion, own: OwnFacts | null): Promise<void> {
  const { paper, no, factsOf, by, at, withdraws } = version
  const result = await tx
    .insertInto('paper_version')
    .values({
      paper,
      no,
      facts: toJson(own?.facts ?? null),
      facts_of: own === null ? factsOf : null,
      facts_non_public: own?.nonPublicFacts ? toJson(own.nonPublicFacts) : null,
      drafted_by: by,
      drafted_at: at,
      withdraws: withdraws?.no ?? null,
      reason: withdraws?.reason ?? null,
      released_by: null,
      released_at: null,
      despite: null,
      signed: null,
      without: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  mustInsert(result)
}

async function addEdits(tx: Kysely<Tables>, edits: readonly PaperEdit[]): Promise<void> {
  for (const edit of edits) await tx.insertInto('paper_edit').values(edit).execute()
}

/** A known paper gets a new draft if it is still as it was read; another one begins. */
async function beginOrContinue(tx: Kysely<Tables>, paper: Paper): Promise<void> {
  const known = await tx.selectFrom('paper').select('id').where('id', '=', paper.id).executeTakeFirst()
  if (known !== undefined) return changePaper(tx, paper.id, paper.version, { state: paper.state })
  const { id, plan, kind, round, state, version } = paper
  const result = await tx
    .insertInto('paper')
    .values({ id, plan, kind, round, state, version })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  mustInsert(result)
}

export async function changePaper(
  tx: Kysely<Tables>,
  id: string,
  version: number,
  set: Partial<PaperTable>,
): Promise<void> {
  const result = await tx
    .updateTable('paper')
    .set({ ...set, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  mustChange(result)
}

const fileRowOf = ({ mediaType, madeWith, ...file }: PaperFile): PaperFileTable => ({
  ...file,
  media_type: mediaType,
  made_with: madeWith,
})

async function addHandOvers(
  tx: Kysely<Tables>,
  { paper, no, at: handedAt }: { readonly paper: string; readonly no: number; readonly at: Instant },
  given: readonly Pick<HandedOver, 'level' | 'place' | 'message'>[],
): Promise<void> {
  const { state, by: person, at, reason } = awaitedReceipt
  for (const { level, place, message } of given) {
    const { platform, realm, id: address } = place
    const known = { paper, no, level, platform, realm, address, message, handed_at: handedAt }
    await tx
      .insertInto('paper_hand_over')
      .values({ ...known, state, person, at, reason })
      .execute()
  }
}
