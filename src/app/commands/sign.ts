import { type Signature, tellings } from '#domain/co-signature.ts'
import { oneOf } from '#domain/one-of.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { partyShort } from '#domain/party.ts'
import { mainPlan } from '#app/main-plan.ts'
import type { Papering } from '#app/papers/papering.ts'
import { allowed } from '#app/people/allowed.ts'
import { answering } from '#app/reply.ts'
import { readBook } from '#app/rounds/round-book.ts'
import { type Giving, giveSignature, shownAnew } from '#app/signing/give-signature.ts'
import { handOn } from '#app/signing/hand-on.ts'
import { callsShown } from '#app/signing/calls-shown.ts'
import { mayRecord } from '#app/signing/may-record.ts'
import type { OpenCall } from '#app/signing/open-calls.ts'
import { ownPassages } from '#app/signing/own-passages.ts'
import { callMeant, signPrompts } from '#app/signing/sign-prompts.ts'
import { showAllSignatures } from '#app/signing/show-all-signatures.ts'
import { callContent } from '#app/signing/signature-message.ts'
import { addSigner, dropSigner, whoSigns } from '#app/signing/signing-duties.ts'
import { wholeDraft } from '#app/signing/whole-draft.ts'
import { haveSeen } from '#domain/signature-standing.ts'

/**
 * Signs the passages of a draft for a party, with a remark or not, or refuses; hands that on; shows the passages or the
 * whole draft. The coordination sees how far all are, enters what was said elsewhere, and which parties sign.
 */
export const sign: Command<Papering['powers']> = {
  word: 'sign',
  needs: 'see-own',
  needsFor: ({ task }) =>
    task === 'add' || task === 'drop' ? 'manage-measures' : task === 'who' ? 'see-draft' : 'see-own',

  async complete(powers, args, by) {
    if (args['call'] !== undefined || isAboutDuties(args)) return { args, resumed: false }
    const only = callMeant(await callsShown(powers, by), args)
    return { args: only ? { ...args, call: only.id } : args, resumed: false }
  },

  async about(powers, args, by) {
    const open = callMeant(await callsShown(powers, by), args)
    if (open === undefined) return []
    const { standing, signing } = open
    return ownPassages(standing.signer.texts, standing.signer.codes, signing.draft, by)
  },

  async questions(powers, args, by) {
    const book = await readBook(powers, mainPlan(powers.city).code)
    const calls = isAboutDuties(args) ? [] : await callsShown(powers, by)
    return signPrompts(calls, book, args, by)
  },

  async run(powers, args, by) {
    const plan = mainPlan(powers.city).code
    if (isAboutDuties(args)) {
      const entering = { powers, book: await readBook(powers, plan), plan, by, args }
      if (args['task'] === 'who') return accepted(whoSigns(entering))
      return args['task'] === 'add' ? addSigner(entering) : dropSigner(entering)
    }
    const calls = await callsShown(powers, by)
    const open = callMeant(calls, args)
    if (open) return answered(powers, open, args, by)
    const [first] = calls
    if (!first || args['call'] !== undefined) return refused({ kind: 'nothing-to-sign' })
    return args['answer'] === undefined
      ? accepted(showAllSignatures(powers, calls, by))
      : refused({ kind: 'signs-for-whom', party: partyShort(first.standing.signer.party) })
  },
}

const isAboutDuties = ({ task = '' }: Args): boolean => ['who', 'add', 'drop'].includes(task)

async function answered(powers: Papering['powers'], open: OpenCall, args: Args, by: Actor): Promise<Outcome<Decision>> {
  const { book, plan, signing, standing, call, isOwn } = open
  if (!isOwn && !allowed(book, by, 'record-answer', plan.code))
    return refused({ kind: 'not-allowed', action: 'record-answer' })
  const seen = signing.coSigning.calls.find(({ id }) => id === args['call']) ?? call
  const giving: Giving = {
    powers,
    open,
    by,
    seen,
    ...(!isOwn && args['source'] !== undefined && { told: toldIn(args) }),
  }
  const isPresent = haveSeen(call.texts, standing.signer.texts)
  if (args['task'] === 'draft') return wholeDraft(powers, open, by)
  if (args['task'] === 'show' || args['answer'] === undefined)
    return accepted(
      isPresent
        ? answering(callContent(signing.draft, call, standing.signer, { kind: 'asked' }, by))
        : shownAnew(giving),
    )
  return answer(giving, args)
}

const toldIn = ({ source = '', because = '' }: Args): Pick<Signature, 'source' | 'because'> => ({
  source: oneOf(tellings, source),
  ...(because !== '' && { because }),
})

/** What a party answers to a draft; to what is held back from it, nothing until the coordination has decided. */
function answer(giving: Giving, args: Args): Outcome<Decision> {
  const { book, isHeld, isOwn } = giving.open
  if (isHeld && args['answer'] !== 'delegate') return refused({ kind: 'draft-held' })
  const may = isOwn || args['answer'] === 'delegate' ? undefined : mayRecord(giving.open, giving.by)
  if (may?.ok === false) return may
  switch (args['answer']) {
    case 'delegate': {
      const person = book.directory.people.find(({ id }) => id === args['to'])
      return person ? handOn(giving, person) : refused({ kind: 'unknown-person', text: args['to'] ?? '', nearest: [] })
    }
    case 'signed':
      return accepted(giveSignature(giving, 'signed', null))
    case 'remarked':
    case 'refused':
      return accepted(giveSignature(giving, args['answer'], args['text'] ?? ''))
    default:
      return refused({ kind: 'nothing-to-sign' })
  }
}
