import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commands } from '#app/commands/index.ts'
import type { CommandWord } from '#app/contracts/command.ts'
import { forbidden } from '#app/chat/rights.ts'
import { mainPlan } from '#app/main-plan.ts'
import { actorOf } from '#app/people/identify.ts'
import { type ATrial, aTrial } from '#test/support/a-trial.ts'
import { boardPlan } from '#test/support/board-plan.ts'
import { oneLine } from '#test/support/one-line.ts'

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

/** What each command is asked with: about nothing, one's own, another's and a measure that is not public. */
const measures = [undefined, 'M-04', 'M-02', 'M-05'] as const
const actions: Partial<Record<CommandWord, readonly string[]>> = {
  board: ['show', 'call', 'state', 'record', 'leave-out', 'member'],
  'interim-report': ['show', 'draft', 'preview', 'edit', 'release', 'withdraw'],
  round: ['show', 'plan', 'open', 'close'],
  session: ['show', 'add'],
}

async function rightsOf(person: string): Promise<ReadonlySet<string>> {
  const { powers } = trial.house
  const { directory } = await trial.book()
  const found = directory.people.find(({ id }) => id === person)
  if (!found) throw new Error(`Nobody is called ${person}.`)
  const by = actorOf(found, directory.roles, powers.city)
  const may = new Set<string>()
  for (const [word, action, measure] of asked) {
    const command = commands.get(word)
    const args = { ...(action && { action }), ...(measure && { measure }) }
    if (command && (await forbidden(powers, mainPlan(powers.city), command, args, by)) === undefined)
      may.add([word, action, measure].filter((part) => part !== undefined).join(' '))
  }
  return may
}

const asked = [...commands.keys()].flatMap((word) =>
  (actions[word] ?? [undefined]).flatMap((action) => measures.map((measure) => [word, action, measure] as const)),
)

/** What decides about others, or shows what is theirs alone. */
const coordinating = [
  'gaps',
  'remind',
  'announce',
  'record',
  'excuse M-04',
  'excuse M-02',
  'query M-04',
  'remark M-04',
  'admit M-04',
  'reopen M-04',
  'assign M-02',
  'measure M-02',
  'field',
  'role',
  'left',
  'log M-04',
  'round plan',
  'round open',
  'round close',
  'confirm M-04',
  'interim-report draft',
  'interim-report preview',
  'interim-report edit',
  'interim-report release',
  'board call',
  'board leave-out',
  'board member',
]

/** Of an outsider, all of these commands that they may use; every other of them is refused. */
const looking = [
  'status',
  'open',
  'history M-04',
  'history M-02',
  'history M-05',
  'follow M-04',
  'follow M-02',
  'follow M-05',
  'report M-04',
  'report M-02',
  'report M-05',
  'hand-over M-04',
  'hand-over M-02',
  'board show',
  'board state',
  'interim-report show',
]

describe('Whoever is not of the administration', () => {
  it.each([
    ['stadtwerke', ['history M-04', 'follow M-04', 'report M-04', 'hand-over M-04']],
    ['stadtwerke-leitung', ['history M-04', 'follow M-04']],
    ['hochschule', ['history M-02', 'follow M-02']],
    ['kammer', ['status', 'history M-04', 'history M-02', 'follow M-04', 'follow M-02', 'board show', 'board state']],
    ['ehemals', []],
  ] as const)('such as %s may look at %j, and decides nothing', async (person, expected) => {
    const may = await rightsOf(person)
    expect(looking.filter((each) => may.has(each))).toEqual(expected)
    expect(coordinating.filter((each) => may.has(each))).toEqual([])
  })

  it.each(['stadtwerke', 'stadtwerke-leitung', 'hochschule', 'kammer', 'ehemals'])(
    'such as %s reads nobody else’s note, remark, question or reason, and nothing of what is not public',
    async (person) => {
      const lines = [
        'stand',
        'aufgaben',
        'offen',
        'lücken',
        'zuständig',
        ...aboutEach('verlauf', 'stand', 'unverändert'),
      ]
      const said: string[] = []
      for (const line of [...lines, 'melden M-04 grün', 'Läuft.', 'abbrechen', 'übernehmen M-05'])
        said.push(`${line}: ${oneLine(await trial.says(person, line))}`)
      expect(said.filter((each) => /[Gg]eheim/.test(each))).toEqual([])
      expect(oneLine(said.at(-1) ?? '')).toContain('sind Sie nicht eingetragen')
    },
  )
})

const aboutEach = (...words: readonly string[]): readonly string[] =>
  words.flatMap((word) => ['M-02', 'M-03', 'M-04', 'M-05'].map((code) => `${word} ${code}`))

it('staff read the remarks on their own measures, and of others’ notes none', async () => {
  const own = oneLine(await trial.says('netzwerke', 'verlauf M-04'))
  expect(own).toContain('Geheim, Koordination.')
  expect(oneLine(await trial.says('recht', 'verlauf M-04'))).not.toMatch(/Geheim/)
  const may = await rightsOf('europa')
  expect(['status', 'open', 'history M-02', 'history M-05', 'follow M-05'].filter((each) => may.has(each))).toEqual([
    'status',
    'open',
    'history M-02',
  ])
  // A draft is shown to the offices of the administration that sign it.
  const deciding = coordinating.filter((each) => each !== 'interim-report preview')
  expect(deciding.filter((each) => may.has(each))).toEqual([])
})
