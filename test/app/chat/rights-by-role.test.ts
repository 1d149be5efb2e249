import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actions, type Action } from '#domain/permission.ts'
import { forbidden } from '#app/chat/rights.ts'
import { commands } from '#app/commands/index.ts'
import type { Args } from '#app/contracts/args.ts'
import type { CommandWord } from '#app/contracts/command.ts'
import { mainPlan } from '#app/main-plan.ts'
import { allowed } from '#app/people/allowed.ts'
import { actorOf } from '#app/people/identify.ts'
import { maySee } from '#app/people/may-see.ts'
import { type ATrial, aTrial } from '#test/support/a-trial.ts'
import { boardPlan } from '#test/support/board-plan.ts'
import { oneLine } from '#test/support/one-line.ts'
import { twoPlans } from '#test/support/two-plans.ts'

/** M-04 is answered for by the Stadtwerke, M-05 is not public; the university is a partner in M-02 alone. */
let trial: ATrial
beforeAll(async () => {
  trial = await aTrial(
    boardPlan(
      ['deputy: it-koordination', 'deputy: it-koordination\n    level: non-public'],
      ['title: Operative Umsetzung durch die dem CDO', 'title: Geheimsache, umgesetzt durch die dem CDO'],
      [
        '  - key: stadtwerke-leitung\n',
        '  - { key: hochschule, name: Hochschule, office: navigator }\n  - key: stadtwerke-leitung\n',
      ],
      ['  - key: gremien\n', '  - { key: verwaltung, name: Verwaltung des Bots, roles: [admin] }\n  - key: gremien\n'],
      ['  - key: verein\n', '  - { key: ehemals, name: Früheres Mitglied }\n  - key: verein\n'],
      [
        '      - { person: kammer,',
        '      - { person: ehemals, group: wissenschaft, until: 2026-06-30 }\n      - { person: kammer,',
      ],
    ),
  )
  await trial.at('2026-10-01T09:00')
  await trial.says('strategie', 'melden M-02 grün 40 Sechs Kapitel liegen vor. Vermerk: Geheim, Strategie.')
  // The deputy, who is staff, answers for the partner; the coordination remarks on it and excuses another.
  await trial.says('netzwerke', 'melden M-04 grün 40 Die Partner liefern. Vermerk: Geheim, Netzwerke.')
  await trial.says('it-koordination', 'melden M-05 grün 40 Geheimer Sachstand.')
  await trial.says('koordination', 'anmerkung M-04 Geheim, Koordination.')
  await trial.says('koordination', 'rückfrage M-02 Geheime Rückfrage?')
  await trial.says('koordination', 'entschuldigen M-03 Geheimer Grund.')
})
afterAll(() => trial[Symbol.asyncDispose]())

/**
 * What right each command needs: alone, with what is done by it, and with a measure in hand (`+`) where that is another right. A new
 * command, or a new thing to do by one, gets its line here before it is let in.
 */
const papers = {
  'see-released-paper': 'alone preview files',
  'see-draft': 'sections remark remarks versions difference signatures',
  'draft-paper': 'draft',
  'edit-paper': 'edit reset read submit sign deliver',
  'overrule-signatures': 'overrule',
  'release-paper': 'release',
  'confirm-paper': 'confirm return',
  'number-paper': 'number',
  'withdraw-paper': 'withdraw',
}
const needs: Readonly<Record<CommandWord, Readonly<Partial<Record<Action, string>>>>> = {
  help: { 'get-help': 'alone' },
  tasks: { 'see-own': 'alone' },
  report: { answer: 'alone' },
  same: { answer: 'alone' },
  'not-mine': { decline: 'alone' },
  'hand-over': { 'hand-over': 'alone' },
  'take-over': { 'see-own': 'alone' },
  absent: { 'see-own': 'alone add drop show' },
  history: { 'see-own': 'alone', 'see-measure': 'alone+' },
  responsible: { 'see-own': 'alone' },
  status: { 'see-plan': 'alone', 'see-measure': 'alone+' },
  open: { 'see-awaited': 'alone' },
  remind: { remind: 'alone' },
  later: { 'see-own': 'alone' },
  plan: { 'see-plan': 'alone show', 'manage-measures': 'step continue' },
  round: { 'see-plan': 'alone show', 'run-round': 'plan open extend move close' },
  session: { 'see-plan': 'alone show', 'run-round': 'add cancel move' },
  role: { 'manage-people': 'alone give take deputy' },
  left: { 'manage-people': 'alone' },
  'interim-report': papers,
  statement: papers,
  sign: { 'see-own': 'alone show draft', 'see-draft': 'who', 'manage-measures': 'add drop' },
  confirm: { 'confirm-proposal': 'alone' },
  language: { 'see-own': 'alone' },
  link: { 'see-own': 'alone drop' },
  'my-data': { 'see-own': 'alone show erase' },
  log: { 'see-log': 'alone' },
  undo: { 'see-own': 'alone' },
  admit: { 'admit-answer': 'alone' },
  reopen: { 'admit-answer': 'alone' },
  record: { 'record-answer': 'alone' },
  excuse: { excuse: 'alone' },
  extend: { 'run-round': 'alone' },
  query: { 'question-answer': 'alone' },
  remark: { 'question-answer': 'alone' },
  measure: { 'manage-measures': 'alone add change split merge drop finish pause resume remove' },
  field: { 'manage-measures': 'alone show add rename source put' },
  office: { 'manage-people': 'alone show rename merge split cancel' },
  reference: { 'see-own': 'alone show', 'see-measure': 'alone+ show+', 'manage-measures': 'add drop' },
  assign: { assign: 'alone' },
  gaps: { 'see-gaps': 'alone' },
  announce: { announce: 'alone' },
  motion: {
    'see-own': 'alone show',
    'manage-measures': 'add ask extend close session change point replaces extends with withdraw',
  },
  follow: { 'see-own': 'alone', 'see-measure': 'alone+' },
  unfollow: { 'see-own': 'alone' },
  board: {
    'see-board': 'alone show',
    'call-board': 'call prolong end leave-out put-back',
    'state-for-board': 'record state take-back',
    'manage-people': 'member leaves',
  },
}

const outsiders = ['stadtwerke', 'stadtwerke-leitung', 'hochschule', 'kammer', 'ehemals']
const people = [...outsiders, 'europa', 'netzwerke', 'koordination', 'cdo', 'dezernat', 'gremien', 'verwaltung']
/** Who has each right: towards the plan (`p`), M-04 (`4`), M-02 (`2`), M-05 (`5`); what is one's own is offered without one. */
const rights: Readonly<Record<Action, string>> = {
  //                     Stadtwerke  uni. board former | staff deputy  coord. cdo  release liaison admin
  'get-help': 'p425  p425  p425  p425  p425  p425  p425  p425  p425  p425  p425  p425',
  'see-own': 'p425  p425  p425  p425  p425  p425  p425  p425  p425  p425  p425  p425',
  answer: '4     ·     ·     ·     ·     ·     4     p425  ·     ·     ·     ·',
  decline: '4     ·     ·     ·     ·     ·     4     ·     ·     ·     ·     ·',
  'hand-over': '4     ·     ·     ·     ·     ·     4     p425  ·     ·     ·     ·',
  'see-plan': '·     ·     ·     ·     ·     p425  p425  p425  p425  p425  p425  p425',
  'see-measure': '4     4     2     ·     ·     p42   p42   p425  p425  p425  ·     p425',
  'see-notes': '4     ·     ·     ·     ·     ·     4     p425  p425  ·     ·     ·',
  'see-remarks': '·     ·     ·     ·     ·     p425  p425  p425  p425  p425  ·     ·',
  'see-awaited': '·     ·     ·     ·     ·     p425  p425  p425  p425  p425  p425  p425',
  'see-non-public': '4     ·     ·     ·     ·     ·     4     p425  p425  p425  ·     p425',
  'see-gaps': '·     ·     ·     ·     ·     ·     ·     p425  p425  ·     ·     p425',
  remind: '·     ·     ·     ·     ·     ·     ·     p425  p425  ·     ·     p425',
  'run-round': '·     ·     ·     ·     ·     ·     ·     p425  p425  ·     ·     p425',
  'confirm-proposal': '·     ·     ·     ·     ·     ·     ·     p425  p425  ·     ·     ·',
  'record-answer': '·     ·     ·     ·     ·     ·     ·     p425  ·     ·     ·     ·',
  'question-answer': '·     ·     ·     ·     ·     ·     ·     p425  p425  ·     ·     ·',
  'admit-answer': '·     ·     ·     ·     ·     ·     ·     p425  p425  ·     ·     ·',
  excuse: '·     ·     ·     ·     ·     ·     ·     p425  p425  ·     ·     ·',
  assign: '·     ·     ·     ·     ·     ·     ·     p425  p425  ·     ·     ·',
  'manage-measures': '·     ·     ·     ·     ·     ·     ·     p425  p425  ·     ·     ·',
  'manage-people': '·     ·     ·     ·     ·     ·     ·     p425  p425  ·     ·     p425',
  'manage-admins': '·     ·     ·     ·     ·     ·     ·     ·     ·     ·     ·     p425',
  announce: '·     ·     ·     ·     ·     ·     ·     p425  p425  ·     ·     ·',
  'see-released-paper': '·     ·     ·     p425  ·     p425  p425  p425  p425  p425  p425  p425',
  'see-draft': '·     ·     ·     ·     ·     ·     ·     p425  p425  p425  ·     ·',
  'draft-paper': '·     ·     ·     ·     ·     ·     ·     p425  p425  ·     ·     ·',
  'edit-paper': '·     ·     ·     ·     ·     ·     ·     p425  p425  ·     ·     ·',
  'release-paper': '·     ·     ·     ·     ·     ·     ·     ·     p425  p425  ·     ·',
  'withdraw-paper': '·     ·     ·     ·     ·     ·     ·     p425  p425  p425  ·     ·',
  'sign-paper': '·     ·     ·     ·     ·     ·     ·     ·     ·     ·     ·     ·',
  'overrule-signatures': '·     ·     ·     ·     ·     ·     ·     ·     p425  ·     ·     ·',
  'confirm-paper': '·     ·     ·     ·     ·     ·     ·     ·     ·     ·     p425  ·',
  'number-paper': '·     ·     ·     ·     ·     ·     ·     p425  p425  ·     p425  ·',
  'see-log': '·     ·     ·     ·     ·     ·     ·     ·     ·     ·     ·     p425',
  'see-board': '·     ·     ·     p425  ·     p425  p425  p425  p425  p425  p425  p425',
  'call-board': '·     ·     ·     ·     ·     ·     ·     p425  p425  ·     ·     ·',
  'state-for-board': '·     ·     ·     p425  ·     ·     ·     p425  p425  ·     ·     ·',
}

const actor = async (person: string) => {
  const { directory } = await trial.book()
  const found = directory.people.find(({ id }) => id === person)
  if (!found) throw new Error(`Nobody is called ${person}.`)
  return actorOf(found, directory.roles, trial.house.powers.city)
}

/** The values of the questions for what is done, beside a command without one. */
async function doneBy(word: CommandWord): Promise<readonly Args[]> {
  const prompts = await commands.get(word)?.questions(trial.house.powers, {}, await actor('koordination'))
  const acts = (prompts ?? []).filter(({ id }) => id === 'action' || id === 'task')
  return [
    {},
    ...acts.flatMap(({ id, choices = [], names = [] }) => [...choices, ...names].map(({ value }) => ({ [id]: value }))),
  ]
}

it('each command and all that is done by it need the right that was judged to be fit', async () => {
  const found: Record<string, Record<string, string>> = {}
  for (const [word, command] of commands) {
    const needed: Record<string, string> = {}
    const note = (action: Action, act: string) => (needed[action] = [needed[action] ?? '', act].join(' ').trim())
    for (const args of await doneBy(word)) {
      const [act = 'alone'] = Object.values(args)
      const alone = command.needsFor?.(args) ?? command.needs
      const ofMeasure = command.needsFor?.({ ...args, measure: 'M-04' }) ?? command.needs
      note(alone, act)
      if (ofMeasure !== alone) note(ofMeasure, `${act}+`)
    }
    found[word] = needed
  }
  expect(found).toEqual(needs)
})

it('each right belongs to those alone who should have it', async () => {
  const { powers } = trial.house
  const book = await trial.book()
  const plan = mainPlan(powers.city).code
  const found = await Promise.all(
    people.map(async (person) => {
      const by = await actor(person)
      return actions.map((action) =>
        ['M-04', 'M-02', 'M-05']
          .map((code) => book.measures.find((each) => each.code === code))
          .filter(
            (measure) =>
              measure &&
              (action === 'see-measure' ? maySee(book, by, measure) : allowed(book, by, action, plan, measure)),
          )
          .reduce((may, measure) => may + (measure?.code.at(-1) ?? ''), allowed(book, by, action, plan) ? 'p' : ''),
      )
    }),
  )
  const table = actions.map((action, at) => [
    action,
    found
      .map((may) => (may[at] || '·').padEnd(6))
      .join('')
      .trimEnd(),
  ])
  expect(Object.fromEntries(table)).toEqual(rights)
})

/** Where a person is shown a secret by what they may ask for; nothing of it is carried out. */
async function secretsShownTo(
  person: string,
  words: Iterable<CommandWord> = commands.keys(),
): Promise<readonly string[]> {
  const { powers } = trial.house
  const by = await actor(person)
  const plan = mainPlan(powers.city)
  const leaks: string[] = []
  const looksFor = async (word: CommandWord, args: Args): Promise<boolean> => {
    const command = commands.get(word)
    if (!command || (await forbidden(powers, plan, command, args, by)) !== undefined) return false
    const asked = await command.questions(powers, args, by)
    const isAskedFirst = asked.some(({ id, required }) => required && !(id in args))
    const decided = isAskedFirst ? undefined : await command.run(powers, args, by)
    const said = decided?.ok ? decided.value.reply : decided?.problem
    if (/[Gg]eheim/.test(JSON.stringify([asked, said]))) leaks.push(`${word} ${JSON.stringify(args)}`)
    return asked.some(({ id }) => id === 'measure')
  }
  for (const word of words) {
    for (const args of await doneBy(word)) {
      const about = (await looksFor(word, args)) ? ['M-04', 'M-02', 'M-03', 'M-05'] : []
      for (const measure of about) await looksFor(word, { ...args, measure })
    }
  }
  return leaks
}

describe('Whoever is not of the administration', () => {
  it.each(outsiders)(
    'such as %s is shown no note, remark, question or reason of others, and nothing that is not public',
    async (person) => {
      expect(await secretsShownTo(person)).toEqual([])
    },
  )

  it.each(['stadtwerke', 'kammer'])(
    'such as %s reads none of it when asked one thing after the other',
    async (person) => {
      const said: string[] = []
      for (const line of [
        'stand',
        'aufgaben',
        'verlauf M-04',
        'melden M-04 grün',
        'Läuft.',
        'abbrechen',
        'übernehmen M-05',
      ])
        said.push(`${line}: ${oneLine(await trial.says(person, line))}`)
      expect(said.filter((each) => /[Gg]eheim/.test(each))).toEqual([])
      expect(oneLine(said.at(-1) ?? '')).toContain('sind Sie nicht eingetragen')
    },
  )
})

/**
 * What a coordinator of the masterplan alone may not do to the programme, although they speak of their own plan: the motion's and
 * the step's plan decide, and for what all plans share, the one that the city names first.
 */
const notOfAnotherPlan: Readonly<Partial<Record<CommandWord, string>>> = {
  plan: 'step continue',
  session: 'add cancel move',
  left: 'alone',
  office: 'rename merge split cancel',
  motion: 'ask extend close session change point replaces extends with withdraw',
  board: 'member leaves',
}

/** What a coordinator is needed for: what all staff may, and what is judged with the measure at hand, is left out. */
async function coordinated(): Promise<readonly (readonly [CommandWord, Args])[]> {
  const all = await Promise.all(
    [...commands.keys()].map(async (word) => (await doneBy(word)).map((args) => [word, args] as const)),
  )
  return all.flat().filter(([word, args]) => {
    const needed = commands.get(word)?.needsFor?.(args) ?? commands.get(word)?.needs ?? 'get-help'
    return !/^.{30}p/.test(rights[needed]) && !['answer', 'decline', 'hand-over'].includes(needed)
  })
}

it('whoever coordinates one plan changes nothing in another, nor what all plans share', async () => {
  await using both = await aTrial(
    twoPlans([
      '  - key: gremien\n',
      '  - { key: mp, name: Koordination MP, office: digitalisierung, roles: [{ role: coordinator, plan: MP }] }\n  - key: gremien\n',
    ]),
  )
  const { powers } = both.house
  const plans = powers.city.plans.toReversed()
  const { directory } = await both.book()
  const by = directory.people
    .filter(({ id }) => id === 'mp')
    .map((person) => actorOf(person, directory.roles, powers.city))
  /** Whether it is refused although the right is there in the plan that is spoken of; in a plan without it, anything is. */
  async function refusals(
    plan: (typeof plans)[number] | undefined,
    kind: string,
  ): Promise<Readonly<Record<string, string>>> {
    const found: Record<string, string> = {}
    for (const [word, args] of await coordinated()) {
      const about = { number: 'AN/1311/2021', ...(word === 'plan' && { plan: 'DP' }), ...args }
      const speaking = { ...powers, city: { ...powers.city, main: 'DP', plans } }
      const [command, speaker] = [commands.get(word), by[0]]
      const problem = plan && command && speaker && (await forbidden(speaking, plan, command, about, speaker))
      const [act = 'alone'] = Object.values(args)
      if ((problem?.kind ?? 'none') === kind) found[word] = [found[word] ?? '', act].join(' ').trim()
    }
    return found
  }
  expect(await refusals(plans[0], 'not-allowed-in')).toEqual(notOfAnotherPlan)
  expect(await refusals(plans[1], 'none')).toEqual({})

  // In words, with what to do next.
  for (const line of [
    'antrag AN/1311/2021 fragen 5.10.2026',
    'plan DP schritt Konzept am 1.1.2026',
    'stelle umbenennen 12 Neu ab 1.12.2026',
  ])
    expect(oneLine(await both.says('mp', line)), line).toContain(
      'für den Plan „Digitalisierungsprogramm“. Bitte wenden Sie sich an dessen Koordination: Koordination',
    )
  expect(await both.store.rounds.of('AN/1311/2021')).toEqual([])
  expect(oneLine(await both.says('mp', 'plan MP schritt Entwurf'))).toContain('Eingetragen')
  expect(oneLine(await both.says('koordination', 'plan MP schritt Konzept'))).toContain('für den Plan „Masterplan“')
})

it('staff read the remarks on their own measures, and of others’ notes none', async () => {
  const own = oneLine(await trial.says('netzwerke', 'verlauf M-04'))
  expect(own).toContain('Geheim, Koordination.')
  expect(oneLine(await trial.says('recht', 'verlauf M-04'))).not.toMatch(/Geheim/)
  expect(await secretsShownTo('koordination', ['history', 'reference'])).not.toEqual([])
})
