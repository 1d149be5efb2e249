import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { isMap, parseDocument, visit } from 'yaml'
import { samplePlan } from '#house/sample-plan.ts'
import { readCityFile } from '#sources/yaml/read-city-file.ts'
import { file, imported, totals } from '#test/app/import/importing.ts'
import { anEmptyStore } from '#test/support/an-empty-store.ts'
import { catalogue } from '#text/catalogue.ts'

const words = catalogue('de').imports
const sample = await readFile(samplePlan, 'utf8')

/** Lines of a comment that show a whole section, further in than what people read. */
const example = /^( *)#     (?:- )?[a-z-]+:.*(?:\n\1#     .*)*/gm

/** The sample as it is once all its examples count. */
const whole = sample
  .replaceAll(example, (block) => block.replaceAll(/^( *)#     /gm, '$1'))
  // The steps of a plan take the place of its stage; whoever is on the board is one of the people.
  .replace(/^people:$/m, 'people:\n  - { key: vorsitz, name: Vorsitz des Digitalrats }')

it('every example in the sample can be read once it counts, and says something', async () => {
  await using store = await anEmptyStore()
  const result = await imported(store, [file('koeln.yaml', whole)])
  for (const noun of ['task', 'succession', 'term', 'session', 'link', 'motion', 'call', 'statement'] as const)
    expect(totals(result, noun)[0], noun).toBeGreaterThan(0)
  const { seed } = readCityFile(file('koeln.yaml', whole), { profile: null, plan: null, words })
  const [programme, masterplan] = seed?.city?.plans ?? []
  expect(masterplan).toMatchObject({ code: 'MP', stage: 'concept' })
  expect(programme).toMatchObject({
    coSignature: { offices: 'lead' },
    paper: { responsibilities: true, openData: { municipality: '05315000' }, statement: { quotedTitle: true } },
  })
  expect((await store.planSteps.all()).filter(({ plan }) => plan === 'DP')).toHaveLength(2)
})

it('names every word that a file may use, so that whoever is told to compare finds it there', () => {
  const known = new Set<string>()
  const unknownKey: typeof words.problems.unknownKey = (key, nearest, all) => {
    for (const each of all) known.add(each)
    return words.problems.unknownKey(key, nearest, all)
  }
  const document = parseDocument(whole)
  visit(document, { Map: (_, node) => void (isMap(node) && node.set('no-such-word', '1')) })
  const context = { profile: null, plan: null, words: { ...words, problems: { ...words.problems, unknownKey } } }
  readCityFile(file('koeln.yaml', document.toString()), context)
  expect(known.size).toBeGreaterThan(80)
  expect([...known].filter((word) => !new RegExp(`(^|[\\s{#(„])${word}\\b`).test(sample))).toEqual([])
})
