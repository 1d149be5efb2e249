import { inForce } from '#domain/duty.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Party } from '#domain/party.ts'
import { paragraph } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Command } from '#app/contracts/command.ts'
import { button } from '#app/chat/button.ts'
import { mainPlan } from '#app/main-plan.ts'
import { isLiving } from '#app/offices/office-names.ts'
import { allowed } from '#app/people/allowed.ts'
import { maySee } from '#app/people/may-see.ts'
import type { Powers } from '#app/powers.ts'
import { answering, reply, replyWith } from '#app/reply.ts'
import { cdoBlocks } from '#app/responsibilities/cdo-blocks.ts'
import { officeBlocks } from '#app/responsibilities/office-blocks.ts'
import { changeRegister } from '#app/responsibilities/change-register.ts'
import { chargeQuestions } from '#app/responsibilities/charge-questions.ts'
import { readCharge } from '#app/responsibilities/read-charge.ts'
import { sendAnnex } from '#app/responsibilities/send-annex.ts'
import { entryMeant, type Found, responsibilityMeant } from '#app/responsibilities/responsibility-meant.ts'
import { type Entry, readRegister, type Register } from '#app/responsibilities/register.ts'
import { subjectBlocks } from '#app/responsibilities/subject-blocks.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'
import { seenBy } from '#app/rounds/seen-by.ts'

type ResponsiblePowers = Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil' | 'formats' | 'sha512'>

/**
 * Who is responsible for what: of an office, a measure, a field, a task, or the Chief Digital Officer; changes it, and
 * sends all of it as a file.
 */
export const responsible: Command<ResponsiblePowers> = {
  word: 'responsible',
  needs: 'see-own',
  needsFor: ({ action }) => (isLooking(action) ? 'see-own' : 'manage-measures'),
  async complete(powers, args, by) {
    if (args['about'] === undefined || args['action'] !== undefined) return { args, resumed: false }
    const plan = mainPlan(powers.city)
    const book = seenBy(await readBook(powers, plan.code), by)
    return { args: readCharge(args, await readRegister(powers, plan.code, book), book), resumed: false }
  },
  async questions(powers, args, by) {
    const { label, hint } = by.words.responsibilities.ask
    if (isLooking(args['action'])) return [{ id: 'about', kind: 'filter', required: false, label, hint, before: null }]
    const plan = mainPlan(powers.city)
    const book = await readBook(powers, plan.code)
    return chargeQuestions(args, book, await powers.store.measures.tasksOf(plan.code), by)
  },
  async run(powers, args, by) {
    const plan = mainPlan(powers.city)
    const whole = await readBook(powers, plan.code)
    const book = seenBy(whole, by)
    const register = await readRegister(powers, plan.code, book)
    const about = args['about'] ?? ''
    const seesPlan = allowed(book, by, 'see-plan', plan.code)
    if (args['action'] === 'annex')
      return seesPlan
        ? sendAnnex(powers, plan, whole, args['format'], by)
        : refused({ kind: 'not-allowed', action: 'see-plan' })
    if (!isLooking(args['action'])) return changeRegister({ powers, plan: plan.code, book, register, by }, args)
    const own = officesOf(by, book)
    const found =
      about === '' ? own.map((party) => accepted<Found>({ kind: 'office', party })) : [meant(about, register, book)]
    if (found.length === 0) return accepted(answering(which(book, by, seesPlan)))
    const successions = await powers.store.directories.successions()
    const seen = seesPlan ? register : ownOnly(register, book, by)
    const body: Block[] = []
    for (const each of found) {
      if (!each.ok) return each
      const blocks = shown(each.value)
      if (!blocks.ok) return blocks
      body.push(...blocks.value)
    }
    return accepted(answering(reply(...body)))

    function shown(each: Found): Outcome<readonly Block[]> {
      if (each.kind === 'office')
        return seesPlan || own.includes(each.party)
          ? accepted(officeBlocks(each.party, seen, successions, book, by))
          : refused({ kind: 'not-allowed', action: 'see-plan' })
      if (each.kind === 'entry' && each.entry.measure)
        return maySee(book, by, each.entry.measure)
          ? accepted([...subjectBlocks(each.entry, book, by), ...howToChange(each.entry)])
          : refused({ kind: 'not-allowed', action: 'see-measure' })
      if (!seesPlan) return refused({ kind: 'not-allowed', action: 'see-plan' })
      return accepted(
        each.kind === 'cdo'
          ? cdoBlocks(register, book, plan.code, by)
          : [...subjectBlocks(each.entry, book, by), ...howToChange(each.entry)],
      )
    }

    function howToChange({ code }: Entry): readonly Block[] {
      return allowed(book, by, 'manage-measures', plan.code) ? [paragraph(by.words.responsibilities.change(code))] : []
    }
  },
}

const isLooking = (action: string | undefined): boolean =>
  action === undefined || action === 'show' || action === 'annex'

/** What begins with the code of something and goes on in words that say no part is refused by these. */
function meant(about: string, register: Register, book: RoundBook): Outcome<Found> {
  const found = responsibilityMeant(about, register, book)
  const entry = found.ok ? undefined : entryMeant(/^\S+(?=\s)/.exec(about)?.[0] ?? '', register, book)
  return entry ? refused({ kind: 'no-such-part', code: entry.code }) : found
}

/** A partner sees of its own office only what it may look at. */
const ownOnly = (register: Register, book: RoundBook, by: Actor): Register => ({
  ...register,
  entries: register.entries.filter(({ measure }) => measure !== null && maySee(book, by, measure)),
})

function officesOf({ person }: Actor, { directory, today }: RoundBook): readonly Party[] {
  const others = directory.duties
    .filter((duty) => duty.role === 'belongs' && duty.person === person.id && inForce(duty, today))
    .map(({ subject }) => subject)
  return directory.parties.filter(({ id }) => id === person.party || others.includes(id))
}

/** Without an office of one's own: the offices to look up. */
function which({ directory, today }: RoundBook, { words }: Actor, seesPlan: boolean) {
  const offices = seesPlan
    ? directory.parties.filter((party) => party.kind !== 'board' && isLiving(party, today)).slice(0, 20)
    : []
  const buttons = offices.map(({ number, name }) => button(words, name, 'responsible', { about: number ?? name }))
  return replyWith(buttons, words.responsibilities.ask.label)
}
